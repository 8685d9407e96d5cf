// How fast it is, measured on what users run: the built command and the built model.
//
//   npm run bench               the default agency, one thread against two, the command's start
//   npm run bench -- --large    also 1,000 and 100,000 clients, staff in proportion, for a year
//   npm run bench -- --repeats 11
//
// Each figure is the minimum, median and maximum of several repeats, beside the median of the last commit measured
// on this machine (kept in results/.bench.json). Every figure but the ratio of two threads is better when lower.

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build, command, isBuilt, packageFolder } from "./build.mjs";

const { values: options } = parseArgs({
  options: {
    large: { type: "boolean", default: false },
    repeats: { type: "string", default: "7" },
    clients: { type: "string" }, // measures one year with so many clients and prints JSON; used by --large
  },
});
const repeats = Number(options.repeats);
if (!Number.isInteger(repeats) || repeats < 1) {
  console.error(`--repeats wants a whole number of 1 or more, not "${options.repeats}".`);
  process.exit(2);
}

const importBuilt = (path) => import(pathToFileURL(join(packageFolder, "dist", path)).href);
const secondsNow = () => Number(process.hrtime.bigint()) / 1e9;

/** Seconds that `work` takes. */
async function seconds(work) {
  const startedAt = secondsNow();
  await work();
  return secondsNow() - startedAt;
}

function summarise(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { min: sorted[0], median, max: sorted[sorted.length - 1] };
}

/** The default agency enlarged to so many clients, with staff, visitors and money in proportion. */
function agencyOf(clients, defaultParameters) {
  const factor = clients / defaultParameters["intake.places"];
  return {
    ...defaultParameters,
    "intake.places": clients,
    "intake.initialClients": clients,
    "intake.clientsPerWeek": defaultParameters["intake.clientsPerWeek"] * factor,
    "staff.teams": Math.max(1, Math.round(defaultParameters["staff.teams"] * factor)),
    "staff.supervisors": Math.max(1, Math.round(defaultParameters["staff.supervisors"] * factor)),
  };
}

/** One year with so many clients, in a process of its own so that its memory can be told. */
async function measureYear(clients) {
  const { simulate } = await importBuilt("model/simulate.js");
  const { defaultParameters } = await importBuilt("model/parameters.js");
  const days = 260;
  const parameters = {
    ...agencyOf(clients, defaultParameters),
    "time.warmUpDays": 0,
    "time.observedDays": days,
  };
  simulate({ ...agencyOf(120, defaultParameters), "time.warmUpDays": 0, "time.observedDays": days }, 1);
  const taken = await seconds(() => simulate(parameters, 1));
  const memoryGigabytes = process.resourceUsage().maxRSS / 1024 ** 2;
  return { seconds: taken, memoryGigabytes, nanosecondsPerClientDay: (taken * 1e9) / (clients * days) };
}

async function measureDefaultAgency() {
  const { simulate } = await importBuilt("model/simulate.js");
  const { defaultParameters } = await importBuilt("model/parameters.js");
  const { openThreads } = await importBuilt("experiment/run/threads/threads.js");
  const parameters = { ...defaultParameters, "time.warmUpDays": 260, "time.observedDays": 260 };
  const clientDays = 520 * parameters["intake.places"];

  let replication = 0;
  const runMany = (count) => {
    for (let run = 0; run < count; run++) simulate(parameters, ++replication);
  };
  runMany(3); // the compiler settles
  const runsPerBatch = Math.max(2, Math.ceil(0.5 / ((await seconds(() => runMany(4))) / 4)));
  const perRun = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    perRun.push((await seconds(() => runMany(runsPerBatch))) / runsPerBatch);
  }

  const runsForThreads = Math.max(8, 2 * Math.ceil(1.5 / summarise(perRun).median));
  const replications = Array.from({ length: runsForThreads }, (_, index) => index + 1);
  const pools = [openThreads({ workers: 1 }), openThreads({ workers: 2 })];
  const jobs = [{ cellIndex: 0, parameters, replications }];
  const runOn = async (pool) => {
    const failed = (await pool.run({ jobs })).find((row) => row.status === "failed");
    if (failed) throw new Error(`A run failed: ${failed.reason}`);
  };
  const perRunOnTwo = [];
  const ratios = [];
  for (const pool of pools) await runOn(pool); // threads start and settle
  for (let repeat = 0; repeat < repeats; repeat++) {
    const one = await seconds(() => runOn(pools[0]));
    const two = await seconds(() => runOn(pools[1]));
    perRunOnTwo.push(two / runsForThreads);
    ratios.push(one / two);
  }
  for (const pool of pools) await pool.close();

  return {
    "nanoseconds per client-day": perRun.map((s) => (s * 1e9) / clientDays),
    "milliseconds per 520-day run": perRun.map((s) => s * 1e3),
    "minutes for 10,000 such runs, 2 threads": perRunOnTwo.map((s) => (s * 10_000) / 60),
    "2 threads against 1 (times as fast)": ratios,
  };
}

function measureCommand(words) {
  return Array.from({ length: repeats }, () => {
    const startedAt = secondsNow();
    const done = spawnSync(process.execPath, [command, ...words], { encoding: "utf8" });
    const taken = secondsNow() - startedAt;
    if (done.status !== 0)
      throw new Error(`streetlevel ${words.join(" ")} ended with ${done.status}: ${done.stderr}`);
    return taken * 1e3;
  });
}

/** Until the answer stands on the screen; the charts are drawn and saved after it. */
async function measureAnswer(words) {
  const times = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const startedAt = secondsNow();
    let answeredAt;
    const child = spawn(process.execPath, [command, ...words], { stdio: ["ignore", "pipe", "ignore"] });
    child.stdout.on("data", (text) => {
      if (String(text).includes("Plan: ")) answeredAt ??= secondsNow();
    });
    const [code] = await once(child, "close");
    if (code !== 0 || answeredAt === undefined)
      throw new Error(`streetlevel ${words.join(" ")} ended with ${code}`);
    times.push((answeredAt - startedAt) * 1e3);
  }
  return times;
}

async function measureStart() {
  const folder = mkdtempSync(join(tmpdir(), "streetlevel-bench-"));
  try {
    const out = join(folder, "study");
    return {
      "milliseconds to --help": measureCommand(["--help"]),
      "milliseconds to a first result": await measureAnswer([
        "run",
        "case-teams",
        "-n",
        "1",
        "--out",
        out,
        "--replace",
      ]),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureLarge() {
  const figures = {};
  for (const clients of [1_000, 100_000]) {
    const times = clients > 10_000 ? Math.min(3, repeats) : repeats;
    const years = Array.from({ length: times }, () => {
      const words = [fileURLToPath(import.meta.url), "--clients", String(clients)];
      return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" }));
    });
    const name = `${clients.toLocaleString("en")} clients`;
    figures[`${name}: nanoseconds per client-day`] = years.map((year) => year.nanosecondsPerClientDay);
    figures[`${name}: seconds for a year`] = years.map((year) => year.seconds);
    figures[`${name}: gigabytes at most`] = years.map((year) => year.memoryGigabytes);
  }
  return figures;
}

function readCommit() {
  const git = (...words) =>
    spawnSync("git", words, { cwd: packageFolder, encoding: "utf8" }).stdout?.trim() ?? "";
  const commit = git("rev-parse", "--short", "HEAD") || "no commit";
  return git("status", "--porcelain", "src") === "" ? commit : `${commit} changed`;
}

function report(figures) {
  const recordPath = join(packageFolder, "results", ".bench.json");
  const record = existsSync(recordPath) ? JSON.parse(readFileSync(recordPath, "utf8")) : [];
  const commit = readCommit();
  const before = record.findLast((entry) => entry.commit !== commit);
  const medians = {};
  const show = (value) => (value === undefined ? "-" : Number(value.toPrecision(3)).toString()).padStart(9);
  console.log(
    `${"".padEnd(44)}${["min", "median", "max", "before"].map((word) => word.padStart(9)).join("")}`,
  );
  for (const [name, values] of Object.entries(figures)) {
    const { min, median, max } = summarise(values);
    medians[name] = median;
    console.log(name.padEnd(44) + [min, median, max, before?.medians[name]].map(show).join(""));
  }
  const beforeWords = before ? `; before: ${before.commit}` : "; nothing measured before on this machine";
  console.log(`${commit}, Node ${process.version}, ${repeats} repeats${beforeWords}`);
  writeFileSync(recordPath, `${JSON.stringify([...record, { commit, medians }].slice(-20), null, 2)}\n`);
}

if (options.clients !== undefined) {
  console.log(JSON.stringify(await measureYear(Number(options.clients))));
} else if (!isBuilt() && !(await build())) {
  process.exitCode = 1;
} else {
  const figures = {
    ...(await measureDefaultAgency()),
    ...(await measureStart()),
    ...(options.large ? measureLarge() : {}),
  };
  report(figures);
}
