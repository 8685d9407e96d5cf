// The scripts of a study on a cluster, for bash: what one task does, what joins the shards, and what gives both to Slurm.
//
// Every path outside the folder is one quoted word, and everything inside is named from the folder itself, in which
// the jobs are started, so that no name of a folder has to pass through anything but a shell's quotes.
import type { Shard } from "../plan/shards.ts";
import { type ClusterStudy, logsFolder, resultsOf } from "./cluster-study.ts";
import { shellCommand, shellWord } from "./shell-words.ts";

export const shardsScript = "shards.sh";
export const mergeScript = "merge.sh";
export const submitScript = "submit.sh";
/** Numbers of the shards that are to be run, one a line. */
export const shardsList = "shards.txt";

const usualTasks = 1000;
const mostNameLength = 40;

/** Tasks of the job array: as many as shards, unless the site allows fewer. */
export function taskCount(shards: number, { tasksAtMost = usualTasks }: ClusterStudy["job"]["site"]): number {
  return Math.min(shards, tasksAtMost);
}

/** What a shard says. */
export function shardLog(shard: number): string {
  return `shard-${shard}.log`;
}

/** What the scheduler says of the task that takes the shard in the given place of the list, from 0. */
export function taskLog(place: number, { job }: Pick<ClusterStudy, "job">): string {
  return `task-${(place % taskCount(job.asked.length, job.site)) + 1}.log`;
}

export const mergeLog = "merge.log";
/** What the scheduler says of the job that joins the shards. */
export const mergeTaskLog = "task-merge.log";

/** The command that runs one shard, wherever it is given. */
export function shardCommand({ folder, job }: ClusterStudy, { index }: Shard): string[] {
  return [...job.program, "shard", folder, "--shard", String(index), ...runWords(job)];
}

/** The command that joins the shards. */
export function mergeCommand({ folder, job }: ClusterStudy): string[] {
  return [...job.program, "merge", folder];
}

/** The scripts by file name, for the shards that are to be run. */
export function jobScripts(cluster: ClusterStudy, shards: readonly Shard[]): ReadonlyMap<string, string> {
  return new Map([
    [shardsList, shards.map(({ index }) => `${index}\n`).join("")],
    [shardsScript, shardsText(cluster, taskCount(shards.length, cluster.job.site))],
    [mergeScript, mergeText(cluster)],
    [submitScript, submitText(cluster, shards.length)],
  ]);
}

function shardsText({ job }: ClusterStudy, tasks: number): string {
  return `#!/usr/bin/env bash
# One task of a study's job array: takes one line of ${shardsList} in ${tasks}, from the line of its own number on.
# A task that is started again, on whatever machine, goes on from what it had finished.
#SBATCH --open-mode=append
#SBATCH --requeue
${loadModules(job)}set -u
status=0
for shard in $(awk -v task="$SLURM_ARRAY_TASK_ID" 'NR % ${tasks} == task % ${tasks}' ${shardsList}); do
  ${shellCommand([...job.program, "shard", ".", "--shard"])} "$shard" ${shellCommand(runWords(job))} >>"${logsFolder}/shard-$shard.log" 2>&1 &
  # The program hears of a cancelled job by itself, and keeps what it has.
  running=$!
  trap 'kill -TERM "$running" 2>/dev/null; wait "$running"; exit 143' TERM
  wait "$running" || status=$?
done
exit "$status"
`;
}

function mergeText({ job }: ClusterStudy): string {
  return `#!/usr/bin/env bash
# Joins the shards of the study, once all of them are finished.
#SBATCH --open-mode=append
${loadModules(job)}exec ${shellCommand([...job.program, "merge", ".", "--quiet"])} >>${logsFolder}/${mergeLog} 2>&1
`;
}

function submitText(cluster: ClusterStudy, shards: number): string {
  const { job, study } = cluster;
  const { tasksAtOnce } = job.site;
  const tasks = taskCount(shards, job.site);
  const limit = tasksAtOnce === undefined ? "" : `%${tasksAtOnce}`;
  const name = jobName(study.name);
  const ofSite = shellCommand(siteWords(cluster));
  const array = shellCommand([
    ...["--parsable", `--array=1-${tasks}${limit}`, `--job-name=${name}`, `--cpus-per-task=${job.workers}`],
  ]);
  const merge = shellCommand(["--parsable", "--kill-on-invalid-dep=yes", `--job-name=${name}-merge`]);
  const head = `#!/usr/bin/env bash
# Gives the study to Slurm and says the numbers of the jobs. Results go to
#   ${oneLine(resultsOf(cluster))}
set -euo pipefail
cd -- "$(dirname -- "\${BASH_SOURCE[0]}")"
# Slurm reads % and \\ in the name of a log as its own signs, wherever they stand in the path.
case $PWD in
  *\\\\*) tasks=/dev/null merging=/dev/null ;;
  *) tasks=\${PWD//%/%%}/${logsFolder}/task-%a.log merging=\${PWD//%/%%}/${logsFolder}/${mergeTaskLog} ;;
esac
`;
  if (shards === 0)
    return `${head}# All shards are finished: only what joins them is missing.
sbatch ${merge} --output="$merging" ${ofSite} ${mergeScript}
`;
  return `${head}# An array of tasks, each with its share of the shards, and the job that joins them when all have succeeded.
array=$(sbatch ${array} --output="$tasks" ${ofSite} ${shardsScript})
array=\${array%%;*}
if ! merge=$(sbatch ${merge} --dependency="afterok:$array" --output="$merging" ${ofSite} ${mergeScript}); then
  scancel "$array"
  exit 1
fi
echo "$array \${merge%%;*}"
`;
}

function siteWords({ job: { site } }: ClusterStudy): string[] {
  const { partition, account, time, memory, sbatch = [] } = site;
  const settings = Object.entries({ partition, account, time, mem: memory });
  return [
    ...settings.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}=${value}`])),
    ...sbatch,
  ];
}

function runWords({ workers, mostRunMinutes }: ClusterStudy["job"]): string[] {
  const minutes = mostRunMinutes === undefined ? [] : ["--max-run-minutes", String(mostRunMinutes)];
  return ["--workers", String(workers), ...minutes];
}

function loadModules({ site: { modules = [] } }: ClusterStudy["job"]): string {
  return modules.map((name) => `module load ${shellWord(name)} || exit 1\n`).join("");
}

/** What a queue shows: the study's name with nothing in it that a scheduler would take for something else. */
function jobName(name: string): string {
  return `sl-${name.replaceAll(/[^A-Za-z0-9_.-]/g, "-").slice(0, mostNameLength)}`;
}

/** A path in a comment must not end the comment. */
function oneLine(path: string): string {
  return path.replaceAll(/[\r\n]/g, "?");
}
