"""Case meetings, with and without content (7.10)."""

from math import floor

from . import judgement, learning, provisions
from .arithmetic import grain, power
from .state import MEETING, MEETING_WAIT
from .timebudget import MONTH, events, must


def capacity(run, circle):
    """Cases that a meeting of the circle gets through."""
    p = run.p
    each = p["meetings.minutesPerCase"]
    if each == 0:
        return 128
    facilitation = learning.facilitation(run, circle.members[0])
    return min(128, floor((p["meetings.minutes"] * (0.5 + facilitation)) / each))


def can_take(run, worker):
    """Whether a hard case may wait for the worker's next meeting."""
    p = run.p
    circle = worker.circle
    if circle is None or not run.on["meetings"] or p["meetings.information"] != "on":
        return False
    if len(circle.agenda) >= capacity(run, circle):
        return False
    return any(events(run.day + ahead, p["meetings.perWeek"], 5) > 0
               for ahead in range(1, p["judgement.waitDays"] + 1))


def meetings_of_the_day(run):
    """Step 7."""
    if not run.on["meetings"]:
        return
    p = run.p
    for _ in range(events(run.day, p["meetings.perWeek"], 5)):
        for circle in run.circles:
            meeting(run, circle)
    for _ in range(events(run.day, p["meetings.emptyPerMonth"], MONTH)):
        for circle in run.circles:
            for worker in circle.members:
                if worker.at_work:
                    must(run, worker, grain(p["meetings.minutes"]), MEETING)
                    worker.interruptions += 1


def meeting(run, circle):
    p = run.p
    number = circle.held
    circle.held += 1
    there = []
    for worker in circle.members:
        if worker.at_work and run.chance.uniform(21, worker.place, number) < p["meetings.attendanceShare"]:
            there.append(worker)
            worker.interruptions += 1
            must(run, worker, grain(p["meetings.minutes"] + p["meetings.prepMinutes"]), MEETING)
    agenda = circle.agenda
    circle.agenda = []
    discussed = p["meetings.information"] == "on" and len(there) >= 2
    if discussed:
        discuss(run, circle, number, there, agenda)
    # the meeting ends here; what waited in vain for it is concluded behind it
    run.trail.add(len(there))
    if not discussed:
        for need, event in agenda:
            if still_waits(need, event):
                own = need.client.worker
                provisions.conclude(run, own, need, judgement.judge_need(run, own, need), True)


def still_waits(need, event):
    return need.stage == MEETING_WAIT and need.event == event and need.client.present


def discuss(run, circle, number, there, agenda):
    p = run.p
    cases = 0
    for need, event in agenda:
        if still_waits(need, event):
            tips(run, there, need.kind, number, cases)
            cases += 1
            provisions.conclude(run, need.client.worker, need, judgement.judge_together(run, there, need), False)
    everybody = [client for worker in circle.members for client in worker.clients]
    count = len(everybody)
    limit = min(capacity(run, circle), count)
    while cases < limit:
        place = circle.turn % count
        circle.turn = place + 1
        for need in everybody[place].needs:
            if need.known_and_open:
                tips(run, there, need.kind, number, cases)
                break
        cases += 1
    if count > 0:
        gap = 1 - min(1, (p["meetings.knowledgePerCase"] * 40) / count)
        circle.knowledge = 1 - (1 - circle.knowledge) * power(gap, cases)
    mean = 0.0
    for worker in there:
        mean += worker.threshold
    mean = mean / len(there)
    for worker in there:
        worker.threshold += p["meetings.normPull"] * (mean - worker.threshold)


def tips(run, there, kind, number, case):
    """Who knows of a provision passes it on."""
    if not any(worker.knows[kind] for worker in there):
        return
    for worker in there:
        if not worker.knows[kind]:
            if run.chance.uniform(22, worker.place, 256 * number + case) < run.p["meetings.tipShare"]:
                worker.knows[kind] = True


def fading(run):
    for circle in run.circles:
        circle.knowledge = circle.knowledge * (1 - run.p["meetings.knowledgeDecay"])
