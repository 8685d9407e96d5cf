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
  for (const data of groups(table.rows(), columns.length)) {
    const columnData = columns.map(({ name }, place) => ({ name, data: data[place] }));
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

/** Column by column; a row is let go as soon as its cells stand in their columns. */
function* groups(rows: Iterable<readonly CellValue[]>, width: number): Iterable<(CellValue | null)[][]> {
  const fresh = () => Array.from({ length: width }, (): (CellValue | null)[] => []);
  let group = fresh();
  let count = 0;
  for (const row of rows) {
    for (let place = 0; place < width; place++) group[place].push(cellValue(row[place]));
    count += 1;
    if (count < rowsInGroup) continue;
    yield group;
    group = fresh();
    count = 0;
  }
  if (count > 0) yield group;
}
