// Which rule of practice holds, as a lever: chosen by name in a plan or a sweep, and no part of the table of numbers.
import type { ChoiceEntry } from "./parameter-entry.ts";
import { type RuleKindName, ruleKindNames, ruleKinds } from "./rule-kinds.ts";

/** What their names begin with. */
const group = "rules";

/** Such as `rules.contactOrder`; its value is the name of our own rule of that kind, or of one of a file of rules. */
export type RuleLever = `rules.${RuleKindName}`;

export function ruleLever(kind: RuleKindName): RuleLever {
  return `${group}.${kind}`;
}

export const ruleLevers: readonly RuleLever[] = ruleKindNames.map(ruleLever);

const known: ReadonlySet<string> = new Set(ruleLevers);

export function isRuleLever(text: string): text is RuleLever {
  return known.has(text);
}

/** The kind of rule that a lever chooses. */
export function kindChosenBy(lever: RuleLever): RuleKindName {
  return lever.substring(group.length + 1) as RuleKindName;
}

/** What the table of parameters would say of it. */
export function ruleLeverEntry(lever: RuleLever): ChoiceEntry {
  const { label, ours } = ruleKinds[kindChosenBy(lever)];
  return {
    label,
    unit: "rule",
    default: ours,
    choices: [ours],
    isOpen: true,
    grade: "J",
    source: "ours, or that of the file of rules",
    lever: true,
  };
}

/** The kinds of rule that a set of values chooses, with the names that it gives. */
export function rulesIn(values: Readonly<Record<string, unknown>>): [RuleKindName, string][] {
  return ruleKindNames.flatMap((kind): [RuleKindName, string][] => {
    const name = values[ruleLever(kind)];
    return typeof name === "string" ? [[kind, name]] : [];
  });
}
