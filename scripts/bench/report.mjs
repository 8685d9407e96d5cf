// The figures as a table or as JSON, beside those that were saved last, in docs/bench.json.

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { packageFolder } from "../build.mjs";
import { isReached, marks } from "./marks.mjs";
import { summarise } from "./summary.mjs";

const savedFile = join(packageFolder, "docs", "bench.json");
const nameWidth = 50;
const numberWidth = 9;

function readCommit() {
  const git = (...words) =>
    spawnSync("git", words, { cwd: packageFolder, encoding: "utf8" }).stdout?.trim() ?? "";
  const commit = git("rev-parse", "--short", "HEAD") || "no commit";
  return git("status", "--porcelain", "src") === "" ? commit : `${commit} changed`;
}

const rounded = (value) => Number(value.toPrecision(3));

/** @param figures by mark, the values of all repeats. */
export function reportOf(figures, repeats) {
  const summaries = Object.entries(figures).map(([name, values]) => {
    const { min, median, max } = summarise(values);
    return [name, { min: rounded(min), median: rounded(median), max: rounded(max) }];
  });
  return {
    commit: readCommit(),
    node: process.version,
    processor: `${cpus()[0]?.model ?? "unknown"}, ${cpus().length} of them`,
    repeats,
    figures: Object.fromEntries(summaries),
  };
}

export function savedReport() {
  return existsSync(savedFile) ? JSON.parse(readFileSync(savedFile, "utf8")) : undefined;
}

export function saveReport(report) {
  const saved = savedReport();
  const merged = { ...report, figures: { ...saved?.figures, ...report.figures } };
  writeFileSync(savedFile, `${JSON.stringify(merged, undefined, 2)}\n`);
}

export function tableOf(report, saved) {
  const cells = (values) => values.map((value) => String(value ?? "-").padStart(numberWidth)).join("");
  const goalOf = ({ atMost, atLeast }) => {
    if (atMost !== undefined) return `<= ${atMost}`;
    return atLeast === undefined ? "" : `>= ${atLeast}`;
  };
  const lines = Object.entries(report.figures).map(([name, { min, median, max }]) => {
    const reached = { true: "  reached", false: "  missed", undefined: "" }[isReached(name, median)];
    const before = saved?.figures[name]?.median;
    const numbers = cells([min, median, max, before, goalOf(marks[name])]);
    return marks[name].says.padEnd(nameWidth) + numbers + reached;
  });
  const ofSaved =
    saved === undefined ? "nothing saved before" : `saved: ${saved.commit} on ${saved.processor}`;
  return [
    "".padEnd(nameWidth) + cells(["min", "median", "max", "saved", "goal"]),
    ...lines,
    `${report.commit}, Node ${report.node}, ${report.processor}, ${report.repeats} repeats; ${ofSaved}`,
  ].join("\n");
}
