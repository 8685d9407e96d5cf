// Claims about what is said of a study on a cluster.
import { expect, test } from "vitest";
import * as words from "../../src/words/cluster.ts";
import { clusterOptionWords } from "../../src/words/usage-of-clusters.ts";

const given = { shards: 200, of: 200, jobs: ["41", "42"], folder: "results/a.cluster", results: "results/a" };

test("givenToSlurm: all shards, some of them, or only what joins them", () => {
  expect(words.givenToSlurm(given)).toBe(
    "Given to Slurm: 200 shards as job 41, and job 42, which puts them together when all are finished. Scripts and logs are in results/a.cluster/",
  );
  expect(words.givenToSlurm({ ...given, shards: 3 })).toContain("3 of 200 shards as job 41");
  expect(words.givenToSlurm({ ...given, shards: 0, jobs: ["43"] })).toContain("job 43 puts them together");
});

test("howToFollow: a command for each wish", () => {
  expect(words.howToFollow(given)).toEqual([
    "Follow  streetlevel resume results/a --wait",
    "Look    squeue --jobs=41,42",
    "Cancel  scancel 41 42",
  ]);
});

test("printedCommands: what the lines are, and what comes after them", () => {
  expect(words.printedCommands(1)).toContain("1 command, one for each shard");
});

test("printedWave, waveBegins: which wave it is, and that the next one waits", () => {
  expect(words.printedWave(4, 1, 3)).toContain("The next wave waits for all of them");
  expect(words.printedWave(4, 1, 3)).toMatch(/this prints those of the next wave:$/);
  expect(words.printedWave(1, 3, 3)).toMatch(/this puts the match together:$/);
  expect(words.waveBegins(2, 3, 400)).toBe(
    "Wave 2 of 3: 400 runs, whose points follow from all runs of the waves before it.",
  );
});

test("waitingBecause, followingStopped: what the queue does without us", () => {
  expect(words.waitingBecause(1, "Resources")).toBe("Nothing runs yet: 1 job waits (Slurm says Resources).");
  expect(words.followingStopped(["41", "42"])).toContain("scancel 41 42");
});

test("shardsFailed, failedShard, endOfLog, moreFailed, notMerged, submitMissing: what failed and what to do", () => {
  expect(words.shardsFailed(1, 4)).toContain("1 of 4 shards ended without finishing");
  expect(words.failedShard(2, "The disk is full.")).toBe("Shard 2 failed: The disk is full.");
  expect(words.failedShard(2, undefined)).toBe("Shard 2 was cut off, or never began.");
  expect(words.endOfLog("logs/shard-2.log")).toBe("logs/shard-2.log ends:");
  expect(words.moreFailed(7)).toBe("And 7 shards more.");
  expect(words.notMerged).toContain("failed");
  expect(words.submitMissing("results/a")).toContain("streetlevel resume results/a");
});

test("what does not go together is said with what does", () => {
  expect(words.noExpectWithoutWait).toContain("--wait");
  expect(words.waitNeedsSlurm).toContain("--engine slurm");
  expect(words.needsSlurm("--time")).toBe("--time goes with --engine slurm or --engine print.");
  expect(words.noShardForCluster).toContain("--shards");
  expect(words.notAnEngine("sge")).toContain('not "sge"');
  expect(words.noProgramForCluster).toContain("no job could start it");
  expect(words.whichCluster).toContain("--shard 3");
  expect(words.notOnCluster("a")).toBe("a/ is not a folder of a study for a cluster.");
  expect(words.waitForWhat).toContain("--wait");
});

test.each([
  [
    { kind: "badSetting", name: "time", found: "soon" },
    '--time wants a time as Slurm writes it, such as 04:00:00 or 2-00:00:00, not "soon".',
  ],
  [
    { kind: "badSetting", name: "memory", found: "lots", file: "s.yaml" },
    's.yaml: memory wants a size such as 2G, not "lots".',
  ],
  [{ kind: "badSite", file: "s.yaml", says: "ENOENT" }, "s.yaml is not a site file: ENOENT"],
  [
    { kind: "unknownSetting", name: "queue", file: "s.yaml" },
    's.yaml: there is no setting "queue". There are: partition',
  ],
  [{ kind: "otherStudy", folder: "a.cluster" }, "a.cluster/ holds a study with other inputs"],
  [{ kind: "notOurs", folder: "a.cluster", name: "x" }, 'a.cluster/ holds "x"'],
  [{ kind: "damaged", file: "a.cluster/cluster.json" }, "a.cluster/cluster.json is damaged"],
  [{ kind: "underWay", folder: "a.cluster", jobs: ["41", "42"] }, "Slurm still has jobs 41 and 42 of it"],
  [{ kind: "noScheduler", program: "sbatch" }, "sbatch is not installed here"],
  [{ kind: "refused", program: "sbatch", says: "invalid partition" }, "sbatch refused: invalid partition"],
  [{ kind: "noSuchShard", shard: 5, of: 4 }, "The study is cut into 4 shards; there is no shard 5."],
  [{ kind: "waveUnfinished", wave: 2, shards: [3] }, "Wave 2 is not finished: shard 3 of it is missing."],
] as const)("clusterFault: %j", (fault, said) => {
  expect(words.clusterFault(fault, (path) => path)).toContain(said);
});

test("clusterOptionWords: each fits a line of help", () => {
  for (const word of Object.values(clusterOptionWords)) expect(word.length).toBeLessThan(80);
});
