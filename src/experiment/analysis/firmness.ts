// Whether a claim about engagement quality would stand if its parts were weighed and joined in other ways.

import { experimentStream } from "../../random/experiment-stream.ts";
import type { Hypothesis } from "../../scenario/scenario.ts";
import {
  type IndexForm,
  indexForms,
  PartsOfMany,
  randomWeights,
} from "../../statistics/sensitivity/index-weights.ts";
import type { ClaimPlaces, TrendPoint } from "../plan/hypothesis-cells.ts";
import { engagementIndex as index, engagementParts as parts } from "./engagement-index.ts";
import type { Firmness, HypothesisResult, StudyRows } from "./results.ts";
import { type RunValues, runValues } from "./run-values.ts";

const weightSets = 1000;
const shareWanted = 0.95;

/** A cell with the sign with which it enters a claim. */
interface Term {
  readonly cellIndex: number;
  readonly sign: 1 | -1;
}

/**
 * The firmness of a claim about engagement quality: how often its estimate keeps its sign over 1,000 random weights
 * of the four parts, geometric and arithmetic, and whether the smallest part has the sign too. The index is built
 * from each run's part means, since those are what is stored; the measure itself is a mean of clients' own indices.
 * A peak keeps its sign where it is better than both ends, or worse than one. Absent for claims about other
 * measures, on the logit scale or of sameness, or when nothing is defined.
 */
export function firmnessOf(
  result: HypothesisResult,
  { scenario, claims, rows, replications }: StudyRows,
): Firmness | undefined {
  const places = claims.find(({ hypothesis }) => hypothesis === result.hypothesis)?.places;
  const sums = places === undefined ? [] : sumsOf(result, places);
  if (sums.length === 0 || !(Math.abs(result.interval.estimate) > 0)) return undefined;
  const valuesOf = runValues(rows, replications);
  const sides = sums.map((terms) => sideOf(terms, valuesOf));
  if (sides.some(({ runs }) => runs === 0)) return undefined;
  const random = experimentStream(scenario.parameters.seed, "weights of the engagement index");
  const weights = randomWeights(weightSets, parts.length, random);
  const sign = Math.sign(result.interval.estimate);
  const shareOf = (form: IndexForm) => {
    const sets = form === "smallest part" ? weights.slice(0, 1) : weights;
    const least = (set: readonly number[]) => Math.min(...sides.map((side) => contrast(form, side, set)));
    return sets.filter((set) => Math.sign(least(set)) === sign).length / sets.length;
  };
  const shares = Object.fromEntries(indexForms.map((form) => [form, shareOf(form)])) as Record<
    IndexForm,
    number
  >;
  return {
    isFirm: indexForms.every((form) => shares[form] >= shareWanted),
    geometricShare: shares.geometric,
    arithmeticShare: shares.arithmetic,
    smallestPartHolds: shares["smallest part"] === 1,
  };
}

/** The signed sums that a claim speaks of: one, or for a peak its gain on either end; none where nothing can be said. */
function sumsOf({ hypothesis, peakAt }: HypothesisResult, places: ClaimPlaces): Term[][] {
  if (hypothesis.expect !== "peaks-inside") {
    const terms = termsOf(hypothesis, places);
    return terms === undefined ? [] : [terms];
  }
  if (hypothesis.measure !== index || "planIndex" in places) return [];
  const peak = places.find(({ value }) => value === peakAt);
  if (peak === undefined) return [];
  return [places[0], places[places.length - 1]].map((end) => [...gainAt(peak, 1), ...gainAt(end, -1)]);
}

const term = (cellIndex: number, sign: Term["sign"]): Term => ({ cellIndex, sign });

function gainAt({ cellIndex, thanIndex }: TrendPoint, sign: Term["sign"]): Term[] {
  const than = thanIndex === undefined ? [] : [term(thanIndex, sign === 1 ? -1 : 1)];
  return [term(cellIndex, sign), ...than];
}

function termsOf(hypothesis: Hypothesis, places: ClaimPlaces): Term[] | undefined {
  const { measure, expect } = hypothesis;
  if (measure !== index || expect === "same") return undefined;
  if (hypothesis.kind === "interaction" && hypothesis.scale === "logit") return undefined;
  if ("planIndex" in places) {
    const [first, second] = places.minus ?? [];
    const gain = [term(places.planIndex, 1), term(places.thanIndex, -1)];
    return first === undefined || second === undefined ? gain : [...gain, term(first, -1), term(second, 1)];
  }
  return [...gainAt(places[places.length - 1], 1), ...gainAt(places[0], -1)];
}

/** A signed sum over the replications in which every part of every cell is defined. */
interface Side {
  readonly terms: readonly Term[];
  readonly runs: number;
  /** Term by term of a run, run by run. */
  readonly indices: PartsOfMany;
}

function sideOf(terms: readonly Term[], valuesOf: RunValues): Side {
  const values = terms.map(({ cellIndex }) => parts.map((part) => valuesOf(cellIndex, part)));
  const runs = [...values[0][0].keys()].filter(
    (run) => !values.some((ofTerm) => ofTerm.some((ofPart) => Number.isNaN(ofPart[run]))),
  );
  const lists = runs.flatMap((run) => values.map((ofTerm) => ofTerm.map((ofPart) => ofPart[run])));
  return { terms, runs: runs.length, indices: new PartsOfMany(lists, parts.length) };
}

/** Mean over runs of the claim's signed sum of indices. */
function contrast(form: IndexForm, { terms, runs, indices }: Side, weights: readonly number[]): number {
  let sum = 0;
  for (let run = 0; run < runs; run++) {
    for (let place = 0; place < terms.length; place++) {
      sum += terms[place].sign * indices.indexAt(form, run * terms.length + place, weights);
    }
  }
  return sum / runs;
}
