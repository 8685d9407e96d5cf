// The lab's first result, as far as it is the engine's: the model is loaded and one classroom programme is run, cold.

import { join } from "node:path";
import { pathToFileURL } from "node:url";

const began = performance.now();
const built = join(import.meta.dirname, "..", "..", "dist", "experiment", "run", "threads", "thread.js");
const { runChunk } = await import(pathToFileURL(built).href);
const parameters = JSON.parse(process.argv[2]);
const { rows } = await runChunk({ cells: [{ cellIndex: 0, parameters, replications: [1] }] });
if (rows[0].status !== "ok") throw new Error(rows[0].reason);
console.log(performance.now() - began);
