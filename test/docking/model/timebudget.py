"""Minutes of the day: opening, spending, owing and closing (7.1, first half)."""

from math import floor, inf

from .arithmetic import grain
from .state import ABSENCE, ACTIVITIES, IDLE


def open_day(run, worker):
    """A new day's contract; what is owed is paid first."""
    minutes = worker.minutes
    for activity in range(ACTIVITIES):
        minutes[activity] = 0.0
    worker.used = 0.0
    worker.crises = worker.conflicts = worker.interruptions = 0
    worker.held_today = []
    if worker.vacant:
        worker.contract = 0.0
        return
    if worker.absent:
        worker.contract = 0.0
        minutes[ABSENCE] = run.full_day
        return
    worker.contract = run.full_day
    owed = worker.owed
    for activity in range(ACTIVITIES):
        if owed[activity]:
            paid = min(owed[activity], worker.contract + run.cap - worker.used)
            owed[activity] -= paid
            spend(worker, paid, activity)


def spend(worker, minutes, activity):
    worker.minutes[activity] += minutes
    worker.used += minutes


def must(run, worker, minutes, activity):
    """Minutes that have to be given today, or are owed to the next day of presence."""
    if minutes == 0 or worker.vacant or not worker.ready:
        return
    if worker.role != "supervisor":
        run.watch.generated(minutes)
    if worker.absent:
        worker.owed[activity] += minutes
        return
    given = min(minutes, max(0, worker.contract + run.cap - worker.used))
    spend(worker, given, activity)
    worker.owed[activity] += minutes - given


def left_for_contacts(run, worker):
    if worker.absent or worker.vacant:
        return 0
    if run.cap == inf:
        return inf
    return worker.contract + grain(run.cap * run.p["day.contactOvertimeShare"]) - worker.used


def left_for_overdue(run, worker):
    if worker.absent or worker.vacant:
        return 0
    return worker.contract + run.cap - worker.used


def left_beside(run, worker, reserve):
    if worker.absent or worker.vacant:
        return 0
    if run.cap == inf:
        return inf
    return max(0, worker.contract - worker.used - reserve)


def pressure(run, worker, due):
    if not run.on["timeBudget"]:
        return 0
    return (due + worker.backlog / run.p["day.backlogSpreadDays"]) / max(1, worker.contract - worker.used)


def close_day(worker):
    rest = worker.contract - worker.used
    if rest > 0:
        worker.minutes[IDLE] += rest


def events(s, n, period):
    """How many of n events in a period of so many days fall on day s."""
    return floor(((s + 1) * n) / period + 1e-9) - floor((s * n) / period + 1e-9)


MONTH = 65 / 3
