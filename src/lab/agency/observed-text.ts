// What the manager counts as lines of the scenario file, so that the command reads it too.
import { type MeasureName, measureEntry } from "../../model/measures.ts";
import { observedRange, type Scenario } from "../../scenario/scenario.ts";

/** What stands in the two fields of one measure. */
export interface Counted {
  readonly value: string;
  readonly within: string;
}

export type Counts = Readonly<Partial<Record<MeasureName, Counted>>>;

/** What the file has observed, a range as its middle with half its width. */
export function countsIn({ observed = [] }: Scenario): Counts {
  return Object.fromEntries(
    observed.map((one) => {
      const { from, to } = observedRange(one);
      const [value, within] = "value" in one ? [one.value, one.within] : [(from + to) / 2, (to - from) / 2];
      return [one.measure, { value: String(value), within: String(within) }];
    }),
  );
}

/** What stands in the fields of a measure: where nobody has said how far off a model may be, what matters of it. */
export function countedOf(counts: Counts, measure: MeasureName): Counted {
  return counts[measure] ?? { value: "", within: String(measureEntry(measure).matters) };
}

/** The file with what is counted in place of what it had observed. */
export function withObserved(text: string, counts: Counts): string {
  const without = `${text}\n`.replace(/^observed:.*\n(?:(?:[ #].*)?\n)*/m, "");
  const lines = Object.entries(counts).flatMap(([measure, { value, within }]) =>
    value === "" ? [] : [`  ${measure}: { value: ${value}, within: ${within === "" ? 0 : within} }`],
  );
  return lines.length === 0 ? without : `${without.replace(/\n*$/, "\n")}\nobserved:\n${lines.join("\n")}\n`;
}
