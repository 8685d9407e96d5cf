"""Staff meetings, and case meetings with and without content (7.10)."""

from math import floor

from . import contacts, handoffs, judgement, learning, provisions, search
from .arithmetic import grain
from .state import MEETING, MEETING_WAIT, STAFF_MEETING
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


# ---- staff meetings ----

def staff_meetings(run, unit):
    """Step 7: a whole unit sits with its supervisor."""
    for _ in range(events(run.day + 17 * unit.number, run.p["staffMeetings.perMonth"], MONTH)):
        staff_meeting(run, unit)


def staff_meeting(run, unit):
    number = unit.staff_meetings
    unit.staff_meetings += 1
    there = [worker for worker in unit.members if worker.at_work]
    if run.supervisors and run.supervisors[unit.number].at_work:
        there.append(run.supervisors[unit.number])
    if len(there) < 2:
        return
    minutes = grain(run.p["staffMeetings.minutes"]) + learning.values_minutes(run)
    for worker in there:
        must(run, worker, minutes, STAFF_MEETING)
        worker.interruptions += 1
    kind = learning.pass_on(run, there, unit.news_turn, 84, number)
    if kind is not None:
        unit.news_turn = (kind + 1) % run.kinds
    judgement.talk_over(run, there, unit.rule_turn)
    unit.rule_turn = (unit.rule_turn + 1) % len(run.groups)
    for worker in there:
        learning.teach_values(run, worker)


# ---- case meetings ----

def meetings_of_the_day(run):
    """Step 7, second part."""
    if not run.on["meetings"]:
        return
    p = run.p
    if p["meetings.perWeek"] == 0:
        for circle in run.circles:
            conclude_alone(run, take_agenda(circle))
    for _ in range(events(run.day, p["meetings.perWeek"], 5)):
        for circle in run.circles:
            meeting(run, circle)
    for _ in range(events(run.day, p["meetings.emptyPerMonth"], MONTH)):
        for circle in run.circles:
            for worker in circle.members:
                if worker.at_work:
                    must(run, worker, grain(p["meetings.minutes"]), MEETING)
                    worker.interruptions += 1


def take_agenda(circle):
    agenda = circle.agenda
    circle.agenda = []
    return agenda


def conclude_alone(run, agenda):
    """Cases that waited in vain are concluded as the own caseworkers judge them."""
    for need, event in agenda:
        if still_waits(need, event):
            own = need.client.worker
            provisions.conclude(run, own, need, judgement.judge_need(run, own, need), True)


def meeting(run, circle):
    p = run.p
    number = circle.held
    circle.held += 1
    there = []
    for worker in circle.members:
        if worker.at_work and run.chance.uniform(21, worker.place, number) < p["meetings.attendanceShare"]:
            preparing = p["meetings.prepMinutes"]
            if not there:
                preparing = preparing + p["meetings.facilitationMinutes"] * p["meetings.facilitationShare"]
            there.append(worker)
            worker.interruptions += 1
            must(run, worker, grain(p["meetings.minutes"] + preparing), MEETING)
    agenda = take_agenda(circle)
    discussed = p["meetings.information"] == "on" and len(there) >= 2
    if discussed:
        discuss(run, circle, number, there, agenda)
    # the meeting ends here; what waited in vain for it is concluded behind it
    run.trail.add(len(there))
    if not discussed:
        conclude_alone(run, agenda)


def still_waits(need, event):
    return need.stage == MEETING_WAIT and need.event == event and need.client.present


def discuss(run, circle, number, there, agenda):
    p = run.p
    cases = 0
    for need, event in agenda:
        if still_waits(need, event):
            talk_about(run, there, need.client, need, number, cases)
            cases += 1
            own = need.client.worker
            provisions.conclude(run, own, need, judgement.judge_together(run, there, need, own), False)
    everybody = [client for worker in circle.members for client in worker.clients]
    count = len(everybody)
    limit = min(capacity(run, circle), count)
    while cases < limit:
        place = circle.turn % count
        circle.turn = place + 1
        client = everybody[place]
        need = next((need for need in client.needs if need.known_and_open), None)
        talk_about(run, there, client, need, number, cases)
        cases += 1
    mean = 0.0
    for worker in there:
        mean += worker.threshold
    mean = mean / len(there)
    for worker in there:
        worker.threshold += p["meetings.normPull"] * (mean - worker.threshold)
    handoffs.come_nearer([worker for worker in there if worker.team is not None], p["handoff.pullShare"])


def talk_about(run, there, client, need, number, case):
    """A client is told of, tips are passed on, and the rule for a need is talked over."""
    contacts.tell(run, there, client, run.p["meetings.toldShare"])
    if need is None:
        return
    tips(run, there, need.kind, number, case)
    judgement.talk_over(run, there, need.kind)


def tips(run, there, kind, number, case):
    """Who knows of a provision passes it on."""
    if not any(search.knows(run, worker, kind) for worker in there):
        return
    for worker in there:
        if not search.knows(run, worker, kind):
            if run.chance.uniform(22, worker.place, 256 * number + case) < run.p["meetings.tipShare"]:
                search.hear(run, worker, kind)
