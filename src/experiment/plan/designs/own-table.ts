// Somebody's own points: a table whose columns are parameters and whose rows are points, every cell checked in its place.
import { isParameterName, type ParameterName, parameterEntry } from "../../../model/parameters.ts";
import { isRuleLever } from "../../../model/rule-levers.ts";
import { type ComplaintList, createComplaintList } from "../../../scenario/complaint-list.ts";
import { checkParameterValue, unknownParameter } from "../../../scenario/parameter-value.ts";
import { isStudyWide } from "../../../scenario/read-changes.ts";
import type { Changes, Scenario } from "../../../scenario/scenario.ts";
import { inGroups, mostCells } from "../../../scenario/step-values.ts";
import { isPlainDecimal } from "../../../scenario/written-number.ts";
import { type Design, type DesignInput, markedDesign } from "./design.ts";
import { readCsv, type TableCell } from "./read-csv.ts";

/**
 * Reads CSV (RFC 4180) with one header line. Numbers are written plainly, lists with their members apart by spaces.
 * @throws ScenarioError that says where what is wrong: a column that is no parameter, stands twice, belongs to the
 * whole study or is set by a plan; a cell that the parameter cannot take; a row too short or too long; no row at all.
 */
export function readOwnTable(text: string, fileName: string, scenario: Scenario): Design {
  const body = text.replace(/^\ufeff/, "");
  const complaints = createComplaintList(fileName, body);
  refuseSemicolons(body, complaints);
  refuseManyLines(body, complaints);
  if (!complaints.isEmpty()) throw complaints.toError();
  // Row by row: the cells of a long table take many times the room of its text.
  const rows = readCsv(body, complaints);
  const header: readonly TableCell[] = rows.next().value ?? [];
  const names = header.map((cell, column) => readColumn(cell, header.slice(0, column), scenario, complaints));
  const points: Changes[] = [];
  for (const row of rows) points.push(readRow(row, names, complaints));
  if (complaints.isEmpty() && points.length === 0) {
    const message = "A table of points has one line with parameters' names and at least one line of values.";
    complaints.add({ start: 0, end: Math.max(1, body.length) }, "", message);
  }
  if (!complaints.isEmpty()) throw complaints.toError();
  return markedDesign({ kind: "table", inputs: rangesOf(points), positions: [], points });
}

/** What a spreadsheet program writes where the decimal sign is a comma. */
function refuseSemicolons(text: string, complaints: ComplaintList): void {
  const [header] = text.trimStart().split(/[\r\n]/, 1);
  if (!header.includes(";") || header.includes(",")) return;
  const start = text.indexOf(";");
  const message = "Columns are separated by commas here, not by semicolons, and numbers have a point.";
  complaints.add({ start, end: start + 1 }, "", message);
}

/** Known before a cell is read. */
function refuseManyLines(text: string, complaints: ComplaintList): void {
  let lines = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    lines++;
    if (lines <= mostCells + 1) continue;
    const message = `A table of points has at most ${inGroups(mostCells)} lines of values, and here begins one more.`;
    complaints.add({ start: at + 1, end: at + 2 }, "", message);
    return;
  }
}

function readColumn(
  cell: TableCell,
  before: readonly TableCell[],
  scenario: Scenario,
  complaints: ComplaintList,
): ParameterName | undefined {
  const complain = (message: string, nearest?: string) =>
    complaints.add(cell.place, cell.text, message, { found: cell.text, nearest });
  const name = cell.text.trim();
  if (!isParameterName(name)) {
    const { message, nearest } = unknownParameter(name);
    complain(message, nearest);
    return undefined;
  }
  const setter = scenario.plans.find(({ changes }) => changes[name] !== undefined);
  if (before.some((other) => other.text.trim() === name))
    complain(`${name} is a column twice; keep one of them.`);
  else if (isStudyWide(name))
    complain(`${name} is the same for the whole study; it cannot differ between points.`);
  else if (isRuleLever(name)) complain(`${name} is a rule; put it into plans or sweep it with --over.`);
  else if (setter !== undefined)
    complain(`Plan ${setter.name} sets ${name}; take it out of the plan or out of the table.`);
  else return name;
  return undefined;
}

function readRow(
  row: readonly TableCell[],
  names: readonly (ParameterName | undefined)[],
  complaints: ComplaintList,
): Changes {
  if (row.length !== names.length) {
    const place = { start: row[0].place.start, end: row[row.length - 1].place.end };
    complaints.add(place, "", `The line has ${row.length} cells where the header has ${names.length}.`);
    return {};
  }
  return Object.fromEntries(
    row.flatMap(({ text, place }, column) => {
      const name = names[column];
      if (name === undefined) return [];
      const written = text.trim();
      const checked = checkParameterValue(name, plainValue(name, written), written);
      if (checked.isFine) return [[name, checked.value]];
      const { message, wanted, nearest } = checked;
      complaints.add(place, name, message, { found: written, wanted, nearest });
      return [];
    }),
  );
}

function plainValue(name: ParameterName, written: string): unknown {
  const entry = parameterEntry(name);
  if ("members" in entry) return written === "" ? [] : written.split(/\s+/);
  if (written === "") return null;
  const isNumeric = !("choices" in entry) && !("maxLength" in entry);
  return isNumeric && isPlainDecimal(written) ? Number(written) : written;
}

/** The columns of numbers with the range that the points cover, and those of choices with the values that they take. */
function rangesOf(points: readonly Changes[]): DesignInput[] {
  return (Object.keys(points[0] ?? {}) as ParameterName[]).flatMap((name) => {
    const entry = parameterEntry(name);
    if ("choices" in entry) {
      const among = entry.choices.filter((choice) => points.some((point) => point[name] === choice));
      return among.length > 1 ? [{ name, from: 0, to: among.length - 1, among }] : [];
    }
    const values = points.map((point) => point[name]).filter((value) => typeof value === "number");
    if (values.length < points.length) return [];
    const from = values.reduce((least, value) => Math.min(least, value));
    const to = values.reduce((most, value) => Math.max(most, value));
    return from < to ? [{ name, from, to }] : [];
  });
}
