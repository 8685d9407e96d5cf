"""Clients and their needs: arrival, waiting, enrolment, trust, new needs and their course, leaving (7.5, 7.14, 7.16)."""

from math import ceil, floor, inf, sqrt

from . import burnout, calls, contacts, crises, judgement, provisions, tasks
from .arithmetic import exp, ln, power, rounded
from .parameters import DOMAINS
from .state import (ACTIVE, COMPLETED, DISCLOSED, DROPPED, ENDED, FUNDED, HIDDEN, K_INTAKE, K_LIAISON,
                    K_RECERTIFICATION, K_REPORT, LEFT_LIST, NEVER, NONE, REFERRED, REFUSED, WAITING, Client)


# ---- arrival ----

def arrive(run, key):
    """A new client with traits and needs joins those present."""
    p = run.p
    chance = run.chance
    client = Client(len(run.clients), key, run.day)
    run.clients.append(client)
    run.present.append(client)
    u = [chance.uniform(3, key, trait) for trait in range(6)]
    client.group = 0 if u[0] < 0.5 else 1
    client.frailty = 1 + p["needs.frailtySpread"] * (2 * u[1] - 1)
    client.hardship = u[2]
    client.complexity = u[3]
    client.ease = (1 - client.complexity + u[4]) / 2
    client.motivation = u[5]
    client.patience_day = patience_day(run, key)
    client.loyalty = chance.exponential(3, key, 7)
    client.trust = p["trust.start"]
    client.anxiety = p["consistency.usual"]
    opened = 0
    total = 0.0
    for domain in range(8):
        if chance.uniform(4, key, 16 * domain) < p["needs.atStartShare"] * client.frailty:
            need = client.needs[domain]
            open_need(run, need, domain, True)
            total += need.severity
            opened += 1
    client.severity = total / opened if opened else client.hardship * 0.5
    client.need_event = 8
    client.need_hazard = (8 * p["needs.perDomainYear"] * client.frailty) / 260
    client.need_time = run.day + gap_to_need(run, client)
    client.incident = 0
    client.incident_time = run.day + gap_to_incident(run, client)
    run.watch.arrived(client)
    return client


def patience_day(run, key):
    """The day from which a client who still waits leaves the list."""
    a = -ln(1 - run.p["trust.leftInFirstWeek"])
    if a <= 0:
        return NEVER
    x = run.chance.exponential(3, key, 6)
    return run.day + ceil((5 * (x / a)) * (x / a))


def gap_to_need(run, client):
    if client.need_hazard <= 0:
        return inf
    return run.chance.exponential(5, client.key, client.need_event) / client.need_hazard


def gap_to_incident(run, client):
    yearly = run.p["incidents.perYear"]
    if yearly == 0:
        return inf
    return (260 / yearly) * run.chance.exponential(8, client.key, client.incident)


def rank_of(uniform, size):
    return min(size - 1, floor(size * (1 - sqrt(1 - uniform))))


def open_need(run, need, event, at_arrival):
    """A need opens, hidden."""
    p = run.p
    chance = run.chance
    client = need.client
    key = client.key
    n = 16 * event
    size = p["judgement.groupsPerDomain"]
    need.kind = need.domain * size + rank_of(chance.uniform(4, key, n + 3), size)
    need.severity = (client.hardship + chance.uniform(4, key, n + 1)) / 2
    median = p["needs.cost." + DOMAINS[need.domain]]
    need.cost = max(1, rounded(median * exp(p["needs.costLogSd"] * chance.normal(4, key, n + 2))))
    need.merit = run.groups[need.kind].typical + p["judgement.meritWithinSd"] * chance.normal(4, key, n + 4)
    if at_arrival and chance.uniform(4, key, n + 7) < p["disclosure.presentingShare"]:
        need.disclosure_rest = 0.0
    else:
        need.disclosure_rest = chance.exponential(4, key, n + 5)
    need.stage = HIDDEN
    need.event = event
    need.arose = run.day
    need.disclosed = -1
    need.parts = 0
    need.record = None
    need.approving = need.late = need.lost = need.goal = need.answered = False
    need.practice = 1.0
    need.resolution_rest = chance.exponential(4, key, n + 6)
    need.resolution_hazard = 0.0
    need.resolution_since = run.day
    set_resolution(run, need, p["needs.selfPerDay"])
    crises.begin(run, need)
    run.watch.need_opened(need)
    if not run.on["disclosure"] and client.status == ACTIVE:
        disclose(run, need, run.day)


def set_resolution(run, need, hazard):
    """The hazard of resolution becomes another one, and the date with it."""
    use_up(run, need, run.day - need.resolution_since)
    need.resolution_hazard = hazard
    date_resolution(run, need)


def use_up(run, need, days):
    need.resolution_rest = max(0, need.resolution_rest - need.resolution_hazard * days)
    need.resolution_since = run.day


def date_resolution(run, need):
    hazard = need.resolution_hazard
    need.resolution_day = run.day + max(1, ceil(need.resolution_rest / hazard)) if hazard > 0 else NEVER
    if need.resolution_day < need.client.alarm:
        need.client.alarm = need.resolution_day


def set_stage(run, need, stage):
    need.stage = stage
    crises.look(run, need)


def disclose(run, need, day):
    need.disclosed = day
    set_stage(run, need, DISCLOSED)
    run.watch.disclosed(need, day)


def become_goal(run, need):
    """What is agreed with the client, or taken up, is a goal, once."""
    if not need.goal:
        need.goal = True
        need.client.goals += 1
        run.trail.add(need.index)


def agree_on_goals(run, client):
    client.goals_day = NEVER
    for need in client.needs:
        if need.known_and_open:
            become_goal(run, need)


def resolve(run, need):
    if provisions.is_underway(need):
        provisions.take_back(run, need)
    provisions.no_more_late(need)
    if need.goal:
        need.goal = False
        need.client.goals_met += 1
    run.watch.resolved(need)
    need.stage = NONE
    need.approving = need.lost = False
    need.resolution_day = NEVER
    need.crisis_day = NEVER
    need.crisis_hazard = 0.0
    run.trail.add(need.index)


def referral_made(run, need):
    p = run.p
    need.pressed_day = run.day
    set_stage(run, need, REFERRED)
    rate = p["needs.referralRightPerDay"] if need.merit > 0 else p["needs.referralWrongPerDay"]
    set_resolution(run, need, rate * need.practice)
    run.watch.referred(need)


def press_referral(run, need):
    """A referral comes a working week nearer."""
    need.pressed_day = run.day
    use_up(run, need, run.day - need.resolution_since + 5)
    date_resolution(run, need)


def money_acts(run, need, share):
    """A provision is paid, and may resolve the need."""
    p = run.p
    set_stage(run, need, FUNDED)
    rate = p["needs.fundedRightResolves"] if need.merit > 0 else p["needs.fundedWrongResolves"]
    if run.chance.uniform(20, need.client.key, need.event) < min(1, share * rate * need.practice):
        resolve(run, need)


# ---- dated events ----

def dated_events(run, client):
    """All that falls on today in the life of one client (step 5)."""
    day = run.day
    while client.need_time < day + 1:
        new_need(run, client)
    if client.alarm <= day:
        for need in client.needs:
            if need.stage and need.resolution_day <= day:
                resolve(run, need)
        for need in client.needs:
            if need.stage and need.crisis_day <= day:
                crises.crisis(run, need)
        reset_alarm(client)
    while client.incident_time < day + 1:
        judgement.incident(run, client)
        client.incident += 1
        client.incident_time += gap_to_incident(run, client)
    if client.status == ACTIVE:
        calls.call(run, client)
        if client.goals_day <= day:
            agree_on_goals(run, client)
        rounds(run, client)
    elif client.status == WAITING and day >= client.patience_day and run.p["participation"] != "mandated":
        run.waiting.remove(client)
        leave(run, client, LEFT_LIST)


def reset_alarm(client):
    client.alarm = min(min(need.resolution_day, need.crisis_day) if need.stage else NEVER for need in client.needs)


def new_need(run, client):
    p = run.p
    event = client.need_event
    domain = floor(run.chance.uniform(6, client.key, event) * 8)
    severity = (client.hardship + run.chance.uniform(4, client.key, 16 * event + 1)) / 2
    client.severity = client.severity + p["contact.eventWeight"] * (severity - client.severity)
    need = client.needs[domain]
    if need.stage == NONE:
        open_need(run, need, event, False)
    elif severity > need.severity:
        need.severity = severity
        crises.look(run, need)
    client.need_event += 1
    client.need_time += gap_to_need(run, client)


def rounds(run, client):
    """Liaison, report, and recertification or completion."""
    p = run.p
    day = run.day
    since = day - client.enrolled
    if client.next_liaison == day:
        period = p["paperwork.everyDays.liaison"]
        client.next_liaison += period
        tasks.come_up(run, client, K_LIAISON, since // period)
    if client.next_report == day:
        period = p["paperwork.everyDays.report"]
        client.next_report += period
        tasks.come_up(run, client, K_REPORT, since // period)
    if client.next_recertification == day:
        period = p["paperwork.everyDays.recertification"]
        client.next_recertification += period
        limit_days = p["programme.limitDays"]
        over = 0 < limit_days <= since
        met = client.goals > 0 and client.goals_met == client.goals
        if met and (since >= p["trust.completionDays"] or over):
            end_programme(run, client, COMPLETED)
        elif over:
            end_programme(run, client, ENDED)
        else:
            tasks.come_up(run, client, K_RECERTIFICATION, since // period)


def end_programme(run, client, status):
    if client.worker.ready:
        burnout.feel_success(run, client.worker, client.goals_met / client.goals if client.goals else 0)
    leave(run, client, status)


# ---- places, enrolment, leaving ----

def arrivals_and_places(run):
    """Step 4."""
    p = run.p
    for key in run.arrivals.get(run.day, ()):
        run.waiting.append(arrive(run, key))
    while run.waiting and run.active_count < places(run):
        best = None
        for worker in run.caseworkers:
            if worker.ready and not worker.vacant and len(worker.clients) < p["staff.caseloadCap"]:
                if best is None or len(worker.clients) < len(best.clients):
                    best = worker
        if best is None:
            return
        client = through_the_gate(run)
        run.waiting.remove(client)
        enrol(run, client, best, 0)


def places(run):
    p = run.p
    if p["intake.placesFollow"] == "staff":
        return sum(1 for worker in run.caseworkers if not worker.closed) * p["intake.clientsPerCaseworker"]
    return p["intake.places"]


def through_the_gate(run):
    """Who of those who wait gets a free place."""
    p = run.p
    strain = 0.0
    there = [worker for worker in run.caseworkers if worker.at_work]
    if there:
        for worker in there:
            strain += contacts.strain_of(run, worker)
        strain = strain / len(there)
    n = len(run.waiting)
    best = first = None
    for i, client in enumerate(run.waiting):
        if p["intake.rule"] == "first-come":
            order = 1 - i / n
        elif p["intake.rule"] == "neediest":
            order = client.severity
        else:
            order = client.ease
        score = (1 - strain) * order + strain * contacts.deserving(p, client, strain)
        if best is None or score > best[0]:
            best = (score, client)
        if first is None or order > first[0]:
            first = (order, client)
    if first[1] is not best[1]:
        run.watch.passed_at_the_gate()
    return best[1]


def enrol(run, client, worker, behind):
    p = run.p
    day = run.day
    client.status = ACTIVE
    run.active_count += 1
    client.enrolled = day - behind
    client.last_contact = day
    client.money_year = day
    client.committed = 0
    client.worker = worker
    client.passed_over = False
    worker.clients.append(client)
    if run.on["trust"]:
        client.trust = limit(p["trust.start"] * power(1 - p["trust.waitingLoss"], day - client.arrived))

    def first_round(period):
        return day - behind + period * (behind // period + 1)

    client.next_liaison = first_round(p["paperwork.everyDays.liaison"])
    client.next_report = first_round(p["paperwork.everyDays.report"])
    client.next_recertification = first_round(p["paperwork.everyDays.recertification"])
    run.watch.enrolled(client)
    everything = not run.on["disclosure"]
    for need in client.needs:
        if need.stage == HIDDEN and (everything or need.disclosure_rest <= 0):
            disclose(run, need, day if behind == 0 else -1)
    client.goals_day = client.enrolled + p["contact.intakeDays"]
    if client.goals_day <= day:
        agree_on_goals(run, client)
    for need in client.needs:
        if need.stage:
            crises.look(run, need)
    contacts.first_date(run, client)
    if behind == 0:
        tasks.come_up(run, client, K_INTAKE, 0)
    run.trail.add(client.index, worker.index)


def leave(run, client, status):
    """A client completes, drops out or leaves the waiting list."""
    day = run.day
    run.watch.leaving(client, status)
    was_active = client.status == ACTIVE
    client.status = status
    client.left = day
    if was_active:
        run.active_count -= 1
        client.worker.clients.remove(client)
        for need in client.needs:
            if provisions.is_underway(need):
                provisions.take_back(run, need)
                need.approving = False
                need.stage = REFUSED
            provisions.no_more_late(need)
    run.trail.add(client.index)


def change_worker(run, client, worker):
    """The own caseworker becomes another one, who reads the file."""
    p = run.p
    contacts.read_file(run, client.worker, worker, client)
    client.worker = worker
    loss = p["trust.newFaceLoss"]
    if worker.team is not None and any(a.ready and not a.vacant for a in worker.team.assistants):
        loss = loss * p["trust.familiarFaceShare"]
    set_trust(run, client, client.trust - loss * client.trust)
    run.trail.add(client.index, worker.index)


# ---- trust ----

def limit(x):
    return 0.0 if x < 0 else 1.0 if x > 1 else x


def set_trust(run, client, trust):
    if run.on["trust"]:
        client.trust = limit(trust)


def dropout_per_day(run, client):
    """The hazard of dropping out that goes with the trust of now."""
    if client.hazard_trust != client.trust:
        client.hazard_trust = client.trust
        p = run.p
        trust = client.trust if run.on["trust"] else 0.5
        client.hazard_now = p["trust.dropoutPerDay"] * exp(p["trust.dropoutByTrust"] * (0.5 - trust))
    return client.hazard_now


def evening(run, client):
    """Anxiety settles, worry and lateness tell, some drop out, and others will call (step 15)."""
    if client.status == WAITING:
        run.watch.client_evening(client)
    if client.status != ACTIVE:
        return
    p = run.p
    if run.on["consistency"]:
        usual = p["consistency.usual"]
        client.anxiety += p["consistency.settlingPerDay"] * (usual - client.anxiety)
        worry = max(0, client.anxiety - usual)
        if worry > 0:
            set_trust(run, client, client.trust - p["trust.anxietyLoss"] * worry)
    if run.day - client.due > 5:
        set_trust(run, client, client.trust - p["trust.overdueLoss"])
    run.watch.client_evening(client)
    if p["participation"] != "mandated":
        client.dropout_hazard += dropout_per_day(run, client)
        if client.dropout_hazard >= client.loyalty:
            if client.worker.ready:
                burnout.feel_success(run, client.worker, 0)
            leave(run, client, DROPPED)
            return
    calls.evening(run, client)
