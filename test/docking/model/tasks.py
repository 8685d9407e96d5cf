"""Bureaucratic work: how it comes up, who does it, and how it is finished (7.2)."""

from math import inf

from . import burnout, clients, handoffs, practice, provisions, supervisors
from .arithmetic import exp, grain
from .state import (K_INTAKE, K_LIAISON, K_RECERTIFICATION, K_REFERRAL, K_REQUEST, KINDS, LIAISON, NONE, PAPERWORK,
                    Q_APPROVAL, Q_LATE, Q_REWORK, QUEUES, REFERRING, REQUESTED, REWORK, Task)
from .timebudget import left_beside, left_for_overdue, spend


def come_up(run, client, kind, sequence, need=None):
    """An item of work about a client, for the lead alone or partly for an assistant."""
    if not run.on["tasks"]:
        if kind == K_REQUEST or kind == K_REFERRAL:
            parts_done(run, need)
        return
    p = run.p
    name = KINDS[kind]
    item = 8 * sequence + kind
    minutes = stated_minutes(run, client, kind, item)
    lead = client.worker
    a = p["paperwork.delegable." + name]
    assistant = None
    if handoffs.share_of_kind(p, name) > 0 and a > 0:
        assistant = handoffs.assistant_for(run, lead)
    delegated = assistant is not None and run.chance.uniform(15, client.key, item) < handoffs.chance_of_delegating(
        run, lead, assistant, client, kind, minutes * a)
    if need is not None:
        need.parts = 0
    part = 1 - a if delegated else 1
    own = grain((minutes * part) * practice.factor(run, lead, kind))
    due = run.day + p["paperwork.dueDays." + name]
    review = kind == K_INTAKE or kind == K_RECERTIFICATION
    if not (delegated and own == 0):
        put(run, Task(kind, kind, lead, client, need, own, due, part, None, review))
        review = False
    if delegated:
        handoffs.hand_over(run, put, client, kind, item, need, lead, assistant, minutes * a, a, due, review)


def stated_minutes(run, client, kind, item):
    """Minutes that an item takes somebody who is neither quick nor slow."""
    p = run.p
    mean = p["paperwork.minutes." + KINDS[kind]]
    if kind != K_LIAISON:
        mean = mean * p["paperwork.burden"]
    factor = 1
    if kind == K_REQUEST:
        step = p["paperwork.requestStepShare"]
        factor = 1 - step + step * p["provisions.approvalSteps"]
    s = p["paperwork.minutesLogSd"]
    return (mean * factor) * exp(s * run.chance.normal(14, client.key, item) - (s * s) / 2)


def put(run, task):
    """A new task joins its queue."""
    task.owner.queues[task.queue].append(task)
    task.owner.backlog += task.left
    if task.need is not None and task.queue < Q_APPROVAL:
        task.need.parts += 1
    run.tasks_made += 1
    run.tasks_minutes += task.left
    if task.queue < Q_APPROVAL:
        run.watch.generated(task.left)


def most_urgent(run, worker):
    """Of the first tasks of the queues that with the earliest due day."""
    best = None
    for number in range(QUEUES):
        queue = worker.queues[number]
        if queue:
            task = queue[0]
            if number == Q_LATE and task.due > run.day:
                continue
            if best is None or task.due < best.due:
                best = task
    return best


def strike_off(task):
    task.owner.queues[task.queue].popleft()
    task.owner.backlog -= task.left


def work_on(run, worker, task, minutes):
    """So many minutes of a worker go into a task, the own or another's."""
    if task.queue == Q_REWORK or task.queue == Q_LATE:
        activity = REWORK
    elif task.queue == K_LIAISON:
        activity = LIAISON
    else:
        activity = PAPERWORK
    spend(worker, minutes, activity)
    task.left -= minutes
    task.owner.backlog -= minutes
    if task.left == 0:
        task.owner.queues[task.queue].popleft()
        finish(run, worker, task)


def work(run, worker, owner, until, left):
    """Work on an owner's tasks due by a day, as long as minutes are left."""
    while True:
        task = most_urgent(run, owner)
        if task is None or task.due > until:
            return
        if task.void:
            strike_off(task)
            continue
        minutes = left()
        if minutes <= 0:
            return
        work_on(run, worker, task, min(minutes, task.left))


def urgent(run, worker, due):
    if worker.ready and not worker.vacant:
        reserve = min(grain(run.p["contact.floorMinutes"]), due)
        work(run, worker, worker, run.day, lambda: left_beside(run, worker, reserve))


def rest(run, worker):
    if worker.ready and not worker.vacant:
        work(run, worker, worker, inf, lambda: left_beside(run, worker, 0))
        work(run, worker, worker, run.day - 1, lambda: left_for_overdue(run, worker))


def finish(run, worker, task):
    """A task is done by a worker, who need not be its owner."""
    run.tasks_done += 1
    if task.queue >= Q_APPROVAL:
        supervisors.done(run, worker, task)
        return
    practice.grow(run, worker, task.kind, task.part)
    if task.review:
        supervisors.ask_for_review(run, task.client)
    if worker.role == "assistant":
        burnout.feel_success(run, worker, 1 if task.rework is None else 0)
    need = task.need
    if task.rework is not None:
        wanted = need is not None and need.stage != NONE and need.event == task.event and need.parts > 0
        put(run, Task(task.kind, Q_REWORK, task.client.worker, task.client, need if wanted else None, task.rework,
                      run.day, run.p["handoff.reworkShare"] * task.part))
    if need is not None and need.event == task.event:
        need.parts -= 1
        if need.parts == 0:
            parts_done(run, need)


def parts_done(run, need):
    """Everything about a request or referral is written."""
    if need.stage == REQUESTED:
        provisions.submit(run, need)
    elif need.stage == REFERRING:
        clients.referral_made(run, need)


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


def move(task, heir):
    """A task goes from its owner to somebody else."""
    task.owner.queues[task.queue].remove(task)
    insert(task, heir)
