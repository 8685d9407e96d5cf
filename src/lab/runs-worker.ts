// The script of a worker that runs the model.
import { doRun } from "./engine/do-run.ts";
import { workFor } from "./engine/worker.ts";

workFor(doRun);
