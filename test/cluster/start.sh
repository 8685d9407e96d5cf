#!/usr/bin/env bash
# Starts a throw-away Slurm cluster on this host, as root, without systemd and without cgroups: one controller, several
# nodes, a munge of its own. Everything it writes is in the folder named first; stop.sh ends what this has started.
# usage: start.sh FOLDER [NODES] [FIRST_PORT]
set -eu
base=$1
nodes=${2:-3}
port=${3:-17000}
for program in slurmctld slurmd munged; do
  command -v "$program" >/dev/null || { echo "$program is missing: apt-get install slurm-wlm munge" >&2; exit 1; }
done
mkdir -p "$base"/{etc,log,run,spool,state,munge/sock}
chmod 700 "$base/munge"
[ -s "$base/munge/key" ] || head -c 1024 /dev/urandom >"$base/munge/key"
chmod 400 "$base/munge/key"
chmod 755 "$base/munge" "$base/munge/sock"
munged --force --key-file="$base/munge/key" --socket="$base/munge/sock/munge.sock" \
  --pid-file="$base/run/munged.pid" --log-file="$base/log/munged.log" --seed-file="$base/munge/seed"
host=$(hostname -s)
if [ "$nodes" = 1 ]; then names=n1 ports=$((port + 1)); else names="n[1-$nodes]" ports="[$((port + 1))-$((port + nodes))]"; fi
cat >"$base/etc/slurm.conf" <<CONF
ClusterName=trial
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$base/munge/sock/munge.sock
CredType=cred/munge
SlurmctldPort=$port
SlurmctldPidFile=$base/run/slurmctld.pid
SlurmdPidFile=$base/run/slurmd.%n.pid
SlurmdSpoolDir=$base/spool/%n
StateSaveLocation=$base/state
SlurmctldLogFile=$base/log/slurmctld.log
SlurmdLogFile=$base/log/slurmd.%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerType=sched/backfill
SchedulerParameters=batch_sched_delay=0,sched_min_interval=200000,bf_interval=2
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SwitchType=switch/none
MpiDefault=none
ReturnToService=2
SlurmdTimeout=5
SlurmctldTimeout=30
InactiveLimit=0
KillWait=5
MinJobAge=3600
JobRequeue=1
SlurmdParameters=config_overrides
NodeName=$names NodeHostname=$host NodeAddr=127.0.0.1 Port=$ports CPUs=2 RealMemory=4000 State=UNKNOWN
PartitionName=debug Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF=$base/etc/slurm.conf
slurmctld -c -f "$SLURM_CONF"
for number in $(seq 1 "$nodes"); do
  mkdir -p "$base/spool/n$number"
  slurmd -f "$SLURM_CONF" -N "n$number"
done
for _ in $(seq 1 240); do
  idle=$(sinfo -h -o '%T %D' | awk '$1 == "idle" { sum += $2 } END { print sum + 0 }')
  [ "$idle" = "$nodes" ] && exit 0
  sleep 0.5
done
sinfo -N -l >&2
echo "The nodes did not come up." >&2
exit 1
