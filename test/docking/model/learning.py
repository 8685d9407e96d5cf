"""Practice, lessons, learning communities, leadership training and team building (7.12)."""

from math import floor

from .arithmetic import grain
from .state import TRAINING
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
        worker.bias += p["learning.biasPull"] * strength * (q - y)
    unit.decisions[number] += 1
    unit.share[number] = q + (y - q) / min(unit.decisions[number], p["learning.rememberedDecisions"])
    if kind is not None and favour:
        grant = unit.grants
        unit.grants += 1
        for other in unit.members:
            if other is not worker and other.at_work and not other.knows[kind]:
                if run.chance.uniform(43, other.place, grant) < p["learning.overheardShare"]:
                    other.knows[kind] = True


def community(run, unit):
    """Sessions of a unit's learning community."""
    p = run.p
    for _ in range(events(run.day + 17 * unit.number, p["learning.sessionsPerMonth"], MONTH)):
        there = [worker for worker in unit.members if worker.at_work]
        for worker in there:
            must(run, worker, grain(p["learning.minutes"]), TRAINING)
            worker.interruptions += 1
        session = unit.sessions
        unit.sessions += 1
        if len(there) >= 2 and run.on["learning"]:
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
    for ahead in range(run.kinds):
        kind = (start + ahead) % run.kinds
        knowing = sum(1 for worker in there if worker.knows[kind])
        if 0 < knowing < len(there):
            for worker in there:
                if not worker.knows[kind]:
                    if run.chance.uniform(45, worker.place, number) < p["learning.passedOnShare"]:
                        worker.knows[kind] = True
            return


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
    if run.on["learning"]:
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


def team_building(run, team):
    p = run.p
    for _ in range(events(run.day + 17 * team.number + 2, p["teamBuilding.perYear"], 260)):
        there = [worker for worker in team.members if worker.at_work]
        minutes = grain(p["teamBuilding.minutes"])
        for worker in there:
            must(run, worker, minutes, TRAINING)
            worker.interruptions += 1
        if run.on["relations"]:
            team.cohesion += (p["teamBuilding.gain"] * min(1, minutes / p["teamBuilding.fullMinutes"])
                              * (len(there) / len(team.members)) * (1 - team.cohesion))
