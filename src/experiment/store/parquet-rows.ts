// Rows read back from a Parquet file, group by group, so that the file may be larger than memory.
import { closeSync, fstatSync } from "node:fs";
import { type AsyncBuffer, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { openPlainFile, readAt, systemCode } from "./plain-files.ts";
import { StoreFaultError } from "./store-fault.ts";

export type ParquetRow = Readonly<Record<string, unknown>>;

/**
 * Every row, from the first to the last, under the names of its columns.
 * @param wanted columns to read alone, where the file has them all; a file may have hundreds that nobody asks for.
 * @throws StoreFaultError for a file that cannot be read as Parquet.
 */
export async function* readParquet(path: string, wanted?: readonly string[]): AsyncIterable<ParquetRow> {
  const opened = openPlainFile(path);
  try {
    const file = bufferOf(opened);
    const metadata = await readable(path, () => parquetMetadataAsync(file));
    const there = new Set(metadata.schema.map(({ name }) => name));
    const columns = wanted?.every((name) => there.has(name)) === true ? { columns: [...wanted] } : {};
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows);
      const first = rowStart;
      yield* await readable(path, () =>
        parquetReadObjects({ file, metadata, rowStart: first, rowEnd, ...columns }),
      );
      rowStart = rowEnd;
    }
  } finally {
    closeSync(opened);
  }
}

function bufferOf(file: number): AsyncBuffer {
  const byteLength = fstatSync(file).size;
  return {
    byteLength,
    slice(start, end = byteLength) {
      const bytes = new Uint8Array(Math.max(0, end - start));
      readAt(file, bytes, start);
      return bytes.buffer;
    },
  };
}

async function readable<Result>(path: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    const code = systemCode(error);
    const fault =
      code === undefined ? ({ kind: "damaged" } as const) : ({ kind: "unreadable", code } as const);
    throw new StoreFaultError({ ...fault, file: path }, { cause: error });
  }
}
