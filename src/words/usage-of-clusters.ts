// The words of --help for the options that give a study to a cluster.

export const clusterOptionWords = {
  engine: "local (here), slurm (a job array), or print (the shards' commands)",
  wait: "with --engine slurm: follow the study to its end",
  site: "a YAML file with the settings below, for a cluster you use often",
  partition: "Slurm's partition",
  account: "Slurm's account",
  time: "longest time of one job, such as 04:00:00",
  memory: "memory of one job, such as 2G",
  modules: "a module that jobs load first, such as nodejs/20 (may be repeated)",
  sbatch: "another argument of sbatch: --sbatch=--constraint=avx2 (may be repeated)",
  "take-over": "whoever had the shard is certainly gone: the scheduler says so",
} as const;
