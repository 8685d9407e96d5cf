// Claims about studies on a real Slurm cluster: the bytes of the local study, whatever happens on the way.
import { type ChildProcess, spawn } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtProgram, fingerprints } from "../faults/built-program.ts";
import { smallScenario } from "../faults/small-scenario.ts";
import { canStartCluster, startCluster, type TrialCluster, until } from "./trial-cluster.ts";

const nodes = 3;
const onCluster = test.skipIf(!canStartCluster);

let cluster: TrialCluster;
let program = "";
let base = "";
/** Fingerprints of the study made here. */
let wanted: Record<string, string> = {};

beforeAll(async () => {
  if (!canStartCluster) return;
  program = await builtProgram();
  cluster = startCluster(nodes);
  base = fs.mkdtempSync(join(tmpdir(), "street level's studies "));
  fs.writeFileSync(join(base, "small.yaml"), smallScenario(6));
  const { code } = await say("sweep", "small.yaml", "--out", "local").ended;
  expect(code).toBe(0);
  wanted = fingerprints(join(base, "local"));
});

afterAll(() => {
  if (!canStartCluster) return;
  cluster.stop();
  fs.rmSync(base, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly messages: string;
}

function say(...words: string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const command = join(program, "dist", "cli", "streetlevel.js");
  const child = spawn(process.execPath, [command, ...words], {
    cwd: base,
    env: { ...process.env, ...cluster.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { output: "", messages: "" };
  child.stdout.on("data", (text) => {
    said.output += text;
  });
  child.stderr.on("data", (text) => {
    said.messages += text;
  });
  const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, ...said })));
  return { child, ended };
}

const submit = (out: string, shards: number, ...more: string[]) =>
  say("sweep", "small.yaml", "--out", out, "--engine", "slurm", "--shards", String(shards), ...more);

/** The numbers of all jobs that a study was given under. */
function jobsOf(out: string): string[] {
  const text = fs.readFileSync(join(base, `${out}.cluster`, "cluster.json"), "utf8");
  return (JSON.parse(text) as { jobs: string[] }).jobs;
}

function runsMarked(out: string): number {
  const markers = join(base, `${out}.cluster`, "markers");
  if (!fs.existsSync(markers)) return 0;
  return fs
    .readdirSync(markers)
    .filter((name) => name.endsWith(".json") && !name.startsWith("."))
    .reduce((sum, name) => {
      const marker = JSON.parse(fs.readFileSync(join(markers, name), "utf8")) as { runs: number };
      return sum + marker.runs;
    }, 0);
}

const queued = (out: string) => cluster.ask("squeue", "-h", "-r", `--jobs=${jobsOf(out).join(",")}`).trim();

onCluster(
  "a study on the cluster, in a folder with spaces, comes out with the bytes of the local one",
  async () => {
    const { code, output, messages } = await submit("on the cluster", 5, "--wait").ended;
    expect({ code, messages }).toMatchObject({ code: 0 });
    expect(output).toContain("Saved on the cluster");
    expect(messages).toContain("18/18 runs");
    expect(fingerprints(join(base, "on the cluster"))).toEqual(wanted);
    expect((await say("verify", "on the cluster").ended).code).toBe(0);
  },
);

onCluster("two studies at once do not disturb each other", async () => {
  const both = await Promise.all([submit("one", 3, "--wait").ended, submit("other", 4, "--wait").ended]);
  expect(both.map(({ code }) => code)).toEqual([0, 0]);
  for (const out of ["one", "other"]) expect(fingerprints(join(base, out))).toEqual(wanted);
});

onCluster("a node that is lost in mid-run changes no byte: its shards run again elsewhere", async () => {
  const { ended } = submit("lost", 6, "--wait");
  await until(() => runsMarked("lost") > 0);
  const node = cluster
    .ask("squeue", "-h", "-r", "-t", "R", "-o", "%N", `--jobs=${jobsOf("lost")[0]}`)
    .split("\n")[0];
  cluster.loseNode(node);
  // Slurm holds what it starts again back for two minutes.
  const hurry = setInterval(() => {
    for (const line of cluster.ask("squeue", "-h", "-r", "-t", "PD", "-o", "%i %r").split("\n")) {
      const [job, reason] = line.split(" ");
      if (reason === "BeginTime") cluster.ask("scontrol", "update", `JobId=${job}`, "StartTime=now");
    }
  }, 500);
  const { code, messages } = await ended;
  clearInterval(hurry);
  expect({ code, messages }).toMatchObject({ code: 0 });
  expect(cluster.ask("scontrol", "show", "job", jobsOf("lost")[0])).toMatch(/Restarts=[1-9]/);
  expect(fingerprints(join(base, "lost"))).toEqual(wanted);
});

onCluster(
  "one shard that fails is reported with its log, and resume gives it alone to the cluster",
  async () => {
    // Something else lies where the second shard wants to keep its runs.
    const inTheWay = join(base, "failing.cluster", "failing.shard-2-of-4");
    const prepared = await say(
      "sweep",
      "small.yaml",
      "--out",
      "failing",
      "--engine",
      "print",
      "--shards",
      "4",
      "--quiet",
    ).ended;
    expect(prepared.code).toBe(0);
    fs.writeFileSync(inTheWay, "");
    const { code, messages } = await submit("failing", 4, "--wait").ended;
    expect(code).toBe(1);
    expect(messages).toContain("1 of 4 shards ended without finishing");
    expect(messages).toContain("Shard 2 failed");
    expect(messages).toContain("failing.cluster/logs/shard-2.log ends:");
    expect(messages).toContain("holds something else");
    fs.rmSync(inTheWay);
    const again = await say("resume", "failing", "--wait").ended;
    expect(again.code).toBe(0);
    expect(fs.readFileSync(join(base, "failing.cluster", "shards.txt"), "utf8")).toBe("2\n");
    expect(fingerprints(join(base, "failing"))).toEqual(wanted);
  },
);

onCluster("a study that is cancelled goes on from what it had", async () => {
  const given = await submit("cancelled", 4).ended;
  expect(given.code).toBe(0);
  await until(() => runsMarked("cancelled") > 0);
  const early = await say("resume", "cancelled").ended;
  expect(early.code).toBe(2);
  expect(early.messages).toContain("is under way");
  cluster.ask("scancel", ...jobsOf("cancelled"));
  await until(() => queued("cancelled") === "");
  expect(fs.existsSync(join(base, "cancelled"))).toBe(false);
  const again = await say("resume", "cancelled", "--wait").ended;
  expect({ code: again.code, messages: again.messages }).toMatchObject({ code: 0 });
  expect(fingerprints(join(base, "cancelled"))).toEqual(wanted);
});
