// What a match found: what of the observed can be matched, by which inputs, together or not, and how much is ruled out.
import { isMeasureName, type MeasureName } from "../../../model/measures.ts";
import type { ParameterName } from "../../../model/parameters.ts";
import { whyUndefined } from "../../../model/undefined-measures.ts";
import { type Observed, observedRange } from "../../../scenario/scenario.ts";
import { cutoff } from "../../../statistics/matching/implausibility.ts";
import { cellParameters } from "../../plan/cells.ts";
import type { Design } from "../../plan/designs/design.ts";
import { scaledPositions, waveStream } from "../../plan/designs/waves.ts";
import type { StudyPlan } from "../../plan/study-plan.ts";
import type { StudyRows } from "../results.ts";
import { runValues } from "../run-values.ts";
import { drawOpen, type OpenSpace } from "./draw.ts";
import type { MatchQuestion } from "./history-match.ts";
import { type Learned, learn, simulatedImplausibilities, summarised, type WaveRuns } from "./learn.ts";
import { type Narrowed, narrowedInputs } from "./narrowed.ts";

/**
 * `within`: the mean of some set lies inside the range. `chance`: none does, but of some set chance could make the
 * difference. `cannot`: every set is ruled out by it. `undefined`: the measure has no value in this agency, and nothing
 * was asked of it.
 */
export type MatchReading = "within" | "chance" | "cannot" | "undefined";

/** One thing observed: a row of observed.csv. */
export interface ObservedFinding {
  readonly measure: MeasureName;
  readonly from: number;
  readonly to: number;
  readonly reading: MatchReading;
  /** `undefined`: the end of a sentence. */
  readonly because?: string;
  /** Least and greatest mean of any set that was run. */
  readonly least?: number;
  readonly greatest?: number;
  /** Standard deviation of one run: the chance of a single agency's time. */
  readonly chance?: number;
  /** Of the last wave's sets, those whose mean is inside the range, and all in which it is defined. */
  readonly within: number;
  readonly of: number;
  /** The smallest implausibility of any set; absent where nothing but infinite ones. */
  readonly nearest?: number;
  /** Inputs that move it over the whole space, the first wave's, the most first; shares of its variance. */
  readonly movedBy: readonly { readonly input: ParameterName; readonly share: number }[];
}

/** One set of values that was run. */
export interface JudgedPoint {
  /** From 1. */
  readonly wave: number;
  /** By observed measure with a value in this agency. */
  readonly means: readonly number[];
  readonly implausibilities: readonly number[];
  readonly isMatched: boolean;
}

export interface WaveFinding {
  /** Sets that were run, and those of them that are not ruled out. */
  readonly points: number;
  readonly matched: number;
  /** Of so many sets drawn evenly over the whole space, those that nothing rules out after the wave. */
  readonly drawn: number;
  readonly open: number;
}

export interface Matching {
  readonly inputs: number;
  readonly observed: readonly ObservedFinding[];
  /** Measures that {@link JudgedPoint} has numbers of. */
  readonly measures: readonly MeasureName[];
  readonly waves: readonly WaveFinding[];
  readonly points: readonly JudgedPoint[];
  /** Sets that are not ruled out, and those of them of which every mean lies inside its range. */
  readonly matched: number;
  readonly within: number;
  /** Pairs that can be matched one by one, but not in one set that was run. */
  readonly apart: readonly (readonly [MeasureName, MeasureName])[];
  readonly narrowed: readonly Narrowed[];
}

/** Sets looked over after the last wave, to tell which ranges have become narrower. */
const lookedOver = 500;

/** What is asked of the plan's own agency: the observed measures that can have a value in it. */
export function observedHere({ scenario, plans }: Pick<StudyPlan, "scenario" | "plans">): {
  readonly asked: readonly Observed[];
  readonly left: readonly { readonly observed: Observed; readonly because: string }[];
} {
  const parameters = cellParameters(scenario, { plan: plans[0], point: {} });
  const told = (scenario.observed ?? []).map((observed) => ({
    observed,
    because: isMeasureName(observed.measure) ? whyUndefined(observed.measure, parameters) : undefined,
  }));
  return {
    asked: told.flatMap(({ observed, because }) => (because === undefined ? [observed] : [])),
    left: told.flatMap(({ observed, because }) => (because === undefined ? [] : [{ observed, because }])),
  };
}

export function matchQuestion(plan: StudyPlan): MatchQuestion {
  const { waves = 0, pointsPerWave = 0 } = plan.request.waves ?? {};
  return {
    inputs: plan.design?.inputs.length ?? 0,
    targets: observedHere(plan).asked.map(observedRange),
    waves,
    pointsPerWave,
    random: (wave) => waveStream(plan.scenario.parameters.seed, wave),
  };
}

/** The runs of a match, wave by wave. */
export function wavesOf(study: StudyRows, design: Design): WaveRuns[] {
  const { pointsPerWave = 1 } = study.request.waves ?? {};
  const { asked } = observedHere(study);
  const valuesOf = runValues(study.rows, study.replications);
  const positions = scaledPositions(design);
  const values = study.cells.map((_, cellIndex) => asked.map(({ measure }) => valuesOf(cellIndex, measure)));
  return Array.from({ length: Math.ceil(positions.length / pointsPerWave) }, (_, wave) => {
    const own = [wave * pointsPerWave, (wave + 1) * pointsPerWave] as const;
    return { positions: positions.slice(...own), values: values.slice(...own) };
  });
}

export function analyseMatch(study: StudyRows, design: Design): Matching {
  const question = matchQuestion(study);
  const { asked, left } = observedHere(study);
  const runs = wavesOf(study, design);
  const learned = learn(question.targets, runs);
  const points = runs.flatMap((wave, index) => judge(wave, index, question, learned));
  const spaces = runs.map((_, wave) => spaceAfter(wave + 1, runs.length, question, learned));
  const findings = asked.map((observed, target) => findingOf(observed, target, points, learned, design));
  const measures = asked.map(({ measure }) => measure);
  return {
    inputs: design.inputs.length,
    observed: [...findings, ...left.map(leftOut)],
    measures,
    waves: spaces.map(({ drawn, open }, wave) => ({
      points: runs[wave].positions.length,
      matched: points.filter((point) => point.wave === wave + 1 && point.isMatched).length,
      drawn,
      open: open.length,
    })),
    points,
    matched: points.filter(({ isMatched }) => isMatched).length,
    within: points.filter(({ implausibilities }) => implausibilities.every((one) => one === 0)).length,
    apart: apartFrom(measures, findings, points),
    narrowed: narrowedInputs(
      design.inputs,
      spaces.map(({ positions }) => positions),
    ),
  };
}

/** After each wave the space is drawn over by the chance of the next one, as that wave was. */
function spaceAfter(wave: number, all: number, question: MatchQuestion, learned: Learned): OpenSpace {
  const wanted = wave < all ? question.pointsPerWave : lookedOver;
  const { inputs, targets, random } = question;
  return drawOpen(wanted, inputs, targets, learned.slice(0, wave), random(wave + 1));
}

function judge(run: WaveRuns, wave: number, { targets }: MatchQuestion, learned: Learned): JudgedPoint[] {
  return run.values.map((values) => {
    const implausibilities = simulatedImplausibilities(values, targets, learned[wave]);
    return {
      wave: wave + 1,
      means: values.map((own) => summarised(own).mean),
      implausibilities,
      isMatched: implausibilities.every((one) => one <= cutoff),
    };
  });
}

function findingOf(
  observed: Observed,
  target: number,
  points: readonly JudgedPoint[],
  learned: Learned,
  design: Design,
): ObservedFinding {
  const { from, to } = observedRange(observed);
  const defined = points.filter(({ means }) => !Number.isNaN(means[target]));
  const means = defined.map((point) => point.means[target]);
  const last = defined.filter(({ wave }) => wave === learned.length);
  const nearest = defined.reduce(
    (least, { implausibilities }) => Math.min(least, implausibilities[target]),
    Number.POSITIVE_INFINITY,
  );
  const chance = learned[learned.length - 1]?.[target]?.chance;
  return {
    measure: observed.measure,
    from,
    to,
    reading: nearest > cutoff ? "cannot" : nearest > 0 ? "chance" : "within",
    ...(means.length === 0
      ? {}
      : {
          least: means.reduce((one, other) => Math.min(one, other)),
          greatest: means.reduce((one, other) => Math.max(one, other)),
        }),
    ...(chance === undefined ? {} : { chance: Math.sqrt(chance) }),
    within: last.filter((point) => point.means[target] >= from && point.means[target] <= to).length,
    of: last.length,
    ...(Number.isFinite(nearest) ? { nearest } : {}),
    movedBy: (learned[0]?.[target]?.emulator.movedBy ?? []).map(({ input, share }) => ({
      input: design.inputs[input].name,
      share,
    })),
  };
}

function leftOut({
  observed,
  because,
}: {
  readonly observed: Observed;
  readonly because: string;
}): ObservedFinding {
  const { from, to } = observedRange(observed);
  return {
    measure: observed.measure,
    from,
    to,
    reading: "undefined",
    because,
    within: 0,
    of: 0,
    movedBy: [],
  };
}

function apartFrom(
  measures: readonly MeasureName[],
  findings: readonly ObservedFinding[],
  points: readonly JudgedPoint[],
): [MeasureName, MeasureName][] {
  return measures.flatMap((one, first) =>
    measures.flatMap((other, second): [MeasureName, MeasureName][] => {
      if (second <= first) return [];
      if (findings[first].reading === "cannot" || findings[second].reading === "cannot") return [];
      const isTogether = points.some(
        ({ implausibilities }) => implausibilities[first] <= cutoff && implausibilities[second] <= cutoff,
      );
      return isTogether ? [] : [[one, other]];
    }),
  );
}
