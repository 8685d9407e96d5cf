// Kills a study again and again at random moments and lets it go on, until its results are there.
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { findUnfinished, openKeptRuns } from "../../src/experiment/store/kept/kept-runs.ts";
import { experimentStream } from "../../src/random/experiment-stream.ts";
import { builtProgram, fingerprints, run, start } from "./built-program.ts";
import { smallScenario } from "./small-scenario.ts";

export interface KillReport {
  readonly kills: number;
  /** Kills after the first and before the last row was stored. */
  readonly killsInside: number;
  /** Studies carried to their end. */
  readonly studies: number;
  /** Studies whose files differ from those of the study that was never stopped. */
  readonly differing: readonly string[];
  /** What went otherwise than it should, in words. */
  readonly faults: readonly string[];
}

/** Kills fall so far into the time of storing that a study outlives several of them before it is drawn and compared. */
const storingShare = 0.4;

export interface StudyToKill {
  /** The text of its file, small.yaml. */
  readonly text: string;
  readonly words: readonly string[];
}

/** @param replications decides how long it takes: about 2 seconds of work are meant. */
export function sweepToKill(replications: number): StudyToKill {
  return {
    text: smallScenario(replications),
    words: ["sweep", "small.yaml", "--workers", "2", "--out", "study"],
  };
}

/**
 * Kills, each chain of them in a folder of its own: a process that starts, reads or draws keeps one processor busy at
 * most, so that two chains take little longer than one.
 * @param seed of the moments; printed by whoever calls, so that a failure can be tried again.
 */
export async function killTrials(
  kills: number,
  { text, words }: StudyToKill,
  seed: string,
  chains = 2,
): Promise<KillReport> {
  const program = await builtProgram();
  const folders = Array.from({ length: chains }, () => fs.mkdtempSync(join(tmpdir(), "street-level-kill-")));
  try {
    for (const folder of folders) fs.writeFileSync(join(folder, "small.yaml"), text);
    const pace = await measure(program, folders[0], words);
    const study = join(folders[0], "study");
    const wanted = fingerprints(study);
    fs.rmSync(study, { recursive: true });
    const reports = await Promise.all(
      folders.map((base, chain) => {
        const share = Math.floor((kills * (chain + 1)) / chains) - Math.floor((kills * chain) / chains);
        return killChain({ program, base, words, pace, wanted }, share, `${seed} chain ${chain}`);
      }),
    );
    const sum = (count: (report: KillReport) => number) =>
      reports.reduce((so, report) => so + count(report), 0);
    return {
      kills: sum((report) => report.kills),
      killsInside: sum((report) => report.killsInside),
      studies: sum((report) => report.studies),
      differing: reports.flatMap(({ differing }) => differing),
      faults: reports.flatMap(({ faults }) => faults),
    };
  } finally {
    for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
  }
}

interface Trial {
  readonly program: string;
  readonly base: string;
  readonly words: readonly string[];
  readonly pace: { readonly all: number; readonly storing: number; readonly runs: number };
  /** Fingerprints of the files of the study that was never stopped. */
  readonly wanted: Record<string, string>;
}

/** One kill after the other: the same study goes on after each, until its results are there; then it begins anew. */
async function killChain({ program, base, words, pace, wanted }: Trial, kills: number, seed: string) {
  const study = join(base, "study");
  const random = experimentStream(seed, "moments of kills");
  const report = {
    kills: 0,
    killsInside: 0,
    studies: 0,
    differing: [] as string[],
    faults: [] as string[],
  };
  while (report.kills < kills) {
    const mayResume = findUnfinished(study) !== undefined;
    const goesOn = mayResume && random() < 0.5 ? ["resume", "study"] : words;
    const { child, ended } = start(program, base, goesOn);
    // Most kills are aimed at the time in which rows are stored; the others fall anywhere, before and after too.
    const isAimed = report.kills % 4 !== 3;
    if (isAimed) {
      await untilMoreIsStored(study, () => child.exitCode !== null);
      await wait(random() * storingShare * pace.storing);
    } else await wait(random() * pace.all);
    child.kill("SIGKILL");
    const { signal, code, messages } = await ended;
    if (signal === "SIGKILL") {
      report.kills += 1;
      if (isInside(study, pace.runs)) report.killsInside += 1;
    } else if (code !== 0) report.faults.push(`ended with ${code}: ${messages}`);
    if (!fs.existsSync(study)) continue;
    // The results came whole before the kill: look at them and begin anew.
    await finish({ program, base, words, wanted }, report);
  }
  await finish({ program, base, words, wanted }, report);
  return report;
}

/** Runs the study once without a kill: how long it takes from its start, and from its first stored row to its last. */
async function measure(program: string, base: string, words: readonly string[]) {
  const began = performance.now();
  const { child, ended } = start(program, base, words);
  await untilMoreIsStored(join(base, "study"), () => child.exitCode !== null);
  const first = performance.now();
  let last = first;
  const partial = join(base, "study.partial");
  while (fs.existsSync(partial) && child.exitCode === null) {
    last = performance.now();
    await wait(5);
  }
  const { code, messages } = await ended;
  if (code !== 0) throw new Error(`The study itself ended with ${code}: ${messages}`);
  const [header, ...rows] = fs
    .readFileSync(join(base, "study", "runs.csv"), "utf8")
    .trimEnd()
    .split("\n");
  const copies = header.split(",").indexOf("copyOf");
  const runs = rows.filter((row) => row.split(",")[copies] === "").length;
  return { all: performance.now() - began, storing: last - first, runs };
}

async function untilMoreIsStored(study: string, isOver: () => boolean): Promise<void> {
  const before = storedFiles(study);
  while (storedFiles(study) <= before && !isOver()) await wait(5);
}

function storedFiles(study: string): number {
  try {
    return fs.readdirSync(`${study}.partial`).filter((name) => name.endsWith(".bin")).length;
  } catch {
    return 0;
  }
}

/** Some rows are stored, and not yet all. */
function isInside(study: string, runs: number): boolean {
  const found = findUnfinished(study);
  if (found === undefined) return false;
  const kept = openKeptRuns(found.folder, found.study);
  kept.close();
  return kept.rows.length > 0 && kept.rows.length < runs;
}

async function finish(
  { program, base, words, wanted }: Omit<Trial, "pace">,
  report: { studies: number; differing: string[]; faults: string[] },
): Promise<void> {
  const study = join(base, "study");
  const { code, messages } = await run(program, base, words);
  if (code !== 0) report.faults.push(`going on ended with ${code}: ${messages}`);
  report.studies += 1;
  const found = fs.existsSync(study) ? fingerprints(study) : {};
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(found)])];
  report.differing.push(...names.filter((name) => found[name] !== wanted[name]));
  const left = fs.readdirSync(base).filter((name) => name !== "small.yaml" && name !== "study");
  if (left.length > 0) report.faults.push(`left behind: ${left.join(", ")}`);
  fs.rmSync(study, { recursive: true, force: true });
}
