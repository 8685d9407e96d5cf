import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sha256 } from "../../../src/experiment/store/hash.ts";
import { parquetPieces } from "../../../src/experiment/store/parquet.ts";
import { makeTable, type Table, tablePieces } from "../../../src/experiment/tables/table.ts";

interface Row {
  readonly number: number;
}

/** Numbers at the ends of their range, no number, texts that need quotes: `count` rows of them. */
function tableOf(count: number): Table {
  const strange = [0.1 + 0.2, -0, Number.NaN, 5e-324, 1.7976931348623157e308, -1e21, 1 / 3];
  const texts = ["plain", "", 'a, "b"', "=1+1", "é"];
  return makeTable<Row>(
    { name: "runs", says: "A table." },
    [
      { name: "text", unit: "", meaning: "", value: ({ number }) => texts[number % texts.length] },
      { name: "lever.perWeek", unit: "per week", meaning: "", value: ({ number }) => number / 7 },
      { name: "count", unit: "", type: "integer", meaning: "", value: ({ number }) => number },
      { name: "isOdd", unit: "", type: "boolean", meaning: "", value: ({ number }) => number % 2 === 1 },
      { name: "value", unit: "x", meaning: "", value: ({ number }) => strange[number % strange.length] },
    ],
    function* () {
      for (let number = 0; number < count; number++) yield { number };
    },
  );
}

function bytesOf(table: Table): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat([...parquetPieces(table)]));
}

/** Loaded by name, so that a system without it can still run the other tests. */
async function loadDuckDb() {
  try {
    return await import("@duckdb/node-api");
  } catch {
    return undefined;
  }
}

const duckDb = await loadDuckDb();
if (duckDb === undefined) console.log("DuckDB has no build for this system: one reading back is skipped.");

let folder = "";
beforeAll(() => {
  folder = fs.mkdtempSync(join(tmpdir(), "street-level-parquet-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

test.skipIf(duckDb === undefined)("DuckDB reads the same rows from Parquet as from CSV", async () => {
  const table = tableOf(25_000);
  const [csv, parquet] = [join(folder, "a.csv"), join(folder, "a.parquet")];
  fs.writeFileSync(csv, [...tablePieces(table)].join(""));
  fs.writeFileSync(parquet, bytesOf(table));
  const instance = await duckDb?.DuckDBInstance.create();
  const connection = await instance?.connect();
  const ask = async (question: string) => (await connection?.runAndReadAll(question))?.getRows();
  const types =
    "{'text':'VARCHAR','lever.perWeek':'DOUBLE','count':'INTEGER','isOdd':'BOOLEAN','value':'DOUBLE'}";
  const [fromCsv, fromParquet] = [
    `select * from read_csv('${csv}', header = true, columns = ${types})`,
    `select * from read_parquet('${parquet}')`,
  ];
  const difference = (one: string, other: string) => ask(`select count(*) from (${one} except all ${other})`);
  expect(await ask(`select count(*), count(value) from (${fromParquet})`)).toEqual([[25_000n, 21_428n]]);
  expect(await difference(fromCsv, fromParquet)).toEqual([[0n]]);
  expect(await difference(fromParquet, fromCsv)).toEqual([[0n]]);
  const described = await ask(`describe ${fromParquet}`);
  expect(described?.map(([name, type]) => [name, type])).toEqual([
    ["text", "VARCHAR"],
    ["lever.perWeek", "DOUBLE"],
    ["count", "INTEGER"],
    ["isOdd", "BOOLEAN"],
    ["value", "DOUBLE"],
  ]);
});

test("every cell comes back, an empty one as null and -0 as 0", async () => {
  const table = tableOf(35);
  const file = bytesOf(table).buffer;
  const wanted = [...table.rows()].map((row) =>
    Object.fromEntries(
      table.fields.map(({ name }, place) => {
        const value = row[place];
        const isEmpty = value === "" || Number.isNaN(value);
        return [name, isEmpty ? null : value === 0 ? 0 : value];
      }),
    ),
  );
  expect(await parquetReadObjects({ file })).toStrictEqual(wanted);
});

test("groups of rows are cut every 10,000 rows", () => {
  const groups = (count: number) =>
    parquetMetadata(bytesOf(tableOf(count)).buffer).row_groups.map(({ num_rows }) => Number(num_rows));
  expect(groups(25_000)).toEqual([10_000, 10_000, 5000]);
  expect(groups(10_000)).toEqual([10_000]);
  expect(groups(0)).toEqual([]);
});

test("the same table gives the same bytes, and they are the ones of this format", () => {
  const table = tableOf(100);
  expect(sha256(bytesOf(table))).toBe(sha256(bytesOf(table)));
  expect(sha256(bytesOf(table))).toMatchInlineSnapshot(
    `"43ec8c09b5d7367e0f8be8af6f25e551140ceefd7a9d778e8804007a5a49634f"`,
  );
});
