"""Contacts: when they are due, in which order and how they are held, what is disclosed, and coping (7.4, 7.5, 7.6)."""


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
    """Step 9: the shortage of time is read, then the urgent tasks are worked on."""
    due = due_minutes(run, worker)
    if worker.at_work:
        e = max(0, pressure(run, worker, due) - 1)
        worker.shortage = e / (1 + e)
    tasks.urgent(run, worker, due)


def strain_of(run, worker):
    """What practice follows of a shortage of time."""
    return worker.shortage if run.on["coping"] else 0.0


def deserving(p, client, strain):
    """How much a client is thought to deserve the time."""
    need = p["coping.needWeight"]
    motivation = p["coping.motivationWeight"]
    odds = p["coping.oddsWeight"] + p["coping.creamWeight"] * strain
    weights = need + motivation + odds
    if weights == 0:
        return 0.5
    return (need * client.severity + motivation * client.motivation + odds * client.ease) / weights


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
    return (1 - strain) * order + strain * deserving(p, client, strain)


def given_minutes(run, worker, client):
    """Minutes that a worker under strain gives to a contact."""
    p = run.p
    if not run.on["coping"] or not run.on["contact"]:
        return grain(needed(p, client.complexity))
    strain = strain_of(run, worker)
    return grain(needed(p, client.complexity * (1 - p["coping.simplifyShare"] * strain))
                 * (1 - p["coping.shortenShare"] * strain))


def round_of_contacts(run, worker):
    """Step 10: a caseworker goes through the own due clients."""
    if not worker.at_work:
        return
    strain = strain_of(run, worker)
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


def appointment(run, worker, client, pulled=False):
    """One client is passed over, waited for in vain, or seen."""
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
    client.passed_over = False
    stays_away = min(1, max(0, p["contact.noShowShare"] * (1 + p["contact.noShowByTrust"] * (0.5 - client.trust))))
    if run.chance.uniform(17, client.key, number) < stays_away and run.on["contact"]:
        spent = min(grain(p["contact.noShowMinutes"]), left)
        spend(worker, spent, TRAVEL)
        run.watch.no_show(spent)
        client.missed = True
        client.due = client.planned = day + p["contact.rebookDays"]
        return
    hold(run, worker, client, given, travel, pulled)


def quality_of(run, worker, client, given, warranted):
    p = run.p
    if not run.on["contact"]:
        return 1
    k = p["contact.saturation"]
    if warranted <= 0:
        worth = 1
    else:
        worth = (1 - exp(-k * min(1, given / warranted))) / (1 - exp(-k))
    rapport = p["contact.rapportFloor"] + (1 - p["contact.rapportFloor"]) * client.trust
    familiarity = 1 - p["contact.strangerLoss"] * (1 - knowledge_of(run, worker, client))
    presence = 1 - p["burnout.presenceLoss"] * worker.exhaustion
    return min(1, worth * presence * worker.skill * rapport * familiarity)


def hold(run, worker, client, given, travel, pulled):
    p = run.p
    day = run.day
    spend(worker, given, CONTACT)
    spend(worker, travel, TRAVEL)
    run.watch.contact_spent(worker)
    warranted = needed(p, client.complexity)
    usual = interval(p, client, day)
    quality = quality_of(run, worker, client, given, warranted)
    worker.held_today.append((client, given, warranted, quality))
    burnout.feel_time(run, worker, given / warranted if warranted > 0 else 1)
    burnout.feel_success(run, worker, quality)
    client.last_contact = day
    client.held += 1
    client.missed = False
    now = kept_knowledge(run, worker, client)
    set_knowledge(run, worker, client, now + p["contact.knowledgeGain"] * quality * (1 - now))
    disclosures(run, client, quality)
    provisions.take_up_some(run, worker, client, given)
    clients.set_trust(run, client, client.trust + p["trust.gain"] * (quality - client.trust))
    tasks.come_up(run, client, K_NOTE, client.held)
    lateness = 0 if pulled else (day - client.due) / usual
    usual = interval(p, client, day)
    stretched = usual
    if run.on["coping"] and run.on["contact"]:
        stretched = usual * (1 + p["coping.stretchShare"] * strain_of(run, worker))
    client.due = day + max(1, rounded(usual))
    client.planned = day + max(1, rounded(stretched))
    run.trail.add(client.index, given * 64, worker.index)
    run.watch.contact(client, worker, given, warranted, lateness)


# ---- knowledge of clients ----

def faded(run, amount, day):
    """What is left today of what was known on a day."""
    return amount * (1 / (1 + (run.day - day) / run.p["contact.knowledgeHalfLifeDays"]))


def kept_knowledge(run, worker, client):
    """What a worker knows of a client today, whatever is switched off."""
    kept = client.known.get(worker.index)
    return 0.0 if kept is None else faded(run, kept[0], kept[1])


def can_know(worker, client):
    own = client.worker
    return own is not None and (own is worker or (worker.circle is not None and worker.circle is own.circle))


def knowledge_of(run, worker, client):
    """What a worker knows of a client."""
    if not run.on["contact"]:
        return 1.0
    return kept_knowledge(run, worker, client) if can_know(worker, client) else 0.0


def set_knowledge(run, worker, client, amount):
    client.known[worker.index] = (amount, run.day)


def tell(run, workers, client, share):
    """Something is told of a client among those who sit together."""
    known = [kept_knowledge(run, worker, client) for worker in workers]
    n = len(workers)
    if n < 2:
        return
    total = 0.0
    for k in known:
        total += k
    most = max(known)
    said = (most + (total - most) / (n - 1)) / 2
    for worker, now in zip(workers, known):
        if now < said:
            set_knowledge(run, worker, client, now + share * (said - now))


def leave_files(run, worker):
    """Somebody leaves: what is known of the own clients stands in their files, and goes with the person."""
    for client in worker.clients:
        client.file = kept_knowledge(run, worker, client)
        client.file_day = run.day
    members = worker.circle.members if worker.circle is not None else [worker]
    for member in members:
        for client in member.clients:
            client.known.pop(worker.index, None)


def read_file(run, before, worker, client):
    """A client gets a new caseworker, who may be the next one on the same place."""
    same = before is worker or (before is not None and before.circle is not None and before.circle is worker.circle)
    if not same:
        client.known = {}
    now = kept_knowledge(run, worker, client)
    in_file = run.p["contact.fileShare"] * faded(run, client.file, client.file_day)
    set_knowledge(run, worker, client, max(now, in_file))


def look_at_shared_knowledge(run, circle):
    """Step 16: what members of a circle know, in the mean, of each other's clients."""
    total = 0.0
    count = 0
    for member in circle.members:
        for client in member.clients:
            known = 0.0
            for other in circle.members:
                if other is not member:
                    known += 0.0 if other.vacant else knowledge_of(run, other, client)
            total += known / (len(circle.members) - 1)
            count += 1
    circle.knowledge = total / count if count else 0.0
    if count and not run.on["contact"]:
        circle.knowledge = 1.0


# ---- disclosure ----

def methods(p):
    """What the programme's methods are worth."""
    return (1 + p["programme.strengthShare"]) / 1.75


def practice_of(run, worker):
    return worker.skill * methods(run.p)


def disclosures(run, client, quality):
    """Hidden needs come nearer to being told."""
    p = run.p
    trust = client.trust
    f = p["disclosure.trustFloor"]
    g = p["disclosure.severityFloor"]
    for need in client.needs:
        if need.stage == HIDDEN:
            need.disclosure_rest -= ((p["disclosure.perContact"] * 2 * quality * (f + 2 * (1 - f) * trust)
                                      * (g + 2 * (1 - g) * need.severity)) * methods(p))
            if need.disclosure_rest <= 0:
                clients.disclose(run, need, run.day)
