// Where further replications tell most about who is on the frontier: optimal computing budget allocation.
import type { Values } from "./dominance.ts";

/** What is known of an alternative so far, by measure, turned so that more is better. */
export interface Observed {
  readonly means: Values;
  /** Of single replications. */
  readonly variances: Values;
}

/** A spread that is smaller than this share of what matters is taken for this share, so that nothing divides by 0. */
const leastSpread = 0.001;

/** Who could most easily beat an alternative, and the measure that decides between them. */
interface Rivalry {
  readonly rival: number;
  readonly measure: number;
  /** Squared difference over the variance of a difference of single replications, with the difference's sign. */
  readonly distance: number;
}

/**
 * The shares in which replications are to be divided, which add up to 1: MOCBA (Lee, Chew, Teng and Goldsman 2010, "Finding
 * the non-dominated Pareto set for multi-objective simulation models", IIE Transactions 42), in the form in which whoever
 * dominates has many more replications than whoever is dominated; differences below what matters count as what matters
 * (indifference zone: Teng, Lee and Chew 2010). With one measure it is OCBA (Chen, Lin, Yucesan and Chick 2000).
 * Alternatives are taken as independent, which common random numbers make cautious.
 * @throws RangeError for fewer than two alternatives or no measure.
 */
export function allocationShares(observed: readonly Observed[], matters: Values): number[] {
  if (observed.length < 2 || matters.length === 0) {
    throw new RangeError("Replications are divided among two alternatives or more, by one measure or more.");
  }
  const rivalries = observed.map((_, place) => rivalryOf(place, observed, matters));
  const dominating = rivalries.map((own, place) => isDominating(own, challengersOf(place, rivalries)));
  const weights = new Array<number>(observed.length).fill(0);
  const weigh = (place: number) => {
    const { rival, measure } = rivalries[place];
    const gap = Math.max(
      Math.abs(observed[place].means[measure] - observed[rival].means[measure]),
      matters[measure],
    );
    return varianceOf(observed[place], measure, matters) / (gap * gap);
  };
  dominating.forEach((isAbove, place) => {
    if (!isAbove) weights[place] = weigh(place);
  });
  dominating.forEach((isAbove, place) => {
    if (!isAbove) return;
    let sum = 0;
    rivalries.forEach(({ rival, measure }, challenger) => {
      if (rival !== place || dominating[challenger]) return;
      const ratio =
        varianceOf(observed[place], measure, matters) / varianceOf(observed[challenger], measure, matters);
      sum += ratio * weights[challenger] * weights[challenger];
    });
    weights[place] = sum > 0 ? Math.sqrt(sum) : weigh(place);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** The rival against whom an alternative holds least in the measure in which it holds most. */
function rivalryOf(place: number, observed: readonly Observed[], matters: Values): Rivalry {
  let least: Rivalry | undefined;
  observed.forEach((other, rival) => {
    if (rival === place) return;
    const held = holding(observed[place], other, rival, matters);
    if (least === undefined || held.distance < least.distance) least = held;
  });
  return least ?? { rival: place, measure: 0, distance: 0 };
}

function holding(own: Observed, other: Observed, rival: number, matters: Values): Rivalry {
  let best: Rivalry = { rival, measure: 0, distance: Number.NEGATIVE_INFINITY };
  matters.forEach((_, measure) => {
    const gain = own.means[measure] - other.means[measure];
    const variance = varianceOf(own, measure, matters) + varianceOf(other, measure, matters);
    const distance = (gain * Math.abs(gain)) / variance;
    if (distance > best.distance) best = { rival, measure, distance };
  });
  return best;
}

function challengersOf(place: number, rivalries: readonly Rivalry[]): Rivalry[] {
  return rivalries.filter(({ rival }) => rival === place);
}

/**
 * Whether an alternative needs its replications as the one that others are measured against, rather than to be measured
 * itself: one of those others is nearer to it than its own rival. Of two that are each other's rivals, the better is.
 */
function isDominating(own: Rivalry, challengers: readonly Rivalry[]): boolean {
  return challengers.some(({ distance }) => {
    const [theirs, mine] = [Math.abs(distance), Math.abs(own.distance)];
    return theirs < mine || (theirs === mine && own.distance > 0);
  });
}

function varianceOf({ variances }: Observed, measure: number, matters: Values): number {
  const floor = leastSpread * matters[measure];
  return Math.max(variances[measure], floor * floor);
}

/**
 * The numbers of replications after `further` more, each given to whoever is furthest below the share of the whole that
 * is due (the most starving first, Chen and Lee 2011). Nobody more than doubles at once, for what few replications say of
 * means and spreads is rough.
 * @throws RangeError where there are more to give than doubling allows.
 */
export function nextReplications(
  made: readonly number[],
  shares: readonly number[],
  further: number,
): number[] {
  const before = made.reduce((sum, count) => sum + count, 0);
  if (further > before) {
    throw new RangeError(`At most as many replications as were made can follow, ${before}; not ${further}.`);
  }
  const whole = before + further;
  const counts = [...made];
  for (let given = 0; given < further; given++) {
    let starving = -1;
    counts.forEach((count, place) => {
      if (count >= 2 * made[place]) return;
      const lack = shares[place] * whole - count;
      if (starving < 0 || lack > shares[starving] * whole - counts[starving]) starving = place;
    });
    counts[starving] += 1;
  }
  return counts;
}
