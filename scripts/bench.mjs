// How fast it is, measured on what users run: the built command and the built model.
//
//   npm run bench                      every mark but those of large agencies
//   npm run bench -- --large           1,000, 10,000 and 100,000 clients too, staff in proportion, for a year
//   npm run bench -- --only runs       one group: runs, threads, commands, lab or sizes
//   npm run bench -- --repeats 11      of each figure; 7 when not said
//   npm run bench -- --json            the same as JSON
//   npm run bench -- --save            puts the figures into docs/bench.json, beside which later ones are told
//
// A table says the minimum, median and maximum of each figure, the median that was saved last, and what is wanted.
// Figures of one thread are seconds on a processor; all others are seconds by the clock, and want a quiet machine.

import { parseArgs } from "node:util";
import { measureCommands, measureLab } from "./bench/commands.mjs";
import { reportOf, savedReport, saveReport, tableOf } from "./bench/report.mjs";
import { measureRuns, measureThreads } from "./bench/runs.mjs";
import { measureSizes } from "./bench/sizes.mjs";
import { build, isBuilt } from "./build.mjs";

const groups = {
  runs: measureRuns,
  threads: measureThreads,
  commands: measureCommands,
  lab: measureLab,
  sizes: measureSizes,
};

const { values: options } = parseArgs({
  options: {
    large: { type: "boolean", default: false },
    only: { type: "string" },
    repeats: { type: "string", default: "7" },
    json: { type: "boolean", default: false },
    save: { type: "boolean", default: false },
  },
});

function refuse(words) {
  console.error(words);
  process.exit(2);
}

const repeats = Number(options.repeats);
if (!Number.isInteger(repeats) || repeats < 1)
  refuse(`--repeats wants a whole number of 1 or more, not "${options.repeats}".`);
if (options.only !== undefined && !(options.only in groups))
  refuse(`--only wants one of ${Object.keys(groups).join(", ")}, not "${options.only}".`);

const chosen = Object.keys(groups).filter((name) =>
  options.only === undefined ? options.large || name !== "sizes" : name === options.only,
);

if (!isBuilt() && !(await build())) {
  process.exitCode = 1;
} else {
  const figures = {};
  for (const name of chosen) Object.assign(figures, await groups[name](repeats));
  const report = reportOf(figures, repeats);
  const saved = savedReport();
  console.log(options.json ? JSON.stringify({ ...report, saved }, undefined, 2) : tableOf(report, saved));
  if (options.save) saveReport(report);
}
