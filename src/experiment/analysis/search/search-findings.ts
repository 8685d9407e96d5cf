// What a search came to: for every plan, whether it is on the frontier, in how many worlds, and how sure that is.
import type { MeasureName } from "../../../model/measures.ts";
import { experimentStream } from "../../../random/experiment-stream.ts";
import { planParameters } from "../../../scenario/plan-parameters.ts";
import { frontierShares } from "../../../statistics/frontier/frontier-shares.ts";
import {
  type FrontierPlace,
  type FrontierReading,
  judgeFrontier,
} from "../../../statistics/frontier/judge-frontier.ts";
import type { Interval } from "../../../statistics/interval.ts";
import { rangeOf } from "../../../statistics/range.ts";
import { type Mix, mixOf } from "../../plan/search/mixes.ts";
import { familyRisk } from "../compare.ts";
import { type PlanMoney, planMoney } from "../plan-money.ts";
import type { StudyRows } from "../results.ts";
import { runValues } from "../run-values.ts";
import { searchOutcomes } from "./outcomes.ts";

/** A plan in one world. */
export interface PlanInWorld {
  readonly pointIndex: number;
  readonly cellIndex: number;
  readonly replications: number;
  readonly reading: FrontierReading;
  /** Of those that are off: a plan that dominates it. */
  readonly dominatedBy?: string;
  /** Share of resamples of the replications in which it is on the frontier. */
  readonly share: number;
  /** By measure, over the replications in which it is defined. */
  readonly means: readonly Interval[];
}

export interface TriedPlan {
  readonly plan: string;
  readonly label: string;
  readonly mix: Mix;
  /** Over all worlds. */
  readonly money: PlanMoney;
  readonly replications: number;
  /** Worlds by reading. */
  readonly on: number;
  readonly off: number;
  readonly unclear: number;
  /** Mean share over worlds. */
  readonly share: number;
  readonly worlds: readonly PlanInWorld[];
}

export interface SearchFindings {
  /** Plans that the budget allows, tried or not. */
  readonly possible: number;
  /** Worlds; 1 where there are none but the file's own. */
  readonly worlds: number;
  readonly measures: readonly MeasureName[];
  /** Measures that tell nothing, for they are not defined in every plan and world. */
  readonly leftOut: readonly MeasureName[];
  /** The risk that a plan on the frontier is told off it, and one off it on it. */
  readonly risk: number;
  /** Confidence level of a mean's range. */
  readonly level: number;
  readonly resamples: number;
  /** In the order of the study's plans. */
  readonly plans: readonly TriedPlan[];
}

const resamples = 1000;
const level = 1 - familyRisk;

export function analyseSearch(study: StudyRows, possible: number): SearchFindings {
  const { measures, leftOut, worlds } = searchOutcomes(study);
  const matters = measures.map((one) => one.matters);
  const random = experimentStream(study.scenario.parameters.seed, "who is on the frontier");
  const valuesOf = runValues(study.rows, study.replications);
  const counts = study.allocation ?? study.cells.map(() => study.replications);
  const ofWorlds = worlds.map(({ pointIndex, cellIndexes, runs }) => {
    const isJudged = measures.length > 0;
    const places = isJudged
      ? judgeFrontier(runs, matters, familyRisk)
      : runs.map((): FrontierPlace => ({ reading: "unclear" }));
    const shares = isJudged
      ? frontierShares(runs, matters, { resamples, random })
      : runs.map(() => Number.NaN);
    return cellIndexes.map((cellIndex, place): PlanInWorld => {
      const { reading, dominatedBy } = places[place];
      return {
        pointIndex,
        cellIndex,
        replications: counts[cellIndex],
        reading,
        ...(dominatedBy === undefined ? {} : { dominatedBy: study.plans[dominatedBy].name }),
        share: shares[place],
        means: measures.map(({ measure }) =>
          rangeOf(valuesOf(cellIndex, measure).slice(0, counts[cellIndex]), level),
        ),
      };
    });
  });
  return {
    possible,
    worlds: worlds.length,
    measures: measures.map(({ measure }) => measure),
    leftOut: leftOut.map(({ measure }) => measure),
    risk: familyRisk,
    level,
    resamples,
    plans: study.plans.map((_, place) =>
      triedPlan(
        study,
        place,
        ofWorlds.map((world) => world[place]),
      ),
    ),
  };
}

function triedPlan(study: StudyRows, place: number, worlds: readonly PlanInWorld[]): TriedPlan {
  const plan = study.plans[place];
  const parameters = planParameters(study.scenario, plan, {});
  const times = (wanted: FrontierReading) => worlds.filter(({ reading }) => reading === wanted).length;
  const meanOf = meansOver(study, worlds);
  return {
    plan: plan.name,
    label: plan.label,
    mix: mixOf(parameters),
    money: planMoney(parameters, {
      vacancyDays: meanOf("vacancyDays"),
      turnoverPerYear: meanOf("turnoverPerYear"),
      provisionsSpentShare: meanOf("provisionsSpentShare"),
    }),
    replications: worlds.reduce((sum, { replications }) => sum + replications, 0),
    on: times("on"),
    off: times("off"),
    unclear: times("unclear"),
    share: worlds.reduce((sum, { share }) => sum + share, 0) / worlds.length,
    worlds,
  };
}

/** Over all replications of a plan in all worlds. */
function meansOver(study: StudyRows, worlds: readonly PlanInWorld[]) {
  const valuesOf = runValues(study.rows, study.replications);
  return (measure: MeasureName) => {
    const values = worlds.flatMap(({ cellIndex }) =>
      valuesOf(cellIndex, measure).filter((value) => !Number.isNaN(value)),
    );
    const sum = values.reduce((one, other) => one + other, 0);
    return { mean: sum / values.length, count: values.length };
  };
}
