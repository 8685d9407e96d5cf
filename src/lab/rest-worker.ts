// The script of a worker that does everything else: judges, draws, writes reports, keeps the days of an office.
import { doTask } from "./engine/do-further-task.ts";
import { workFor } from "./engine/worker.ts";

workFor(doTask);
