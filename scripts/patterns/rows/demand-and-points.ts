// Demand that follows supply, and the practical points of the field study at equal staff minutes.
import { readFileSync } from "node:fs";
import { planParameters } from "../../../src/scenario/plan-parameters.ts";
import { readScenario } from "../../../src/scenario/read-scenario.ts";
import { place } from "../../guides/place.ts";
import { alone, clock, defaultAgency, type Levers } from "../agencies.ts";
import { inBand, minus, over, report } from "../judge.ts";
import type { PatternRow } from "../row.ts";

const elasticity = 0.3;
const usualPlaces = 144;
const moreCapacity = 1.25;

/** Eight caseworkers alone, whose number does not bind, and demand that follows the places. */
const following = (places: number): Levers => ({
  ...alone,
  "staff.teams": 8,
  "intake.places": places,
  "demand.supplyElasticity": elasticity,
});

const points = readScenario(readFileSync(place("scenarios/practical-points.yaml"), "utf8"), {
  fileName: "practical-points.yaml",
  name: "practical-points",
});
const isOfBias = (plan: string) => plan.endsWith("-biased");
const plans = points.plans.filter(({ name }) => !isOfBias(name));

const read = [
  { measure: "teamCohesion", says: "cohesion" },
  { measure: "jobSatisfaction", says: "satisfaction" },
  { measure: "disagreementsPerTeamMonth", says: "disagreements by team and month" },
  { measure: "likeCaseConsistency", says: "like cases alike" },
  { measure: "distributionVariety", says: "breadth" },
  { measure: "engagementQuality", says: "engagement" },
] as const;

export const demandAndPointRows: readonly PatternRow[] = [
  {
    id: "P32",
    kind: "I",
    claim: "Demand follows supply.",
    source: "Lipsky 2010",
    grade: "B",
    agency:
      "the default agency with eight caseworkers alone and demand.supplyElasticity 0.3, 144 or 180 places",
    seeds: 30,
    rule: "The elasticity of arrivals to places, over a quarter more places, lies in 0.2 to 0.4 (mean).",
    arms: {
      usual: { parameters: defaultAgency(following(usualPlaces)), reading: "clients" },
      more: { parameters: defaultAgency(following(usualPlaces * moreCapacity)), reading: "clients" },
    },
    judge: (runs) => [
      inBand(
        "elasticity of arrivals to places",
        over(runs.values("more", "arrivals"), runs.values("usual", "arrivals")).map(
          (ratio) => Math.log(ratio) / Math.log(moreCapacity),
        ),
        0.2,
        0.4,
      ),
    ],
  },
  {
    id: "P33",
    kind: "E",
    claim: "Each practical point does something at equal staff minutes: which, is open.",
    source: "Davis & Ybarra 2023, recommendations",
    grade: "seed",
    agency:
      "the plans of the scenario practical-points, each against the same minutes in meetings without content",
    seeds: 30,
    rule:
      "Cohesion, satisfaction, disagreements, consistency, breadth and engagement under each point less those under nothing are reported with 95 % intervals; " +
      "nothing that we can see is an answer.",
    arms: Object.fromEntries(
      plans.map((plan) => [plan.name, { parameters: { ...planParameters(points, plan, {}), ...clock } }]),
    ),
    judge: (runs) =>
      plans
        .filter(({ name }) => name !== points.baseline)
        .flatMap(({ name, label }) =>
          read.map(({ measure, says }) =>
            report(
              `${label}: ${says}`,
              minus(runs.values(name, measure), runs.values(points.baseline, measure)),
            ),
          ),
        ),
  },
];
