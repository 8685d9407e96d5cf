"""Bureaucratic work: how it comes up, who does it, how it is handed over and finished (7.2, 7.3)."""

from math import inf

from . import burnout, clients, provisions, relations
from .arithmetic import exp, grain
from .state import (HANDOFF, K_LIAISON, K_REFERRAL, K_REQUEST, KINDS, LIAISON, PAPERWORK, Q_LATE, Q_REWORK,
                    REFERRING, REQUESTED, REWORK, Task)
from .timebudget import left_beside, left_for_overdue, must, spend


def come_up(run, client, kind, sequence, need=None):
    """An item of work about a client, for the lead alone or partly for an assistant."""
    if not run.on["tasks"]:
        if kind == K_REQUEST or kind == K_REFERRAL:
            parts_done(run, need)
        return
    p = run.p
    name = KINDS[kind]
    item = 8 * sequence + kind
    mean = p["paperwork.minutes." + name]
    if kind != K_LIAISON:
        mean = mean * p["paperwork.burden"]
    factor = 1
    if kind == K_REQUEST:
        step = p["paperwork.requestStepShare"]
        factor = 1 - step + step * p["provisions.approvalSteps"]
    s = p["paperwork.minutesLogSd"]
    minutes = (mean * factor) * exp(s * run.chance.normal(14, client.key, item) - (s * s) / 2)
    lead = client.worker
    a = p["paperwork.delegable." + name]
    q = p["split.byKind." + name]
    if q is None:
        q = p["split.assistantShare"]
    assistant = assistant_for(run, lead) if q > 0 and a > 0 else None
    delegated = assistant is not None and run.chance.uniform(15, client.key, item) < q
    if need is not None:
        need.parts = 0
    own = grain((minutes * (1 - a)) / lead.skill) if delegated else grain(minutes / lead.skill)
    due = run.day + p["paperwork.dueDays." + name]
    if not (delegated and own == 0):
        put(run, Task(kind, kind, lead, client, need, own, due))
    if delegated:
        hand_over(run, client, kind, item, need, lead, assistant, minutes * a, due)
    if need is not None and need.parts == 0:
        parts_done(run, need)


def put(run, task):
    """A new task joins its queue."""
    task.owner.queues[task.queue].append(task)
    task.owner.backlog += task.left
    if task.need is not None:
        task.need.parts += 1
    run.tasks_made += 1
    run.tasks_minutes += task.left
    run.watch.generated(task.left)


def assistant_for(run, lead):
    """Who of the team's assistants takes an item now."""
    if lead.team is None:
        return None
    best = None
    limit = run.p["handoff.queueLimitDays"] * run.full_day
    for assistant in lead.team.assistants:
        if assistant.ready and not assistant.vacant and assistant.backlog <= limit:
            if best is None or assistant.backlog < best.backlog:
                best = assistant
    return best


def hand_over(run, client, kind, item, need, lead, assistant, part, due):
    """The delegated part of an item goes to an assistant, well or not."""
    p = run.p
    if not run.on["handoffs"]:
        put(run, Task(kind, kind, assistant, client, need, grain(part / assistant.skill), due))
        burnout.feel_clarity(run, lead, 1)
        burnout.feel_clarity(run, assistant, 1)
        return
    knowledge = lead.circle.knowledge if lead.circle else 0
    strife = 1 - lead.team.cohesion
    briefing = grain(p["handoff.briefingMinutes"] * (1 - p["handoff.briefingSavedByKnowledge"] * knowledge)
                     * (1 + p["handoff.briefingAddedByStrife"] * strife)
                     * (1 - p["leadershipTraining.briefingSaved"] * lead.leading))
    unclarity = 1 - p["split.clarityShare"]
    loss = min(1, p["handoff.lossShare"] * (1 + p["handoff.lossAddedByUnclarity"] * unclarity)
               * (1 - p["handoff.lossSavedByKnowledge"] * knowledge)
               * (1 + p["handoff.lossAddedByStrife"] * strife))
    must(run, lead, briefing, HANDOFF)
    must(run, assistant, briefing, HANDOFF)
    v = run.chance.uniform(16, client.key, item)
    lost = v < loss * unclarity
    clear = False
    if not lost:
        inexperience = (lead.inexperience + assistant.inexperience) / 2
        unclear = min(1, unclarity * (1 + p["handoff.unclearAddedByInexperience"] * inexperience)
                      * (1 - p["handoff.unclearSavedByKnowledge"] * knowledge))
        clear = run.chance.uniform(40, client.key, item) >= unclear
    burnout.feel_clarity(run, lead, 1 if clear else 0)
    burnout.feel_clarity(run, assistant, 1 if clear else 0)
    if lost:
        relations.differ(run, lead, assistant, client, item)
        put(run, Task(kind, Q_LATE, lead, client, need, grain(part / lead.skill),
                      run.day + p["handoff.discoveryDays"]))
        return
    rework = grain((part * p["handoff.reworkShare"]) / lead.skill) if v < loss else 0.0
    put(run, Task(kind, kind, assistant, client, need, grain(part / assistant.skill), due, rework))


def most_urgent(run, worker):
    """Of the first tasks of the queues that with the earliest due day."""
    best = None
    for number, queue in enumerate(worker.queues):
        if queue:
            task = queue[0]
            if number == Q_LATE and task.due > run.day:
                continue
            if best is None or task.due < best.due:
                best = task
    return best


def work(run, worker, until, left):
    """Work on tasks due by a day, as long as minutes are left."""
    if worker.vacant or not worker.ready:
        return
    while True:
        task = most_urgent(run, worker)
        if task is None or task.due > until:
            return
        if task.void:
            worker.queues[task.queue].popleft()
            worker.backlog -= task.left
            continue
        minutes = left()
        if minutes <= 0:
            return
        spent = min(minutes, task.left)
        if task.queue >= Q_REWORK:
            activity = REWORK
        elif task.queue == K_LIAISON:
            activity = LIAISON
        else:
            activity = PAPERWORK
        spend(worker, spent, activity)
        task.left -= spent
        worker.backlog -= spent
        if task.left == 0:
            worker.queues[task.queue].popleft()
            finish(run, worker, task)


def urgent(run, worker, due):
    reserve = min(grain(run.p["contact.floorMinutes"]), due)
    work(run, worker, run.day, lambda: left_beside(run, worker, reserve))


def rest(run, worker):
    work(run, worker, inf, lambda: left_beside(run, worker, 0))
    work(run, worker, run.day - 1, lambda: left_for_overdue(run, worker))


def finish(run, worker, task):
    run.tasks_done += 1
    if worker.role == "assistant":
        burnout.feel_success(run, worker, 0 if task.rework > 0 else 1)
    if task.rework > 0:
        put(run, Task(task.kind, Q_REWORK, task.client.worker, task.client, task.need, task.rework, run.day))
    need = task.need
    if need is not None:
        need.parts -= 1
        if need.parts == 0:
            parts_done(run, need)


def parts_done(run, need):
    """Everything about a request or referral is written."""
    if need.stage == REQUESTED:
        provisions.submit(run, need)
    elif need.stage == REFERRING:
        clients.referral_made(run, need)


def overdue_minutes(run, worker):
    """Minutes left of the tasks that were due before today."""
    total = 0.0
    for queue in worker.queues:
        for task in queue:
            if task.due >= run.day:
                break
            total += task.left
    return total


def insert(task, owner):
    """A task changes hands: it goes behind those of the new owner's queue that are due no later."""
    task.owner.backlog -= task.left
    task.owner = owner
    owner.backlog += task.left
    queue = owner.queues[task.queue]
    place = len(queue)
    while place > 0 and queue[place - 1].due > task.due:
        place -= 1
    queue.insert(place, task)
