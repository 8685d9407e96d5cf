// Rows that come one after the other and may be more than memory holds: then they wait in a scratch file.
import type { CellRuns } from "../../plan/cell-runs.ts";
import type { RunRow } from "../../run/rows.ts";
import { ScratchFile } from "../scratch-file.ts";
import { bytesBefore, encodeRows, endHash, numbersIn } from "./row-codec.ts";
import type { RunsSource } from "./runs-files.ts";
import { RunsOnDisk } from "./runs-on-disk.ts";

/** Numbers of rows that stay in memory as they are: about 16 MB. */
const usuallyInMemory = 2_000_000;
/** Runs written at once, and numbers of them. */
const mostRuns = 500;
const mostNumbers = 1_000_000;

export class SpooledRuns {
  private readonly jobs: readonly CellRuns[];
  private readonly inMemory: number;
  private rows: RunRow[] = [];
  private numbers = 0;
  private spool: Spool | undefined;

  /** @param inMemory numbers of rows that are held before any goes to the disk. */
  constructor(jobs: readonly CellRuns[], inMemory = usuallyInMemory) {
    this.jobs = jobs;
    this.inMemory = inMemory;
  }

  /** Runs that no job names are held as they are. @throws StoreFaultError where the disk refuses. */
  add(row: RunRow): void {
    this.rows.push(row);
    this.numbers += numbersIn(row);
    const isFull = this.rows.length >= mostRuns || this.numbers >= mostNumbers;
    if (this.spool === undefined ? this.numbers > this.inMemory : isFull) this.flush();
  }

  /** Every row that was added, in that order; outcomes on the disk are read as they are asked for. */
  all(): readonly RunRow[] {
    if (this.spool === undefined) return this.rows;
    this.flush();
    return this.spool.rows;
  }

  private flush(): void {
    this.spool ??= new Spool(this.jobs);
    for (let from = 0; from < this.rows.length; from += mostRuns)
      this.spool.write(this.rows.slice(from, from + mostRuns));
    this.rows = [];
    this.numbers = 0;
  }
}

class Spool {
  readonly rows: RunRow[] = [];
  private readonly runs: RunsOnDisk;
  private readonly scratch = new ScratchFile();
  private end = 0;

  constructor(jobs: readonly CellRuns[]) {
    this.runs = new RunsOnDisk(jobs, "");
  }

  write(rows: readonly RunRow[]): void {
    if (rows.length === 0) return;
    const bytes = encodeRows("", rows);
    this.scratch.write(bytes, this.end);
    this.runs.openSource(this.sourceAt(this.end, bytes.length, bytesBefore(bytes)), endHash(bytes).slice());
    this.end += bytes.length;
    for (const [place, row] of rows.entries()) {
      const number = this.runs.numberOf(row.cellIndex, row.replication);
      if (number === undefined) {
        this.rows.push(row);
        continue;
      }
      this.runs.note(number, place, row);
      this.rows.push(this.runs.rowAt(number, row));
    }
  }
  private sourceAt(start: number, length: number, before: number): RunsSource {
    const bytes = () => {
      const read = new Uint8Array(before + length).subarray(before);
      return read.subarray(0, this.scratch.read(read, start));
    };
    return { path: this.scratch.path, bytes };
  }
}
