"""Provisions: taking up needs, concluding, the pot, approvals, payments and late money (7.7)."""

from math import floor

from . import burnout, clients, consistency, contacts, judgement, learning, meetings, search, supervisors, tasks
from .arithmetic import rounded
from .state import (DISCLOSED, GRANT, K_REFERRAL, K_REQUEST, MEETING_WAIT, PAPERWORK, REFER, REFERRING,
                    REFUSED, REQUESTED, SUBMITTED)
from .timebudget import must


def morning(run):
    """Step 1: word of yesterday's answers, and a new period's pot."""
    p = run.p
    if run.answers_today > 0:
        run.news += (run.grants_today / run.answers_today - run.news) / p["provisions.newsDays"]
    run.answers_today = 0
    run.grants_today = 0
    if run.day % p["provisions.periodDays"] == 0:
        run.budget = rounded(p["provisions.perClientYear"] * p["intake.places"] * p["provisions.periodDays"] / 260)
        run.pot = run.budget


def pot_threshold(run):
    p = run.p
    if not run.on["provisions"]:
        return 0
    whole = run.budget
    if whole <= 0:
        f = 1
    else:
        period = p["provisions.periodDays"]
        f = min(1, max(0, 1 - (run.pot - run.promised) / (whole * (1 - (run.day % period) / period))))
    return p["provisions.shortfallThreshold"] * f


def hear_answer(run, client, neither):
    p = run.p
    change = p["trust.answerGain"]
    if neither:
        change = change - p["trust.refusalLoss"]
    clients.set_trust(run, client, client.trust + change)


def word(run, granted):
    run.answers_today += 1
    if granted:
        run.grants_today += 1


def begin_referral(run, need):
    clients.set_stage(run, need, REFERRING)
    tasks.come_up(run, need.client, K_REFERRAL, need.event, need)


def take_up_severest(run, worker, client):
    """The severest disclosed need is taken up in a contact; False if there is none."""
    best = None
    for need in client.needs:
        if need.stage == DISCLOSED and (best is None or need.severity > best.severity):
            best = need
    if best is None:
        return False
    take_up(run, worker, best)
    return True


def take_up_some(run, worker, client, minutes):
    """As many needs as the minutes of a contact allow."""
    for _ in range(floor(minutes / run.p["contact.minutesPerNeed"])):
        if not take_up_severest(run, worker, client):
            return


def take_up(run, worker, need):
    client = need.client
    allowed = run.allowed[need.domain]
    clients.become_goal(run, need)
    need.practice = contacts.practice_of(run, worker)
    asked = asks(run, need)
    offered = not asked and allowed and is_offered(run, worker, need)
    if not asked and not offered:
        run.watch.taken_up(need, allowed, False)
        begin_referral(run, need)
        hear_answer(run, client, False)
        return
    known = allowed and knows_or_finds(run, worker, need)
    run.watch.taken_up(need, allowed, not known)
    if not known:
        begin_referral(run, need)
        word(run, False)
        run.watch.decision(need, REFER, None, worker, False, False)
        consistency.decided(run, need, False)
        hear_answer(run, client, False)
        return
    must(run, worker, judgement.look_up_minutes(run, run.groups[need.kind]), PAPERWORK)
    verdict = judgement.judge_need(run, worker, need)
    judgement.second_opinion(run, worker, need, verdict)
    alone = True
    if verdict.hard(need):
        if meetings.can_take(run, worker):
            worker.circle.agenda.append((need, need.event))
            clients.set_stage(run, need, MEETING_WAIT)
            return
        if judgement.can_consult(run, worker, need):
            verdict = judgement.consult(run, worker, need)
            alone = False
    conclude(run, worker, need, verdict, alone)


def asks(run, need):
    """Whether the client asks for money."""
    floor_share = run.p["provisions.askFloorShare"]
    return run.chance.uniform(4, need.client.key, 16 * need.event + 8) < (
        floor_share + (1 - floor_share) * run.news)


def is_offered(run, worker, need):
    """Whether the worker offers money unasked."""
    return (search.knows(run, worker, need.kind)
            and run.chance.uniform(83, need.client.key, need.event) < run.p["provisions.offersShare"]
            and need.severity >= contacts.strain_of(run, worker) and pot_threshold(run) == 0)


def knows_or_finds(run, worker, need):
    if search.knows(run, worker, need.kind):
        search.hear(run, worker, need.kind)
        return True
    return search.finds(run, worker, need)


def no_money(run, need, margin):
    """Whether a grant fails for lack of money or by the ceiling."""
    p = run.p
    if run.budget <= 0:
        return True
    extra = pot_threshold(run)
    if extra > 0 and margin <= extra:
        return True
    client = need.client
    if run.day - client.money_year >= 260:
        client.committed = 0
        client.money_year = run.day
    return client.committed + need.cost > p["provisions.ceilingPerClient"]


def conclude(run, worker, need, verdict, alone):
    """An answer is given to a need."""
    p = run.p
    client = need.client
    answer = verdict.answer
    run.trail.add(need.index, answer)
    denied = False
    neither = False
    if answer == GRANT:
        denied = no_money(run, need, verdict.M)
        if denied:
            word(run, False)
            begin_referral(run, need)
        else:
            word(run, True)
            run.promised += need.cost
            client.committed += need.cost
            need.granted_day = run.day
            expect(run, need)
            clients.set_stage(run, need, REQUESTED)
            tasks.come_up(run, client, K_REQUEST, need.event, need)
    elif answer == REFER:
        word(run, False)
        begin_referral(run, need)
    else:
        word(run, False)
        clients.set_stage(run, need, REFUSED)
        neither = True
    run.watch.decision(need, answer, verdict, worker, alone, denied)
    consistency.decided(run, need, answer == GRANT)
    if worker.ready and not worker.vacant:
        own = (answer == GRANT) == (verdict.margin > 0) and not denied
        burnout.feel_autonomy(run, worker, 1 if own else 0)
        group = run.groups[need.kind]
        signed = answer == GRANT and not denied and p["provisions.approvalSteps"] > 0
        back = signed and judgement.comes_back(run, worker, group)
        burnout.feel_clarity(run, worker, 0 if back else 1)
        learning.colleagues(run, worker, group, answer == GRANT, need.kind)
    hear_answer(run, client, neither)


# ---- requests on their way ----

def submit(run, need):
    """A request that is written is handed in."""
    if need.handed_event == need.event:
        need.handed += 1
    else:
        need.handed_event = need.event
        need.handed = 0
    need.approving = True
    need.submitted_day = run.day
    need.passed = 0
    clients.set_stage(run, need, SUBMITTED)
    go_on(run, need)


def go_on(run, need):
    """The next approval is asked for, until all are passed or one loses the request."""
    p = run.p
    while need.approving and need.passed < p["provisions.approvalSteps"]:
        if not supervisors.ask_for_approval(run, need):
            return
        step_done(run, need)
    if not need.approving:
        return
    need.approving = False
    if p["provisions.approvalSteps"] > 0:
        run.watch.approved(run.day - need.submitted_day)
    due = max(need.submitted_day + p["provisions.baseDays"]
              + p["provisions.approvalSteps"] * p["provisions.daysPerStep"], run.day + p["provisions.baseDays"])
    run.requests.append((need, need.event, need.cost, due))


def step_done(run, need):
    """An approval is passed, or loses the request."""
    step = need.passed
    need.passed += 1
    client = need.client
    lost = min(1, run.p["provisions.stepLossShare"] * (1 + 0.5 - client.ease))
    if run.chance.uniform(19, client.key, 16777216 * need.handed + 8 * need.event + step) < lost:
        need.approving = False
        need.lost = True
        take_back(run, need)
        clients.set_stage(run, need, REFUSED)


def take_back(run, need):
    """Promise and commitment end."""
    run.promised -= need.cost
    need.client.committed = max(0, need.client.committed - need.cost)


def is_underway(need):
    """Whether a promise is taken back at once when the need resolves or the client leaves."""
    return need.stage == REQUESTED or (need.stage == SUBMITTED and need.approving)


def payments(run):
    """Step 14, first part."""
    p = run.p
    waiting = run.requests
    run.requests = []
    for request in waiting:
        need, event, cost, due = request
        if due > run.day:
            run.requests.append(request)
            continue
        client = need.client
        if need.stage != SUBMITTED or need.event != event or not client.active:
            run.promised -= cost
            client.committed = max(0, client.committed - cost)
            continue
        money = cost if run.pot >= cost else floor(run.pot)
        if money > 0 and money >= p["provisions.partShare"] * cost:
            run.promised -= cost
            run.pot -= money
            client.committed = max(0, client.committed - (cost - money))
            run.dollars_paid += money
            no_more_late(need)
            clients.set_trust(run, client, client.trust + p["trust.servedGain"])
            run.watch.paid(need, money)
            run.trail.add(money)
            clients.money_acts(run, need, money / cost)
        elif run.day - due >= p["provisions.promiseDays"]:
            take_back(run, need)
            no_more_late(need)
            clients.set_trust(run, client, client.trust - p["trust.brokenPromiseLoss"])
            run.watch.broken_promise(need)
            begin_referral(run, need)
        else:
            run.requests.append(request)


# ---- late money ----

def expect(run, need):
    """The day by which a granted request should be paid."""
    p = run.p
    by = (run.day + p["paperwork.dueDays.request"] + p["provisions.baseDays"]
          + p["provisions.approvalSteps"] * p["provisions.daysPerStep"])
    run.expected.append((by, need, need.event))


def late_money(run):
    """Step 14, second part: money that is late from today on."""
    waiting = run.expected
    run.expected = []
    for expected in waiting:
        by, need, event = expected
        if run.day <= by:
            run.expected.append(expected)
        elif need.event == event and need.client.present and not need.late and (
                need.stage in (REQUESTED, SUBMITTED) or (need.stage == REFUSED and need.lost)):
            need.late = True
            need.client.late_money += 1


def no_more_late(need):
    if need.late:
        need.late = False
        need.client.late_money -= 1


def lost_request_found(run, need):
    """A request that was lost comes to light when its client calls."""
    no_more_late(need)
    need.lost = False
    clients.set_stage(run, need, DISCLOSED)
    run.trail.add(need.index)
