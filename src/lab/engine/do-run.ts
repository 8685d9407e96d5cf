// What every worker can do: the model's own runs. The page begins with them, so nothing else is read for them.
import { runReplication } from "../../experiment/run/replicate.ts";
import { simulateModel } from "../../experiment/run/simulate.ts";
import type { AnswerTo, RunTask } from "./messages.ts";

export async function doRun(task: RunTask): Promise<AnswerTo<RunTask>> {
  return runReplication(task, task.replication, simulateModel);
}
