"""Knowing that a provision exists, forgetting it, and searching for it (7.19)."""

from math import ceil, floor

from . import contacts
from .arithmetic import grain
from .state import COORDINATION, NEVER, PAPERWORK, SUPERVISION
from .timebudget import must


def knows(run, worker, kind):
    return run.day < worker.known_until[kind]


def forget_everything(run, worker):
    worker.known_until = [0] * run.kinds
    worker.heard = [0] * run.kinds


def hear(run, worker, kind):
    """A worker hears of a provision, or uses it."""
    until = min(forgotten_on(run, worker, kind), next_change(run, kind))
    worker.known_until[kind] = max(worker.known_until[kind], until)


def forgotten_on(run, worker, kind):
    days = run.p["provisions.forgetDays"]
    if days == 0:
        return NEVER
    times = worker.heard[kind] % 1024
    worker.heard[kind] += 1
    number = 1024 * (4096 * worker.occupant + kind) + times
    return run.day + ceil(run.chance.exponential(81, worker.place, number) * days)


def next_change(run, kind):
    """The first day after today from which a change of the programme holds."""
    yearly = run.p["provisions.changedPerYear"]
    if yearly == 0:
        return NEVER
    day, number, time = run.changes[kind]
    while day <= run.day:
        time += (run.chance.exponential(80, kind, number) * 260) / yearly
        number += 1
        day = floor(time)
        run.changes[kind] = (day, number, time)
    return day


def next_at_work(colleagues, worker):
    """The next colleague at work, going round in order of index."""
    after = [other for other in colleagues if other.index > worker.index]
    before = [other for other in colleagues if other.index < worker.index]
    for other in after + before:
        if other.at_work:
            return other
    return None


def colleague_of(worker):
    found = next_at_work(worker.team.members, worker) if worker.team is not None else None
    return found or next_at_work(worker.unit.members, worker)


def search(run, worker, kind, severity, in_the_list):
    """A worker looks for a provision; whether it was found, and whether some way was taken."""
    if not run.on["search"] or severity < contacts.strain_of(run, worker):
        return False, False
    p = run.p
    colleague = colleague_of(worker)
    supervisor = worker.supervisor if worker.supervisor is not None and worker.supervisor.at_work else None
    taken = False
    found = False
    if p["guidance.provisionsListed"] == "true":
        taken = True
        if run.on["tasks"]:
            must(run, worker, grain(p["search.listMinutes"]), PAPERWORK)
        found = in_the_list() < p["guidance.listFoundShare"]
    if not found and colleague is not None:
        taken = True
        found = ask(run, worker, colleague, p["search.colleagueMinutes"], COORDINATION, kind)
    if not found and supervisor is not None:
        taken = True
        found = ask(run, worker, supervisor, p["search.supervisorMinutes"], SUPERVISION, kind)
    if found:
        hear(run, worker, kind)
    return found, taken


def ask(run, worker, other, minutes, activity, kind):
    must(run, worker, grain(minutes), activity)
    must(run, other, grain(minutes), activity)
    return knows(run, other, kind)


def finds(run, worker, need):
    """Whether a worker finds the provision for a need."""
    return search(run, worker, need.kind, need.severity,
                  lambda: run.chance.uniform(31, need.client.key, need.event))[0]


def look_around(run, worker):
    """A search without a need; whether some way was taken."""
    size = run.p["judgement.groupsPerDomain"]
    for ahead in range(run.kinds):
        kind = (worker.look_turn + ahead) % run.kinds
        if run.allowed[kind // size] and not knows(run, worker, kind):
            worker.look_turn = (kind + 1) % run.kinds
            number = worker.looks
            worker.looks += 1
            return search(run, worker, kind, 1, lambda: run.chance.uniform(82, worker.place, number))[1]
    return False
