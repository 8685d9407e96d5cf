#!/usr/bin/env bash
# Cuts the power of one node: its daemon first, so that it cannot report, then every process of its jobs.
# usage: lose-node.sh FOLDER NODE
set -eu
base=$1
node=$2
export SLURM_CONF=$base/etc/slurm.conf
jobs=$(squeue -h -r -w "$node" -t R -o %A)
kill -9 "$(cat "$base/run/slurmd.$node.pid")"
rm -f "$base/run/slurmd.$node.pid"
for job in $jobs; do
  for step in $(ps -eo pid=,args= | awk -v step="slurmstepd: [$job." 'index($0, step) { print $1 }'); do
    below=$(ps -eo pid=,ppid= | awk -v top="$step" '{ children[$2] = children[$2] " " $1 }
      function walk(id, own, count, place) { count = split(children[id], own, " "); for (place = 1; place <= count; place++) { print own[place]; walk(own[place]) } }
      END { walk(top) }')
    # shellcheck disable=SC2086
    kill -9 "$step" $below 2>/dev/null || true
  done
done
echo "$jobs"
