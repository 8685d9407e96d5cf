// Finished runs as bytes and back: every 64-bit number exactly, with a hash that tells a damaged file.
//
// A file of runs: 8 bytes of name, the length of a JSON head (32 bits, little endian), the head, then every number of
// every outcome as 64-bit floats (little endian) in the order of the head's rows, then the SHA-256 of all before.
import { createHash } from "node:crypto";
import { type Outcome, weekCount } from "../../../model/outcome.ts";
import type { RunTable } from "../../../model/run-table.ts";
import type { RunRow } from "../../run/rows.ts";
import { parsed } from "../fields.ts";
import { checkHead, type Head, numbersWanted, perDomain, type Shape, type StoredRow } from "./row-head.ts";

const fileName = "SLRUNS1\n";
export const headStart = fileName.length + 4;
const hashBytes = 32;

export interface DecodedRuns {
  readonly study: string;
  readonly rows: readonly RunRow[];
}

/** @param study the fingerprint of the study that the rows belong to. */
export function encodeRows(study: string, rows: readonly RunRow[]): Uint8Array {
  const shapes: Shape[] = [];
  const positions = new Map<string, number>();
  const lists: ArrayLike<number>[] = [];
  const stored = rows.map(({ cellIndex, replication, reason, outcome }): StoredRow => {
    const run = { cell: cellIndex, replication, ...(reason === undefined ? {} : { reason }) };
    if (outcome === undefined) return run;
    const shape = shapeOf(outcome);
    const key = JSON.stringify(shape);
    let position = positions.get(key);
    if (position === undefined) {
      position = shapes.push(shape) - 1;
      positions.set(key, position);
    }
    lists.push(...numberLists(outcome));
    const own = { shape: position, trajectory: outcome.trajectory, draws: outcome.drawsMade };
    const tables = Object.entries(outcome.tables ?? {});
    for (const [, { values }] of tables) lists.push(values);
    return { ...run, ...own, ...storedOwn(outcome), ...storedTables(tables) };
  });
  const head: Head = { study, shapes, rows: stored };
  const headText = Buffer.from(JSON.stringify(head), "utf8");
  const numbersStart = headStart + headText.length;
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  const bytes = Buffer.alloc(numbersStart + 8 * count + hashBytes);
  bytes.write(fileName, 0, "latin1");
  bytes.writeUInt32LE(headText.length, fileName.length);
  headText.copy(bytes, headStart);
  let place = numbersStart;
  for (const list of lists) {
    for (let index = 0; index < list.length; index++) {
      // There are many numbers that are none; one of them stands for all, so that equal runs are equal bytes.
      const value = Number.isNaN(list[index]) ? Number.NaN : list[index];
      place = bytes.writeDoubleLE(value, place);
    }
  }
  hashOf(bytes).copy(bytes, bytes.length - hashBytes);
  return bytes;
}

/** The hash at the end of a file of runs; what it comes to for a whole one tells it from any other. */
export function endHash(file: Uint8Array): Uint8Array {
  return file.subarray(Math.max(0, file.length - hashBytes));
}

/**
 * The rows of a file of runs; absent when the file is cut short or damaged in any way.
 * @param knownHash the hash at the end of the file when it was last found whole: with the same one it is not reckoned again.
 */
export function decodeRows(file: Uint8Array, knownHash?: Uint8Array): DecodedRuns | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const isWhole =
    bytes.length >= headStart + hashBytes &&
    bytes.toString("latin1", 0, fileName.length) === fileName &&
    (knownHash ?? hashOf(bytes)).every((byte, place) => byte === bytes[bytes.length - hashBytes + place]);
  if (!isWhole) return undefined;
  const headLength = bytes.readUInt32LE(fileName.length);
  const found = parsed(bytes.toString("utf8", headStart, headStart + headLength));
  // What was looked through once is the same as long as its hash is.
  if (knownHash === undefined && checkHead(found, "") !== undefined) return undefined;
  const head = found as Head;
  const numbers = numbersFrom(bytes.subarray(headStart + headLength, bytes.length - hashBytes));
  if (knownHash === undefined && numbersWanted(head) !== numbers.length) return undefined;
  let place = 0;
  const take = (count: number) => {
    const taken = numbers.subarray(place, place + count);
    place += count;
    return taken;
  };
  const rows = head.rows.map((stored): RunRow => {
    const { cell, replication, reason, shape, trajectory = "", draws = 0, own, tables } = stored;
    const row = { cellIndex: cell, replication };
    if (shape === undefined) return { ...row, status: "failed", ...(reason === undefined ? {} : { reason }) };
    const outcome = takeOutcome(head.shapes[shape], take, trajectory, draws);
    // Not spread out: that would make lists that most readers never ask for.
    if (own !== undefined || tables !== undefined)
      Object.assign(outcome, takenOwn(own), takeTables(tables, take));
    return { ...row, status: "ok", outcome };
  });
  return { study: head.study, rows };
}

function shapeOf({ measures, distribution, minutesByRole, weeks, survey }: Outcome): Shape {
  return {
    measures: measures.length,
    survey: survey.length,
    domains: distribution.domains,
    lorenz: distribution.lorenz.length,
    roles: minutesByRole.roles,
    activities: minutesByRole.activities,
    series: weeks.names,
    weeks: weekCount(weeks),
  };
}

/** Every number of an outcome, in the order in which {@link takeOutcome} takes them. */
function numberLists({ measures, distribution, minutesByRole, weeks, survey }: Outcome): ArrayLike<number>[] {
  return [
    measures,
    ...perDomain.map((quantity) => distribution[quantity]),
    distribution.lorenz,
    ...minutesByRole.minutes,
    weeks.values,
    survey,
  ];
}

/** What few readers ask for is made when it is asked for. */
function takeOutcome(
  { measures, survey = 0, domains, lorenz, roles, activities, series = [], weeks = 0 }: Shape,
  takeNumbers: (count: number) => Float64Array,
  trajectory: string,
  drawsMade: number,
): Outcome {
  const taken = takeNumbers(measures);
  const byDomain = takeNumbers(perDomain.length * domains.length + lorenz);
  const byRole = takeNumbers(roles.length * activities.length);
  const values = takeNumbers(series.length * weeks);
  let distribution: Outcome["distribution"] | undefined;
  let minutesByRole: Outcome["minutesByRole"] | undefined;
  return {
    measures: taken,
    get distribution() {
      distribution ??= distributionIn(byDomain, domains, lorenz);
      return distribution;
    },
    get minutesByRole() {
      minutesByRole ??= {
        ...{ roles, activities },
        minutes: roles.map((_, role) => partOf(byRole, role * activities.length, activities.length)),
      };
      return minutesByRole;
    },
    weeks: { names: series, values },
    survey: takeNumbers(survey),
    trajectory,
    drawsMade,
  };
}

function distributionIn(
  numbers: Float64Array,
  domains: readonly string[],
  steps: number,
): Outcome["distribution"] {
  const at = (quantity: number) => partOf(numbers, quantity * domains.length, domains.length);
  const [inNeed, disclosed, funded, referred, spending] = perDomain.map((_, quantity) => at(quantity));
  const lorenz = partOf(numbers, perDomain.length * domains.length, steps);
  return { domains, inNeed, disclosed, funded, referred, spending, lorenz };
}

/** JSON writes a number's shortest exact form, and none that is not finite. */
function storedOwn({ ownMeasures }: Outcome): Pick<StoredRow, "own"> {
  if (ownMeasures === undefined) return {};
  const values = Object.entries(ownMeasures).map(([name, value]) => [
    name,
    Number.isNaN(value) ? null : value,
  ]);
  return { own: Object.fromEntries(values) };
}

function takenOwn(own: StoredRow["own"]): Pick<Outcome, "ownMeasures"> {
  if (own === undefined) return {};
  const values = Object.entries(own).map(([name, value]): [string, number] => [name, value ?? NaN]);
  return { ownMeasures: Object.fromEntries(values) };
}

function storedTables(tables: readonly (readonly [string, RunTable])[]): Pick<StoredRow, "tables"> {
  if (tables.length === 0) return {};
  return { tables: tables.map(([name, { columns, rows, texts }]) => ({ name, columns, rows, texts })) };
}

function takeTables(
  tables: StoredRow["tables"],
  takeNumbers: (count: number) => Float64Array,
): Pick<Outcome, "tables"> {
  if (tables === undefined) return {};
  const taken = tables.map(({ name, columns, rows, texts }): [string, RunTable] => [
    name,
    { columns, rows, values: takeNumbers(columns.length * rows), texts },
  ]);
  return { tables: Object.fromEntries(taken) };
}

/** How many numbers an outcome comes to, roughly what it takes of memory and disk. */
export function numbersIn({ outcome }: RunRow): number {
  if (outcome === undefined) return 0;
  const tables = Object.values(outcome.tables ?? {}).reduce((sum, { values }) => sum + values.length, 0);
  return outcome.measures.length + outcome.weeks.values.length + outcome.survey.length + tables;
}

/** Whether this machine writes the least part of a number first, as the file does. */
const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** How many bytes must lie before a file in memory, so that its numbers can be used where they lie. */
export function bytesBefore(startOfFile: Uint8Array): number {
  if (startOfFile.length < headStart) return 0;
  const view = new DataView(startOfFile.buffer, startOfFile.byteOffset);
  const numbersStart = headStart + view.getUint32(fileName.length, true);
  return (8 - (numbersStart % 8)) % 8;
}

/** All numbers of a file; those of its outcomes are parts of them. */
function numbersFrom(bytes: Buffer): Float64Array {
  if (isLittleEndian && bytes.byteOffset % 8 === 0)
    return new Float64Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 8));
  const taken = new Float64Array(Math.floor(bytes.length / 8));
  if (isLittleEndian) Buffer.from(taken.buffer).set(bytes.subarray(0, 8 * taken.length));
  else for (let index = 0; index < taken.length; index++) taken[index] = bytes.readDoubleLE(8 * index);
  return taken;
}

function partOf(numbers: Float64Array, from: number, count: number): number[] {
  const list = new Array<number>(count);
  for (let place = 0; place < count; place++) list[place] = numbers[from + place];
  return list;
}

function hashOf(bytes: Buffer): Buffer {
  return createHash("sha256")
    .update(bytes.subarray(0, bytes.length - hashBytes))
    .digest();
}
