// datapackage.json: what every file and column of a results folder means, for programs (Frictionless Data Package).
import type { StudyResults } from "../analysis/results.ts";
import { type Field, type Table, typeOf } from "./table.ts";

/**
 * @param tables are there as CSV.
 * @param both those of them that are there as Parquet too, with the same rows.
 * @param parquet tables of Parquet with rows of their own.
 * @param spreadsheet names of those that are there as CSV with its texts made safe as well.
 */
export function dataPackage(
  { scenario }: Pick<StudyResults, "scenario">,
  tables: readonly Table[],
  both: readonly Table[],
  parquet: readonly Table[],
  spreadsheet: readonly string[] = [],
): string {
  const csvNames = new Set(tables.map(({ name }) => name));
  const found = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: scenario.name,
    title: scenario.title,
    description: scenario.question.trim(),
    resources: [
      ...tables.map((table) => ({
        ...csvResource(table),
        ...(spreadsheet.includes(table.name)
          ? { description: `${table.says} ${notForSpreadsheets(table)}` }
          : {}),
      })),
      ...tables
        .filter(({ name }) => spreadsheet.includes(name))
        .map((table) => ({
          ...csvResource({ ...table, name: `${table.name}-excel` }),
          description: `${table.says} ${spreadsheetSays}`,
        })),
      ...both.map((table) =>
        parquetResource(table, `${table.name}-parquet`, ` The same rows as ${table.name}.csv.`),
      ),
      ...parquet.map((table) =>
        parquetResource(table, csvNames.has(table.name) ? `${table.name}-parquet` : table.name, ""),
      ),
    ],
  };
  return `${JSON.stringify(found, undefined, 2)}\n`;
}

/** An apostrophe is all that differs; the mark at the beginning is no part of the table. */
const spreadsheetSays =
  "For a spreadsheet program: texts that it would take for formulas have an apostrophe before them.";

function notForSpreadsheets({ name }: Table): string {
  return `For programs: a spreadsheet program would take some of its texts for formulas; ${name}-excel.csv is for one.`;
}

function csvResource(table: Table) {
  return {
    name: table.name,
    path: `${table.name}.csv`,
    description: table.says,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields: table.fields.map(fieldOf), missingValues: [""] },
  };
}

function parquetResource(table: Table, name: string, moreSaid: string) {
  return {
    name,
    path: `${table.name}.parquet`,
    description: `${table.says}${moreSaid}`,
    format: "parquet",
    mediatype: "application/vnd.apache.parquet",
    schema: { fields: table.fields.map(fieldOf) },
  };
}

function fieldOf(field: Field) {
  const { name, unit, meaning } = field;
  return { name, type: typeOf(field), description: meaning, ...(unit === "" ? {} : { unit }) };
}
