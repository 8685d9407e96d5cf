// What is said of samples, worlds, precision, firmness and cost: one expected sentence for each template.
import { expect, test } from "vitest";
import type { SensitivityRow } from "../../src/experiment/analysis/results.ts";
import {
  longTime,
  memory,
  notASize,
  tooLong,
  tooLongByTrial,
  tooMuchMemory,
  willTake,
} from "../../src/words/cost.ts";
import { firmnessSentence } from "../../src/words/firmness.ts";
import { notAPrecision, precisionSentence, precisionTooWide } from "../../src/words/precision.ts";
import * as samples from "../../src/words/samples.ts";
import {
  indexInWords,
  outcomeName,
  quantityWords,
  rankedInputs,
  sensitivityNote,
  sensitivitySentence,
} from "../../src/words/sensitivity.ts";
import { sampleOptionWords } from "../../src/words/usage-of-samples.ts";

const row = (changes: Partial<SensitivityRow>): SensitivityRow => ({
  plan: "team",
  than: "alone",
  measure: "engagementQuality",
  input: "trust.start",
  quantity: "total",
  value: 0.62,
  low: 0.51,
  high: 0.7,
  isAboutZero: false,
  isOutOfBounds: false,
  unit: "block",
  units: 64,
  used: 64,
  mostLeftOutShare: 0.2,
  telling: "told",
  ...changes,
});

test("an index has its range, an effect its sign, and what contains 0 says so", () => {
  expect(indexInWords(row({}))).toBe("0.62 (0.51 to 0.70)");
  expect(indexInWords(row({ quantity: "meanSize", value: 0.0123, low: 0.01, high: 0.02 }))).toBe(
    "+0.012 (0.010 to 0.020)",
  );
  expect(indexInWords(row({ value: -0.01, low: -0.1, isAboutZero: true }))).toBe(
    "about 0 (range contains 0)",
  );
  expect(indexInWords(row({ value: Number.NaN }))).toBe("not defined");
});

test("a share that is not above the dummy's keeps its numbers, and its range is not said to contain 0", () => {
  expect(indexInWords(row({ value: 0.29, low: 0.066, high: 0.586, isAboutZero: true }))).toBe(
    "0.29 (0.07 to 0.59; not above the noise floor of the dummy)",
  );
});

test("inputs stand in the order of their weight, the dummy unsaid, chance at the end", () => {
  const rows = [
    row({ input: "handoff.lossShare", value: 0.2, low: 0.1, high: 0.3 }),
    row({}),
    row({ input: "dummy", value: 0.9 }),
    row({
      input: "replications",
      quantity: "noiseOfOneRun",
      value: 0.184,
      low: Number.NaN,
      high: Number.NaN,
    }),
  ];
  expect(sensitivitySentence(rows)).toBe(
    "Engagement quality, team against alone, share with all it does together with others: trust.start 0.62 (0.51 to 0.70); handoff.lossShare 0.20 (0.10 to 0.30). Chance makes 18 % of the variance of a single programme.",
  );
  expect(sensitivityNote(rows)).toContain("an input doing nothing");
  expect(sensitivityNote([row({ quantity: "meanSize" })])).toContain("the input's whole range");
});

test("an outcome that stands still, one without a value and one that lacks too many are three sentences", () => {
  const without = { value: Number.NaN, low: Number.NaN, high: Number.NaN };
  const said = (changes: Partial<SensitivityRow>) => sensitivitySentence([row({ ...without, ...changes })]);
  const subject = "Engagement quality, team against alone";
  expect(said({ telling: "constant" })).toBe(`${subject}: the same at every point, so no input moves it.`);
  expect(said({ telling: "undefined", used: 0 })).toBe(
    `${subject}: not defined at any point, so nothing can be said.`,
  );
  expect(said({ telling: "left-out", used: 40 })).toBe(
    `${subject}: no number is given, since 24 of 64 blocks lack a value, more than 20 %.`,
  );
});

test("what was left out is counted, in the words of the sample", () => {
  expect(sensitivitySentence([row({ used: 61 })])).toContain(
    " 3 of 64 blocks were left out, for lack of a value at some of their points.",
  );
  expect(sensitivitySentence([row({ unit: "point", units: 200, used: 199 })])).toContain(
    " 1 of 200 points was left out, for lack of a value.",
  );
  expect(sensitivitySentence([row({})])).not.toContain("left out");
});

test("first indices stand beside total ones, a sample of one has no range, and above 1 is chance", () => {
  const first = row({ quantity: "first", value: 0.5, low: 0.4, high: 0.6 });
  expect(sensitivitySentence([first, row({})])).toContain(
    "trust.start 0.62 (0.51 to 0.70), by itself 0.50 (0.40 to 0.60).",
  );
  const one = { units: 1, used: 1, low: Number.NaN, high: Number.NaN };
  expect(indexInWords(row(one))).toBe("0.62 (no range from only one)");
  expect(indexInWords(row({ ...one, quantity: "meanSize", value: 0.01 }))).toBe(
    "+0.010 (no range from only one)",
  );
  expect(
    indexInWords(row({ value: 1.31, low: 0.2, high: 1.9, isAboutZero: true, isOutOfBounds: true })),
  ).toBe("1.31 (0.20 to 1.90; not above the noise floor of the dummy; above 1, which chance alone makes)");
  expect(indexInWords(row({ value: -0.11, low: -0.9, high: -0.01, isOutOfBounds: true }))).toBe(
    "−0.11 (−0.90 to −0.01; below 0, which chance alone makes)",
  );
});

test("a stop says how narrow the ranges are, and that verdicts played no part", () => {
  const widest = {
    plan: "team",
    measure: "engagementQuality",
    mean: 0.4,
    halfWidth: 0.0123,
    target: 0.02,
  } as const;
  expect(precisionSentence({ isReached: true, replications: 85, widest })).toBe(
    "Stopped at 85 replications: every range is as narrow as asked. The widest, measured by its target: Engagement quality, team, 0.012 to either side of the mean (3.1 % of it), where 0.020 was asked for. What the ranges say about the plans played no part.",
  );
  const claimed = { ...widest, hypothesis: "H3" };
  expect(precisionSentence({ isReached: true, replications: 85, widest: claimed })).toContain(
    "what H3 is about,",
  );
  const unjudged = [
    { plan: "a", measure: "teamCohesion" },
    { plan: "b", measure: "teamCohesion" },
    { plan: "b", measure: "waitDays" },
  ] as const;
  expect(precisionSentence({ isReached: true, replications: 15, unjudged })).toContain(
    "as asked. Not judged, because they have no value or too few: team cohesion in a and b and days on the waiting list in b. What",
  );
  expect(precisionSentence({ isReached: false, replications: 1000 })).toBe(
    "Stopped at 1,000 replications, the most allowed: not every range is as narrow as asked. -n allows more. What the ranges say about the plans played no part.",
  );
});

test("a stop without a range to judge says so, and never that ranges are narrow", () => {
  expect(precisionSentence({ isReached: false, hasNoRange: true, replications: 15 })).toBe(
    "Stopped at 15 replications: there is no range to judge, since no primary measure has a value in any plan.",
  );
});

test.each(["undecided", "practically-the-same"] as const)(
  "a claim that is %s has no direction to be firm",
  (verdict) => {
    const firmness = { isFirm: true, geometricShare: 1, arithmeticShare: 1, smallestPartHolds: true };
    expect(firmnessSentence({ verdict, firmness })).toBe("");
  },
);

test("firm is said with what was done, and 100 % only where it is all", () => {
  const firm = { isFirm: true, geometricShare: 1, arithmeticShare: 0.9999, smallestPartHolds: true };
  expect(firmnessSentence({ verdict: "supported", firmness: firm })).toBe(
    "Firm: the direction holds for 100 % of 1,000 random weights of the index's parts joined as a product, for 99 % joined as a sum, and also for the smallest part alone (by the index of each programme's mean parts).",
  );
  expect(
    firmnessSentence({
      verdict: "contradicted",
      firmness: { ...firm, isFirm: false, smallestPartHolds: false },
    }),
  ).toMatch(/^Not firm: .* not for the smallest part alone/);
});

test("a refusal has the numbers, and what would be smaller", () => {
  const cost = {
    rows: 8_000_000_000_000n,
    bytes: 12_000_000_000_000_000n,
    leastSeconds: 4e9,
    mostSeconds: 4e11,
  };
  const limits = { bytes: 4e9, seconds: 43_200 };
  expect(tooMuchMemory(cost, limits)).toBe(
    "This study has 8,000,000,000,000 runs and would need about 12 PB of memory; 4.0 GB are allowed. Ask for fewer points, replications, days or clients, or allow more with --max-memory.",
  );
  const unheardOf = { ...cost, rows: 7_243n * 10n ** 300n };
  expect(tooLong(unheardOf, limits)).toContain("This study has about 7.2 x 10^303 runs and");
  expect(tooLong(cost, limits)).toContain("would take 127 years at the very least; 12 hours are allowed.");
  expect(tooLongByTrial(1n, 90_000, limits)).toContain("this study of 1 run would take about 25 hours here");
});

test.each([
  [0, "0 bytes"],
  [950, "950 bytes"],
  [1500, "1.5 kB"],
  [2.5e10, "25 GB"],
  [4e24, "4,000,000 EB"],
])("%d bytes are %s", (bytes, text) => {
  expect(memory(bytes)).toBe(text);
});

test.each([
  [1, "1 second"],
  [100, "100 seconds"],
  [120, "2 minutes"],
  [43_200, "12 hours"],
  [1e6, "12 days"],
])("%d seconds are %s", (seconds, text) => {
  expect(longTime(seconds)).toBe(text);
});

test("a size without balance is answered with its neighbours, and what is left out is named", () => {
  expect(samples.notAPowerOfTwo(100)).toContain("Instead of 100 take 64 or 128.");
  expect(samples.leftOut([])).toBe("");
  expect(samples.leftOut(["H1", "H2"])).toBe(
    "Left out: H1 and H2, which need points that this sweep does not have.",
  );
});

test("a sample is said with its kind, its size and what it varies", () => {
  const design = {
    kind: "saltelli",
    hash: "0",
    inputs: [{ name: "trust.start", from: 0, to: 1 }],
    positions: [],
    points: Array.from({ length: 1200 }, () => ({})),
  } as const;
  expect(samples.sampleLine(2, design, 10)).toBe(
    "2 plans x 1,200 points (Sobol' sample over 1 input) x 10 simulated programmes · same clients in every plan",
  );
  const table = {
    kind: "table",
    hash: "0",
    inputs: [],
    positions: [],
    points: Array.from({ length: 1200 }, (_, at) => ({ "trust.start": at / 1200 })),
  } as const;
  expect(samples.sampleLine(1, table, 1)).toBe(
    "1 plan x 1,200 points (your own table of 1 column) x 1 simulated programme",
  );
});

test("lines of one's own table that stand there twice are counted where it is named", () => {
  const said = (values: readonly number[]) =>
    samples.sampleLine(
      1,
      {
        ...{ kind: "table", hash: "0", inputs: [], positions: [] },
        points: values.map((value) => ({ "trust.start": value })),
      },
      1,
    );
  expect(said([0.1, 0.2, 0.1])).toBe(
    "1 plan x 3 points (your own table of 1 column, 1 of them a repetition) x 1 simulated programme",
  );
  expect(said([0.1, 0.1, 0.1, 0.2])).toContain("(your own table of 1 column, 2 of them repetitions)");
});

test("columns of one's own table that no ranks can be made of are named with the reason", () => {
  const points = [
    { "trust.start": 0.3, "staff.teams": 2, "continuity.unit": "person" },
    { "trust.start": 0.4, "staff.teams": 2, "continuity.unit": "team" },
  ] as const;
  const table = { kind: "table", hash: "0", positions: [], points } as const;
  expect(samples.columnsLeftOut({ ...table, inputs: [{ name: "trust.start", from: 0.3, to: 0.4 }] })).toBe(
    "Left out when telling what the outcomes depend on, though every run has them: staff.teams, the same at every point; continuity.unit, which is neither a number nor a choice at every point.",
  );
  expect(samples.columnsLeftOut({ ...table, points: [], inputs: [] })).toBe("");
});

test("much chance left in the points' means is told, with what it does to the size of effects", () => {
  const chance = (value: number) => row({ input: "replications", quantity: "noiseLeftInMeans", value });
  const effect = row({ quantity: "meanSize", value: 0.1, low: 0.05, high: 0.2 });
  expect(sensitivitySentence([effect, chance(0.35)])).toContain(
    "Of the variance between points, 35 % is chance left in their means, which makes the effects look larger; more replications (-n) reduce it.",
  );
  expect(sensitivitySentence([row({}), chance(0.35)])).toContain(
    "35 % is chance left in their means; more replications (-n) reduce it.",
  );
  for (const little of [0.2, Number.NaN]) {
    expect(sensitivitySentence([effect, chance(little)])).not.toContain("chance left");
  }
});

test("without an input to hang on, an outcome is not called undefined", () => {
  const chance = row({ input: "replications", quantity: "noiseLeftInMeans", value: 0.1 });
  expect(sensitivitySentence([chance])).toBe(
    "Engagement quality, team against alone: no input with numbers that differ from point to point, so what it depends on cannot be told.",
  );
});

test("what cannot be sampled is refused with what would be right", () => {
  expect(samples.notASample("halton:8")).toBe(
    '--sample wants lhs:N, sobol:N, morris:N or a file of your own points that ends in .csv, such as --sample lhs:200, not "halton:8".',
  );
  expect(samples.notWorlds("lhs:20")).toBe(
    '--worlds wants a file of possible worlds that ends in .csv, such as the matched.csv of streetlevel match, not "lhs:20".',
  );
  expect(samples.noUncertainInputs("plain.yaml")).toBe(
    "The scenario plain.yaml lists no uncertain inputs. Add some, such as\nuncertain: { disclosure.perContact: { from: 0.03, to: 0.12, source: assumption } }\nor vary everything that rests on judgement: --inputs guesses",
  );
  expect(samples.tooManyInputs(150, 128)).toBe(
    "A Sobol' sample takes at most 128 inputs, but there are 150. Take --sample morris:20 first, and list those that matter as uncertain.",
  );
  expect(samples.notInputs("all")).toBe('--inputs wants uncertain or guesses, not "all".');
  expect(samples.notTogether(["--over", "--sample"])).toBe(
    "--over and --sample cannot be used together: each says which points are run.",
  );
  expect(samples.needsSample("--inputs")).toBe(
    "--inputs needs a sample: add --sample lhs:200 (sweep) or --futures 200 (compare).",
  );
  expect(samples.notOver("x")).toBe(
    '--over wants name=from..to:step, such as meetings.perWeek=0..5:1, or values with commas between them, such as contact.order=most-overdue,neediest, not "x".',
  );
  expect(samples.overRule("rules.coping: my-rules.mjs exports no coping harsh.")).toBe(
    "--over rules.coping: my-rules.mjs exports no coping harsh.",
  );
  expect(samples.tooManyOneByOne(50_001, 1000)).toBe(
    "50,001 values are listed here one by one; at most 1,000 can be. Write a range with a step, from..to:step.",
  );
  expect(samples.overFault("trust.start", "The step is 0; write a number above 0.")).toBe(
    "--over trust.start: The step is 0; write a number above 0.",
  );
  expect(samples.sweptByPlan("staff.teams", "alone")).toBe(
    "Plan alone sets staff.teams, so it cannot be swept. Take it out of the plan, or sweep something else.",
  );
  expect(notAPrecision("0%")).toBe(
    '--until wants a precision such as 5% (of each mean), 0.01 (in the measure\'s unit), or both, 5%,0.01; not "0%".',
  );
  expect(precisionTooWide(5, "engagementQuality", 1)).toBe(
    "--until 5 is no precision for engagementQuality, whose values lie at most 1 apart (index, 0-1). Write --until 5% if you mean 5 % of each mean, or --until 0.05 if you mean that in its unit.",
  );
  expect(precisionTooWide(200, "engagementQuality", 1)).toMatch(/200 % of each mean\.$/);
  expect(notASize("--max-hours", "x", "2")).toBe('--max-hours wants a number above 0, such as 2, not "x".');
  expect(willTake(7200)).toBe("By a short trial this will take about 2 hours.");
});

test("an outcome is named by its plan, an index by what it is a share of; the dummy has no row", () => {
  expect(outcomeName({ plan: "team" })).toBe("team");
  expect(quantityWords.first).toBe("share of the variance by itself");
  expect(rankedInputs([row({ value: 0.1 }), row({ input: "dummy" })])).toHaveLength(1);
  expect(Object.values(sampleOptionWords).every((text) => text.length < 90)).toBe(true);
});
