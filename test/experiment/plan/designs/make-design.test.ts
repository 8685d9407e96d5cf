import { expect, test } from "vitest";
import { pointHash } from "../../../../src/experiment/plan/designs/design.ts";
import { designInputs } from "../../../../src/experiment/plan/designs/design-inputs.ts";
import { designText, readSample } from "../../../../src/experiment/plan/designs/design-request.ts";
import { makeDesign, pointsAsked } from "../../../../src/experiment/plan/designs/make-design.ts";
import { placeInputs } from "../../../../src/experiment/plan/designs/place-inputs.ts";
import { textHash } from "../../../../src/experiment/plan/designs/text-hash.ts";
import { parameterEntry } from "../../../../src/model/parameters.ts";
import { sampleScenario } from "../../fixtures/scenarios.ts";

const uncertain = [
  { name: "disclosure.perContact", from: 0.03, to: 0.12, source: "assumption" },
  { name: "staff.caseloadCap", from: 10, to: 12, source: "assumption" },
] as const;
const scenario = sampleScenario({ uncertain });
const asked = (method: "lhs" | "sobol" | "morris", size: number) =>
  ({ method, size, inputs: "uncertain" }) as const;

test.each([
  ["lhs", 7, 7],
  ["sobol", 8, 32],
  ["morris", 5, 15],
] as const)(
  "%s:%d has %d points, all inside the inputs' ranges, and says so beforehand",
  (method, size, points) => {
    const design = makeDesign(scenario, asked(method, size));
    expect(design.points).toHaveLength(points);
    expect(design.positions).toHaveLength(points);
    expect(pointsAsked(scenario, asked(method, size))).toBe(BigInt(points));
    for (const point of design.points) {
      expect(point["disclosure.perContact"]).toBeGreaterThanOrEqual(0.03);
      expect(point["disclosure.perContact"]).toBeLessThanOrEqual(0.12);
      expect([10, 11, 12]).toContain(point["staff.caseloadCap"]);
    }
  },
);

test.each(["lhs", "sobol", "morris"] as const)(
  "the seed changes a %s design and its mark; nothing else does",
  (method) => {
    const other = sampleScenario({ uncertain }, { seed: "other" });
    const more = sampleScenario({ uncertain }, { replications: 99 });
    const design = makeDesign(scenario, asked(method, 8));
    expect(makeDesign(scenario, asked(method, 8))).toEqual(design);
    expect(makeDesign(more, asked(method, 8))).toEqual(design);
    expect(makeDesign(other, asked(method, 8)).points).not.toEqual(design.points);
    expect(makeDesign(other, asked(method, 8)).hash).not.toBe(design.hash);
  },
);

test("a whole number gives each of its values an equal part of the way", () => {
  const inputs = [{ name: "staff.caseloadCap", from: 10, to: 12 }] as const;
  const values = [0, 0.32, 0.34, 0.66, 0.67, 1].map((at) => placeInputs(inputs, [at])["staff.caseloadCap"]);
  expect(values).toEqual([10, 10, 11, 11, 12, 12]);
});

test("without uncertain inputs there is nothing to vary", () => {
  expect(() => makeDesign(sampleScenario(), asked("lhs", 4))).toThrow(
    expect.objectContaining({ fault: { kind: "nothingToVary", inputs: "uncertain" } }),
  );
});

test("guesses are judgements that nobody chooses, from half to double, inside their range", () => {
  const guesses = designInputs(scenario, "guesses");
  expect(guesses.length).toBeGreaterThan(80);
  for (const { name, from, to } of guesses) {
    const entry = parameterEntry(name);
    const isListed = uncertain.some((input) => input.name === name);
    if (!isListed) expect([name, entry.grade, entry.lever]).toEqual([name, "J", undefined]);
    if (!("from" in entry)) throw new Error(name);
    expect(from).toBeGreaterThanOrEqual(entry.from);
    expect(to).toBeLessThanOrEqual(entry.to);
    expect(from).toBeLessThan(to);
  }
  expect(guesses.find(({ name }) => name === "disclosure.perContact")).toMatchObject({
    from: 0.03,
    to: 0.12,
  });
  expect(guesses.find(({ name }) => name === "handoff.lossShare")).toMatchObject({ from: 0.025, to: 0.1 });
});

test("what a plan sets is no guess", () => {
  const plans = [{ name: "a", label: "A", changes: { "handoff.lossShare": 0.1 } }];
  const names = designInputs(sampleScenario({ plans, baseline: "a" }), "guesses").map(({ name }) => name);
  expect(names).not.toContain("handoff.lossShare");
});

test("a sample's request is one word, and reads back", () => {
  for (const text of ["lhs:200", "sobol:64:guesses", "morris:10"]) {
    const request = readSample(text);
    if (request === undefined) throw new Error(text);
    expect(designText(request)).toBe(text);
  }
  for (const text of ["lhs", "lhs:0", "lhs:-3", "LHS:4", "halton:8", "lhs:1e3", "lhs:4:all"]) {
    expect(readSample(text)).toBeUndefined();
  }
});

// Fowler, Noll and Vo's own values.
test("the mark of a text is FNV-1a's", () => {
  expect(textHash("")).toBe("cbf29ce484222325");
  expect(textHash("a")).toBe("af63dc4c8601ec8c");
  expect(textHash("foobar")).toBe("85944171f73967e8");
});

test("a point has the same mark in whatever order its inputs stand", () => {
  const one = pointHash({ "trust.start": 0.5, "staff.teams": 3 });
  expect(pointHash({ "staff.teams": 3, "trust.start": 0.5 })).toBe(one);
  expect(pointHash({ "staff.teams": 4, "trust.start": 0.5 })).not.toBe(one);
});
