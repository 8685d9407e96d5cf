// Which levers a scenario shows first, and the stretch of each over which a slider moves.
import { type ParameterName, parameterEntry } from "../../model/parameters.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** Ends and steps of a slider. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** The stretch that is worth looking at; the parameter's whole range where it is not named, and in the number field. */
const stretches: Readonly<Partial<Record<ParameterName, Scale>>> = {
  "meetings.perWeek": { from: 0, to: 5, step: 0.5 },
  "meetings.minutes": { from: 0, to: 180, step: 10 },
  "paperwork.burden": { from: 0, to: 3, step: 0.1 },
  "provisions.perClientYear": { from: 0, to: 4000, step: 100 },
  "training.daysPerYear": { from: 0, to: 20, step: 1 },
  "turnover.mentorMinutes": { from: 0, to: 120, step: 10 },
  "staff.caseloadCap": { from: 5, to: 60, step: 1 },
  "intake.clientsPerWeek": { from: 0, to: 10, step: 0.1 },
};

const usualLevers: readonly ParameterName[] = [
  "meetings.perWeek",
  "paperwork.burden",
  "split.assistantShare",
  "provisions.perClientYear",
  "policy.strictnessShare",
  "training.daysPerYear",
];
const mostShown = 5;

/** Undefined for what is no number, and so has no slider. */
export function scaleOf(name: ParameterName): Scale | undefined {
  const entry = parameterEntry(name);
  if (!("from" in entry)) return undefined;
  const { from, to } = entry;
  const isShare = from >= 0 && to <= 1;
  const isWhole = "integer" in entry && entry.integer === true;
  const step = isShare ? 0.05 : isWhole ? 1 : (to - from) / 100;
  return stretches[name] ?? { from, to, step };
}

/** Those that the file sweeps, then the usual ones that the model has at work here: five at most, all with sliders. */
export function leversShown({ sweep, plans }: Scenario): ParameterName[] {
  const isFree = (name: ParameterName) => plans.some(({ changes }) => changes[name] === undefined);
  const names = [...sweep.map(({ lever }) => lever), ...usualLevers].filter(
    (name) => isFree(name) && scaleOf(name) !== undefined,
  );
  return [...new Set(names)].slice(0, mostShown);
}
