// A pilot: which paperwork burden gives a lead so many hours of paperwork in a week, found by trying it out.
import { type Parameters, parameterTable } from "../../model/parameters.ts";
import { type Simulate, simulateModel } from "./simulate.ts";

/** What a burden came to: mean hours in a week in which the lead is not absent. */
export interface BurdenTried {
  readonly burden: number;
  readonly hoursPerWeek: number;
}

export type Pilot =
  | ({ readonly isReached: true; readonly runs: number } & BurdenTried)
  /** The hours lie outside what the least and the greatest burden give. */
  | {
      readonly isReached: false;
      readonly runs: number;
      readonly least: BurdenTried;
      readonly most: BurdenTried;
    };

/** Long enough for backlogs to settle, short enough to wait for. */
const pilotDays = { "time.warmUpDays": 260, "time.observedDays": 260, "response.followUpDays": 130 } as const;
const clientsWanted = 360;
const mostReplications = 3;
const mostHalvings = 9;
const closeEnoughHours = 0.05;
const steps = 100;
const daysPerWeek = 5;
const minutesPerHour = 60;

/**
 * The burden, in hundredths, for `hoursWanted` of paperwork and liaison in a lead's (or solo's) week, by halving its
 * range over short runs of the same replications. NaN hours, where there is no lead, are reached by no burden.
 */
export function findBurden(
  parameters: Parameters,
  hoursWanted: number,
  simulate: Simulate = simulateModel,
): Pilot {
  const { from, to } = parameterTable["paperwork.burden"];
  const replications = replicationsFor(parameters["intake.places"]);
  let runs = 0;
  const attempt = (burden: number): BurdenTried => {
    let sum = 0;
    for (let replication = 1; replication <= replications; replication++) {
      const scene = { ...parameters, ...pilotDays, "paperwork.burden": burden };
      sum += weeklyHours(simulate(scene, replication), parameters["day.minutes"]);
      runs += 1;
    }
    return { burden, hoursPerWeek: sum / replications };
  };
  const [least, most] = [attempt(from), attempt(to)];
  const isBetween =
    hoursWanted >= least.hoursPerWeek - closeEnoughHours &&
    hoursWanted <= most.hoursPerWeek + closeEnoughHours;
  if (!isBetween) return { isReached: false, runs, least, most };
  let [low, high]: number[] = [from, to];
  let best = closer(least, most, hoursWanted);
  for (
    let halving = 0;
    halving < mostHalvings && Math.abs(best.hoursPerWeek - hoursWanted) > closeEnoughHours;
    halving++
  ) {
    const middle = Math.round(((low + high) / 2) * steps) / steps;
    if (middle === low || middle === high) break;
    const tried = attempt(middle);
    best = closer(best, tried, hoursWanted);
    if (tried.hoursPerWeek < hoursWanted) low = middle;
    else high = middle;
  }
  return { isReached: true, runs, ...best };
}

function closer(one: BurdenTried, other: BurdenTried, wanted: number): BurdenTried {
  return Math.abs(other.hoursPerWeek - wanted) < Math.abs(one.hoursPerWeek - wanted) ? other : one;
}

/** Small agencies scatter more, so they are run more often. */
function replicationsFor(places: number): number {
  return Math.max(1, Math.min(mostReplications, Math.floor(clientsWanted / Math.max(1, places))));
}

/** Hours of paperwork and liaison in a week of a lead, or of a solo where nobody leads; weeks of absence apart. */
export function weeklyHours(
  { minutesByRole: { roles, activities, minutes } }: ReturnType<Simulate>,
  dayMinutes: number,
): number {
  const rows = ["lead", "solo"].flatMap((role) => {
    const row = minutes[roles.indexOf(role)];
    return row === undefined || row.some(Number.isNaN) ? [] : [row];
  });
  if (rows.length === 0) return Number.NaN;
  const spent = (activity: string) => rows[0][activities.indexOf(activity)] ?? 0;
  const presentShare = 1 - spent("absence") / dayMinutes;
  const perDay = (spent("paperwork") + spent("liaison")) / presentShare;
  return (perDay * daysPerWeek) / minutesPerHour;
}
