"""Practice, lessons, learning communities, leadership training and team building (7.12)."""

from math import floor

from . import judgement, search
from .arithmetic import grain, power
from .state import TRAINING, Team
from .timebudget import MONTH, events, must


def practise(run, worker, months):
    """Practice grows, and skill with it."""
    if not run.on["learning"]:
        return
    p = run.p
    full = p["skills.monthsToFull"]
    before = worker.months
    worker.months += months
    if before < full:
        worker.skill = max(0.1, p["skills.newcomer"] + (1 - p["skills.newcomer"]) * min(1, worker.months / full)
                           + worker.spread)


def lesson(run, worker, strength, worth):
    if run.on["learning"]:
        worker.inexperience -= worth * strength * worker.inexperience


def colleagues(run, worker, group, favour, kind):
    """A decision is a lesson to the worker, and what it granted may be overheard."""
    if not run.on["learning"] or worker.unit is None:
        return
    p = run.p
    unit = worker.unit
    number = group.number
    y = 1 if favour else 0
    q = unit.share[number]
    if unit.decisions[number] >= p["learning.firstDecisions"]:
        strength = abs(2 * q - 1)
        lesson(run, worker, strength, p["learning.perLesson"])
        lean = p["learning.leanPull"] * strength * (q - y)
        worker.bias += lean
        worker.threshold -= lean
    unit.decisions[number] += 1
    unit.share[number] = q + (y - q) / min(unit.decisions[number], p["learning.rememberedDecisions"])
    if kind is not None and favour:
        grant = unit.grants
        unit.grants += 1
        for other in unit.members:
            if other is not worker and other.at_work and not search.knows(run, other, kind):
                if run.chance.uniform(43, other.place, grant) < p["learning.overheardShare"]:
                    search.hear(run, other, kind)


def values_minutes(run):
    """By how much a meeting, session or supervision is longer where the agency speaks of its values."""
    return grain(run.p["policy.valuesMinutes"] * run.p["policy.valuesClarityShare"])


def teach_values(run, worker):
    if run.on["learning"]:
        p = run.p
        worker.values += p["policy.valuesTaughtShare"] * max(0, p["policy.valuesClarityShare"] - worker.values)


def values_fade(run):
    if run.on["learning"]:
        kept = power(0.5, 1 / run.p["policy.valuesHalfLifeDays"])
        for worker in run.workers:
            worker.values = worker.values * kept


def pass_on(run, there, start, stream, number):
    """The first kind of provision that somebody there knows and somebody does not is told of; None without one."""
    for ahead in range(run.kinds):
        kind = (start + ahead) % run.kinds
        ignorant = [worker for worker in there if not search.knows(run, worker, kind)]
        if 0 < len(ignorant) < len(there):
            for worker in ignorant:
                if run.chance.uniform(stream, worker.place, number) < run.p["learning.passedOnShare"]:
                    search.hear(run, worker, kind)
            return kind
    return None


def community(run, unit):
    """Sessions of a unit's learning community."""
    p = run.p
    for _ in range(events(run.day + 17 * unit.number, p["learning.sessionsPerMonth"], MONTH)):
        there = [worker for worker in unit.members if worker.at_work]
        for worker in there:
            must(run, worker, grain(p["learning.minutes"]) + values_minutes(run), TRAINING)
            worker.interruptions += 1
        session = unit.sessions
        unit.sessions += 1
        if len(there) >= 2 and run.on["learning"]:
            for worker in there:
                teach_values(run, worker)
            for case in range(min(64, floor(p["learning.minutes"] / p["learning.minutesPerCase"]))):
                community_case(run, unit, there, 64 * session + case)


def community_case(run, unit, there, number):
    p = run.p
    before = [worker.inexperience for worker in there]
    for place, worker in enumerate(there):
        total = 0.0
        for other, value in enumerate(before):
            if other != place:
                total += value
        lesson(run, worker, 1 - total / (len(there) - 1), p["learning.perLesson"])
        practise(run, worker, p["learning.monthsPerCase"])
    start = floor(run.chance.uniform(44, unit.number, number) * run.kinds)
    judgement.talk_over(run, there, start)
    pass_on(run, there, start, 45, number)


def leadership_training(run, worker):
    p = run.p
    if p["leadershipTraining.daysPerYear"] == 0 or worker.role not in ("lead", "supervisor") or not worker.at_work:
        return
    for _ in range(events(run.day + 17 * worker.place + 1, p["leadershipTraining.daysPerYear"], 260)):
        must(run, worker, run.full_day, TRAINING)
        worker.interruptions += 1
        if run.on["learning"]:
            worker.leading += p["leadershipTraining.gain"] * (1 - worker.leading)


def leadership_fades(run):
    if run.on["learning"] and run.p["leadershipTraining.daysPerYear"] > 0:
        for worker in run.workers:
            worker.leading = worker.leading * (1 - run.p["leadershipTraining.fade"])


def facilitation(run, worker):
    """How well what a worker leads is facilitated."""
    p = run.p
    share = p["meetings.facilitationShare"]
    if p["leadershipTraining.daysPerYear"] == 0:
        return share
    total = 0.0
    count = 0
    if worker.team is not None:
        for lead in worker.team.leads:
            total += lead.leading
            count += 1
    if worker.supervisor is not None:
        total += worker.supervisor.leading
        count += 1
    mean = total / count if count else 0
    return share + (1 - share) * p["leadershipTraining.facilitation"] * mean


def team_building(run, group, members):
    """Events of a team or, where there are none, of a unit."""
    p = run.p
    for _ in range(events(run.day + 17 * group.number + 2, p["teamBuilding.perYear"], 260)):
        there = [worker for worker in members if worker.at_work]
        minutes = grain(p["teamBuilding.minutes"])
        for worker in there:
            must(run, worker, minutes, TRAINING)
            worker.interruptions += 1
        if run.on["relations"] and members:
            grown = (1 - power(1 - p["teamBuilding.gainPerHour"], minutes / 60)) * (len(there) / len(members))
            if isinstance(group, Team):
                group.cohesion += grown * (1 - group.cohesion)
            else:
                group.collegiality += grown * (1 - group.collegiality)
