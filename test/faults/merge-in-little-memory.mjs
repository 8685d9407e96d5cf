// Merges shards with the built program and writes the results; the caller limits the memory.
// Words: the built program's folder, the results folder, the shards.
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [program, results, ...shards] = process.argv.slice(2);
const built = (path) => import(pathToFileURL(join(program, "dist", "experiment", "store", path)).href);
const { mergeShards } = await built("kept/merge.js");
const { studyFiles } = await built("study-files.js");
const { writeStudy } = await built("results-folder.js");

const merged = mergeShards(shards);
const course = { began: new Date(0), ended: new Date(0), commandLine: [], threads: 1 };
writeStudy(results, studyFiles(merged.study.scenarioText, merged.results, course));
