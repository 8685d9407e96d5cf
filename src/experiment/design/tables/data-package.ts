// datapackage.json: what every file and column of a results folder means, for programs (Frictionless Data Package).
import type { StudyResults } from "../results.ts";
import { type Field, type Table, typeOf } from "./table.ts";

/** @param parquet names of the tables that are there as Parquet too. */
export function dataPackage(
  { scenario }: Pick<StudyResults, "scenario">,
  tables: readonly Table[],
  parquet: readonly string[],
): string {
  const found = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: scenario.name,
    title: scenario.title,
    description: scenario.question.trim(),
    resources: [
      ...tables.map((table) => csvResource(table)),
      ...tables.filter(({ name }) => parquet.includes(name)).map((table) => parquetResource(table)),
    ],
  };
  return `${JSON.stringify(found, undefined, 2)}\n`;
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

function parquetResource(table: Table) {
  return {
    name: `${table.name}-parquet`,
    path: `${table.name}.parquet`,
    description: `${table.says} The same rows as ${table.name}.csv.`,
    format: "parquet",
    mediatype: "application/vnd.apache.parquet",
    schema: { fields: table.fields.map(fieldOf) },
  };
}

function fieldOf(field: Field) {
  const { name, unit, meaning } = field;
  return { name, type: typeOf(field), description: meaning, ...(unit === "" ? {} : { unit }) };
}
