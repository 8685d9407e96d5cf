// Against what each hypothesis is judged, in a sentence: a fair control, or only what stands today.
import type { Control } from "../scenario/controls.ts";
import { listed } from "./lists.ts";

const against: Readonly<Record<Control, string>> = {
  samePeopleAndMoney: "against a plan with as many people and the same money",
  samePeople: "against a plan with as many people",
  sameMoney: "against a plan with the same money",
  now: "against what we have now",
  other: "against another plan with neither as many people nor the same money",
  none: "within one plan",
};

/** H3 is judged against a plan with as many people; H1 and H2 against what we have now. */
export function controlSentence(
  controls: readonly (readonly [hypothesis: string, control: Control])[],
): string {
  const kinds = Object.keys(against) as Control[];
  const parts = kinds.flatMap((kind) => {
    const names = controls.filter(([, control]) => control === kind).map(([name]) => name);
    return names.length === 0 ? [] : [{ names, kind }];
  });
  if (parts.length === 0) return "";
  const sentence = parts
    .map(
      ({ names, kind }, index) =>
        `${listed(names)}${index === 0 ? (names.length === 1 ? " is judged" : " are judged") : ""} ${against[kind]}`,
    )
    .join("; ");
  const isMixed = parts.some(({ kind }) => kind === "now" || kind === "other");
  return `${sentence}.${isMixed ? " Against a plan with other people and other money, part of a difference may come from more hands or more money alone." : ""}`;
}
