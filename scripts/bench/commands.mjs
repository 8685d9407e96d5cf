// How long somebody waits who types a command: for help, for a first answer, for a classroom's whole comparison.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command, packageFolder } from "../build.mjs";
import { daysPerYear, importBuilt } from "./agencies.mjs";
import { seconds } from "./clock.mjs";

/** Milliseconds until the command ends, or until it has said `awaited`; charts are drawn and saved after an answer. */
async function waitFor(words, awaited) {
  const child = spawn(process.execPath, [command, ...words], { stdio: ["ignore", "pipe", "ignore"] });
  const ended = once(child, "close");
  let said = "";
  let hasAnswered = false;
  const taken = await seconds(
    () =>
      new Promise((resolve) => {
        child.stdout.on("data", (text) => {
          said += text;
          hasAnswered ||= awaited !== undefined && said.includes(awaited);
          if (hasAnswered) resolve();
        });
        child.on("close", resolve);
      }),
  );
  const [code] = await ended;
  if (code !== 0 || (awaited !== undefined && !hasAnswered))
    throw new Error(`streetlevel ${words.join(" ")} ended with ${code}`);
  return taken * 1e3;
}

export async function measureCommands(repeats) {
  const folder = mkdtempSync(join(tmpdir(), "streetlevel-bench-"));
  const into = ["--out", join(folder, "study"), "--replace"];
  const figures = { millisecondsToHelp: [], millisecondsToAFirstResult: [], millisecondsForTheClassroom: [] };
  try {
    for (let repeat = 0; repeat < repeats; repeat++) {
      figures.millisecondsToHelp.push(await waitFor(["--help"]));
      figures.millisecondsToAFirstResult.push(
        await waitFor(["run", "case-teams", "-n", "1", ...into], "Plan: "),
      );
      figures.millisecondsForTheClassroom.push(
        await waitFor(["compare", "classroom", "--workers", "2", ...into]),
      );
      // A study that stands there already is not made again.
      rmSync(join(folder, "study"), { recursive: true, force: true });
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the lab does until its first picture: its module is loaded and one programme of a plan is run. */
export async function measureLab(repeats) {
  const entry = join(packageFolder, "scripts", "bench", "first-run.mjs");
  const { defaultParameters } = await importBuilt("model/parameters.js");
  const days = { "time.warmUpDays": 0, "time.observedDays": daysPerYear };
  const parameters = JSON.stringify({ ...defaultParameters, ...days });
  const times = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const child = spawn(process.execPath, [entry, parameters], { stdio: ["ignore", "pipe", "inherit"] });
    const said = [];
    child.stdout.on("data", (text) => said.push(text));
    await once(child, "close");
    times.push(Number(said.join("")));
  }
  return { millisecondsToTheLabsFirstResult: times };
}
