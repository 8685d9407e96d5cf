// Whether the survey's second wave comes after its first, in every plan and at every point of the sweep.

import type { ParameterValue } from "../model/parameter-entry.ts";
import type { Parameters } from "../model/parameters.ts";
import { refusal } from "./complaint-list.ts";
import { pathTo, type Reading } from "./reading.ts";
import type { Changes, Plan, SweepAxis } from "./scenario.ts";

const firstDay = "survey.firstDay";
const secondDay = "survey.secondDay";

export interface Surveyed {
  readonly parameters: Parameters;
  readonly plans: readonly Plan[];
  readonly sweep: readonly SweepAxis[];
  /** What the file itself sets for all plans. */
  readonly shared: Changes;
}

/**
 * Complains of each plan in which the second wave does not come after the first.
 * @throws ScenarioError that blames the command line, where the plan's waves would be in order without `overrides`.
 */
export function checkSurveyDays(
  surveyed: Surveyed,
  { overrides, asWritten }: { readonly overrides: Changes; readonly asWritten: Parameters },
  reading: Reading,
): void {
  const faulty = new Map<string, string>();
  for (const plan of surveyed.plans) {
    const fault = faultOf(plan, surveyed.sweep, surveyed.parameters);
    if (fault === undefined) continue;
    const isOfTheFile = faultOf(plan, surveyed.sweep, asWritten) !== undefined;
    const setter = [secondDay, firstDay].find((name) => name in overrides);
    if (setter !== undefined && !isOfTheFile) throw refusal("--set", setter, fault);
    faulty.set(whereSet(plan, surveyed), fault);
  }
  for (const [path, fault] of faulty) reading.complain(path, fault);
}

function faultOf(plan: Plan, sweep: readonly SweepAxis[], parameters: Parameters): string | undefined {
  const daysOf = (name: typeof firstDay | typeof secondDay): readonly ParameterValue[] =>
    sweep.find(({ lever }) => lever === name)?.values ?? [plan.changes[name] ?? parameters[name]];
  for (const first of daysOf(firstDay)) {
    const second = daysOf(secondDay).find((day) => Number(day) <= Number(first));
    if (second === undefined) continue;
    return `survey.firstDay is ${first} and survey.secondDay ${second}; the second wave must come after the first.`;
  }
  return undefined;
}

/** Where the file sets one of the two days: in the plan, in the sweep, or for all plans. */
function whereSet(plan: Plan, { sweep, shared }: Surveyed): string {
  const names = [secondDay, firstDay] as const;
  const ofPlan = names.find((name) => plan.changes[name] !== undefined);
  if (ofPlan !== undefined) return pathTo(pathTo("plans", plan.name), ofPlan);
  const swept = names.find((name) => sweep.some(({ lever }) => lever === name));
  if (swept !== undefined) return pathTo("sweep", swept);
  return pathTo("parameters", names.find((name) => shared[name] !== undefined) ?? secondDay);
}
