// A table as Parquet, group of rows by group of rows: the same rows give the same bytes.
import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import { type CellValue, type ColumnType, type Table, typeOf } from "../tables/table.ts";

/** Groups are cut by row number alone, so that they do not depend on who ran what. */
const rowsInGroup = 10_000;

const parquetTypes = {
  string: "STRING",
  number: "DOUBLE",
  integer: "INT32",
  boolean: "BOOLEAN",
} as const satisfies Record<ColumnType, string>;

/** What is empty in the table's text is null here. */
export function* parquetPieces(table: Table): Iterable<Uint8Array> {
  const columns = table.fields.map((field) => ({
    name: field.name,
    type: parquetTypes[typeOf(field)],
    nullable: true,
  }));
  const bytes = new ByteWriter();
  const schema = schemaFromColumnData({ columnData: columns.map((column) => ({ ...column, data: [] })) });
  const parquet = new ParquetWriter({ writer: bytes, schema, createdBy: "street-level" });
  for (const rows of groups(table.rows())) {
    const columnData = columns.map(({ name }, place) => ({
      name,
      data: rows.map((row) => cellValue(row[place])),
    }));
    parquet.write({ columnData, rowGroupSize: rowsInGroup });
    yield taken(bytes);
  }
  parquet.finish();
  yield taken(bytes);
}

/** The bytes written since the last call; the writer goes on counting from the file's first. */
function taken(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}

/** Adding 0 turns -0 into 0, as the table's text has it. */
function cellValue(value: CellValue): CellValue | null {
  if (value === undefined || value === "" || Number.isNaN(value)) return null;
  return typeof value === "number" ? value + 0 : value;
}

function* groups(rows: Iterable<readonly CellValue[]>): Iterable<(readonly CellValue[])[]> {
  let group: (readonly CellValue[])[] = [];
  for (const row of rows) {
    group.push(row);
    if (group.length < rowsInGroup) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
