import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { RunRow } from "../../../../src/experiment/run/rows.ts";
import { decodeRows, encodeRows } from "../../../../src/experiment/store/kept/row-codec.ts";
import type { Outcome } from "../../../../src/model/outcome.ts";
import type { RunTable } from "../../../../src/model/run-table.ts";
import { changesOf } from "../../../faults/incomplete-files.ts";

/** Tables of any size, none among them. */
const tables: fc.Arbitrary<Readonly<Record<string, RunTable>>> = fc
  .tuple(
    fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 3 }),
    fc.nat(3),
    fc.nat(3),
  )
  .chain(([names, columns, rows]) =>
    fc
      .tuple(
        ...names.map(() => fc.array(fc.double(), { minLength: columns * rows, maxLength: columns * rows })),
      )
      .map((values) =>
        Object.fromEntries(
          names.map((name, place): [string, RunTable] => [
            name,
            {
              columns: Array.from({ length: columns }, (_, column) => `c${column}`),
              rows,
              values: Float64Array.from(values[place]),
              texts: ["a", 'é "quoted"', ""],
            },
          ]),
        ),
      ),
  );

/** Measures of one's own are finite or not defined, and never minus zero. */
const ownMeasures: fc.Arbitrary<Readonly<Record<string, number>>> = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 3 })
  .chain((names) =>
    fc
      .tuple(...names.map(() => fc.double({ noDefaultInfinity: true }).map((value) => value + 0)))
      .map((values) => Object.fromEntries(names.map((name, place) => [name, values[place]]))),
  );

const plain = { noNullPrototype: true } as const;
const numbers = (length: number) => fc.array(fc.double(), { minLength: length, maxLength: length });

/** Any outcome with any 64-bit numbers: NaN, infinities, minus zero, the smallest there are. */
const outcomes: fc.Arbitrary<Outcome> = fc
  .record({
    domains: fc.array(fc.string()),
    roles: fc.array(fc.string()),
    activities: fc.array(fc.string()),
    series: fc.array(fc.string()),
    weeks: fc.nat(4),
  })
  .chain(({ domains, roles, activities, series, weeks }) => {
    const perDomain = numbers(domains.length);
    return fc.record(
      {
        measures: fc.array(fc.double()).map((values) => Float64Array.from(values)),
        distribution: fc.record(
          {
            domains: fc.constant(domains),
            inNeed: perDomain,
            disclosed: perDomain,
            funded: perDomain,
            referred: perDomain,
            spending: perDomain,
            lorenz: numbers(21),
          },
          plain,
        ),
        minutesByRole: fc.record(
          {
            roles: fc.constant(roles),
            activities: fc.constant(activities),
            minutes: fc.array(numbers(activities.length), {
              minLength: roles.length,
              maxLength: roles.length,
            }),
          },
          plain,
        ),
        weeks: fc.record(
          {
            names: fc.constant(series),
            values: numbers(series.length * weeks).map((values) => Float64Array.from(values)),
          },
          plain,
        ),
        survey: fc.array(fc.double()).map((values) => Float64Array.from(values)),
        ownMeasures,
        tables,
        trajectory: fc.string(),
        drawsMade: fc.nat(),
      },
      {
        ...plain,
        requiredKeys: [
          ...["measures", "distribution", "minutesByRole", "weeks", "survey", "trajectory", "drawsMade"],
        ] as const,
      },
    );
  });

const rows: fc.Arbitrary<RunRow[]> = fc.array(
  fc.oneof(
    fc.record(
      {
        cellIndex: fc.nat(),
        replication: fc.nat(),
        status: fc.constant("ok" as const),
        outcome: outcomes,
      },
      plain,
    ),
    fc.record(
      {
        cellIndex: fc.nat(),
        replication: fc.nat(),
        status: fc.constant("failed" as const),
        reason: fc.string(),
      },
      plain,
    ),
  ),
  { maxLength: 5 },
);

test("every row comes back with every bit of every number", () => {
  fc.assert(
    fc.property(rows, (some) => {
      expect(decodeRows(encodeRows("study", some))).toStrictEqual({ study: "study", rows: some });
    }),
    { seed: 20231, numRuns: 100 },
  );
});

test("a file cut short anywhere, or with any byte changed, is seen to be damaged", () => {
  const [row] = fc.sample(rows, { seed: 5, numRuns: 20 }).filter((some) => some.length > 1);
  const file = encodeRows("study", row);
  for (let length = 0; length < file.length; length += 7)
    expect(decodeRows(file.slice(0, length))).toBeUndefined();
  for (let place = 0; place < file.length; place += 5) {
    const changed = file.slice();
    changed[place] ^= 4;
    expect(decodeRows(changed)).toBeUndefined();
  }
});

/** The file of one row without the pieces of text that its head did not have in an older program. */
function olderFile(row: RunRow, ...unknown: readonly string[]): Uint8Array {
  const file = Buffer.from(encodeRows("study", [row]));
  const start = 12;
  const end = start + file.readUInt32LE(8);
  const head = unknown.reduce(
    (text, piece) => {
      expect(text).toContain(piece);
      return text.replace(piece, "");
    },
    file.toString("utf8", start, end),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(Buffer.byteLength(head));
  const content = Buffer.concat([file.subarray(0, 8), length, Buffer.from(head), file.subarray(end, -32)]);
  return Buffer.concat([content, createHash("sha256").update(content).digest()]);
}

const [{ tables: _, ownMeasures: __, ...someOutcome }] = fc.sample(outcomes, { seed: 7, numRuns: 1 });
const withoutSurvey = { ...someOutcome, survey: new Float64Array() };

test("a file from before there was a survey is read, and has no answers", () => {
  const row: RunRow = { cellIndex: 0, replication: 1, status: "ok", outcome: withoutSurvey };
  const older = olderFile(row, '"survey":0,');
  expect(decodeRows(older)).toStrictEqual({ study: "study", rows: [row] });
});

test("a file from before there were weeks is read, and has none", () => {
  const outcome = { ...withoutSurvey, weeks: { names: [], values: new Float64Array() } };
  const row: RunRow = { cellIndex: 0, replication: 1, status: "ok", outcome };
  const older = olderFile(row, '"survey":0,', ',"series":[],"weeks":0');
  expect(decodeRows(older)).toStrictEqual({ study: "study", rows: [row] });
});

test("a whole file whose head lacks a field, or has another value in it, is read as it says or not at all", () => {
  const many = fc.sample(rows, { seed: 11, numRuns: 30 });
  const some = many.find((list) => list.some(({ outcome }) => outcome?.tables !== undefined)) ?? many[0];
  const file = Buffer.from(encodeRows("study", some));
  const end = 12 + file.readUInt32LE(8);
  const changes = changesOf(file.toString("utf8", 12, end));
  expect(changes.length).toBeGreaterThan(50);
  let damaged = 0;
  for (const { text } of changes) {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(Buffer.byteLength(text));
    const content = Buffer.concat([file.subarray(0, 8), length, Buffer.from(text), file.subarray(end, -32)]);
    const found = decodeRows(Buffer.concat([content, createHash("sha256").update(content).digest()]));
    if (found === undefined) damaged += 1;
    else expect(found.rows.every((row) => row.status === "failed" || row.outcome !== undefined)).toBe(true);
  }
  expect(damaged).toBeGreaterThan(changes.length / 2);
});
