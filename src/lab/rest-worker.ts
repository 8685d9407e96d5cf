// The script of a worker that does everything else: judges, draws, tells, writes reports.
import { doTask } from "./engine/do-further-task.ts";
import { workFor } from "./engine/worker.ts";

workFor(doTask);
