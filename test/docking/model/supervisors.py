"""What supervisors do beside sessions: approvals, reviews, cover and hiring (7.20)."""

from . import burnout, provisions, tasks
from .arithmetic import grain
from .state import PAPERWORK, Q_APPROVAL, Q_REVIEW, Task
from .timebudget import left_beside, must


def supervisor_of(client):
    """The supervisor of a client's caseworker of now."""
    return client.worker.supervisor if client.worker is not None else None


def ask_for_approval(run, need):
    """A step of approval is asked for; True if it was given at once."""
    supervisor = supervisor_of(need.client)
    if supervisor is None or not run.on["tasks"]:
        return True
    p = run.p
    minutes = grain(p["provisions.approvalMinutes"])
    if not run.on["supervisors"]:
        must(run, supervisor, minutes, PAPERWORK)
        return True
    tasks.put(run, Task(Q_APPROVAL, Q_APPROVAL, supervisor, need.client, need, minutes,
                        run.day + p["provisions.daysPerStep"]))
    return False


def ask_for_review(run, client):
    supervisor = supervisor_of(client)
    minutes = grain(run.p["supervisors.reviewMinutes"])
    if run.on["supervisors"] and supervisor is not None and minutes != 0:
        tasks.put(run, Task(Q_REVIEW, Q_REVIEW, supervisor, client, None, minutes, run.day + 5))


def done(run, worker, task):
    """An approval or a review is done."""
    burnout.feel_success(run, worker, 1 if run.day <= task.due else 0)
    run.trail.add(task.client.index)
    if task.queue == Q_APPROVAL:
        provisions.step_done(run, task.need)
        provisions.go_on(run, task.need)


def cover(run, worker):
    """Step 12: a supervisor with minutes left works on what others are behind with."""
    if worker.role != "supervisor" or not run.on["supervisors"] or not worker.at_work:
        return
    absent = [other for other in run.supervisors if not other.at_work]
    absent += [other for other in worker.oversees.members if other.carries_clients and not other.at_work]
    for other in absent:
        tasks.work(run, worker, other, run.day - 1, lambda: left_beside(run, worker, 0))


def begin_hiring(run, worker):
    """A place has to be filled."""
    if worker.supervisor is None or not run.on["supervisors"]:
        return
    p = run.p
    worker.hiring_left = grain(p["supervisors.hiringMinutes"])
    worker.hiring_part = grain(p["supervisors.hiringMinutes"] / max(1, p["turnover.vacancyDays"]))


def hiring(run, worker):
    """Step 6: a day's part of the minutes of hiring."""
    if worker.hiring_left <= 0 or worker.supervisor.vacant:
        return
    minutes = min(worker.hiring_part, worker.hiring_left)
    worker.hiring_left -= minutes
    must(run, worker.supervisor, minutes, PAPERWORK)
