// Which numbers of judgement grade move nothing in any office: elementary effects over their whole ranges first, then the
// weakest of them halved and doubled by themselves. Settings alone are looked at, no findings scenario.
// Run with: npm run screen, or npm run screen -- --paths 1 for a quick look. The built model is what runs.
import { parseArgs } from "node:util";
import { build, isBuilt } from "./build.mjs";

if (!isBuilt() && !(await build())) process.exit(1);
const { runStudy } = await import("../dist/experiment/study/run-study.js");
const { measureTable } = await import("../dist/model/measures.js");
const { movedAround, runsOf } = await import("./screen/around.mjs");
const { screenedOffices } = await import("./screen/offices.mjs");

const { values: options } = parseArgs({
  options: {
    paths: { type: "string", default: "2" },
    weakest: { type: "string", default: "60" },
    replications: { type: "string", default: "3" },
  },
});
const [paths, weakest, replications] = [options.paths, options.weakest, options.replications].map(Number);

const offices = screenedOffices();
const largest = new Map();
for (const { setting, kind, scenario } of offices) {
  const { rows, sensitivity = [] } = await runStudy({
    kind: "sweep",
    scenario,
    design: { method: "morris", size: paths, inputs: "guesses" },
    detail: 0,
  });
  for (const { input, measure, quantity, value } of sensitivity) {
    if (quantity !== "meanSize" || input === "replications" || Number.isNaN(value)) continue;
    largest.set(input, Math.max(largest.get(input) ?? 0, value / measureTable[measure].matters));
  }
  console.log(`${setting}, ${kind}: ${rows.length} runs on paths`);
}

const ordered = [...largest].sort(([, one], [, other]) => one - other);
const still = ordered.filter(([, effect]) => effect === 0).map(([input]) => input);
console.log(
  `${ordered.length} inputs. Without any effect on ${paths} paths in each office: ${still.join(", ")}`,
);

const around = new Map(ordered.slice(0, weakest).map(([input]) => [input, { offices: 0, largest: 0 }]));
for (const { setting, kind, scenario } of offices) {
  const usual = runsOf(scenario.parameters, replications);
  for (const [input, found] of around) {
    const moved = movedAround(input, scenario.parameters, usual);
    if (moved.isOtherCourse) found.offices += 1;
    found.largest = Math.max(found.largest, moved.largest);
  }
  console.log(`${setting}, ${kind}: the ${around.size} weakest halved and doubled`);
}
console.log(
  "input, offices in which it changes a run's course, largest mean change of a measure by what matters",
);
for (const [input, found] of around) console.log(`${input}, ${found.offices}, ${found.largest.toFixed(2)}`);
