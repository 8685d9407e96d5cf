// Claims about the scripts that are written for a cluster, run by a real shell with stand-ins for Slurm's programs.
import { execFileSync, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ClusterStudy, shardsOf } from "../../../src/experiment/cluster/cluster-study.ts";
import { jobScripts, mergeCommand, shardCommand } from "../../../src/experiment/cluster/job-scripts.ts";
import { shellCommand } from "../../../src/experiment/cluster/shell-words.ts";
import { madeUpCluster, standInProgram, wordsSaid } from "./made-up-cluster.ts";

let base = "";
let programs = "";

beforeEach(() => {
  base = fs.mkdtempSync(join(tmpdir(), "street-level-scripts-"));
  programs = join(base, "programs");
});
afterEach(() => fs.rmSync(base, { recursive: true, force: true }));

const hostile = [
  "plain",
  "with spaces",
  "it's",
  "$(touch pwned)",
  "`touch pwned`",
  "100%a of %j",
  "new\nline",
  "back\\slash",
  '"; touch pwned; "',
  "-rf *",
  "émilie 😀",
];

function writeScripts(cluster: ClusterStudy, shards = shardsOf(cluster)): void {
  for (const [name, text] of jobScripts(cluster, shards)) fs.writeFileSync(join(cluster.folder, name), text);
}

function runScript(cluster: ClusterStudy, script: string, environment: Record<string, string> = {}) {
  const env = { ...process.env, PATH: `${programs}:${process.env.PATH}`, ...environment };
  return spawnSync("bash", [script], { cwd: cluster.folder, encoding: "utf8", env });
}

test.each(hostile)(
  "a study in a folder called %j is submitted from that folder, and nothing else is done",
  (name) => {
    standInProgram(programs, "sbatch");
    const cluster = madeUpCluster(base, name, {
      site: { partition: "short", sbatch: ["--comment=it's $(mine)"] },
    });
    writeScripts(cluster);
    const { stdout, stderr, status } = runScript(cluster, "submit.sh");
    expect({ stdout, stderr, status }).toEqual({ stdout: "41 42\n", stderr: "", status: 0 });
    const [array, merge] = wordsSaid(programs, "sbatch");
    const folder = fs.realpathSync(cluster.folder);
    const logs = name.includes("\\") ? undefined : `${folder.replaceAll("%", "%%")}/logs`;
    expect(array).toEqual([
      ...[folder, "--parsable", "--array=1-4", "--job-name=sl-sample", "--cpus-per-task=1"],
      ...[`--output=${logs === undefined ? "/dev/null" : `${logs}/task-%a.log`}`],
      ...["--partition=short", "--comment=it's $(mine)", "shards.sh"],
    ]);
    expect(merge).toContain("--dependency=afterok:41");
    expect(merge).toContain("--kill-on-invalid-dep=yes");
    expect(fs.existsSync(join(cluster.folder, "pwned"))).toBe(false);
  },
);

test.each(hostile)("a printed command names the folder %j as it is", (name) => {
  standInProgram(programs, "tool");
  const cluster = madeUpCluster(base, name, { program: [join(programs, "tool")], mostRunMinutes: 5 });
  for (const words of [shardCommand(cluster, { index: 3, of: 4 }), mergeCommand(cluster)])
    execFileSync("bash", ["-c", shellCommand(words)], { cwd: base });
  expect(wordsSaid(programs, "tool").map(([, ...words]) => words)).toEqual([
    ["shard", cluster.folder, "--shard", "3", "--workers", "1", "--max-run-minutes", "5"],
    ["merge", cluster.folder],
  ]);
});

test("every script is a script that bash can read", () => {
  for (const name of hostile) {
    const cluster = madeUpCluster(base, name, { site: { modules: ["nodejs/20"], tasksAtOnce: 2 } });
    writeScripts(cluster);
    for (const script of ["submit.sh", "shards.sh", "merge.sh"])
      execFileSync("bash", ["-n", script], { cwd: cluster.folder });
  }
});

test.each([
  [1, 7],
  [3, 7],
  [7, 7],
])("%i tasks take each of %i shards once", (tasksAtMost, shards) => {
  standInProgram(programs, "tool");
  const cluster = madeUpCluster(base, "study", {
    shards,
    program: [join(programs, "tool")],
    site: { tasksAtMost },
  });
  writeScripts(cluster);
  for (let task = 1; task <= tasksAtMost; task++)
    expect(runScript(cluster, "shards.sh", { SLURM_ARRAY_TASK_ID: String(task) }).status).toBe(0);
  const taken = wordsSaid(programs, "tool").map((words) => Number(words[words.indexOf("--shard") + 1]));
  expect(taken.sort((one, other) => one - other)).toEqual(
    Array.from({ length: shards }, (_, place) => place + 1),
  );
});

test("only the shards that are missing are submitted again", () => {
  standInProgram(programs, "sbatch");
  const cluster = madeUpCluster(base);
  writeScripts(cluster, [
    { index: 2, of: 4 },
    { index: 4, of: 4 },
  ]);
  expect(fs.readFileSync(join(cluster.folder, "shards.txt"), "utf8")).toBe("2\n4\n");
  runScript(cluster, "submit.sh");
  expect(wordsSaid(programs, "sbatch")[0]).toContain("--array=1-2");
});

test("where no shard is missing, only what joins them is submitted", () => {
  standInProgram(programs, "sbatch");
  const cluster = madeUpCluster(base);
  writeScripts(cluster, []);
  expect(runScript(cluster, "submit.sh").stdout).toBe("41\n");
  expect(wordsSaid(programs, "sbatch")).toHaveLength(1);
});

test("one shard that fails makes its task fail, after the task's other shards", () => {
  standInProgram(programs, "tool", '[ "$4" = 2 ] && exit 2');
  const cluster = madeUpCluster(base, "study", {
    program: [join(programs, "tool")],
    site: { tasksAtMost: 1 },
  });
  writeScripts(cluster);
  expect(runScript(cluster, "shards.sh", { SLURM_ARRAY_TASK_ID: "1" }).status).toBe(2);
  expect(wordsSaid(programs, "tool")).toHaveLength(4);
});

test("when the job that joins the shards is refused, the shards are taken back", () => {
  standInProgram(programs, "sbatch", '[ "$count" = 2 ] && { echo "no more jobs" >&2; exit 1; }');
  standInProgram(programs, "scancel");
  const cluster = madeUpCluster(base);
  writeScripts(cluster);
  const { status, stderr } = runScript(cluster, "submit.sh");
  expect({ status, stderr }).toEqual({ status: 1, stderr: "no more jobs\n" });
  expect(wordsSaid(programs, "scancel")[0].slice(1)).toEqual(["41"]);
});
