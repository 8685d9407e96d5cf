// Claims about what is said when a folder of the store cannot be used.

import { expect, test } from "vitest";
import type { StoreFault } from "../../src/experiment/store/store-fault.ts";
import { folderRefusal, storeFault } from "../../src/words/store-faults.ts";

const show = (path: string) => path.replace("/work/", "");
const folder = "/work/x.partial";
const otherVersion = {
  kind: "otherVersion",
  folder: "/work/x",
  model: "model 0.0.9",
  ours: "model 0.1.0",
  scenarioFile: "/work/x/scenario.yaml",
} as const;
const lock = { kind: "locked", folder, lockFile: `${folder}/lock.json`, processId: 71 } as const;

test.each<[string, StoreFault, string]>([
  [
    "a folder that a process of this machine holds",
    { ...lock, machine: "here", isHere: true },
    "Another streetlevel (process 71) is at work in x.partial/. Wait until it is done, or stop it.",
  ],
  [
    "a folder that another machine holds",
    { ...lock, machine: "node7", isHere: false },
    "Another streetlevel (process 71 on node7) is at work in x.partial/, or was when it was cut off. If you are sure that it is gone, remove x.partial/lock.json and try again.",
  ],
  [
    "a lock that says nothing",
    { ...lock, machine: "", processId: 0, isHere: false, isUnreadable: true },
    "x.partial/lock.json cannot be read, so nobody knows who is at work in x.partial/. If no other streetlevel is, remove it and try again.",
  ],
  [
    "an unfinished study of other inputs",
    { kind: "otherUnfinished", folder },
    "x.partial/ holds an unfinished study of other inputs. Finish it with streetlevel resume, throw it away with --replace, or choose another place with --out.",
  ],
  [
    "files of somebody else",
    { kind: "notOurs", folder },
    "x.partial/ holds something else, so no runs can be kept there. Move it elsewhere, or choose another place with --out.",
  ],
  [
    "a full disk",
    { kind: "cannotKeep", folder, code: "ENOSPC", kept: 320, runs: 560 },
    "The disk is full. 320 of 560 runs are kept in x.partial/: put this right and give the same command again.",
  ],
  [
    "a folder that may not be written to",
    { kind: "cannotKeep", folder, code: "EACCES", kept: 0, runs: 560 },
    "There is no permission. Nothing could be kept in x.partial/; choose another place with --out.",
  ],
  [
    "a disk that fails",
    { kind: "cannotKeep", folder, code: "EIO", kept: 1, runs: 2 },
    "The disk failed (EIO). 1 of 2 runs are kept in x.partial/: put this right and give the same command again.",
  ],
  [
    "a newer format",
    { kind: "newerFormat", file: "/work/x/manifest.json", format: 2, known: 1 },
    "x/manifest.json was written by a newer streetlevel (format 2; this one reads up to 1). Install the newer one.",
  ],
  ["no study", { kind: "noStudy", folder: "/work/x" }, "There is no study in x/, finished or unfinished."],
  [
    "a damaged file",
    { kind: "damaged", file: "/work/x/runs.csv" },
    "x/runs.csv is damaged: it is not what streetlevel writes.",
  ],
  [
    "a field that is missing",
    { kind: "damaged", file: "/work/x/manifest.json", misfit: { field: "rows.present", problem: "missing" } },
    "x/manifest.json is damaged: it lacks rows.present.",
  ],
  [
    "a field that is wrong",
    { kind: "damaged", file: "/work/x/manifest.json", misfit: { field: "inputs.seed", problem: "wrong" } },
    "x/manifest.json is damaged: its inputs.seed is not what streetlevel writes.",
  ],
  [
    "a file that nobody may read",
    { kind: "unreadable", file: "/work/x/runs.csv", code: "EACCES" },
    "x/runs.csv cannot be read: there is no permission.",
  ],
  [
    "a pipe where a file is wanted",
    { kind: "notPlain", file: "/work/x/runs.csv" },
    "x/runs.csv is not a plain file, so it was not opened. Put back the file that belongs there.",
  ],
  [
    "a folder that was deleted in mid-run",
    { kind: "keptGone", folder },
    "x.partial/ was deleted or renamed while the study ran, or its lock was, so its runs can no longer be kept there. What had been kept is where it was moved to. Give the same command again: it goes on from what is there under that name.",
  ],
  [
    "tables of a newer format",
    { kind: "newerResults", folder: "/work/x", format: 4, known: 3 },
    "x/ was written by a newer streetlevel (results format 4; this one reads up to 3). Install the newer one.",
  ],
  [
    "a finished study instead of a shard",
    { kind: "finishedStudy", folder: "/work/x" },
    "x/ holds a finished study, not a shard of one: there is nothing to merge.",
  ],
  [
    "runs of which nobody can say what they are of",
    { kind: "damagedRuns", folder, file: `${folder}/study.json` },
    "x.partial/study.json is damaged, so nobody can say which study the runs kept in x.partial/ belong to. Delete x.partial/ and give the study's command again.",
  ],
  [
    "damaged runs beside results",
    { kind: "damagedLeftover", folder, results: "/work/x" },
    "x.partial/, left over beside the results in x/, is damaged. Delete x.partial/ and give the same command again.",
  ],
  [
    "another version",
    { ...otherVersion, command: "sweep" },
    "x/ was made by another version (model 0.0.9; this is model 0.1.0), which gives other numbers. Use that version, or run its scenario again: streetlevel sweep x/scenario.yaml",
  ],
  [
    "one plan by another version",
    { ...otherVersion, command: "run team-generous" },
    "x/ was made by another version (model 0.0.9; this is model 0.1.0), which gives other numbers. Use that version, or run its scenario again: streetlevel run x/scenario.yaml --plan team-generous",
  ],
  [
    "a sample by another version",
    { ...otherVersion, command: "compare lhs:40" },
    "x/ was made by another version (model 0.0.9; this is model 0.1.0), which gives other numbers. Use that version, or run its scenario again: streetlevel compare x/scenario.yaml --sample lhs:40",
  ],
  [
    "a shard of another study",
    { kind: "foreignShard", folder: "/work/b", first: "/work/a" },
    "b/ belongs to a different study from a/: nothing was merged.",
  ],
  [
    "a run from elsewhere",
    { kind: "foreignRun", folder: "/work/b", cellIndex: 3, replication: 9 },
    "b/ holds a run that is not its own (cell 3, replication 9): nothing was merged.",
  ],
  [
    "a run that is there twice",
    { kind: "duplicateRun", folder: "/work/b", plan: "team", replication: 2 },
    "One run is there twice (team, replication 2), the second time in b/: nothing was merged. Name each shard once.",
  ],
  [
    "runs that are missing",
    { kind: "missingRuns", missing: 12, runs: 1200, plan: "team", replication: 1, shards: [2, 3], of: 4 },
    "12 runs of 1,200 are missing, the first of them team, replication 1: nothing was merged. Run or resume shards 2 and 3 of 4.",
  ],
])("storeFault tells of %s what to do", (_, fault, words) => {
  expect(storeFault(fault, show)).toBe(words);
});

test.each([
  [{ kind: "symbolicLink" }, "out is a symbolic link"],
  [{ kind: "noFolder" }, "out is not a folder."],
  [{ kind: "noFolderAbove", path: "notes.txt" }, "notes.txt is not a folder."],
  [{ kind: "noManifest" }, "out is not empty and holds no study of this program"],
  [{ kind: "damaged", file: "runs.csv" }, "out holds this study, but runs.csv is not as it was written."],
  [{ kind: "otherInputs" }, "out holds a study with other inputs."],
  [{ kind: "foreignFile", path: "charts/notes.txt" }, "out/charts/notes.txt is not part of the study"],
  [{ kind: "notWritable", reason: "EACCES" }, "out cannot be written: "],
] as const)("a folder that is refused for %j is told so, and what to do", (state, words) => {
  expect(folderRefusal("out", state)).toContain(words);
  expect(storeFault({ kind: "refusedFolder", folder: "out", state }, (path) => path)).toContain(words);
});

test("a file that no study can have, or cannot do without, is named", () => {
  const say = (fault: StoreFault) => storeFault(fault, (path) => path);
  expect(say({ kind: "badFileName", name: "../x" })).toContain('"../x" is not a valid name for a file');
  expect(say({ kind: "fileWanted", name: "manifest.json" })).toContain("without its manifest.json");
});
