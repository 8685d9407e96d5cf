// Made-up outcomes with the shape of real ones: teams gain breadth, meetings take part of it back.
import { needDomains } from "../../src/model/domains.ts";
import { type MeasureName, measureNames } from "../../src/model/measures.ts";
import type { Outcome } from "../../src/model/outcome.ts";
import { surveyAnswers } from "../../src/model/survey-answers.ts";
import { type WeekSeriesName, weekSeriesNames } from "../../src/model/week-series.ts";
import { plans } from "./example-scenario.ts";

/** What a plan has: generosity 0-1, a team or not, minutes freed by hands. */
export const traits: Readonly<Record<string, { generous: number; isTeam: boolean; hands: number }>> = {
  "alone-scarce": { generous: 0, isTeam: false, hands: 0 },
  "alone-generous": { generous: 1, isTeam: false, hands: 0 },
  "team-scarce": { generous: 0, isTeam: true, hands: 0.55 },
  "team-generous": { generous: 1, isTeam: true, hands: 0.5 },
  "alone-same-people": { generous: 1, isTeam: false, hands: 0.52 },
  "alone-same-money": { generous: 1, isTeam: false, hands: 0.3 },
};

/** Between -1 and 1, the same for the same numbers. */
function wobble(...keys: readonly number[]): number {
  let state = 2166136261;
  for (const key of keys) state = Math.imul(state ^ (key + 0x9e37), 16777619) ^ (state >>> 13);
  state = Math.imul(state ^ (state >>> 15), 2246822519);
  return ((state >>> 0) % 20001) / 10000 - 1;
}

function measuresOf(plan: string, load: number, replication: number): Float64Array {
  const { generous, isTeam, hands } = traits[plan];
  const planIndex = plans.findIndex(({ name }) => name === plan);
  const meetings = isTeam ? load : 0;
  const know = meetings / (meetings + 1.2);
  const noise = (measure: number, size: number) =>
    2 * size * (0.7 * wobble(measure, replication) + 0.5 * wobble(measure, replication, planIndex, meetings));
  const dose = 0.42 + 0.5 * hands - 0.045 * meetings + noise(1, 0.02);
  const continuity = (isTeam ? 0.7 + 0.12 * know : 0.86) - 0.02 * meetings + noise(2, 0.02);
  const alliance = 0.4 + 0.16 * hands + 0.1 * generous - 0.01 * meetings + noise(3, 0.02);
  const responsiveness =
    0.33 + 0.25 * hands + 0.16 * generous + (isTeam ? 0.14 * know - 0.05 * meetings : 0) + noise(4, 0.02);
  const variety =
    0.13 +
    0.2 * generous +
    0.12 * hands +
    0.14 * hands * generous +
    (isTeam ? generous * (0.1 * know - 0.042 * meetings) : 0) +
    noise(5, 0.025);
  const values: Partial<Record<MeasureName, number>> = {
    engagementDose: dose,
    engagementContinuity: continuity,
    engagementAlliance: alliance,
    engagementResponsiveness: responsiveness,
    engagementQuality: (dose * continuity * alliance * responsiveness) ** 0.25,
    distributionVariety: variety,
    distributionFit:
      0.21 -
      0.11 * generous +
      0.32 * generous * hands +
      (isTeam ? 0.19 * know - 0.036 * meetings : 0) +
      noise(6, 0.03),
    distributionGini: 0.72 - 0.3 * generous - 0.08 * hands + noise(7, 0.03),
    costPerClientMonth: 410 + 245 * generous + 550 * hands + noise(8, 8),
  };
  return Float64Array.from(measureNames, (name) => values[name] ?? Number.NaN);
}

/** An office that fills up, falls behind and wins trust, over a warm-up of 390 days and as many observed ones. */
function weeksOf(plan: string, replication: number): Outcome["weeks"] {
  const { hands, isTeam } = traits[plan];
  const weeks = 156;
  const courses: Partial<Record<WeekSeriesName, (week: number) => number>> = {
    activeClients: (week) => 120 - 8 * Math.exp(-week / 10),
    waitingClients: (week) => 30 * (1 - hands) * (1 - Math.exp(-week / 30)),
    backlogDays: (week) => (6 - 8 * hands) * (1 - Math.exp(-week / 25)),
    contactMinutes: () => 20 + 12 * hands,
    trust: (week) => 0.4 + 0.2 * hands * (1 - Math.exp(-week / 20)),
    cohesion: (week) => (isTeam ? 0.6 - 0.1 * Math.exp(-week / 8) : Number.NaN),
  };
  const values = weekSeriesNames.flatMap((name, series) =>
    Array.from({ length: weeks }, (_, week) => {
      const mean = courses[name]?.(week) ?? Number.NaN;
      return mean + mean * 0.03 * wobble(series, week, replication);
    }),
  );
  return { names: weekSeriesNames, values: Float64Array.from(values) };
}

/** Roles become clearer in generous teams between the waves; agreement between solos is not defined. */
function surveyOf(plan: string, replication: number): Float64Array {
  const { generous, isTeam, hands } = traits[plan];
  const clearer = isTeam ? 0.1 + 0.08 * generous : 0.01;
  const means: Partial<Record<string, readonly [first: number, second: number]>> = {
    timeForClients: [0.5 + 0.4 * hands, 0.5 + 0.42 * hands],
    roleClarity: [0.6, 0.6 + clearer],
    workload: [0.2, 0.19],
    teamRelations: [0.5, 0.51],
    autonomy: [0.7 + 0.1 * generous, 0.71 + 0.1 * generous],
    unclearRolesShare: [0.3, 0.3 - clearer / 2],
    kappa: [0.35 + 0.1 * hands, 0.37 + 0.1 * hands],
  };
  return Float64Array.from(surveyAnswers, ({ wave, group, item }, place) => {
    const both = means[item];
    if (both === undefined || wave === "change" || (group === "between teams" && !isTeam)) return Number.NaN;
    return both[wave === "first" ? 0 : 1] + 0.02 * wobble(place, replication, plan.length);
  });
}

const domainWeight = [0.9, 1.25, 0.8, 0.6, 0.7, 1.05, 1.35, 0.35];

export function outcomeOf(plan: string, load: number, replication: number): Outcome {
  const { generous, isTeam, hands } = traits[plan];
  const measures = measuresOf(plan, load, replication);
  const variety = measures[measureNames.indexOf("distributionVariety")];
  const inNeed = needDomains.map((_, place) => Math.round(60 + 20 * wobble(place, replication)));
  const funded = inNeed.map((count, place) =>
    Math.round(
      count * Math.max(0, variety * domainWeight[place] + 0.02 * wobble(place, replication, plan.length)),
    ),
  );
  const gini = measures[measureNames.indexOf("distributionGini")];
  const bend = (1 + gini) / (1 - gini);
  const meetings = isTeam ? load : 0;
  const lead = [
    150 + 60 * hands - 9 * meetings,
    52,
    22,
    148 - 120 * hands,
    isTeam ? 16 : 0,
    isTeam ? 6 : 0,
    14 * meetings,
    isTeam ? 12 : 0,
    4,
    4,
    1,
    hands === 0 ? 48 : 12,
    36,
    0,
  ];
  const assistant = [
    20,
    14,
    12,
    232 - 8 * meetings,
    22,
    12,
    14 * meetings,
    12,
    4,
    4,
    2,
    1,
    36,
    70 - 6 * meetings,
  ];
  const supervisor = [0, 10, 40, 96, 0, 0, 6 * meetings, 20, 60, 4, 12, 6, 36, 166 - 6 * meetings];
  const nobody = lead.map(() => Number.NaN);
  const wobbled = (minutes: readonly number[]) => {
    const moved = minutes.map((value, place) => value * (1 + 0.03 * wobble(place, replication)));
    const busy = moved.slice(0, -1).reduce((sum, value) => sum + value, 0);
    return [...moved.slice(0, -1), Math.max(0, 450 - busy)];
  };
  return {
    measures,
    distribution: {
      domains: needDomains,
      inNeed,
      disclosed: inNeed.map((count) => Math.round(count * 0.7)),
      funded,
      referred: inNeed.map((count) => Math.round(count * 0.2)),
      spending: funded.map((count) => count * (400 + 300 * generous)),
      lorenz: Array.from({ length: 21 }, (_, step) => (step / 20) ** bend),
    },
    minutesByRole: {
      roles: ["lead", "assistant", "solo", "supervisor"],
      activities: [
        "contact",
        "travel",
        "liaison",
        "paperwork",
        "handoff",
        "rework",
        "case meeting",
        "coordination",
        "supervision",
        "training",
        "mentoring",
        "crisis",
        "absence",
        "idle",
      ],
      minutes: [
        isTeam ? wobbled(lead) : nobody,
        isTeam ? wobbled(assistant) : nobody,
        isTeam ? nobody : wobbled(lead),
        wobbled(supervisor),
      ],
    },
    weeks: weeksOf(plan, replication),
    survey: surveyOf(plan, replication),
    trajectory: `${plan}-${meetings}-${replication}`,
    drawsMade: 1000,
  };
}
