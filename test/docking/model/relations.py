"""Differences, disagreements, and the talk that keeps a team aligned (7.11)."""

from . import contacts, handoffs, learning
from .arithmetic import grain
from .state import COORDINATION
from .timebudget import must


def differ(run, decider, other, client, item):
    """Two members differ over an item of a client, and may fall out over it."""
    p = run.p
    if not run.on["relations"] or decider.vacant or other.vacant or not decider.ready or not other.ready:
        return
    if run.chance.uniform(23, client.key, item) >= p["relations.disputeShare"]:
        return
    settled = run.chance.uniform(24, client.key, item) < (
        p["relations.settledShare"] * learning.facilitation(run, decider))
    for worker in (decider, other):
        worker.conflicts += 1
        must(run, worker, grain(p["relations.disputeMinutes"]), COORDINATION)
    if not settled:
        team = decider.team
        team.cohesion = max(0, team.cohesion - p["relations.cohesionLoss"])
    run.trail.add(client.index)
    run.watch.disagreement(settled)


def alignment(run, team):
    """Step 8."""
    if not run.on["relations"]:
        return
    p = run.p
    team.cohesion += p["relations.recoveryPerDay"] * (p["relations.cohesionStart"] - team.cohesion)
    circle = team.members[0].circle
    knowledge = circle.knowledge if circle else 0
    t = p["relations.coordinationMinutes"] * max(
        0, 1 + p["relations.coordinationSavedByKnowledge"] * (0.5 - knowledge))
    there = [worker for worker in team.members if worker.at_work]
    if not there:
        return
    minutes = grain((len(there) - 1) * t)
    for worker in there:
        must(run, worker, minutes, COORDINATION)
    handoffs.talk(run, there, minutes)
    if minutes <= 0:
        return
    for lead in there:
        if lead.carries_clients and lead.clients:
            place = lead.corridor_turn % len(lead.clients)
            lead.corridor_turn = place + 1
            contacts.tell(run, there, lead.clients[place], p["meetings.toldShare"])


def healing(run, unit):
    """Step 8 where there are no teams."""
    if run.on["relations"]:
        p = run.p
        unit.collegiality += p["relations.recoveryPerDay"] * (p["relations.cohesionStart"] - unit.collegiality)


def cohesion_of(run, worker):
    """Of the own team, of the unit for a solo, and what those whom she supervises have for a supervisor."""
    if worker.team is not None:
        return worker.team.cohesion
    if worker.oversees is None:
        return worker.unit.collegiality
    total = 0.0
    for member in worker.oversees.members:
        total += cohesion_of(run, member)
    return total / len(worker.oversees.members) if worker.oversees.members else worker.oversees.collegiality
