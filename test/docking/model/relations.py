"""Differences, disagreements, and the talk that keeps a team aligned (7.11)."""

from . import learning
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
    t = max(0, 1 + p["relations.coordinationSavedByKnowledge"] * (0.5 - knowledge))
    there = [worker for worker in team.members if worker.at_work]
    for worker in there:
        must(run, worker, grain((len(there) - 1) * (p["relations.coordinationMinutes"] * t)), COORDINATION)
    if len(there) > 1 and circle is not None:
        circle.knowledge = knowledge + min(1, p["relations.knowledgePerDay"] * t) * (1 - knowledge)
