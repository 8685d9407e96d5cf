// What a worker that runs the model does: the page begins with it, so nothing else is read for it.
import { findBurden } from "../../experiment/run/find-burden.ts";
import { runReplication } from "../../experiment/run/replicate.ts";
import { simulateModel } from "../../experiment/run/simulate.ts";
import { recordOffice } from "../office/record-office.ts";
import type { AnswerTo, RunningTask } from "./messages.ts";

export async function doRun(task: RunningTask): Promise<AnswerTo<RunningTask>> {
  switch (task.kind) {
    case "run":
      return runReplication(task, task.replication, simulateModel);
    case "pilot":
      return findBurden(task.parameters, task.hoursPerWeek);
    case "office":
      return recordOffice(task.parameters, task.replication).record;
  }
}
