// Merges shards with the built program and writes the results; the caller limits the memory.
// Words: the built program's folder, the results folder, the shards, or @ and a file that lists them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ownPeakKilobytes } from "./own-peak.mjs";

const [program, results, ...named] = process.argv.slice(2);
const shards = named.flatMap((name) =>
  name.startsWith("@") ? readFileSync(name.slice(1), "utf8").split("\n") : [name],
);
const built = (path) => import(pathToFileURL(join(program, "dist", "experiment", "store", path)).href);
const { mergeShards } = await built("kept/merge.js");
const { studyFiles } = await built("study-files.js");
const { writeStudy } = await built("results-folder.js");

const merged = mergeShards(shards);
const course = { began: new Date(0), ended: new Date(0), commandLine: [], threads: 1 };
writeStudy(results, studyFiles(merged.study.scenarioText, merged.results, course));
// For whoever measures: the most memory that this process ever took, in kilobytes.
console.log(JSON.stringify({ mostKilobytes: ownPeakKilobytes() }));
