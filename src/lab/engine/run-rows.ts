// Runs of the model on the crew, told of one by one.
import type { RunRow } from "../../experiment/run/rows.ts";
import type { Crew } from "./crew.ts";
import type { RunTask } from "./messages.ts";

export interface Course {
  /** Told of each run as it is made, in whatever order. */
  readonly onRow?: (row: RunRow, done: number, of: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** @throws StoppedError when the signal aborts. */
export async function runRows(
  tasks: readonly RunTask[],
  crew: Crew,
  { onRow, signal }: Course,
): Promise<RunRow[]> {
  let done = 0;
  return Promise.all(
    tasks.map(async (task) => {
      const row = await crew.ask(task, { signal });
      done += 1;
      onRow?.(row, done, tasks.length);
      return row;
    }),
  );
}
