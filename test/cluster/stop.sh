#!/usr/bin/env bash
# Ends what start.sh has started in the folder, by the process numbers that each wrote there, and nothing else.
# usage: stop.sh FOLDER
set -u
base=$1
[ -f "$base/etc/slurm.conf" ] && SLURM_CONF=$base/etc/slurm.conf scancel --user="$(id -un)" 2>/dev/null
for name in "$base"/run/slurmd.*.pid "$base/run/slurmctld.pid" "$base/run/munged.pid"; do
  [ -f "$name" ] || continue
  number=$(cat "$name")
  kill "$number" 2>/dev/null || continue
  for _ in $(seq 1 60); do
    kill -0 "$number" 2>/dev/null || break
    sleep 0.1
  done
  kill -9 "$number" 2>/dev/null
done
exit 0
