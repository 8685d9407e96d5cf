"""Clients who wait for something that is late ask after it (7.18)."""

from . import handoffs, provisions
from .arithmetic import grain
from .state import DISCLOSED, NEVER, TELEPHONE
from .timebudget import must


def evening(run, client):
    """What is late brings the next call nearer."""
    p = run.p
    if not run.on["calls"] or p["calls.perWaitingWeek"] == 0 or client.call_day != NEVER:
        return
    late = late_matters(run, client)
    if late == 0:
        return
    if client.call_threshold is None:
        client.call_threshold = run.chance.exponential(62, client.key, client.calls)
    client.call_hazard += (p["calls.perWaitingWeek"] / 5) * late
    if client.call_hazard >= client.call_threshold:
        client.call_day = run.day + 1


def late_matters(run, client):
    late = client.late_money
    if run.day > client.due:
        late += 1
    for need in client.needs:
        if need.stage == DISCLOSED and run.day - need.disclosed > 5:
            late += 1
    return late


def who_answers(run, client):
    p = run.p
    lead = client.worker
    share = handoffs.share_of_kind(p, "call")
    if lead.team is not None and share > 0 and run.on["tasks"]:
        if run.chance.uniform(71, client.key, client.calls) < share:
            there = [assistant for assistant in lead.team.assistants if assistant.at_work]
            if there:
                return min(there, key=lambda assistant: assistant.backlog)
    if lead.at_work:
        return lead
    if lead.team is not None:
        for other in lead.team.leads:
            if other.at_work:
                return other
    if lead.supervisor is not None and lead.supervisor.at_work:
        return lead.supervisor
    return None


def call(run, client):
    """Step 5: a client calls."""
    if client.call_day > run.day:
        return
    day = run.day
    worker = who_answers(run, client)
    if worker is None:
        client.call_day = day + 1
        return
    must(run, worker, grain(run.p["calls.minutes"]), TELEPHONE)
    worker.interruptions += 1
    if day > client.due:
        client.planned = min(client.planned, day + 1)
    client.call_day = NEVER
    client.call_hazard = 0.0
    client.call_threshold = None
    client.calls += 1
    for need in client.needs:
        if need.late and need.lost:
            provisions.lost_request_found(run, need)
    run.trail.add(client.index, worker.index)
