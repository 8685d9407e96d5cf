// Every plan under the same possible worlds: in how many it is ahead of the baseline beyond chance, and what that hangs on.
import type { Design } from "../plan/designs/design.ts";
import { type PointOutcomes, pointGains } from "./point-outcomes.ts";
import type { FuturesRow, StudyResults, WorldAnswer } from "./results.ts";
import { inputsStandingOut, noiseFloor, turnOf } from "./what-decides.ts";
import { noiseBetweenWorlds, readWorlds, replicationsForWorlds, worldLevel } from "./world-readings.ts";

/** The answers that a world can give beyond chance; where as many worlds give two of them, the earlier is looked at first. */
const worldAnswers: readonly WorldAnswer[] = ["higher", "lower", "same"];

/**
 * One row for each plan but the baseline and each primary measure. A world counts as higher, lower or the same only
 * where its own range over its replications allows.
 */
export function analyseFutures(
  study: Pick<StudyResults, "scenario" | "cells" | "rows" | "replications">,
  design: Design,
): FuturesRow[] {
  const mattersOf = new Map(study.scenario.measures.map(({ measure, matters }) => [measure, matters]));
  return pointGains(study, design).map((gain) =>
    rowOf(gain, design, mattersOf.get(gain.measure) ?? 0, study.replications),
  );
}

function rowOf(
  { plan, than = "", measure, outcomes, runs }: PointOutcomes,
  design: Design,
  matters: number,
  replications: number,
): FuturesRow {
  const readings = readWorlds(runs, matters);
  const worlds = readings.flatMap(({ reading }, place) =>
    reading === "undefined"
      ? []
      : [{ reading, difference: outcomes.values[place], point: design.points[place] }],
  );
  const differences = worlds.map(({ difference }) => difference);
  const answers = worlds.map(({ reading }) => reading);
  const times = (wanted: (typeof answers)[number]) => answers.filter((answer) => answer === wanted).length;
  const noise = noiseBetweenWorlds(runs);
  const needed = replicationsForWorlds(readings, matters, replications);
  const points = worlds.map(({ point }) => point);
  const standingOut = inputsStandingOut(design.inputs, points, differences);
  const turning = turnOf(standingOut, answers, worldAnswers);
  return {
    plan,
    than,
    measure,
    worlds: readings.length,
    defined: worlds.length,
    higher: times("higher"),
    lower: times("lower"),
    same: times("same"),
    unclear: times("unclear"),
    level: worldLevel,
    replications,
    ...(needed === undefined ? {} : { replicationsToCall: needed }),
    ...(noise === undefined ? {} : { noise }),
    matters,
    least: differences.reduce((one, other) => Math.min(one, other), differences[0] ?? Number.NaN),
    greatest: differences.reduce((one, other) => Math.max(one, other), differences[0] ?? Number.NaN),
    noiseFloor: noiseFloor(design.inputs.length, worlds.length),
    ...(standingOut.length === 0
      ? {}
      : { decidedBy: standingOut[0].name, rankCorrelation: standingOut[0].correlation }),
    ...(turning === undefined
      ? {}
      : {
          flipInput: turning.name,
          flipsAt: turning.flip.at,
          flipAnswer: turning.answer,
          flipSide: turning.flip.isYesAbove ? "above" : "below",
          flipRightShare: turning.flip.rightShare,
        }),
  };
}
