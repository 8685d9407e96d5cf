// Practical points: every plan spends the same minutes of staff, by its own arithmetic and in simulated offices.

import { describe, expect, test } from "vitest";
import type { Happening } from "../../src/model/observe/witness.ts";
import type { Parameters } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { daysPerMonth, daysPerYear, monthsPerYear } from "../../src/model/units.ts";
import { planParameters } from "../../src/scenario/plan-parameters.ts";
import { readBuiltIn } from "./relations.ts";

const scenario = readBuiltIn("practical-points");
const plans = scenario.plans.map((plan) => ({
  name: plan.name,
  parameters: planParameters(scenario, plan, {}),
}));

/** Counted in the office of the setting, as the file says. */
const coveredPerMonth = { false: 35, true: 42 };
const searchesPerMonth = 6;
const presentShare = 0.81;

/** Of the whole office, with everything. */
const minutesAtStake = 4763;

/** Minutes a month of the whole office that a plan spends beyond what every plan spends: the file's table. */
function ownMinutes(p: Parameters): number {
  const leads = p["staff.teams"] * p["staff.leadsPerTeam"];
  const members = leads + p["staff.teams"] * p["staff.assistantsPerTeam"];
  const aid = p["guidance.kind"];
  const aidMinutes = aid === "none" ? 0 : p[`guidance.minutes.${aid}`];
  const isListed = p["guidance.provisionsListed"];
  const listMinutes = isListed === "true" ? p["search.listMinutes"] : 0;
  const valuesMinutes = p["policy.valuesMinutes"] * p["policy.valuesClarityShare"];
  return (
    (p["teamBuilding.perYear"] * p["teamBuilding.minutes"] * members) / monthsPerYear +
    ((p["training.daysPerYear"] - scenario.parameters["training.daysPerYear"]) * p["day.minutes"] * members) /
      monthsPerYear +
    (p["leadershipTraining.daysPerYear"] * p["day.minutes"] * (leads + p["staff.supervisors"])) /
      monthsPerYear +
    p["learning.sessionsPerMonth"] * (p["learning.minutes"] + valuesMinutes) * members +
    (coveredPerMonth[isListed] * aidMinutes + searchesPerMonth * listMinutes) / presentShare
  );
}

function emptyMinutes(p: Parameters): number {
  const members = p["staff.teams"] * (p["staff.leadsPerTeam"] + p["staff.assistantsPerTeam"]);
  return p["meetings.emptyPerMonth"] * p["meetings.minutes"] * members;
}

test.each(plans)(
  "$name: what it does not spend on its own point goes into meetings without content",
  (plan) => {
    const { parameters } = plan;
    const sum = ownMinutes(parameters) + emptyMinutes(parameters);
    // The file gives meetings to a hundredth: 5.4 minutes.
    expect(Math.abs(sum - minutesAtStake)).toBeLessThan(5.4);
  },
);

test("nothing else tells the plans apart but the point, its filling and the bias", () => {
  const levers = scenario.plans.flatMap(({ changes }) => Object.keys(changes));
  expect([...new Set(levers)].sort()).toEqual([
    "bias.groupGap",
    "guidance.kind",
    "guidance.provisionsListed",
    "leadershipTraining.daysPerYear",
    "learning.minutes",
    "learning.sessionsPerMonth",
    "meetings.emptyPerMonth",
    "teamBuilding.perYear",
    "training.daysPerYear",
  ]);
});

/** Supervision is no plan's point, and questions to the supervisor, which a list saves, stand among its minutes. */
const gatherings = ["case meeting", "training"];

/** Minutes a month that the staff of a simulated office spend on appointments, and on looking things up with an aid. */
function spentMinutes(parameters: Parameters, replication: number): number {
  const aid = parameters["guidance.kind"];
  const aidMinutes = aid === "none" ? 0 : parameters[`guidance.minutes.${aid}`];
  let covered = 0;
  const witness = (happening: Happening) => {
    if (happening.day < parameters["time.warmUpDays"]) return;
    if (happening.kind === "decision" && happening.wasKept) return;
    if (happening.kind !== "decision" && happening.kind !== "incident") return;
    if (happening.policyClass === "foreseen") covered += 1;
  };
  const outcome = simulate(parameters, replication, { witness });
  const { roles, activities, minutes } = outcome.minutesByRole;
  const people: Readonly<Record<string, number>> = {
    lead: parameters["staff.teams"] * parameters["staff.leadsPerTeam"],
    assistant: parameters["staff.teams"] * parameters["staff.assistantsPerTeam"],
    supervisor: parameters["staff.supervisors"],
  };
  let perDay = (covered * aidMinutes) / parameters["time.observedDays"];
  roles.forEach((role, which) => {
    const number = people[role];
    if (number === undefined) return;
    for (const gathering of gatherings) perDay += number * minutes[which][activities.indexOf(gathering)];
  });
  return perDay * daysPerMonth;
}

describe("in simulated offices", () => {
  // Nobody leaves, so that no newcomer's first training stands among the plan's own.
  const quiet = { "mechanisms.burnout": "off", "time.warmUpDays": 60, "time.observedDays": 520 } as const;
  const spend = (parameters: Parameters) =>
    (spentMinutes({ ...parameters, ...quiet }, 1) + spentMinutes({ ...parameters, ...quiet }, 2)) / 2;
  const spent = plans.map(({ name, parameters }) => [name, spend(parameters)] as const);
  const mean = spent.reduce((sum, [, minutes]) => sum + minutes, 0) / spent.length;

  /** What points and filling come to, where who is away misses appointments; without vacancies fewer are missed. */
  const { parameters } = scenario;
  const absentShare =
    (parameters["absence.spellsPerYear"] * parameters["absence.daysPerSpell"]) / daysPerYear;
  const atStake = minutesAtStake * (1 - absentShare);

  test.each(spent)("%s spends what the others do, within 2 %% of what is at stake", (_, minutes) => {
    expect(Math.abs(minutes - mean)).toBeLessThan(0.02 * atStake);
  });

  test("without the filling doing nothing would spend as much less as is at stake, within a tenth", () => {
    const [nothing] = plans;
    const bare = spend({ ...nothing.parameters, "meetings.emptyPerMonth": 0 });
    expect(Math.abs(mean - bare - atStake)).toBeLessThan(0.1 * atStake);
  });
});
