"""Needs that nobody serves and that come to a head (7.15)."""

from math import ceil

from . import clients, timebudget
from .arithmetic import exp, grain
from .state import ACTIVE, CRISIS, DISCLOSED, HIDDEN, MEETING_WAIT, NEVER, REFERRED, REFUSED


def begin(run, need):
    """A need that opens has not been in a crisis yet."""
    need.crises = 0
    need.crisis_hazard = 0.0
    need.crisis_since = run.day
    need.crisis_day = NEVER
    if not run.on["crises"]:
        return
    need.crisis_rest = threshold(run, need)
    look(run, need)


def threshold(run, need):
    return run.chance.exponential(60, need.client.key, 4096 * need.event + need.crises)


def hazard(run, need):
    p = run.p
    if need.client.status != ACTIVE:
        return 0.0
    stage = need.stage
    if stage in (HIDDEN, DISCLOSED, MEETING_WAIT, REFUSED):
        weight = 1
    elif stage == REFERRED:
        weight = p["crises.referredShare"]
    else:
        return 0.0
    return (p["crises.hazardPerDay"] * max(0, need.severity - p["crises.fromSeverity"])) * weight


def look(run, need):
    """The hazard is looked at again, and the next crisis dated if it differs."""
    if not run.on["crises"]:
        return
    now = hazard(run, need)
    if now == need.crisis_hazard:
        return
    use_up(run, need)
    need.crisis_hazard = now
    date(run, need)


def use_up(run, need):
    need.crisis_rest = max(0, need.crisis_rest - need.crisis_hazard * (run.day - need.crisis_since))
    need.crisis_since = run.day


def date(run, need):
    h = need.crisis_hazard
    need.crisis_day = run.day + max(1, ceil(need.crisis_rest / h)) if h > 0 else NEVER
    if need.crisis_day < need.client.alarm:
        need.client.alarm = need.crisis_day


def going_round(colleagues, own):
    """Colleagues in order of index, beginning behind the own place."""
    after = [worker for worker in colleagues if worker.index > own.index]
    before = [worker for worker in colleagues if worker.index < own.index]
    return after + before


def who_takes_it(run, own):
    if own.at_work:
        return own
    team = [worker for worker in run.caseworkers if worker.team_number == own.team_number]
    unit = [worker for worker in run.caseworkers if worker.supervisor is own.supervisor]
    for worker in going_round(team, own) + going_round(unit, own):
        if worker.at_work:
            return worker
    if own.supervisor is not None and not own.supervisor.vacant:
        return own.supervisor
    return None if own.vacant else own


def crisis(run, need):
    p = run.p
    client = need.client
    worker = who_takes_it(run, client.worker)
    c = p["paperwork.minutesLogSd"]
    minutes = grain(p["crises.minutes"] * exp(c * run.chance.normal(61, client.key, client.crises) - (c * c) / 2))
    if worker is not None:
        timebudget.must(run, worker, minutes, CRISIS)
        worker.crises += 1
        worker.interruptions += 1
    client.crises += 1
    need.crises += 1
    need.crisis_rest = threshold(run, need)
    need.crisis_since = run.day
    run.watch.crisis(need)
    if need.stage == HIDDEN:
        clients.disclose(run, need, run.day)
    date(run, need)
    run.trail.add(need.index)


def aggravate(run, client):
    """An incident that called for a consequence was let pass."""
    if not run.on["crises"]:
        return
    for need in client.needs:
        if need.stage and need.crisis_hazard > 0:
            use_up(run, need)
            need.crisis_rest = max(0, need.crisis_rest - need.crisis_hazard * run.p["incidents.excusedDays"])
            date(run, need)
