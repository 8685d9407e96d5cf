// Runs the plans of the classroom over and over in one process, and prints the memory in use after each tenth as JSON.
// Words: the built program's folder, how many runs. Wants --expose-gc.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [program, asked] = process.argv.slice(2);
const built = (path) => import(pathToFileURL(join(program, "dist", ...path.split("/"))).href);
const { readScenario } = await built("scenario/read-scenario.js");
const { planStudy } = await built("experiment/plan/study-plan.js");
const { cellParameters } = await built("experiment/plan/cells.js");
const { simulateModel } = await built("experiment/run/simulate.js");

const text = readFileSync(join(program, "scenarios", "classroom.yaml"), "utf8");
/** A year in place of three: what a run leaves behind, it leaves at its end. */
const overrides = { "time.warmUpDays": 130, "time.observedDays": 130 };
const scenario = readScenario(text, { name: "classroom", overrides });
const { cells } = planStudy(scenario, { kind: "compare" });
const parameters = cells.map((cell) => cellParameters(scenario, cell));
/** As a thread gets them: so many runs of a plan, then of the next. */
const inTurn = 16;
const tenths = 10;

/** Buffers are let go a little after the objects that held them. */
async function letGo() {
  for (let round = 0; round < 3; round++) {
    globalThis.gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const runs = Number(asked);
const tellAt = new Set(
  Array.from({ length: tenths }, (_, tenth) => Math.ceil(((tenth + 1) * runs) / tenths)),
);
const memory = [];
let events = 0;
for (let run = 1; run <= runs; run++) {
  const portion = Math.floor((run - 1) / inTurn);
  const outcome = simulateModel(parameters[portion % parameters.length], run);
  events += outcome.measures.length;
  if (!tellAt.has(run)) continue;
  await letGo();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  memory.push({ runs: run, heap: heapUsed, buffers: arrayBuffers, resident: rss });
}
console.log(JSON.stringify({ events, memory, seconds: process.cpuUsage().user / 1e6 }));
