// How far each shard has come, as the shard itself writes it down: a small file that others read, however far away.
import { lstatSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Shard } from "../plan/shards.ts";
import { aCount, anOrdinal, aText, fields, mapOf, maybe, oneOf, readFields } from "../store/fields.ts";
import { isFileName } from "../store/file-names.ts";
import { diskSteps, type FileSteps } from "../store/file-steps.ts";
import { listRunsFiles, writeWhole } from "../store/kept/runs-files.ts";
import { namesIn, readPlainText } from "../store/plain-files.ts";
import { StoreFaultError } from "../store/store-fault.ts";

export const markersFolder = "markers";

export interface Marker {
  readonly state: "running" | "finished" | "stopped" | "failed";
  /** Runs that are made. */
  readonly runs: number;
  /** Of those, failed ones. */
  readonly failedRuns?: number;
  /** Of a match: the wave that these runs are of, from 1. */
  readonly wave?: number;
  /** Why a shard failed, in a sentence. */
  readonly says?: string;
  /** Bytes of each file of runs, once all are there. */
  readonly files?: Readonly<Record<string, number>>;
}

const indexDigits = 6;

export function markerFile({ index }: Pick<Shard, "index">): string {
  return `shard-${String(index).padStart(indexDigits, "0")}.json`;
}

/** Appears whole or not at all, so that whoever reads meanwhile meets the old one or the new one. */
export function writeMarker(
  cluster: string,
  shard: Shard,
  marker: Marker,
  steps: FileSteps = diskSteps,
): void {
  const folder = join(cluster, markersFolder);
  mkdirSync(folder, { recursive: true });
  writeWhole(folder, markerFile(shard), `${JSON.stringify(marker)}\n`, steps);
}

const checkMarker = fields({
  state: oneOf("running", "finished", "stopped", "failed"),
  runs: aCount,
  failedRuns: maybe(aCount),
  wave: maybe(anOrdinal),
  says: maybe(aText),
  files: maybe(mapOf(aCount, isFileName)),
});

/** Absent where the shard never began, or what it wrote cannot be read. */
export function readMarker(cluster: string, shard: Pick<Shard, "index">): Marker | undefined {
  try {
    const path = join(cluster, markersFolder, markerFile(shard));
    return readFields<Marker>(path, readPlainText(path), checkMarker);
  } catch (error) {
    if (error instanceof StoreFaultError) return undefined;
    throw error;
  }
}

/** The sizes of a finished shard's files. */
export function filesOfShard(folder: string): Record<string, number> {
  return Object.fromEntries(listRunsFiles(folder).map((name) => [name, statSync(join(folder, name)).size]));
}

/** Whether a shard is finished and every file of its runs is still there, as long as it was. */
export function isWhole(marker: Marker | undefined, folder: string): boolean {
  if (marker?.state !== "finished" || marker.files === undefined) return false;
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return false;
  const { files } = marker;
  return Object.entries(files).every(
    ([name, bytes]) => statSync(join(folder, name), { throwIfNoEntry: false })?.size === bytes,
  );
}

/** Reads markers again and again, those of finished shards only once. */
export class MarkerReader {
  private readonly cluster: string;
  private readonly shards: readonly Shard[];
  private readonly finished = new Map<number, Marker>();

  constructor(cluster: string, shards: readonly Shard[]) {
    this.cluster = cluster;
    this.shards = shards;
  }

  /** By a shard's number; nothing for one that has not begun. */
  read(): ReadonlyMap<number, Marker> {
    const there = new Set(namesIn(join(this.cluster, markersFolder)));
    const found = new Map<number, Marker>();
    for (const shard of this.shards) {
      const known = this.finished.get(shard.index);
      const marker = known ?? (there.has(markerFile(shard)) ? readMarker(this.cluster, shard) : undefined);
      if (marker === undefined) continue;
      found.set(shard.index, marker);
      if (marker.state === "finished") this.finished.set(shard.index, marker);
    }
    return found;
  }
}
