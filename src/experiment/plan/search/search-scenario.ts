// The scenario that a search runs: the agency's own plans at the budget, and mixes of staff, provisions and meetings beside them.
import { actingText } from "../../../model/idle-levers.ts";
import { measureEntry } from "../../../model/measures.ts";
import type { ParameterName } from "../../../model/parameters.ts";
import { planCost } from "../../../scenario/plan-cost.ts";
import { laterChanges, planParameters } from "../../../scenario/plan-parameters.ts";
import type { Plan, PrimaryMeasure, Scenario } from "../../../scenario/scenario.ts";
import { PlanError } from "../plan-fault.ts";
import { chooseMixes } from "./choose-mixes.ts";
import { type Mix, mixLevers, mixOf, possibleMixes } from "./mixes.ts";

export interface SearchDesign {
  /** Its plans are what is tried: those of the file that cost the budget, the agency as it is first among them, then mixes. */
  readonly scenario: Scenario;
  /** Mixes and own plans that the budget allows, tried or not. */
  readonly possible: number;
  /** Plans of the file that are left out, for they need not cost the budget. */
  readonly leftOut: readonly string[];
}

/**
 * Hypotheses and sweep are left out: they speak of other plans. Everything that no mix sets is as in the baseline.
 * @param most plans that may be tried, 2 or more.
 * @param labelOf what a mix is called on the screen.
 * @throws PlanError for a file without a budget, one that too little can be made of, or one without anything to go by.
 */
export function designSearch(scenario: Scenario, most: number, labelOf: (mix: Mix) => string): SearchDesign {
  const { budget, plans, baseline } = scenario;
  const base = plans.find(({ name }) => name === baseline) ?? plans[0];
  if (budget === undefined)
    throw new PlanError({ kind: "noBudget", perYear: Math.round(planCost(scenario, base)) });
  if (searchedMeasures(scenario).length === 0)
    throw new PlanError({
      kind: "nothingMatters",
      measures: scenario.measures.map(({ measure }) => measure),
    });
  refuseLaterMixes(scenario, base);
  const own = plans
    .filter(({ name }) => !budget.exempt.includes(name))
    .sort((one, other) => Number(other === base) - Number(one === base));
  const agency = planParameters(scenario, base, {});
  const actsAs = actingText(new Set([...plans.flatMap(({ changes }) => namesIn(changes)), ...mixLevers]));
  const ofOwn = own.map((plan) => planParameters(scenario, plan, {}));
  const known = new Set(ofOwn.map(actsAs));
  const mixes = possibleMixes(agency, budget.perYear).filter(
    (mix) => !known.has(actsAs({ ...agency, ...mix })),
  );
  const possible = mixes.length + own.length;
  if (possible < 2) throw new PlanError({ kind: "nothingToChoose", perYear: budget.perYear, possible });
  const room = most - own.length;
  if (room < 0 || (room === 0 && own.length < 2))
    throw new PlanError({ kind: "ownPlansAlone", own: own.length, most });
  const tried = room === 0 ? [] : chooseMixes(mixes, room, ofOwn.map(mixOf));
  const ofMixes = tried.map(
    (mix): Plan => ({
      name: freeName(`mix-${mixes.indexOf(mix) + 1}`, plans),
      label: labelOf(mix),
      changes: { ...base.changes, ...mix },
      ...(base.later === undefined ? {} : { later: base.later }),
    }),
  );
  const all = [...own, ...ofMixes];
  return {
    scenario: {
      ...scenario,
      plans: all,
      baseline: all[0].name,
      sweep: [],
      hypotheses: [],
      budget: { ...budget, exempt: [] },
      uncertain: scenario.uncertain.filter(({ name }) => !isOfMix(name)),
    },
    possible,
    leftOut: budget.exempt,
  };
}

/** What can be better or worse, and so can tell plans apart. */
export function searchedMeasures({ measures }: Pick<Scenario, "measures">): PrimaryMeasure[] {
  return measures.filter(({ measure }) => measureEntry(measure).better !== "neither");
}

/** A mix that changes in mid-run is no mix. */
function refuseLaterMixes(scenario: Scenario, base: Plan): void {
  for (const { week, set } of laterChanges(scenario, base)) {
    const lever = namesIn(set).find(isOfMix);
    if (lever !== undefined) throw new PlanError({ kind: "mixChangesLater", lever, week });
  }
}

function isOfMix(name: ParameterName): boolean {
  return mixLevers.some((lever) => lever === name);
}

function namesIn(changes: object): ParameterName[] {
  return Object.keys(changes) as ParameterName[];
}

function freeName(name: string, plans: readonly Plan[]): string {
  return plans.some((plan) => plan.name === name) ? freeName(`${name}-more`, plans) : name;
}
