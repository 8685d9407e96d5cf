// Claims about what is said of unfinished studies, shards, checks and alarms.
import { expect, test } from "vitest";
import { missingRows, unvarying } from "../../src/words/alarms.ts";
import * as kept from "../../src/words/kept.ts";
import * as shards from "../../src/words/shards.ts";
import * as verified from "../../src/words/verified.ts";

test("unfinishedStudy: a study that goes on says from where", () => {
  expect(kept.unfinishedStudy(320, 560)).toBe(
    "An unfinished study of the same inputs is there: 320 of 560 runs. It goes on from there.",
  );
});

test("stoppedAndKept: an interruption says what is kept and how to go on", () => {
  expect(kept.stoppedAndKept(1, 1200, "streetlevel resume results/case-teams/")).toBe(
    "Stopped: 1 of 1,200 runs are kept. The same command goes on from there, and so does: streetlevel resume results/case-teams/",
  );
});

test("runsAreKept: results that cannot be written cost no runs", () => {
  expect(kept.runsAreKept(560, 560, "streetlevel resume here/")).toBe(
    "Nothing is lost: 560 of 560 runs are kept. The same command goes on from there, and so does: streetlevel resume here/",
  );
});

test("damagedRuns: what a damaged file held is run again", () => {
  expect(kept.damagedRuns(1)).toBe("1 file of kept runs was damaged; what it held is run again.");
  expect(kept.damagedRuns(2)).toBe("2 files of kept runs were damaged; what they held is run again.");
});

test("shardDone: a finished shard says where its runs are", () => {
  expect(shards.shardDone(2, 4, 140, "x.shard-2-of-4")).toBe(
    "Shard 2 of 4 is finished: 140 runs in x.shard-2-of-4/",
  );
});

test("mergeNext: the command that puts shards together", () => {
  expect(shards.mergeNext(4, "results/x")).toBe(
    "When all 4 are: streetlevel merge results/x.shard-*-of-4 --out results/x",
  );
});

test("moreShardsThanRuns: no shard is empty", () => {
  expect(shards.moreShardsThanRuns(40, 36)).toBe("The study has 36 runs, too few for 40 shards.");
});

test("shardIncomplete: one of the two numbers alone says nothing", () => {
  expect(shards.shardIncomplete).toBe(
    "A shard needs both its number and how many there are, such as --shards 4 --shard 1.",
  );
});

test("shardOutOfRange: shards are counted from 1 to their number", () => {
  expect(shards.shardOutOfRange(5, 4)).toBe(
    "--shard wants a whole number from 1 to 4, the number of --shards, not 5.",
  );
});

test("noUntilInShards: precision is a matter of all runs together", () => {
  expect(shards.noUntilInShards).toContain("--until does not go with --shard.");
  expect(shards.noExpectInShards).toContain("--expect does not go with --shard,");
});

test("whichShards and whichResults: a folder left out is asked for with an example", () => {
  expect(shards.whichShards).toContain("streetlevel merge results/case-teams.shard-*-of-4");
  expect(verified.whichResults("show")).toBe(
    "Which results folder? For example: streetlevel show results/case-teams",
  );
});

test("allAsWritten: a whole folder is said in one sentence", () => {
  expect(verified.allAsWritten(22, "results/x")).toBe("All 22 files of results/x/ are as they were written.");
});

test("notFinishedYet and notMergedYet: where only some of the runs are there, what makes results of them is said", () => {
  expect(verified.notFinishedYet("results/x")).toBe(
    "The study of results/x/ is not finished. Go on with it first: streetlevel resume results/x/",
  );
  expect(verified.notMergedYet("results/x")).toBe(
    "The shards of results/x/ are not put together yet. Do that first: streetlevel merge results/x.shard-*",
  );
});

test("fileNotResults: a file is told from a folder", () => {
  expect(verified.fileNotResults("s.yaml")).toBe("s.yaml is a file, not a results folder.");
});

test("fileProblem: each kind of difference has its line", () => {
  expect(verified.fileProblem("runs.csv", "differs")).toBe(
    "runs.csv is not what was written: its bytes have changed.",
  );
  expect(verified.fileProblem("runs.csv", "missing")).toBe("runs.csv is missing.");
  expect(verified.fileProblem("runs.csv", "unreadable")).toBe(
    "runs.csv does not have the columns of its format.",
  );
  expect(verified.fileProblem("runs.csv", "otherRows")).toBe(
    "runs.csv has a different number of rows, or of failed runs, from what manifest.json says.",
  );
  expect(verified.fileProblem("runs.csv", "notPlain")).toBe(
    "runs.csv is not a plain file, so it was not opened.",
  );
  expect(verified.fileProblem("runs.csv", "refused", "EACCES")).toBe(
    "runs.csv cannot be read: there is no permission.",
  );
  expect(verified.fileProblem("log.json", "unreadable")).toBe(
    "log.json is damaged: it is not what streetlevel writes.",
  );
  expect(verified.fileProblem("scenario.yaml", "disagrees")).toBe(
    "scenario.yaml has two different hashes in manifest.json, which has been changed.",
  );
});

test("uncheckedFiles: what only the lost log could vouch for is named, and is not called foreign", () => {
  expect(verified.uncheckedFiles(["charts/a.svg", "differences.csv"])).toBe(
    "2 files could not be checked, since log.json holds their hashes: charts/a.svg and differences.csv.",
  );
  expect(verified.uncheckedFiles(["a.csv"])).toContain("holds its hash: a.csv.");
});

test("rowsWritten: what the table of runs holds, and its format where it is not today's", () => {
  expect(verified.rowsWritten(1200, 103, 3, 3)).toBe(
    "runs.csv holds 1,200 rows with 103 measures each (results format 3).",
  );
  expect(verified.rowsWritten(1, 61, 1, 3)).toBe(
    "runs.csv holds 1 row with 61 measures each (results format 1; today's is 3).",
  );
});

test("pastFormat: what an older folder lacks is said, and measures that are no more are named", () => {
  expect(verified.pastFormat(1, 42, [])).toBe(
    "The folder has results format 1: what it does not have, and tables worked out from all runs, were not compared. It lacks 42 measures of today's.",
  );
  expect(verified.pastFormat(2, 0, ["morale"])).toContain("There is no more morale.");
});

test("unknownFiles: what somebody added is named", () => {
  expect(verified.unknownFiles(["a.txt", "b.txt"])).toBe("Not part of the study: a.txt and b.txt.");
});

test("incompleteRows: failed and missing runs are counted, and a whole study says nothing", () => {
  expect(verified.incompleteRows(36, 0, 36)).toBe("");
  expect(verified.incompleteRows(36, 2, 36)).toBe("Of 36 rows of runs.csv, 2 failed.");
  expect(verified.incompleteRows(35, 1, 36)).toBe("Of 36 rows of runs.csv, 1 failed and 1 is missing.");
});

test("allReproduced: how many rows came out again, of how many, and in which files", () => {
  expect(verified.allReproduced(5, 1200, 60, ["runs.csv", "weeks.parquet"])).toBe(
    "5 rows of 1,200, chosen by chance from the seed, came out again with every one of 60 measures the same to the last bit, in runs.csv and weeks.parquet.",
  );
  expect(verified.allReproduced(40, 40, 60, ["runs.csv"], 20)).toBe(
    "40 rows of 40, chosen by chance from the seed, came out again: 20 with every one of 60 measures the same to the last bit, in runs.csv, and 20 that failed, again and for the same reason.",
  );
  expect(verified.allReproduced(2, 40, 60, ["runs.csv"], 2)).toBe(
    "2 rows of 40, chosen by chance from the seed, came out again: all of them failed, again and for the same reason.",
  );
});

test("rowDiffers, rowsDiffer and moreDifferences: where a row came out otherwise", () => {
  const inRuns = { file: "runs.csv", column: "waitDays", written: "1.5", found: "" };
  expect(verified.rowDiffers("team", "staff.teams=3", 7, inRuns)).toBe(
    "team staff.teams=3, replication 7: waitDays is 1.5 in runs.csv and came out as empty.",
  );
  const inWeeks = { file: "weeks.parquet", rowInRun: 12, column: "trust", written: "", found: "2" };
  expect(verified.rowDiffers("team", "", 7, inWeeks)).toBe(
    "team, replication 7: trust is empty in row 12 of its rows in weeks.parquet and came out as 2.",
  );
  const missing = { file: "weeks.parquet", column: "rows", written: "155", found: "156" };
  expect(verified.rowDiffers("team", "", 7, missing)).toBe(
    "team, replication 7: the number of rows is 155 in weeks.parquet and came out as 156.",
  );
  expect(verified.rowsDiffer(1, 5)).toBe("1 row of 5 tried did not come out again.");
  expect(verified.moreDifferences(3)).toBe("And 3 further differences.");
});

test("tablesReproduced, tableDiffers and tablesDiffer: tables that no single run makes", () => {
  expect(verified.tablesReproduced).toContain("distribution.csv, lorenz.csv and survey.csv to the last bit");
  expect(verified.tableDiffers("distribution.csv", 3, "a,1", "a,2")).toBe(
    "distribution.csv, line 3: a,1 came out as a,2.",
  );
  expect(verified.tablesDiffer(2)).toBe("2 lines of tables worked out from all runs did not come out again.");
});

test("missingRows: rows that are not there are counted", () => {
  expect(missingRows(1, 36)).toBe("1 run of 36 runs is missing.");
  expect(missingRows(4, 36)).toBe("4 runs of 36 runs are missing.");
});

test("unvarying: a measure that chance does not move is a note", () => {
  expect(unvarying("engagementQuality", ["alone", "team"])).toBe(
    "Note: Engagement quality came out exactly the same in every programme of alone and team; chance does not move it there.",
  );
});
