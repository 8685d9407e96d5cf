// Rows read back from a Parquet file, group by group, so that the file may be larger than memory.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { type AsyncBuffer, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { StoreFaultError } from "./store-fault.ts";

export type ParquetRow = Readonly<Record<string, unknown>>;

/**
 * Every row, from the first to the last, under the names of its columns.
 * @throws StoreFaultError for a file that cannot be read as Parquet.
 */
export async function* readParquet(path: string): AsyncIterable<ParquetRow> {
  const opened = openSync(path, "r");
  try {
    const file = bufferOf(opened);
    const metadata = await readable(path, () => parquetMetadataAsync(file));
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows);
      const first = rowStart;
      yield* await readable(path, () => parquetReadObjects({ file, metadata, rowStart: first, rowEnd }));
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
      readSync(file, bytes, 0, bytes.length, start);
      return bytes.buffer;
    },
  };
}

async function readable<Result>(path: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw new StoreFaultError({ kind: "damaged", file: path }, { cause: error });
  }
}
