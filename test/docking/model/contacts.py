"""Contacts: when they are due, in which order and how they are held, what is disclosed, and coping (7.4, 7.5, 7.6)."""

from math import floor

from . import burnout, clients, provisions, tasks
from .arithmetic import exp, grain, rounded
from .state import CONTACT, HIDDEN, K_NOTE, NEVER, TRAVEL
from .timebudget import left_for_contacts, pressure, spend


def needed(p, complexity):
    """Minutes that a contact warrants."""
    return p["contact.minutes"] * (1 + p["contact.lengthByComplexity"] * (complexity - 0.5))


def in_intake(p, client, day):
    return p["contact.intakeContacts"] > 0 and client.enrolled != NEVER and (
        day - client.enrolled < p["contact.intakeDays"])


def interval(p, client, day):
    """Days between contacts that are warranted."""
    if in_intake(p, client, day):
        return p["contact.intakeDays"] / p["contact.intakeContacts"]
    return p["contact.intervalDays"] * (1 + p["contact.intervalBySeverity"] * (0.5 - client.severity))


def first_date(run, client):
    p = run.p
    days = 1 if in_intake(p, client, run.day) else interval(p, client, run.day) * client.ease
    client.due = client.planned = run.day + max(1, rounded(days))


def due_minutes(run, worker):
    if not worker.at_work:
        return 0
    p = run.p
    total = 0.0
    travel = grain(p["contact.travelMinutes"])
    for client in worker.clients:
        if client.planned <= run.day:
            total += grain(needed(p, client.complexity)) + travel
    return total


def read_the_day(run, worker):
    """Step 9: the strain is read, then the urgent tasks are worked on."""
    due = due_minutes(run, worker)
    if worker.at_work:
        e = max(0, pressure(run, worker, due) - 1)
        worker.strain = e / (1 + e)
    tasks.urgent(run, worker, due)


def coping_strain(run, worker):
    return worker.strain if run.on["coping"] else 0.0


def priority(run, client, strain):
    p = run.p
    choice = p["contact.order"]
    day = run.day
    if choice == "first-come":
        d = day - client.enrolled
        order = d / (1 + d)
    elif choice == "most-overdue":
        late = max(0, day - client.due) / interval(p, client, day)
        order = late / (1 + late)
    elif choice == "neediest":
        order = client.severity
    else:
        order = client.ease
    odds = p["coping.oddsWeight"] + p["coping.creamWeight"] * strain
    weights = p["coping.needWeight"] + p["coping.motivationWeight"] + odds
    if weights == 0:
        deserving = 0.5
    else:
        deserving = (p["coping.needWeight"] * client.severity + p["coping.motivationWeight"] * client.motivation
                     + odds * client.ease) / weights
    return (1 - strain) * order + strain * deserving


def given_minutes(run, worker, client):
    p = run.p
    if not (run.on["coping"] and run.on["contact"]):
        return grain(needed(p, client.complexity))
    s = worker.strain
    seen = client.complexity * (1 - p["coping.simplifyShare"] * s)
    return grain(needed(p, seen) * (1 - p["coping.shortenShare"] * s))


def round_of_contacts(run, worker):
    """Step 10 for one caseworker."""
    if not worker.at_work:
        return
    strain = coping_strain(run, worker)
    due = [client for client in worker.clients if client.planned <= run.day]
    due.sort(key=lambda client: -priority(run, client, strain))
    for client in due:
        appointment(run, worker, client)


def cover(run, worker):
    """Step 11: a lead stands in for absent leads of the team."""
    if worker.role != "lead" or not worker.at_work:
        return
    p = run.p
    for other in worker.team.leads:
        if other.at_work:
            continue
        for client in list(other.clients):
            if client.planned <= run.day:
                late = run.day - client.due
                if late > p["contact.coverShare"] * interval(p, client, run.day):
                    appointment(run, worker, client)


def own_knowledge(run, client):
    p = run.p
    days = run.day - client.knowledge_day
    return client.knowledge * (1 / (1 + days / p["contact.knowledgeHalfLifeDays"]))


def knowledge_of(run, worker, client):
    """What a worker knows of a client."""
    if not run.on["contact"]:
        return 1.0
    shared = worker.circle.knowledge if worker.circle else 0
    if client.worker is worker:
        return max(own_knowledge(run, client), shared)
    return shared


def appointment(run, worker, client):
    """One due client is passed over, waited for in vain, or seen."""
    p = run.p
    day = run.day
    given = given_minutes(run, worker, client)
    travel = grain(p["contact.travelMinutes"])
    left = left_for_contacts(run, worker)
    if run.on["contact"] and left < given + travel:
        burnout.feel_time(run, worker, 0)
        run.watch.passed_over(client)
        return
    number = client.attempts
    client.attempts += 1
    stays_away = min(1, max(0, p["contact.noShowShare"] * (1 + p["contact.noShowByTrust"] * (0.5 - client.trust))))
    if run.chance.uniform(17, client.key, number) < stays_away and run.on["contact"]:
        spent = min(grain(p["contact.noShowMinutes"]), left)
        spend(worker, spent, TRAVEL)
        run.watch.no_show(spent)
        client.due = client.planned = day + p["contact.rebookDays"]
        return
    hold(run, worker, client, given, travel)


def hold(run, worker, client, given, travel):
    p = run.p
    day = run.day
    spend(worker, given, CONTACT)
    spend(worker, travel, TRAVEL)
    run.watch.contact_spent(worker)
    warranted = needed(p, client.complexity)
    own = client.worker is worker
    usual = interval(p, client, day)
    if run.on["contact"]:
        k = p["contact.saturation"]
        if warranted <= 0:
            worth = 1
        else:
            worth = (1 - exp(-k * min(1, given / warranted))) / (1 - exp(-k))
        rapport = p["contact.rapportFloor"] + (1 - p["contact.rapportFloor"]) * client.trust
        familiarity = 1 - p["contact.strangerLoss"] * (1 - knowledge_of(run, worker, client))
        presence = 1 - p["burnout.presenceLoss"] * worker.exhaustion
        quality = min(1, worth * presence * worker.skill * rapport * familiarity)
    else:
        quality = 1
    burnout.feel_time(run, worker, given / warranted if warranted > 0 else 1)
    burnout.feel_success(run, worker, quality)
    client.last_contact = day
    client.held += 1
    if own:
        now = own_knowledge(run, client)
        client.knowledge = now + p["contact.knowledgeGain"] * quality * (1 - now)
        client.knowledge_day = day
    disclosures(run, client, quality)
    for _ in range(floor(given / p["contact.minutesPerNeed"])):
        if not provisions.take_up_severest(run, worker, client):
            break
    before = client.trust if own else client.trust * (1 - p["trust.coverLoss"])
    clients.set_trust(run, client, before + p["trust.gain"] * (quality - before))
    tasks.come_up(run, client, K_NOTE, client.held)
    lateness = (day - client.due) / usual
    stretched = usual
    if run.on["coping"] and run.on["contact"]:
        stretched = usual * (1 + p["coping.stretchShare"] * worker.strain)
    client.due = day + max(1, rounded(usual))
    client.planned = day + max(1, rounded(stretched))
    run.trail.add(client.index, given * 64, worker.index)
    run.watch.contact(client, worker, given, warranted, lateness)


def disclosures(run, client, quality):
    """Hidden needs come nearer to being told."""
    p = run.p
    trust = client.trust
    for need in client.needs:
        if need.stage == HIDDEN:
            need.disclosure_rest -= (
                p["disclosure.perContact"] * 2 * quality
                * (p["disclosure.trustFloor"] + p["disclosure.trustSlope"] * trust)
                * (p["disclosure.severityFloor"] + p["disclosure.severitySlope"] * need.severity))
            if need.disclosure_rest <= 0:
                clients.disclose(run, need)
