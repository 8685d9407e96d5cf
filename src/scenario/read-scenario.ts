// A scenario file's text in, a checked scenario out, or every complaint about it at once.

import type { Parameters } from "../model/parameters.ts";
import { checkBudget, moneyParameters } from "./check-budget.ts";
import { checkPlansAgainstSweep, checkSize, checkUncertain } from "./check-design.ts";
import { checkSurveyDays } from "./check-survey.ts";
import { createComplaintList, refusal } from "./complaint-list.ts";
import { quote } from "./excerpt.ts";
import { withoutParametersGone } from "./parameters-gone.ts";
import { readBudget } from "./read-budget.ts";
import { type Fields, isSlug, readText, required, textOf } from "./read-fields.ts";
import { readHypotheses } from "./read-hypotheses.ts";
import { checkWeeks, readLater } from "./read-later.ts";
import { readMeasures } from "./read-measures.ts";
import { readObserved } from "./read-observed.ts";
import { ownMeasuresOf } from "./read-own-measures.ts";
import { readBaseline, readPlans } from "./read-plans.ts";
import { checkRuleChoices, refuseUnusedRules, rulesApart, withMeasuresUsed } from "./read-rule-choices.ts";
import { readRules } from "./read-rules.ts";
import { checkOverrides, readShared, sharedParameters } from "./read-study.ts";
import { readSweep } from "./read-sweep.ts";
import { format, isOurFormat, readTop } from "./read-top.ts";
import { readUncertain } from "./read-uncertain.ts";
import { createReading, pathTo, type Reading } from "./reading.ts";
import type { RulesGiven } from "./rules-given.ts";
import type { Changes, Scenario } from "./scenario.ts";
import { settingParameters, unknownSetting } from "./settings.ts";
import { parseTree } from "./yaml-tree.ts";

export const longestTitle = 200;
export const longestQuestion = 2000;

export interface ReadOptions {
  /** Stands in complaints. */
  readonly fileName: string;
  /** The scenario's own name, a slug: the default results folder. */
  readonly name: string;
  /** Values for all plans that come before the file's own; a plan's own value comes before them. */
  readonly overrides?: Changes;
  /** Overrides of swept levers choose a point of the sweep, which is left out; else they are refused. */
  readonly choosesPoint?: boolean;
  /** The rules that the scenario may name beside our own. */
  readonly rules?: RulesGiven;
  /** Measures of one's own that runs which are to be judged have, beside those that the file names. */
  readonly ownMeasures?: readonly string[];
  /** For what an earlier version wrote: parameters that the model no longer has are passed over. */
  readonly isOfThePast?: boolean;
}

/**
 * Reads and checks a scenario: YAML 1.2 without anchors, tags and directives, at most 1,000,000 characters, 20 levels.
 * @throws ScenarioError with the first ten complaints, each with its line.
 */
export function readScenario(text: string, options: ReadOptions): Scenario {
  const { fileName, name, overrides = {}, choosesPoint = false, rules, isOfThePast = false } = options;
  if (!isSlug(name)) {
    throw refusal(
      fileName,
      "",
      `${quote(name)} cannot name a scenario; use 1 to 64 small letters, digits and hyphens.`,
    );
  }
  const body = text.replace(/^\ufeff/, "");
  const complaints = createComplaintList(fileName, body);
  const tree = parseTree(body, complaints);
  if (tree === undefined || !complaints.isEmpty()) throw complaints.toError();

  const reading = createReading(tree, complaints);
  if (tree.kind !== "map") {
    reading.complain("", "A scenario is a map that begins with `format: 1`.");
    throw complaints.toError();
  }
  // A file of another version is not read on: what it says may mean something else.
  const formatNode = tree.entries.find(({ key }) => key === "format")?.node;
  if (!isOurFormat(formatNode, reading) && formatNode !== undefined) throw complaints.toError();

  const { entries } = isOfThePast ? withoutParametersGone(tree) : tree;
  const parts = readParts(readTop(entries, reading), options, reading);
  if (parts === undefined || !complaints.isEmpty()) throw complaints.toError();
  const scenario = joinParts(parts, { overrides, choosesPoint, given: rules }, reading);
  if (!complaints.isEmpty()) throw complaints.toError();
  return scenario;
}

/** A scenario whose own values for all plans do not stand on its setting's yet. */
type Parts = Omit<Scenario, "parameters"> & { readonly shared: Changes };

function readParts(
  top: Fields,
  { name, rules: given, ownMeasures = [] }: ReadOptions,
  reading: Reading,
): Parts | undefined {
  const title = readRequiredText(top, "title", longestTitle, reading);
  const question = readRequiredText(top, "question", longestQuestion, reading);
  const setting = readSetting(top, reading);
  const shared = readShared(top, reading);
  const plansNode = required(top, "plans", "", reading);
  const plans = plansNode && readPlans(plansNode, reading);
  const baseline = plans && readBaseline(top.get("baseline"), plans, reading);
  const laterNode = top.get("changes");
  const later = laterNode === undefined ? [] : readLater(laterNode, "changes", reading);
  const sweepNode = top.get("sweep");
  const sweep = sweepNode === undefined ? [] : readSweep(sweepNode, reading);
  const budgetNode = top.get("budget");
  const budget = budgetNode && plans && readBudget(budgetNode, plans, reading);
  const rulesNode = top.get("rules");
  const named = readRules(rulesNode, given, reading);
  const own = ownMeasuresOf([...(named?.measures ?? []), ...ownMeasures], given);
  const measures = readMeasures(top.get("measures"), own, reading);
  const hypothesesNode = top.get("hypotheses");
  const hypotheses = hypothesesNode ? readHypotheses(hypothesesNode, { plans, sweep, own }, reading) : [];
  const observedNode = top.get("observed");
  const observed = observedNode ? readObserved(observedNode, own, reading) : [];
  const rules = withMeasuresUsed(named, [...measures, ...hypotheses, ...observed]);
  checkRuleChoices({ plans, sweep }, given, reading);
  refuseUnusedRules({ node: rulesNode, plans, sweep, rules }, given, reading);
  const uncertainNode = top.get("uncertain");
  const uncertain = uncertainNode ? readUncertain(uncertainNode, reading) : [];

  if (title === undefined || question === undefined || setting === undefined) return undefined;
  if (plans === undefined || baseline === undefined || sweep === undefined) return undefined;
  return {
    format,
    name,
    title,
    question,
    setting,
    shared,
    plans,
    baseline,
    ...(later.length === 0 ? {} : { later }),
    sweep,
    ...(budget === undefined ? {} : { budget }),
    measures,
    hypotheses,
    uncertain,
    ...(observed.length === 0 ? {} : { observed }),
    ...(rules === undefined ? {} : { rules }),
  };
}

function readRequiredText(
  top: Fields,
  name: "title" | "question",
  maxLength: number,
  reading: Reading,
): string | undefined {
  const node = required(top, name, "", reading);
  const limits = name === "question" ? { maxLength, mayHaveLines: true as const } : { maxLength };
  return node && readText(node, name, limits, reading);
}

function readSetting(top: Fields, reading: Reading): string | undefined {
  const node = required(top, "setting", "", reading);
  if (node === undefined) return undefined;
  const name = textOf(node) ?? "";
  const unknown = unknownSetting(name);
  if (unknown === undefined) return name;
  reading.complain("setting", unknown.message, { found: name, nearest: unknown.nearest });
  return undefined;
}

interface Given {
  readonly given: RulesGiven;
}

function joinParts(
  { shared, ...parts }: Parts,
  { overrides, choosesPoint, given }: Required<Pick<ReadOptions, "overrides" | "choosesPoint">> & Given,
  reading: Reading,
): Scenario {
  const { plans, sweep } = parts;
  const asked = checkOverrides(overrides, plans, sweep, choosesPoint, given);
  const { rules, checked } = rulesApart(asked, parts.rules);
  const setting = settingParameters(parts.setting);
  const parameters = sharedParameters(setting, shared, checked, reading);
  checkPlansAgainstSweep(plans, sweep, reading);
  checkSize(plans, sweep, reading);
  checkWeeks(parts.later ?? [], parameters["time.observedDays"], "changes", reading);
  for (const plan of plans) {
    const path = pathTo(pathTo("plans", plan.name), "changes");
    checkWeeks(plan.later ?? [], parameters["time.observedDays"], path, reading);
  }
  checkUncertain(parts.uncertain, plans, sweep, reading);
  checkSurveyDays(
    { parameters, plans, sweep, shared },
    { overrides: checked, asWritten: { ...setting, ...shared } as Parameters },
    reading,
  );
  const scenario = { ...parts, parameters, ...(rules === undefined ? {} : { rules }) };
  if (parts.budget !== undefined) {
    const asWritten = { ...parameters };
    for (const name of moneyParameters) {
      const written = shared[name] ?? setting[name];
      if (checked[name] !== undefined) Object.assign(asWritten, { [name]: written });
    }
    checkBudget(parts.budget, scenario, { overrides: checked, asWritten }, reading);
  }
  return scenario;
}
