// Holds the whole house to its rules, cheapest first: types, lint and format, unused parts, tests.
// A failing step ends the run; the last line always counts, with each step before the tests as one check.

import { spawn } from "node:child_process";
import { join } from "node:path";
import { packageFolder } from "./build.mjs";

const plainLine = /^(\d+) passed, (\d+) failed, (\d+) skipped$/;

const steps = [
  { name: "types", program: "tsc", words: ["--noEmit", "-p", "tsconfig.json"] },
  { name: "types of the browser page", program: "tsc", words: ["-p", "tsconfig.lab.json"] },
  { name: "lint and format", program: "biome", words: ["check", "--error-on-warnings"] },
  { name: "unused parts", program: "knip", words: ["--no-progress"] },
  { name: "tests", program: "vitest", words: ["run", ...process.argv.slice(2)], counts: true },
];

/** Runs one step; hands its output on, but for the plain line, which is kept for the end. */
function run(step) {
  return new Promise((resolve) => {
    const colour = process.stdout.isTTY && process.env.NO_COLOR === undefined ? { FORCE_COLOR: "1" } : {};
    const child = spawn(join(packageFolder, "node_modules", ".bin", step.program), step.words, {
      cwd: packageFolder,
      env: { ...process.env, ...colour },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let counted;
    let rest = "";
    const handOn = (line, end) => {
      const match = step.counts ? plainLine.exec(line) : null;
      if (match) counted = { passed: Number(match[1]), failed: Number(match[2]), skipped: Number(match[3]) };
      else process.stdout.write(line + end);
    };
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (text) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop();
      for (const line of lines) handOn(line, "\n");
    });
    child.on("error", (error) => {
      console.error(`${step.program} could not be started (${error.message}). Run: npm ci`);
      resolve({ isPassed: false });
    });
    child.on("close", (code) => {
      if (rest !== "") handOn(rest, "\n");
      resolve({ isPassed: code === 0, counted });
    });
  });
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const step of steps) {
  if (total.failed > 0) {
    total.skipped += 1;
    continue;
  }
  const startedAt = process.hrtime.bigint();
  const { isPassed, counted } = await run(step);
  const seconds = Number(process.hrtime.bigint() - startedAt) / 1e9;
  console.log(`${isPassed ? "passed" : "FAILED"}  ${step.name}  ${seconds.toFixed(1)} s`);
  const counts = counted ?? { passed: isPassed ? 1 : 0, failed: 0, skipped: 0 };
  total.passed += counts.passed;
  total.failed += isPassed ? counts.failed : Math.max(1, counts.failed);
  total.skipped += counts.skipped;
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
