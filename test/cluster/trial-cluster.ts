// A real Slurm cluster of several nodes on this host, for one file of tests: started, asked, ended.
import { execFileSync, spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const script = (name: string) => fileURLToPath(new URL(`./${name}`, import.meta.url));

/** Whether a cluster can be started here: it takes root, and Debian's packages slurm-wlm and munge. */
export const canStartCluster =
  process.getuid?.() === 0 &&
  ["slurmctld", "slurmd", "sbatch", "munged"].every((program) => spawnSync("which", [program]).status === 0);

export interface TrialCluster {
  /** What programs need in their environment to find it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly ask: (program: string, ...words: string[]) => string;
  /** Cuts a node's power: its daemon and all processes of its jobs. */
  readonly loseNode: (node: string) => void;
  readonly stop: () => void;
}

export function startCluster(nodes: number): TrialCluster {
  const base = fs.mkdtempSync(join(tmpdir(), "slurm-"));
  const port = 20_000 + (process.pid % 2000) * 10;
  // What the daemons say goes to their logs; a pipe of theirs would be waited for.
  execFileSync(script("start.sh"), [base, String(nodes), String(port)], { stdio: "ignore" });
  const environment = { SLURM_CONF: join(base, "etc", "slurm.conf") };
  return {
    environment,
    ask: (program, ...words) =>
      execFileSync(program, words, { encoding: "utf8", env: { ...process.env, ...environment } }),
    loseNode: (node) => {
      execFileSync(script("lose-node.sh"), [base, node], { stdio: "ignore" });
    },
    stop: () => {
      execFileSync(script("stop.sh"), [base], { stdio: "ignore" });
      fs.rmSync(base, { recursive: true, force: true });
    },
  };
}

/** Looks again and again until something holds; whoever asks has no limit of time of their own. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(200);
}
