// runs-rest.bin: what single runs leave that no table has run by run, so that a finished study can be gone on with.
import { closeSync, fstatSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "../../model/outcome.ts";
import type { StudyRows } from "../analysis/results.ts";
import type { RunRow } from "../run/rows.ts";
import { decodeRows, encodeRows } from "./kept/row-codec.ts";
import { askSystem, isPlainFile, openPlainFile, readAt } from "./plain-files.ts";
import { StoreFaultError } from "./store-fault.ts";

export const restFile = "runs-rest.bin";

/** What runs.csv, weeks.parquet and the tables of the detail do not hold. */
export type RestOfRun = Pick<
  Outcome,
  "distribution" | "minutesByRole" | "survey" | "trajectory" | "drawsMade"
> & {
  /** Names of the weekly series, in the run's order. */
  readonly series: readonly string[];
};

/** Cut by row number alone, so that the bytes do not depend on who ran what. */
const rowsInBlock = 500;
const lengthBytes = 4;

/** Each block's length in 32 bits, then its runs as the files of kept runs have them, of no study in particular. */
export function* restPieces({ cells, rows }: Pick<StudyRows, "cells" | "rows">): Iterable<Uint8Array> {
  let block: RunRow[] = [];
  for (const { cellIndex, replication, status, outcome } of rows) {
    if (cells[cellIndex].copyOf !== undefined || outcome === undefined) continue;
    block.push({ cellIndex, replication, status, outcome: restOf(outcome) });
    if (block.length < rowsInBlock) continue;
    yield* pieces(block);
    block = [];
  }
  if (block.length > 0) yield* pieces(block);
}

/** A folder that an earlier version wrote has none. */
export function hasRest(folder: string): boolean {
  return isPlainFile(join(folder, restFile));
}

/**
 * Run by run, as they stand, with their keys as {@link runKey} writes them; nothing where the folder has none.
 * @throws StoreFaultError for a damaged file.
 */
export function* readRest(folder: string): Iterable<RestOfRun & { readonly key: string }> {
  if (!hasRest(folder)) return;
  const path = join(folder, restFile);
  for (const block of blocksOf(path)) {
    const decoded = decodeRows(block);
    if (decoded === undefined) throw new StoreFaultError({ kind: "damaged", file: path });
    for (const row of decoded.rows) {
      if (row.outcome === undefined) continue;
      const { distribution, minutesByRole, survey, trajectory, drawsMade, weeks } = row.outcome;
      const rest = { distribution, minutesByRole, survey, trajectory, drawsMade, series: weeks.names };
      yield { key: runKey(row), ...rest };
    }
  }
}

/** One block after the other, for the file may be larger than memory. */
function* blocksOf(path: string): Iterable<Uint8Array> {
  const file = openPlainFile(path);
  try {
    const take = (bytes: Uint8Array, place: number) => {
      if (askSystem(path, () => readAt(file, bytes, place)) === bytes.length) return bytes;
      throw new StoreFaultError({ kind: "damaged", file: path });
    };
    const { size } = fstatSync(file);
    for (let place = 0; place < size; ) {
      const length = new DataView(take(new Uint8Array(lengthBytes), place).buffer).getUint32(0, true);
      const start = place + lengthBytes;
      if (length === 0 || start + length > size) throw new StoreFaultError({ kind: "damaged", file: path });
      yield take(new Uint8Array(length), start);
      place = start + length;
    }
  } finally {
    closeSync(file);
  }
}

export function runKey({ cellIndex, replication }: Pick<RunRow, "cellIndex" | "replication">): string {
  return `${cellIndex} ${replication}`;
}

function restOf({ distribution, minutesByRole, survey, trajectory, drawsMade, weeks }: Outcome): Outcome {
  const elsewhere = { measures: new Float64Array(0), weeks: { ...weeks, values: new Float64Array(0) } };
  return { ...elsewhere, distribution, minutesByRole, survey, trajectory, drawsMade };
}

function* pieces(block: readonly RunRow[]): Iterable<Uint8Array> {
  const encoded = encodeRows("", block);
  const length = new Uint8Array(lengthBytes);
  new DataView(length.buffer).setUint32(0, encoded.length, true);
  yield length;
  yield encoded;
}
