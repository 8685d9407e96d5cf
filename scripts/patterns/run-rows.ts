// Runs the arms of rows, each run once however many rows share it, and has each row judged.
import type { Parameters } from "../../src/model/parameters.ts";
import type { Values } from "./readings/values.ts";
import { type ReadingName, readRun } from "./readings.ts";
import { type Arm, type Part, type PatternRow, type PatternVerdict, rowVerdict } from "./row.ts";

/** Replications of one arm, for a thread. */
export interface ArmTask {
  readonly reading: ReadingName;
  readonly parameters: Parameters;
  readonly replications: readonly number[];
}

export interface ArmAnswer {
  /** In the order of the replications. */
  readonly values: readonly Values[];
  readonly seconds: number;
}

export type RunArm = (task: ArmTask) => ArmAnswer | Promise<ArmAnswer>;

/** On this thread. */
export function runArmHere({ reading, parameters, replications }: ArmTask): ArmAnswer {
  const began = performance.now();
  const values = replications.map((replication) => readRun(reading, parameters, replication));
  return { values, seconds: (performance.now() - began) / 1000 };
}

export interface RowAnswer {
  readonly row: PatternRow;
  /** Replications of each arm. */
  readonly seeds: number;
  readonly parts: readonly Part[];
  readonly verdict: PatternVerdict;
  /** Of a processor, for the runs that no earlier row had asked for. */
  readonly seconds: number;
}

export interface RunRowsOptions {
  readonly runArm: RunArm;
  /** Replications of each arm in place of the rows' own. */
  readonly seeds?: number | undefined;
  readonly onRow?: (answer: RowAnswer) => void;
}

/** Replications that a thread is sent at once. */
const chunk = 5;

/** The rows' answers in their order; one seed, so that all arms share their replications' lives. */
export async function runRows(
  rows: readonly PatternRow[],
  { runArm, seeds, onRow }: RunRowsOptions,
): Promise<RowAnswer[]> {
  const runs = new RunOnce(runArm);
  const answers: RowAnswer[] = [];
  for (const row of rows) {
    const count = seeds ?? row.seeds;
    const arms = Object.entries(row.arms);
    const found = await Promise.all(arms.map(([, arm]) => runs.of(arm, Math.min(count, arm.seeds ?? count))));
    const byArm = new Map(arms.map(([name], index) => [name, found[index].values]));
    const parts = row.judge({ values: (arm, name) => valuesOf(row.id, byArm, arm, name) });
    const seconds = found.reduce((sum, ofArm) => sum + ofArm.seconds, 0);
    const answer = { row, seeds: count, parts, verdict: rowVerdict(parts), seconds };
    answers.push(answer);
    onRow?.(answer);
  }
  return answers;
}

function valuesOf(
  row: string,
  byArm: ReadonlyMap<string, readonly Values[]>,
  arm: string,
  name: string,
): number[] {
  const values = byArm.get(arm);
  if (values === undefined)
    throw new Error(`${row} has no arm "${arm}": it has ${[...byArm.keys()].join(", ")}.`);
  return values.map((value) => {
    if (!(name in value)) throw new Error(`${row}, ${arm}: nothing called "${name}" was read.`);
    return value[name];
  });
}

class RunOnce {
  private readonly runArm: RunArm;
  private readonly known = new Map<string, Promise<Values>[]>();

  constructor(runArm: RunArm) {
    this.runArm = runArm;
  }

  /** Replications 1 to `count`; seconds of those alone that were not known. */
  async of(
    { parameters, reading = "measures" }: Arm,
    count: number,
  ): Promise<{ values: Values[]; seconds: number }> {
    const key = `${reading} ${JSON.stringify(parameters)}`;
    const known = this.known.get(key) ?? [];
    this.known.set(key, known);
    const asked: Promise<ArmAnswer>[] = [];
    while (known.length < count) {
      const first = known.length + 1;
      const replications = Array.from({ length: Math.min(chunk, count - known.length) }, (_, i) => first + i);
      const answer = Promise.resolve(this.runArm({ reading, parameters, replications }));
      asked.push(answer);
      known.push(...replications.map((_, index) => answer.then(({ values }) => values[index])));
    }
    const values = await Promise.all(known.slice(0, count));
    const seconds = (await Promise.all(asked)).reduce((sum, answer) => sum + answer.seconds, 0);
    return { values, seconds };
  }
}
