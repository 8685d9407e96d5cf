// The measures of very many runs: in memory while they are few, else column by column in a scratch file.
import { ScratchFile } from "../scratch-file.ts";

/** Numbers held in memory, 128 MB; more of them go to the disk. */
const mostHeld = 16_000_000;
/** Runs that are written at once. */
const runsAtOnce = 4096;
/** Columns that are held, those asked for last: every comparison goes from measure to measure. */
const columnsHeld = 8;
const bytesOfNumber = 8;

export class MeasureColumns {
  private readonly total: number;
  private readonly width: number;
  /** Measure after measure, as they are read; absent where they are too many. */
  private readonly all: Float64Array | undefined;
  private scratch: ScratchFile | undefined;
  private readonly waiting: { readonly run: number; readonly measures: Float64Array }[] = [];
  /** By position, the latest at the end. */
  private readonly columns = new Map<number, Float64Array>();

  /** @param most numbers held in memory. */
  constructor(total: number, width: number, most = mostHeld) {
    this.total = total;
    this.width = width;
    if (total * width <= most) this.all = new Float64Array(total * width);
  }

  set(run: number, measures: Float64Array): void {
    if (this.all !== undefined) {
      for (let position = 0; position < this.width; position++) {
        this.all[position * this.total + run] = measures[position];
      }
      return;
    }
    this.waiting.push({ run, measures: measures.slice(0, this.width) });
    if (this.waiting.length === runsAtOnce) this.flush();
  }

  at(run: number, position: number): number {
    if (position < 0 || position >= this.width) return Number.NaN;
    if (this.all !== undefined) return this.all[position * this.total + run];
    return this.column(position)[run];
  }

  private column(position: number): Float64Array {
    this.flush();
    const known = this.columns.get(position);
    if (known !== undefined) return known;
    const column = new Float64Array(this.total);
    this.scratch?.read(new Uint8Array(column.buffer), position * this.total * bytesOfNumber);
    this.columns.set(position, column);
    for (const other of this.columns.keys()) {
      if (this.columns.size <= columnsHeld) break;
      this.columns.delete(other);
    }
    return column;
  }

  /** Stretches of runs that follow each other, measure by measure. */
  private flush(): void {
    if (this.waiting.length === 0) return;
    this.scratch ??= new ScratchFile();
    this.columns.clear();
    this.waiting.sort((one, other) => one.run - other.run);
    for (let from = 0; from < this.waiting.length; ) {
      const first = this.waiting[from].run;
      let past = from + 1;
      while (past < this.waiting.length && this.waiting[past].run === first + past - from) past += 1;
      const stretch = this.waiting.slice(from, past);
      for (let position = 0; position < this.width; position++) {
        const numbers = Float64Array.from(stretch, ({ measures }) => measures[position]);
        const place = (position * this.total + first) * bytesOfNumber;
        this.scratch.write(new Uint8Array(numbers.buffer), place);
      }
      from = past;
    }
    this.waiting.length = 0;
  }
}
