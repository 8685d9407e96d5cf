"""Levers that change in mid-run, and places that open and close (7.21)."""

from . import burnout, judgement, tasks
from .state import NEVER


def morning(run):
    """Before step 1: a change of today, if there is one."""
    if run.stage + 1 >= len(run.stages) or run.stages[run.stage + 1][0] != run.day:
        return
    run.stage += 1
    run.use(run.stages[run.stage][1])
    for group in run.groups:
        judgement.set_policy(run.p, group)
    run.watch.panel.classify()
    let_go(run)
    hire(run)


def let_go(run):
    """Teams close: their places become vacant, and then each hands on."""
    going = [worker for worker in run.staff if not worker.closed and worker.team_number >= run.p["staff.teams"]]
    for worker in going:
        if not worker.vacant:
            burnout.vacate(run, worker)
        close(worker)
    for worker in going:
        hand_on(run, worker)


def close(worker):
    worker.closed = True
    worker.next_step = NEVER
    worker.hiring_left = 0.0
    if worker.team is not None:
        worker.team.closed = True


def hand_on(run, worker):
    """Clients of a closed place go to others, where there is room, and then tasks."""
    burnout.hand_on_clients(run, worker, lambda: burnout.fewest_clients(run, run.caseworkers))
    for queue in worker.queues:
        for task in list(queue):
            heir = task.client.worker
            if heir is not worker:
                tasks.move(task, heir)


def hand_on_again(run):
    """Step 2: clients who are still with a closed place."""
    for worker in run.caseworkers:
        if worker.closed and worker.clients:
            hand_on(run, worker)


def hire(run):
    """Teams open, and newcomers come the same morning."""
    for worker in run.staff:
        if worker.closed and worker.team_number < run.p["staff.teams"]:
            worker.closed = False
            if worker.team is not None:
                worker.team.closed = False
            burnout.come(run, worker)
