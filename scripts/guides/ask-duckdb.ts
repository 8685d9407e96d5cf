// What DuckDB answers about the files of a results folder, as a table on a page.
const digits = 4;

/** Loaded by name, so that a system for which it has no build can do the rest. */
async function loadDuckDb() {
  try {
    return await import("@duckdb/node-api");
  } catch {
    return undefined;
  }
}

/** @param folder in which the question's relative paths begin. @throws Error where DuckDB is missing or complains. */
export async function askDuckDb(question: string, folder: string): Promise<string> {
  const duckDb = await loadDuckDb();
  if (duckDb === undefined) throw new Error("DuckDB has no build for this system.");
  const connection = await (await duckDb.DuckDBInstance.create()).connect();
  await connection.run(`set file_search_path = '${folder}'`);
  const reader = await connection.runAndReadAll(question);
  const heads = reader.columnNames();
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rows = reader.getRows().map((row) => line(row.map(cellText)));
  return [line(heads), line(heads.map(() => "---")), ...rows].join("\n");
}

/** Sums may differ in the last bits with the order in which threads add them up. */
function cellText(value: unknown): string {
  return typeof value === "number" && !Number.isInteger(value) ? value.toFixed(digits) : String(value);
}
