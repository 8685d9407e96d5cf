import fc from "fast-check";
import { expect, test } from "vitest";
import { failedRow, reasonOf, runReplication } from "../../../src/experiment/design/replicate.ts";
import { defaultParameters } from "../../../src/model/parameters.ts";
import { outcomeWith } from "../fixtures/outcomes.ts";

const cell = { cellIndex: 3, parameters: defaultParameters };

test("a run that ends well is a row with its outcome, undefined measures included", () => {
  const outcome = outcomeWith({ waitDays: 4 });
  expect(runReplication(cell, 2, () => outcome)).toEqual({
    cellIndex: 3,
    replication: 2,
    status: "ok",
    outcome,
  });
});

test("an error becomes a failed row whose reason is its first line as a sentence", () => {
  const failing = () => {
    throw new RangeError("No office has -1 desks\n    at office.ts");
  };
  expect(runReplication(cell, 2, failing)).toEqual(failedRow(3, 2, "No office has -1 desks."));
});

test("an infinite measure fails the run by name", () => {
  const row = runReplication(cell, 1, () => outcomeWith({ backlogDays: Number.NEGATIVE_INFINITY }));
  expect(row).toEqual(failedRow(3, 1, "The measure backlogDays came out as -Infinity."));
});

test("an outcome with too few measures fails the run", () => {
  const row = runReplication(cell, 1, () => ({ ...outcomeWith({}), measures: new Float64Array(2) }));
  expect(row.reason).toMatch(/^The run gave 2 measures where \d+ are wanted\.$/);
});

test("whatever is thrown, the reason is one line that is not empty and ends a sentence", () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: false }), fc.string(), (thrown, message) => {
      for (const error of [new Error(message), typeof thrown === "object" ? new TypeError() : thrown]) {
        expect(reasonOf(error)).toMatch(/^[^\r\n]*[.!?]$/);
      }
    }),
    { seed: 20231, numRuns: 100 },
  );
});
