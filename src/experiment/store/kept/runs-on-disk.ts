// Runs that stay in their files until somebody asks for one: only where each is stands in memory.
import type { Outcome } from "../../../model/outcome.ts";
import type { CellRuns } from "../../plan/cell-runs.ts";
import type { RowNumber, RunRow, RunTrail } from "../../run/rows.ts";
import { StoreFaultError } from "../store-fault.ts";
import { HeldTrails } from "./held-trails.ts";
import { MeasureColumns } from "./measure-columns.ts";
import { numbersIn } from "./row-codec.ts";
import { type RunsSource, readWhole } from "./runs-files.ts";

/** Numbers of runs held at once, unless one file has more: about 30 MB. */
const usuallyHeld = 4_000_000;
/** What a run takes beside its numbers: names, lists and objects, as if they were numbers. */
const besideNumbers = 2000;

export class RunsOnDisk {
  readonly total: number;
  private readonly fingerprint: string;
  private readonly jobs: readonly CellRuns[];
  private readonly firstOfCell = new Map<number, number>();
  private readonly runsOfCell = new Map<number, number>();
  private readonly sources: RunsSource[] = [];
  /** Of each file, the hash with which it was found whole. */
  private readonly hashes: Uint8Array[] = [];
  /** By a run's number: position in `sources` and from 1 in the file; 0 where the run is missing. */
  private readonly files: Int32Array;
  private readonly places: Int32Array;
  private readonly reasons = new Map<number, string>();
  private readonly trails: HeldTrails;
  /** Files read last, the latest at the end. */
  private readonly held = new Map<number, { readonly rows: readonly RunRow[]; readonly numbers: number }>();
  private numbersHeld = 0;
  /** Absent before the first run is noted. */
  private measures: MeasureColumns | undefined;
  /** Files read from the disk after they were indexed, for whoever asks what a merge costs. */
  filesRead = 0;
  private readonly mostHeld: number;

  /**
   * @param jobs every run of a study; the replications of each from 1 on.
   * @param mostHeld numbers held in memory.
   */
  constructor(jobs: readonly CellRuns[], fingerprint: string, mostHeld = usuallyHeld) {
    this.mostHeld = mostHeld;
    this.jobs = jobs;
    this.fingerprint = fingerprint;
    let total = 0;
    for (const { cellIndex, replications } of jobs) {
      this.firstOfCell.set(cellIndex, total);
      this.runsOfCell.set(cellIndex, replications.length);
      total += replications.length;
    }
    this.total = total;
    this.files = new Int32Array(total);
    this.places = new Int32Array(total);
    this.trails = new HeldTrails(total);
  }

  /** A run's number among all runs, from 0; absent for one that the study does not have. */
  numberOf(cellIndex: number, replication: number): number | undefined {
    const first = this.firstOfCell.get(cellIndex);
    const isOfCell =
      Number.isInteger(replication) &&
      replication >= 1 &&
      replication <= (this.runsOfCell.get(cellIndex) ?? 0);
    return first === undefined || !isOfCell ? undefined : first + replication - 1;
  }

  runAt(number: number): { readonly cellIndex: number; readonly replication: number } {
    const job = this.jobs.findLast(({ cellIndex }) => (this.firstOfCell.get(cellIndex) ?? 0) <= number);
    const cellIndex = job?.cellIndex ?? 0;
    return { cellIndex, replication: number - (this.firstOfCell.get(cellIndex) ?? 0) + 1 };
  }

  has(number: number): boolean {
    return this.places[number] > 0;
  }

  /** The runs that are noted from now on stand there, found whole with this hash. */
  openSource(source: RunsSource, hash: Uint8Array): void {
    this.sources.push(source);
    this.hashes.push(hash);
  }

  /** The run stands at `place` (from 0) in the file that was opened last. */
  note(number: number, place: number, { status, reason, outcome }: RunRow): void {
    if (outcome !== undefined) {
      this.holdMeasures(number, outcome.measures);
      this.trails.hold(number, outcome);
    }
    this.files[number] = this.sources.length - 1;
    this.places[number] = place + 1;
    if (status === "failed") this.reasons.set(number, reason ?? "");
    else this.reasons.delete(number);
  }

  /** Every run of a study has the same measures, for they are those of one version of the model. */
  private holdMeasures(number: number, measures: Float64Array): void {
    this.measures ??= new MeasureColumns(this.total, measures.length);
    this.measures.set(number, measures);
  }

  /** One measure of a run that did not fail. */
  measure(number: number, position: number): number {
    return this.measures?.at(number, position) ?? Number.NaN;
  }

  trail(number: number): RunTrail {
    return this.trails.at(number) ?? this.outcome(number);
  }

  missing(): number[] {
    return Array.from(this.places.keys()).filter((number) => this.places[number] === 0);
  }

  /** The row of `cellIndex`, whose runs are those of `sourceIndex`; its outcome is read each time it is asked for. */
  row(cellIndex: number, sourceIndex: number, replication: number): RunRow {
    return this.rowAt(this.numberOf(sourceIndex, replication) ?? 0, { cellIndex, replication });
  }

  rowAt(number: number, { cellIndex, replication }: RowNumber): RunRow {
    const reason = this.reasons.get(number);
    if (reason === undefined) return new RowOnDisk(cellIndex, replication, this, number);
    return { cellIndex, replication, status: "failed", reason };
  }

  outcome(number: number): Outcome {
    const { outcome } = this.rowsOf(this.files[number])[this.places[number] - 1];
    if (outcome === undefined) throw this.damaged(this.files[number]);
    return outcome;
  }

  private rowsOf(file: number): readonly RunRow[] {
    const known = this.held.get(file);
    if (known !== undefined) {
      this.held.delete(file);
      this.held.set(file, known);
      return known.rows;
    }
    const whole = readWhole(this.sources[file], this.fingerprint, this.hashes[file]);
    this.filesRead += 1;
    if (whole === undefined) throw this.damaged(file);
    const { rows } = whole;
    const numbers = rows.reduce((sum, row) => sum + besideNumbers + numbersIn(row), 0);
    this.held.set(file, { rows, numbers });
    this.numbersHeld += numbers;
    for (const [other, old] of this.held) {
      if (this.numbersHeld <= this.mostHeld || other === file) break;
      this.held.delete(other);
      this.numbersHeld -= old.numbers;
    }
    return rows;
  }

  private damaged(file: number): StoreFaultError {
    return new StoreFaultError({ kind: "damaged", file: this.sources[file].path });
  }
}

class RowOnDisk {
  readonly cellIndex: number;
  readonly replication: number;
  readonly status = "ok";
  readonly #runs: RunsOnDisk;
  readonly #number: number;

  constructor(cellIndex: number, replication: number, runs: RunsOnDisk, number: number) {
    this.cellIndex = cellIndex;
    this.replication = replication;
    this.#runs = runs;
    this.#number = number;
  }

  get outcome(): Outcome {
    return this.#runs.outcome(this.#number);
  }

  get trail(): RunTrail {
    return this.#runs.trail(this.#number);
  }

  measureAt(position: number): number {
    return this.#runs.measure(this.#number, position);
  }

  renumbered(number: RowNumber): RunRow {
    return this.#runs.rowAt(this.#number, number);
  }
}
