import fc from "fast-check";
import { expect, test } from "vitest";
import { alwaysDefined, failedRow, reasonOf, runReplication } from "../../../src/experiment/run/replicate.ts";
import { simulateModel } from "../../../src/experiment/run/simulate.ts";
import { measureNames } from "../../../src/model/measures.ts";
import { defaultParameters } from "../../../src/model/parameters.ts";
import { parametersWith, smallAgency } from "../../truth/agencies.ts";
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

test("a run of which no measure has a value fails", () => {
  const measures = new Float64Array(measureNames.length).fill(Number.NaN);
  const row = runReplication(cell, 1, () => ({ ...outcomeWith({}), measures }));
  expect(row).toEqual(failedRow(3, 1, "No measure has a value."));
});

test.each(alwaysDefined)("a run without %s fails by name, and 0 is a value", (name) => {
  const row = runReplication(cell, 1, () => outcomeWith({ [name]: Number.NaN, waitDays: 4 }));
  expect(row).toEqual(failedRow(3, 1, `The measure ${name} has no value, though it is a plain count.`));
  expect(runReplication(cell, 1, () => outcomeWith({ [name]: 0 })).status).toBe("ok");
});

const noClients = { "intake.initialClients": 0, "intake.clientsPerWeek": 0 };
const noWorkers = { "staff.teams": 0, "staff.supervisors": 0 };

test("in the barest agencies a run has its counts and no other measure in all of them", () => {
  const noMoney = { "provisions.perClientYear": 0 };
  const barest = [noMoney, noClients, noWorkers, { ...noClients, ...noWorkers, "time.observedDays": 1 }, {}];
  const rows = barest.map((changes) =>
    runReplication({ cellIndex: 0, parameters: parametersWith(smallAgency, changes) }, 1, simulateModel),
  );
  const isInAll = (place: number) =>
    rows.every(({ outcome }) => outcome !== undefined && !Number.isNaN(outcome.measures[place]));
  expect(rows.map(({ status }) => status)).toEqual(["ok", "ok", "ok", "ok", "ok"]);
  expect(measureNames.filter((_, place) => isInAll(place))).toEqual(alwaysDefined);
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
