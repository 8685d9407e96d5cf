"""Provisions: taking up needs, concluding, the pot, approvals and payments (7.7)."""

from math import floor

from . import burnout, clients, consistency, judgement, learning, meetings, tasks
from .arithmetic import grain, rounded
from .state import (DISCLOSED, GRANT, K_REFERRAL, K_REQUEST, MEETING_WAIT, PAPERWORK, REFER, REFERRING,
                    REFUSED, REQUESTED, SUBMITTED)
from .timebudget import must


def budget(p):
    """Dollars of one period."""
    return rounded(p["provisions.perClientYear"] * p["intake.places"] * p["provisions.periodDays"] / 260)


def morning(run):
    """Step 1: word of yesterday's answers, and a new period's pot."""
    p = run.p
    if run.answers_today > 0:
        run.news += (run.grants_today / run.answers_today - run.news) / p["provisions.newsDays"]
    run.answers_today = 0
    run.grants_today = 0
    if run.day % p["provisions.periodDays"] == 0:
        run.pot = budget(p)


def pot_threshold(run):
    p = run.p
    if not run.on["provisions"]:
        return 0
    whole = budget(p)
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


def take_up(run, worker, need):
    p = run.p
    client = need.client
    run.watch.taken_up(need)
    asks = p["provisions.askFloorShare"] + (1 - p["provisions.askFloorShare"]) * run.news
    if run.chance.uniform(4, client.key, 16 * need.event + 8) >= asks:
        begin_referral(run, need)
        hear_answer(run, client, False)
        return
    if not run.allowed[need.domain] or not knows_or_finds(run, worker, need):
        begin_referral(run, need)
        word(run, False)
        run.watch.decision(need, REFER, None, worker, False, False)
        consistency.decided(run, need, False)
        hear_answer(run, client, False)
        return
    group = run.groups[need.kind]
    must(run, worker, judgement.look_up_minutes(run, group), PAPERWORK)
    verdict = judgement.judge_need(run, worker, need)
    judgement.second_opinion(run, worker, need, verdict)
    if verdict.hard and meetings.can_take(run, worker):
        worker.circle.agenda.append((need, need.event))
        clients.set_stage(run, need, MEETING_WAIT)
        return
    conclude(run, worker, need, verdict, True)


def knows_or_finds(run, worker, need):
    p = run.p
    if worker.knows[need.kind]:
        return True
    if p["guidance.provisionsListed"] != "true":
        return False
    if run.on["tasks"]:
        must(run, worker, grain(p["guidance.listMinutes"]), PAPERWORK)
    if run.chance.uniform(31, need.client.key, need.event) < p["guidance.listFoundShare"]:
        worker.knows[need.kind] = True
        return True
    return False


def no_money(run, need, margin):
    """Whether a grant fails for lack of money or by the ceiling."""
    p = run.p
    if budget(p) <= 0:
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
        burnout.feel_clarity(run, worker, 1 if verdict.read == group.prescription else 0)
        learning.colleagues(run, worker, group, answer == GRANT, need.kind)
    hear_answer(run, client, neither)


# ---- requests on their way ----

def submit(run, need):
    """A request that is written passes the approvals, or is lost."""
    p = run.p
    client = need.client
    clients.set_stage(run, need, SUBMITTED)
    supervisor = client.worker.supervisor
    for step in range(p["provisions.approvalSteps"]):
        if supervisor is not None and run.on["tasks"]:
            must(run, supervisor, grain(p["provisions.approvalMinutes"]), PAPERWORK)
        lost = min(1, p["provisions.stepLossShare"] * (1 + 0.5 - client.ease))
        if run.chance.uniform(19, client.key, 8 * need.event + step) < lost:
            take_back(run, need)
            clients.set_stage(run, need, REFUSED)
            return
    due = run.day + p["provisions.baseDays"] + p["provisions.approvalSteps"] * p["provisions.daysPerStep"]
    run.requests.append((need, need.event, need.cost, due))


def take_back(run, need):
    """Promise and commitment end."""
    run.promised -= need.cost
    need.client.committed = max(0, need.client.committed - need.cost)


def payments(run):
    """Step 13."""
    p = run.p
    waiting = run.requests
    run.requests = []
    for position, request in enumerate(waiting):
        need, event, cost, due = request
        if due > run.day:
            run.requests.append(request)
            continue
        client = need.client
        if need.stage != SUBMITTED or need.event != event or not client.active:
            run.promised -= cost
            continue
        money = cost if run.pot >= cost else floor(run.pot)
        if money > 0 and money >= p["provisions.partShare"] * cost:
            run.promised -= cost
            run.pot -= money
            client.committed = max(0, client.committed - (cost - money))
            run.dollars_paid += money
            clients.set_trust(run, client, client.trust + p["trust.servedGain"])
            run.watch.paid(need, money)
            run.trail.add(money)
            clients.money_acts(run, need, money / cost)
        elif run.day - due >= p["provisions.promiseDays"]:
            take_back(run, need)
            clients.set_trust(run, client, client.trust - p["trust.brokenPromiseLoss"])
            run.watch.broken_promise(need)
            begin_referral(run, need)
        else:
            run.requests.append(request)
