"""Work that goes to an assistant: agreements, briefings, and what each takes to be the other's (7.3)."""

from . import burnout, contacts, practice, relations
from .arithmetic import exp, grain, power
from .state import COORDINATION, HANDOFF, KINDS, Q_LATE, ROUTINE, Task
from .timebudget import MONTH, events, must


def share_of_kind(p, name):
    """The part of delegable items of a kind that goes to assistants."""
    share = p["split.byKind." + name]
    return p["split.assistantShare"] if share is None else share


def assistant_for(run, lead):
    """Who of the team's assistants takes an item now."""
    if lead.team is None:
        return None
    limit = run.p["handoff.queueLimitDays"] * run.full_day
    best = None
    for assistant in lead.team.assistants:
        if assistant.ready and not assistant.vacant and assistant.backlog <= limit:
            if best is None or assistant.backlog < best.backlog:
                best = assistant
    return best


def briefing_minutes(run, lead, assistant, client, kind, part):
    if kind in ROUTINE:
        return 0
    p = run.p
    knowledge = contacts.knowledge_of(run, assistant, client)
    return grain((((p["handoff.briefingShare"] * part) * (1 - p["handoff.savedByKnowledge"] * knowledge))
                  * (1 + p["handoff.addedByStrife"] * (1 - lead.team.cohesion)))
                 * (1 - p["leadershipTraining.briefingSaved"] * lead.leading))


def chance_of_delegating(run, lead, assistant, client, kind, part):
    """The share e of 7.2, for a delegable part of so many stated minutes."""
    p = run.p
    q = share_of_kind(p, KINDS[kind])
    if not run.on["handoffs"]:
        return q
    if briefing_minutes(run, lead, assistant, client, kind, part) > grain(part * practice.factor(run, lead, kind)):
        return 0
    b = assistant.backlog / run.full_day
    loose = 1 - p["split.clarityShare"]
    room = max(0, 1 - b)
    swamped = 0 if b <= 1 else min(1, (b - 1) / (p["handoff.queueLimitDays"] - 1))
    return q * (1 + loose * (room * (1 - q) - swamped))


def hand_over(run, put, client, kind, item, need, lead, assistant, part, share, due, review):
    """The delegable part of an item goes to an assistant, well or not."""
    p = run.p

    def give(rework):
        put(run, Task(kind, kind, assistant, client, need, grain(part * practice.factor(run, assistant, kind)), due,
                      share, rework, review))

    if not run.on["handoffs"]:
        burnout.feel_clarity(run, lead, 1)
        burnout.feel_clarity(run, assistant, 1)
        give(None)
        return
    agree(run, lead, assistant)
    briefing = briefing_minutes(run, lead, assistant, client, kind, part)
    must(run, lead, briefing, HANDOFF)
    must(run, assistant, briefing, HANDOFF)
    d = lead.beliefs[kind] - assistant.beliefs[kind]
    clear = run.chance.uniform(40, client.key, item) < exp(-abs(d))
    if lead.ready and not lead.vacant and assistant.ready:
        step = (p["handoff.pullShare"] / 2) * d
        lead.beliefs[kind] -= step
        assistant.beliefs[kind] += step
    burnout.feel_clarity(run, lead, 1 if clear else 0)
    burnout.feel_clarity(run, assistant, 1 if clear else 0)
    if not clear and d > 0:
        run.trail.add(item)
        relations.differ(run, lead, assistant, client, item)
        put(run, Task(kind, Q_LATE, lead, client, need, grain(part * practice.factor(run, lead, kind)),
                      run.day + p["handoff.discoveryDays"], share, None, review))
        return
    wrong = not clear
    if clear:
        knowledge = contacts.knowledge_of(run, assistant, client)
        wrong = run.chance.uniform(16, client.key, item) < min(
            1, (p["handoff.lossShare"] * (1 - p["handoff.savedByKnowledge"] * knowledge))
            * (1 + p["handoff.addedByStrife"] * (1 - lead.team.cohesion)))
    give(grain((part * p["handoff.reworkShare"]) * practice.factor(run, lead, kind)) if wrong else None)


def agree(run, lead, assistant):
    """A new pair agrees on how they divide work."""
    if lead.vacant or not lead.ready or have_agreed(lead, assistant):
        return
    minutes = grain(run.p["handoff.agreementMinutes"])
    must(run, lead, minutes, HANDOFF)
    must(run, assistant, minutes, HANDOFF)
    lead.team.agreed[lead.place, assistant.place] = (lead.occupant, assistant.occupant)
    run.trail.add(lead.index, assistant.index)


def have_agreed(lead, assistant):
    agreed = lead.team.agreed.get((lead.place, assistant.place), (0, 0))
    return agreed == (lead.occupant, assistant.occupant)


# ---- beliefs ----

def draw_beliefs(run, worker):
    """What somebody who comes takes to be the assistants'."""
    if worker.team is None:
        return
    p = run.p
    spread = p["handoff.beliefSd"] * (1 - p["handoff.writtenReach"] * p["split.clarityShare"])
    worker.beliefs = [spread * run.chance.normal(70, worker.place, 16 * worker.occupant + kind)
                      for kind in range(len(KINDS))]


def grow_together(run, team):
    """Members of the first day have worked with each other."""
    years = [worker.months / 12 for worker in team.members]
    for kind in range(len(KINDS)):
        mean = mean_belief(team.members, kind)
        for place, worker in enumerate(team.members):
            others = max(year for other, year in enumerate(years) if other != place)
            y = min(years[place], others)
            worker.beliefs[kind] += (1 - power(0.5, y)) * (mean - worker.beliefs[kind])


def mean_belief(workers, kind):
    total = 0.0
    for worker in workers:
        total += worker.beliefs[kind]
    return total / len(workers)


def come_nearer(workers, share):
    """Those who talk move toward the mean of their beliefs."""
    if len(workers) < 2:
        return
    for kind in range(len(KINDS)):
        mean = mean_belief(workers, kind)
        for worker in workers:
            worker.beliefs[kind] += share * (mean - worker.beliefs[kind])


def talk(run, workers, minutes):
    come_nearer(workers, min(1, (run.p["handoff.pullShare"] * minutes) / 60))


# ---- what keeps a division going ----

def upkeep(run, team):
    """Step 8: standing arrangements and the written division are kept up."""
    if not run.on["handoffs"] or not run.on["tasks"]:
        return
    p = run.p
    shares = [share_of_kind(p, name) for name in KINDS]
    if run.day % 5 == 0 and any(shares[kind] > 0 for kind in ROUTINE):
        minutes = grain(p["handoff.upkeepMinutesPerWeek"])
        for lead in team.leads:
            for assistant in team.assistants:
                if lead.at_work and assistant.at_work and have_agreed(lead, assistant):
                    must(run, lead, minutes, HANDOFF)
                    must(run, assistant, minutes, HANDOFF)
    if any(share > 0 for share in shares):
        for _ in range(events(run.day + 17 * team.number, 1, MONTH)):
            for worker in team.members:
                if worker.at_work:
                    must(run, worker, grain(p["split.keepingMinutes"] * p["split.clarityShare"]), COORDINATION)
