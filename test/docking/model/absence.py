"""Absences, training days and supervision (7.1, second half)."""

from math import floor, inf

from . import learning
from .arithmetic import grain, ln, power
from .state import SUPERVISION, TRAINING
from .timebudget import MONTH, events, must


def draw_threshold(run, worker):
    """Days of usual risk before the worker's next spell."""
    p = run.p
    worker.absence_hazard = 0.0
    if p["absence.spellsPerYear"] == 0:
        worker.absence_threshold = inf
        return
    between = max(1, 260 / p["absence.spellsPerYear"] - p["absence.daysPerSpell"])
    worker.absence_threshold = between * run.chance.exponential(12, worker.place, worker.spell)


def absences(run, worker):
    """A spell ends, begins, or comes nearer."""
    if worker.vacant:
        return
    if worker.absent:
        if run.day < worker.back:
            return
        worker.absent = False
        worker.spell += 1
        draw_threshold(run, worker)
    elif worker.absence_hazard >= worker.absence_threshold:
        begin(run, worker)
        return
    worker.absence_hazard += 1 + run.p["burnout.absenceAdded"] * worker.exhaustion


def begin(run, worker):
    mean = run.p["absence.daysPerSpell"]
    length = 1 / ln(mean / (mean - 1)) if mean > 1 else 0
    worker.absent = True
    worker.back = run.day + 1 + floor(length * run.chance.exponential(13, worker.place, worker.spell))


def training_and_supervision(run, worker):
    """Dated training days and sessions with the supervisor."""
    if not worker.at_work or worker.role == "supervisor":
        return
    p = run.p
    s = run.day + 17 * worker.place
    rulebook = (p["policy.trainingDays"] * p["policy.coverageShare"]) * (1 + 0.5 - p["policy.ambiguityShare"])
    for _ in range(events(s, p["training.daysPerYear"] + rulebook, 260)):
        must(run, worker, run.full_day, TRAINING)
        worker.interruptions += 1
        learning.practise(run, worker, p["training.monthsPerDay"])
    supervisor = worker.supervisor
    if supervisor is None or supervisor.absent or supervisor.vacant:
        return
    sessions = events(s, p["supervision.perMonth"], MONTH)
    if not sessions:
        return
    minutes = grain(p["supervision.minutes"])
    each = minutes + learning.values_minutes(run)
    must(run, worker, sessions * each, SUPERVISION)
    must(run, supervisor, sessions * each, SUPERVISION)
    gain = 1 - power(1 - p["supervision.supportGain"], minutes / 60)
    for _ in range(sessions):
        worker.felt_support += gain * (1 - worker.felt_support)
        worker.interruptions += 1
        supervisor.interruptions += 1
        learning.teach_values(run, worker)
