// What is said of a file of somebody's own rules: what is wrong with it, and when it has to be given again.
import type { RulesFault } from "../experiment/run/threads/rules-fault.ts";
import { ruleKindNames } from "../model/rule-kinds.ts";
import { isRuleLever, kindChosenBy, rulesIn } from "../model/rule-levers.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { diskRefusal } from "./disk.ts";
import { didYouMean } from "./errors.ts";
import { listed } from "./lists.ts";
import { counted } from "./numbers.ts";

/** @param show how a path is shown to the reader. */
export function rulesFault(fault: RulesFault, show: (path: string) => string): string {
  const file = show(fault.path);
  switch (fault.kind) {
    case "noFile":
      return `There is no file ${file}.`;
    case "notAFile":
      return `${file} is not a file. --rules wants a module, such as my-rules.mjs.`;
    case "otherEnding":
      return `${file} does not end in .mjs or .js. --rules wants a module, such as my-rules.mjs.`;
    case "unreadable":
      return `${file} cannot be read: ${diskRefusal(fault.reason)}.`;
    case "tooLarge":
      return `${file} is larger than ${fault.mebibytes} MB. No file of rules needs that much.`;
    case "imports":
      return `${file} imports other code ("${fault.line}"). Rules must be in one file, whose hash is kept with the results; copy into it what it needs.`;
    case "doesNotLoad":
      return `${file} could not be loaded: ${fault.reason} A file of rules is an ES module; name it .mjs.`;
    case "takesTooLong":
      return `${file} was still being loaded after ${counted(fault.seconds, "second")}, and was stopped. A file of rules only names functions; take out anything else that it does.`;
    case "endsProcess":
      return `${file} ends the process while it is loaded. A file of rules only names functions; take that out.`;
    case "leavesRunning":
      return `${file} leaves something running once it is loaded (${fault.what}). A file of rules only names functions; take that out.`;
    case "nothingExported":
      return `${file} exports no rule. It may export ${listed(fault.kinds)}, each a map from names to rules, such as export const contactOrder = { mine: (client) => client.severity };`;
    case "unknownExport":
      return `${file} exports ${fault.name}, which is not a kind of rule. ${didYouMean(fault.nearest, `The kinds are ${listed(fault.kinds)}.`)}`;
    case "notAGroup":
      return `${file}: ${fault.group} must be a map from names to rules, such as { mine: ... }.`;
    default:
      return entryFault(fault, file);
  }
}

type EntryFault = Extract<
  RulesFault,
  {
    kind:
      | "badName"
      | "nameOfOurs"
      | "notAFunction"
      | "wrongArity"
      | "wrongMeasure"
      | "mattersTooWide"
      | "changed";
  }
>;

const fieldsOfMeasures: Readonly<Record<string, string>> = {
  label: "a label, one line of text",
  unit: "a unit, one line of text",
  better: "better: higher, lower or neither",
  matters: "matters, a number above 0",
  of: "of, a function from rows to a number",
};

function entryFault(fault: EntryFault, file: string): string {
  switch (fault.kind) {
    case "badName":
      return `${file}: ${fault.group} has the name "${fault.name}"; use 1 to 64 letters, digits and hyphens, a letter first.`;
    case "nameOfOurs":
      return `${file}: ${fault.name} is the name of a built-in one (${fault.group}). Choose another.`;
    case "notAFunction":
      return `${file}: ${fault.group} ${fault.name} is ${article(fault.found)}; a rule is a function.`;
    case "wrongArity":
      return `${file}: ${fault.group} ${fault.name} asks for ${fault.found} arguments, but is given ${fault.most} at most.`;
    case "wrongMeasure":
      return `${file}: the measure ${fault.name} lacks ${fieldsOfMeasures[fault.field] ?? fault.field}.`;
    case "mattersTooWide":
      return `${file}: matters of the measure ${fault.name} is ${fault.matters}; write a number above 0 and below ${fault.widest} (unit: ${fault.unit}).${percentMeant(fault.matters)}`;
    case "changed":
      return `${file} changed while the study was under way; nothing more is run with it. Start again with the file as it is now, or put the old one back and resume.`;
  }
}

/** 5 of something from 0 to 1 may be 5 %. */
function percentMeant(found: number): string {
  const share = Number((found / 100).toPrecision(12));
  return share > 1 ? "" : ` If you mean ${found} %, write ${share}.`;
}

function article(type: string): string {
  if (type === "undefined") return "not defined";
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}

const shownOfHash = 12;

/** A study that was made with rules is gone on with. */
export function rulesWanted(folder: string, sha256: string): string {
  return `${folder} was made with a file of rules (SHA-256 ${sha256.slice(0, shownOfHash)}...). Give it again with --rules FILE.`;
}

export function otherRules(folder: string, file: string, sha256: string): string {
  return `${folder} was made with a different file of rules from ${file}: its SHA-256 begins with ${sha256.slice(0, shownOfHash)}. Give that file, or run the study again.`;
}

export function noRulesWanted(folder: string): string {
  return `${folder} was made without a file of rules; leave --rules out.`;
}

/** contactOrder mine, coping gentle (plan rival), measure other. */
export function ruleList({ rules: names = {}, plans, sweep }: RulesOfScenario): string[] {
  const rules = ruleKindNames.flatMap((kind) =>
    names[kind] === undefined ? [] : [`${kind} ${names[kind]}`],
  );
  const ofPlans = plans.flatMap(({ name: plan, changes }) =>
    rulesIn(changes).map(([kind, name]) => `${kind} ${name} (plan ${plan})`),
  );
  const swept = sweep.flatMap(({ lever, values }) =>
    isRuleLever(lever) ? values.map((name) => `${kindChosenBy(lever)} ${String(name)} (swept)`) : [],
  );
  return [...rules, ...ofPlans, ...swept, ...(names.measures ?? []).map((name) => `measure ${name}`)];
}

type RulesOfScenario = Pick<Scenario, "rules" | "plans" | "sweep">;

/** A line of what is checked: contactOrder mine, measures a and b, of my-rules.mjs. */
export function rulesNamed(chosen: readonly string[], file: string | undefined, sha256?: string): string {
  if (chosen.length === 0) return "";
  const from = file === undefined ? "" : `, from ${file} (SHA-256 ${sha256?.slice(0, shownOfHash)}...)`;
  return `Rules named: ${listed(chosen)}${from}.`;
}
