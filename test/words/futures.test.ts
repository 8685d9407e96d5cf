// What is said of possible worlds: how often plans differ, what decides, and how much of it is chance.
import { expect, test } from "vitest";
import type { FuturesRow } from "../../src/experiment/analysis/results.ts";
import {
  chanceBetweenWorlds,
  decidingSentence,
  futuresHeading,
  futuresNote,
  programmesForWorlds,
  spreadOverWorlds,
  worldsSentence,
} from "../../src/words/futures.ts";

const world: FuturesRow = {
  plan: "team",
  than: "alone",
  measure: "engagementQuality",
  worlds: 200,
  defined: 200,
  higher: 171,
  lower: 0,
  same: 29,
  unclear: 0,
  level: 0.95,
  replications: 10,
  noiseFloor: 0.2,
  matters: 0.03,
  least: -0.02,
  greatest: 0.31,
};

test.each([
  [{}, "Better in 171 of 200 possible worlds; worse in none; about the same in 29."],
  [{ higher: 200, same: 0 }, "Better in all 200 possible worlds; worse in none."],
  [
    { higher: 40, lower: 150, same: 10 },
    "Worse in 150 of 200 possible worlds; better in 40; about the same in 10.",
  ],
  [{ higher: 0, same: 200 }, "About the same in all 200 possible worlds."],
  [{ higher: 100, lower: 100, same: 0 }, "Better in 100 of 200 possible worlds; worse in 100."],
  [
    { measure: "waitDays" as const },
    "Worse in 171 of 200 possible worlds; better in none; about the same in 29.",
  ],
  [
    { measure: "travelShare" as const },
    "More in 171 of 200 possible worlds; less in none; about the same in 29.",
  ],
  [{ worlds: 1, defined: 1, higher: 1, same: 0 }, "Better in the only possible world."],
  [{ worlds: 1, defined: 1, higher: 0, same: 1 }, "About the same in the only possible world."],
  [{ defined: 0, higher: 0, same: 0 }, "Not defined in any possible world."],
  [
    { worlds: 10, defined: 7, higher: 4, lower: 0, same: 1, unclear: 2 },
    "Better in 4 of 10 possible worlds; worse in none; about the same in 1; too close to call in 2; not defined in 3.",
  ],
  [{ higher: 0, same: 0, unclear: 200 }, "Too close to call in all 200 possible worlds."],
  [
    { defined: 190, higher: 0, same: 10, unclear: 180 },
    "About the same in 10 of 200 possible worlds; too close to call in 180; not defined in 10.",
  ],
])("worlds are counted, never called robust: %j", (changes, sentence) => {
  expect(worldsSentence({ ...world, ...changes })).toBe(sentence);
});

test("how much of the spread between worlds is chance is told, or why it cannot be", () => {
  const noise = { share: 0.352, low: 0.2, high: 0.604, worlds: 200 };
  expect(chanceBetweenWorlds({ ...world, noise })).toBe(
    "Chance makes about 35 % of the spread between worlds (20 to 60 %).",
  );
  expect(chanceBetweenWorlds({ ...world, noise: { ...noise, worlds: 180 } })).toContain(
    "measured over the 180 worlds with a value in every programme",
  );
  expect(chanceBetweenWorlds({ ...world, replications: 1 })).toContain(
    "cannot be told from 1 programme a world",
  );
  expect(chanceBetweenWorlds({ ...world, least: 0, greatest: 0 })).toBe(
    "All worlds come out alike on average.",
  );
  expect(chanceBetweenWorlds({ ...world, defined: 0 })).toBe("");
});

test("where many worlds are too close to call, it is told how many programmes would do", () => {
  const unclear = { ...world, higher: 100, unclear: 71 };
  expect(programmesForWorlds({ ...world, unclear: 20 })).toBe("");
  expect(programmesForWorlds({ ...unclear, replicationsToCall: 40 })).toBe(
    "About 40 programmes a world (-n 40) would call nine in ten worlds.",
  );
  expect(programmesForWorlds({ ...unclear, replications: 2, replicationsToCall: 40 })).toContain(
    "a rough guess",
  );
  expect(programmesForWorlds({ ...unclear, replicationsToCall: 1001 })).toContain(
    "may be too small to matter",
  );
  expect(programmesForWorlds(unclear)).toContain("we cannot say how many");
  expect(programmesForWorlds({ ...unclear, replications: 1 })).toContain("says nothing about chance");
});

test("that the answer does not turn is never said where worlds answer differently", () => {
  const decided = { ...world, decidedBy: "disclosure.perContact" as const, rankCorrelation: 0.62 };
  expect(decidingSentence(decided)).not.toContain("does not turn");
});

test("what decides is named, with the value at which the answer turns, or that it does not", () => {
  const decided = { ...world, decidedBy: "disclosure.perContact" as const, rankCorrelation: 0.62 };
  expect(decidingSentence({ ...world, defined: 0 })).toBe("");
  expect(decidingSentence(world)).toBe(
    "No single input stands out from chance over these worlds (chance alone reaches a rank correlation of 0.20).",
  );
  expect(decidingSentence({ ...world, noiseFloor: 1 })).toBe(
    "Over so few worlds no input could stand out from chance.",
  );
  expect(decidingSentence({ ...decided, higher: 0, same: 0, unclear: 200 })).toContain(
    "no world can be called",
  );
  const hangs =
    "Most depends on disclosure.perContact (rank correlation +0.62, where chance alone reaches 0.20)";
  expect(decidingSentence({ ...decided, higher: 200, same: 0 })).toBe(
    `${hangs}; within its range the answer does not turn.`,
  );
  expect(decidingSentence({ ...decided, lower: 20, higher: 151 })).toBe(
    `${hangs}; no single value of it turns the answer.`,
  );
  const turning = { ...decided, flipInput: decided.decidedBy, flipsAt: 0.0512, flipRightShare: 0.93 };
  expect(decidingSentence({ ...turning, flipAnswer: "higher", flipSide: "above" })).toBe(
    `${hangs}; above 0.0512 it is mostly better, below mostly not; that alone is right for 93 % of the worlds.`,
  );
  expect(
    decidingSentence({ ...turning, flipInput: "trust.start", flipAnswer: "same", flipSide: "below" }),
  ).toBe(
    `${hangs}; below 0.0512 of trust.start it is mostly about the same, above mostly not; that alone is right for 93 % of the worlds.`,
  );
  expect(spreadOverWorlds(world)).toBe("From −0.02 to 0.31 over the worlds' averages.");
  expect(spreadOverWorlds({ ...world, least: -0.112, greatest: -0.109 })).toBe(
    "About −0.11 on average in every world.",
  );
});

test("the heading over worlds names the measure and the two plans; the note says what a world is", () => {
  expect(futuresHeading(world)).toBe("Engagement quality, team against alone");
  expect(futuresNote("latin-hypercube", world)).toContain("its own 95 % range over its 10 programmes");
  expect(futuresNote("latin-hypercube", world)).toContain("spread evenly over the ranges");
});

test("worlds from one's own table are not said to be spread evenly", () => {
  expect(futuresNote("table", world)).toContain("the rows of your own table");
  expect(futuresNote("table", world)).not.toContain("spread evenly");
});
