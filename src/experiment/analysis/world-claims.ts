// In how many possible worlds each claim holds, judged in every one by the rule of the whole study, and what decides that.
import { isSized } from "../../scenario/sized-inputs.ts";
import type { Design } from "../plan/designs/design.ts";
import { claimCourse } from "./claim-course.ts";
import { judgeClaim, termsOf } from "./hypotheses.ts";
import type { DecidingInput, StudyRows, Verdict, WorldClaim } from "./results.ts";
import { runValues } from "./run-values.ts";
import { inputsByStrength, noiseFloor, turnOf } from "./what-decides.ts";
import { calledShare, noiseBetweenWorlds } from "./world-readings.ts";

/** From this share of worlds on a finding is not said to rest on what was varied. */
export const holdsShare = 0.8;

/** So many inputs that the effect goes along with are named. */
const mostDeciding = 2;

/** Verdicts that a world can give beyond chance. */
const toldVerdicts: readonly Verdict[] = ["supported", "contradicted", "practically-the-same"];

/** One row for each claim that the worlds' points can judge, in file order. */
export function analyseWorldClaims(study: StudyRows, design: Design): WorldClaim[] {
  const { worldClaims = [], rows, replications, scenario } = study;
  const valuesOf = runValues(rows, replications);
  return scenario.hypotheses.flatMap((hypothesis, place): WorldClaim[] => {
    const worlds = worldClaims.map((claims) => claims[place]);
    const [first] = worlds;
    if (first?.places === undefined) return [];
    const judged = worlds.map(({ places }) =>
      places === undefined ? undefined : judgeClaim(hypothesis, places, scenario, valuesOf),
    );
    const runs = worlds.map(({ places }) => claimCourse(hypothesis, places, valuesOf));
    const all = judged.map((one, world) => ({
      one,
      effect: one?.interval.estimate,
      point: design.points[world],
    }));
    const defined = all.flatMap(({ one, effect, point }) =>
      one === undefined || effect === undefined || Number.isNaN(effect) ? [] : [{ one, effect, point }],
    );
    const verdicts = defined.map(({ one }) => one.verdict);
    const times = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
    const effects = defined.map(({ effect }) => effect);
    const points = defined.map(({ point }) => point);
    const byStrength = inputsByStrength(design.inputs, points, effects);
    const standingOut = byStrength.filter((one) => one.standsOut);
    const turning = turnOf(standingOut, verdicts, toldVerdicts);
    const noise = noiseBetweenWorlds(runs);
    const needed = replicationsFor(
      defined.map(({ one }) =>
        one.verdict === "undecided" ? (one.replicationsToDecide ?? Number.POSITIVE_INFINITY) : replications,
      ),
    );
    return [
      {
        hypothesis,
        ...(first.notJudged === undefined ? {} : { notJudged: first.notJudged }),
        worlds: worlds.length,
        defined: defined.length,
        supported: times("supported"),
        contradicted: times("contradicted"),
        same: times("practically-the-same"),
        undecided: times("undecided"),
        holdsShare,
        level: termsOf(hypothesis, scenario).level,
        replications,
        ...(needed === undefined ? {} : { replicationsToCall: needed }),
        ...(noise === undefined ? {} : { noise }),
        least: effects.reduce((one, other) => Math.min(one, other), effects[0] ?? Number.NaN),
        greatest: effects.reduce((one, other) => Math.max(one, other), effects[0] ?? Number.NaN),
        noiseFloor: noiseFloor(design.inputs, defined.length),
        deciding: byStrength.slice(0, mostDeciding).map(
          ({ name, input, correlation, standsOut }): DecidingInput => ({
            input: name,
            rankCorrelation: correlation,
            standsOut,
            isSized: isSized(input, scenario),
          }),
        ),
        ...(turning === undefined
          ? {}
          : {
              flipInput: turning.name,
              flipsAt: turning.flip.at,
              flipVerdict: turning.answer,
              flipSide: turning.flip.isYesAbove ? "above" : "below",
              flipRightShare: turning.flip.rightShare,
            }),
      },
    ];
  });
}

/** So many that {@link calledShare} of the worlds would have a verdict; absent where none would do. */
function replicationsFor(wanted: readonly number[]): number | undefined {
  const rising = [...wanted].sort((one, other) => one - other);
  const needed = rising[Math.ceil(calledShare * rising.length) - 1] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(needed) ? needed : undefined;
}
