// Positions that nothing rules out yet, drawn evenly from what is left of the space; and how much of it that is.
import type { Tolerated } from "../../../statistics/matching/implausibility.ts";
import { cutoff } from "../../../statistics/matching/implausibility.ts";
import { latinHypercube } from "../../plan/designs/latin-hypercube.ts";
import { emulatedImplausibility, isOpen, type Learned } from "./learn.ts";

export interface OpenSpace {
  /** Positions drawn evenly over the whole space. */
  readonly drawn: number;
  /** Those of them that nothing rules out. */
  readonly open: readonly (readonly number[])[];
  /** As many open positions as were wanted, or none where nothing is left that could be found. */
  readonly positions: readonly (readonly number[])[];
}

/** Positions of one hypercube, and the most hypercubes that are drawn to find enough. */
const inHypercube = 5000;
const mostHypercubes = 20;
/** Steps down from the likeliest position, where none was open. */
const stepsDown = 5000;
/** A step is anything between the whole range and the range halved so many times. */
const smallestHalving = 16;
/** Rounds over the inputs that matter, from one open position to another that has nothing to do with it. */
const rounds = 5;
const mostTries = 20;

/**
 * Hypercubes are drawn until `wanted` open positions are found. What is so small that they meet it too seldom is walked
 * through from those that were found: one input after the other is moved to an even draw from where it may stand (slice
 * sampling, Neal 2003).
 */
export function drawOpen(
  wanted: number,
  inputs: number,
  targets: readonly Tolerated[],
  learned: Learned,
  random: () => number,
): OpenSpace {
  const open: (readonly number[])[] = [];
  let drawn = 0;
  let nearest: { readonly position: readonly number[]; readonly implausibility: number } | undefined;
  for (let cube = 0; cube < mostHypercubes && open.length < wanted; cube++) {
    for (const position of latinHypercube(inHypercube, inputs, random)) {
      drawn += 1;
      const found = emulatedImplausibility(position, targets, learned);
      if (found <= cutoff) open.push(position);
      if (nearest === undefined || found < nearest.implausibility)
        nearest = { position, implausibility: found };
    }
  }
  if (open.length >= wanted) return { drawn, open, positions: open.slice(0, wanted) };
  const active = activeInputs(learned);
  const starts = open.length > 0 ? open : descend(nearest, active, targets, learned, random);
  if (starts.length === 0) return { drawn, open, positions: [] };
  const walked = Array.from({ length: wanted - open.length }, (_, index) =>
    walk(starts[index % starts.length], active, targets, learned, random),
  );
  return { drawn, open, positions: [...open, ...walked] };
}

function activeInputs(learned: Learned): number[] {
  const named = learned.flatMap((wave) => wave.flatMap((one) => one?.emulator.movedBy ?? []));
  return [...new Set(named.map(({ input }) => input))].sort((one, other) => one - other);
}

/** An open position below the nearest one, where there is one: one input at a time takes a step of any size, kept if nearer. */
function descend(
  from: { readonly position: readonly number[]; readonly implausibility: number } | undefined,
  active: readonly number[],
  targets: readonly Tolerated[],
  learned: Learned,
  random: () => number,
): (readonly number[])[] {
  if (from === undefined || active.length === 0) return [];
  let { position, implausibility } = from;
  for (let step = 0; step < stepsDown && implausibility > cutoff; step++) {
    const moved = [...position];
    const input = active[Math.floor(random() * active.length)];
    const size = 2 ** (-smallestHalving * random());
    moved[input] = Math.min(1, Math.max(0, moved[input] + size * (2 * random() - 1)));
    const found = emulatedImplausibility(moved, targets, learned);
    if (found < implausibility) [position, implausibility] = [moved, found];
  }
  return implausibility <= cutoff ? [position] : [];
}

function walk(
  start: readonly number[],
  active: readonly number[],
  targets: readonly Tolerated[],
  learned: Learned,
  random: () => number,
): readonly number[] {
  // What does not matter may stand anywhere.
  const position = start.map((value, input) => (active.includes(input) ? value : random()));
  for (let round = 0; round < rounds; round++) {
    for (const input of active) {
      const here = position[input];
      let [low, high] = [0, 1];
      for (let attempt = 0; attempt < mostTries; attempt++) {
        position[input] = low + random() * (high - low);
        if (isOpen(position, targets, learned)) break;
        if (position[input] < here) low = position[input];
        else high = position[input];
        position[input] = here;
      }
    }
  }
  return position;
}
