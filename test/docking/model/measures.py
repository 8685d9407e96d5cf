"""Every measure of section 8, computed from what the observer noted."""

from . import contacts, search
from .arithmetic import exp, ln, mean, ratio
from .state import (ABSENCE, COMPLETED, CONTACT, COORDINATION, CRISIS, DENY, DROPPED, FORESEEN, GRANT, HANDOFF, IDLE,
                    LETTER, LIAISON, MEETING, MENTORING, NEVER, OPEN, PAPERWORK, REFER, REWORK, STAFF_MEETING,
                    SUPERVISION, TELEPHONE, TRAINING, TRAVEL)
from .timebudget import MONTH
from .watch import ROLES

STAFF = ("lead", "solo", "assistant")
CLASSES = (("Foreseen", FORESEEN), ("Letter", LETTER), ("Open", OPEN))


def all_measures(run):
    result = {}
    engagement(run, result)
    distribution(run, result)
    decisions(run, result)
    coping(run, result)
    minutes(run, result)
    staff(run, result)
    money(run, result)
    return result


# ---- 8.1 ----

def index_of(parts):
    total = 0.0
    for part in parts:
        total += ln(max(0.01, part))
    return exp(total / len(parts))


def engagement(run, result):
    watch = run.watch
    last = watch.end - 60
    here = [client for client in run.clients if client.left >= watch.first]
    counted = [client for client in here
               if client.enrolled != NEVER and client.enrolled < last and client.seen.active.days > 0]
    rows = [engagement_of(run, client.seen) for client in counted]
    result["clientsCounted"] = len(rows)
    names = {"engagementQuality": "index", "engagementDose": "dose", "engagementContinuity": "continuity",
             "engagementContinuityOther": "other", "engagementAlliance": "alliance",
             "engagementResponsiveness": "responsiveness", "engagementActiveOnly": "active",
             "engagementWithoutResponsiveness": "three"}
    for name, part in names.items():
        result[name] = mean(row[part] for row in rows if row[part] is not None)
    indices = [index_of_all_days(run, client.seen) for client in here if client.arrived < last]
    result["engagementOfAllWhoCame"] = mean(index for index in indices if index is not None)
    result["creamingGap"] = creaming_gap(counted)


def continuities(run, seen):
    """Continuity by the unit that counts, and by the other one."""
    if seen.contacts < 2:
        return None, None
    person = max(seen.by_worker.values()) / seen.contacts
    team = max(seen.by_team.values()) / seen.contacts
    return (person, team) if run.p["continuity.unit"] == "person" else (team, person)


def dose_and_alliance(seen, sorts):
    """Over days of some sorts."""
    days = sum(sort.days for sort in sorts)
    warranted = 0.0
    trust = 0.0
    for sort in sorts:
        warranted += sort.warranted
        trust += sort.trust
    return min(1, seen.minutes / warranted) if warranted > 0 else None, trust / days if days else None


def responsiveness_of(seen):
    return (seen.answered + 1) / (seen.disclosed + 2)


def engagement_of(run, seen):
    continuity, other = continuities(run, seen)
    dose, alliance = dose_and_alliance(seen, [seen.active, seen.after])
    responsiveness = responsiveness_of(seen)
    active_dose, active_alliance = dose_and_alliance(seen, [seen.active])
    return {"dose": dose, "continuity": continuity, "other": other, "alliance": alliance,
            "responsiveness": responsiveness,
            "active": whole(seen, active_dose, continuity, active_alliance, responsiveness),
            "index": whole(seen, dose, continuity, alliance, responsiveness),
            "three": whole(seen, dose, continuity, alliance)}


def index_of_all_days(run, seen):
    """The index of somebody who came, waiting included."""
    sorts = [seen.active, seen.waiting, seen.after]
    if sum(sort.days for sort in sorts) == 0:
        return None
    dose, alliance = dose_and_alliance(seen, sorts)
    return whole(seen, dose, continuities(run, seen)[0], alliance, responsiveness_of(seen))


def whole(seen, dose, continuity, *rest):
    if seen.contacts == 0:
        return 0.0
    if dose is None:
        return None
    parts = [dose] + ([continuity] if continuity is not None else []) + list(rest)
    return index_of(parts)


def creaming_gap(counted):
    clients = [client for client in counted if client.seen.active.warranted > 0]
    clients.sort(key=lambda client: (client.ease, client.index))
    n = len(clients) // 3
    if n == 0:
        return None

    def share(some):
        received = 0.0
        warranted = 0.0
        for client in some:
            received += client.seen.minutes
            warranted += client.seen.active.warranted
        return received / warranted

    return share(clients[-n:]) - share(clients[:n])


# ---- 8.2 ----

def distribution(run, result):
    watch = run.watch
    followed = [client for client in run.clients if client.seen.follow is not None]
    count = len(followed)
    result["clientsFollowed"] = count
    follows = [client.seen.follow for client in followed]
    in_need = [client for client in followed if client.seen.follow.needs]
    result["distributionCoverage"] = ratio(sum(1 for follow in follows if follow.funded), count)

    def touched(domains_of):
        shares = []
        for client in in_need:
            follow = client.seen.follow
            domains = {record.domain for record in follow.needs}
            shares.append(len(domains_of(follow)) / len(domains))
        return mean(shares)

    result["distributionVariety"] = touched(lambda follow: follow.funded)
    result["distributionVarietyAny"] = touched(lambda follow: follow.funded | follow.referred)
    dollars = [sum(follow.dollars[domain] for follow in follows) for domain in range(8)]
    paid = sum(dollars)
    diversity = None
    if paid > 0:
        entropy = 0.0
        for amount in dollars:
            if amount > 0:
                share = amount / paid
                entropy -= share * ln(share)
        diversity = exp(entropy)
    result["distributionDiversity"] = diversity
    right_paid = sum(follow.right_dollars for follow in follows)
    right_cost = sum(record.cost for follow in follows for record in follow.needs if record.right)
    match = ratio(right_paid, paid)
    reach = ratio(right_paid, right_cost)
    result["distributionMatch"] = match
    result["distributionReach"] = reach
    result["distributionFit"] = ratio(2 * right_paid, paid + right_cost)
    result["distributionDelayDays"] = mean(delay for follow in follows for delay in follow.delays)
    shares = [sum(client.seen.follow.dollars) / sum(record.cost for record in client.seen.follow.needs)
              for client in in_need]
    result["distributionGini"] = gini(shares)
    result["distributionConcentration"] = concentration(
        shares, [client.seen.follow.severity for client in in_need])
    groups = [mean(x for x, client in zip(shares, in_need) if client.group == group) for group in (0, 1)]
    result["fundedPerNeedGap"] = None if None in groups else groups[0] - groups[1]
    ordered = sorted(zip((client.complexity for client in in_need), (client.index for client in in_need), shares))
    half = len(ordered) // 2
    result["complexityGap"] = (mean(row[2] for row in ordered[-half:]) - mean(row[2] for row in ordered[:half])
                               if half else None)
    records = [record for follow in follows for record in follow.needs]
    result["needsResolvedShare"] = ratio(sum(1 for record in records if record.resolved), len(records))
    result["needsDisclosedShare"] = ratio(sum(1 for record in records if record.disclosed), len(records))

    dropped = sum(1 for client in followed if client.status == DROPPED and client.left < client.seen.follow.until)
    result["retention12MonthShare"] = ratio(count - dropped, count)
    result["completionShare"] = share_of(watch.programme_ends, lambda end: end[0] == COMPLETED)
    result["waitDays"] = mean(watch.waits)


def gini(shares):
    x = sorted(shares)
    n = len(x)
    total = sum(x)
    if total == 0:
        return None
    weighted = 0.0
    for i, value in enumerate(x):
        weighted += (2 * i + 1 - n) * value
    return weighted / (n * total)


def concentration(shares, severities):
    n = len(shares)
    total = sum(shares)
    if total == 0:
        return None
    order = sorted(range(n), key=lambda i: severities[i])
    ranks = [0.0] * n
    start = 0
    while start < n:
        stop = start
        while stop < n and severities[order[stop]] == severities[order[start]]:
            stop += 1
        rank = (start + 1 + stop) / 2
        for place in range(start, stop):
            ranks[order[place]] = (rank - 0.5) / n
        start = stop
    weighted = 0.0
    for value, rank in zip(shares, ranks):
        weighted += value * rank
    return 2 * weighted / (n * (total / n)) - 1


# ---- 8.3 ----

def share_of(some, condition):
    return ratio(sum(1 for one in some if condition(one)), len(some))


def by_class(result, name, some, measure):
    result[name] = measure(some)
    for suffix, policy in CLASSES:
        result[name + suffix] = measure([one for one in some if one.policy == policy])


def decisions(run, result):
    watch = run.watch
    judged = watch.judged
    accurate = [one for one in judged if not one.unknown]
    by_class(result, "decisionAccuracy", accurate, lambda some: share_of(
        some, lambda one: one.favour == one.right and one.answer != DENY))
    provisions = [one for one in judged if not one.incident]
    deserved = [one for one in provisions if one.right]
    denials = [one for one in deserved if one.answer != GRANT]
    result["wrongfulDenialShare"] = ratio(len(denials), len(deserved))
    result["wrongfulReferredShare"] = share_of(denials, lambda one: one.answer == REFER)
    groups = [share_of([one for one in deserved if one.client_group == group], lambda one: one.answer != GRANT)
              for group in (0, 1)]
    result["wrongfulDenialGap"] = None if None in groups else groups[1] - groups[0]
    result["ignoranceShare"] = ratio(*watch.taken)
    result["unwarrantedGrantShare"] = share_of([one for one in provisions if not one.right],
                                               lambda one: one.answer == GRANT)
    incidents = [one for one in judged if one.incident]
    by_class(result, "wrongfulConsequenceShare", [one for one in incidents if one.right],
             lambda some: share_of(some, lambda one: not one.favour))
    consequences = sum(1 for one in incidents if not one.favour)
    result["consequencesPerClientYear"] = ratio(consequences * 260, watch.client_days)
    ruled = [one for one in judged if one.prescription != 0 and not one.unknown]
    exceptions = [one for one in ruled if one.favour != (one.prescription > 0)]
    result["exceptionShare"] = ratio(len(exceptions), len(ruled))
    result["unwarrantedExceptionShare"] = share_of(exceptions, lambda one: one.right == (one.prescription > 0))
    result["likeCaseConsistency"] = like_cases(judged)
    for suffix, policy in CLASSES:
        result["likeCaseConsistency" + suffix] = like_cases(judged, policy)
    alone = [one for one in judged if one.depends is not None]
    result["dependsOnWhoShare"] = share_of(alone, lambda one: one.depends)
    grants = [one for one in provisions if one.answer == GRANT]
    result["budgetDenialShare"] = ratio(sum(1 for one in grants if one.denied) + watch.broken_in_window, len(grants))
    result["brokenPromisesPerClientYear"] = ratio(watch.broken * 260, watch.client_days)
    for wave, name in enumerate(("First", "Second")):
        for suffix in ("", "WithinTeams", "BetweenTeams", "Foreseen", "Grey"):
            answers = watch.panel.waves[wave]
            result["vignetteKappa" + name + suffix] = answers[suffix] if answers else None


def like_cases(some, policy=None):
    """Pairs of like cases that had the same answer; a pair is of the class of the later one."""
    groups = {}
    for one in some:
        groups.setdefault((one.group, one.right), []).append(one)
    pairs = 0
    alike = 0
    for cases in groups.values():
        for i, one in enumerate(cases):
            for other in cases[i + 1:]:
                if other.day - one.day > 65:
                    break
                if policy is None or other.policy == policy:
                    pairs += 1
                    if one.favour == other.favour:
                        alike += 1
    return alike / pairs if pairs >= 20 else None


def coping(run, result):
    watch = run.watch
    shares = []
    for worker in run.caseworkers:
        if worker.vacant:
            continue
        known = mean(contacts.knowledge_of(run, worker, client) for client in worker.clients) or 0
        shares.append(watch.panel.right_share(worker, known))
    result["panelAccuracy"] = mean(shares)
    result["rationedShare"] = ratio(watch.rationed, watch.held + watch.late_left)
    result["routinisedShare"] = ratio(watch.routinised, watch.held)
    acts = watch.toward + watch.away + watch.against
    result["copingTowardShare"] = ratio(watch.toward, acts)
    result["copingAwayShare"] = ratio(watch.away, acts)
    result["copingAgainstShare"] = ratio(watch.against, acts)


# ---- 8.4 ----

def minutes(run, result):
    watch = run.watch
    spent = watch.minutes
    worked = sum(spent) - spent[ABSENCE] - spent[IDLE]
    for name, activity in (("contact", CONTACT), ("travel", TRAVEL), ("liaison", LIAISON), ("telephone", TELEPHONE),
                           ("paperwork", PAPERWORK), ("handoff", HANDOFF), ("rework", REWORK), ("meeting", MEETING),
                           ("staffMeeting", STAFF_MEETING), ("coordination", COORDINATION),
                           ("supervision", SUPERVISION), ("mentoring", MENTORING), ("crisis", CRISIS)):
        result[name + "Share"] = ratio(spent[activity], worked)
    result["trainingShare"] = ratio(spent[TRAINING] - watch.onboarding, worked)
    result["onboardingShare"] = ratio(watch.onboarding, worked)
    result["idleShare"] = ratio(spent[IDLE], watch.contract)
    for name, roles in (("Leads", ("lead", "solo")), ("Assistants", ("assistant",)), ("Supervisors", ("supervisor",))):
        result["idleShare" + name] = ratio(sum(watch.minutes_of[role][IDLE] for role in roles),
                                           sum(watch.contract_of[role] for role in roles))
    paid = watch.contract + spent[ABSENCE]
    result["absenceShare"] = ratio(spent[ABSENCE], paid)
    result["contactPaidShare"] = ratio(spent[CONTACT], paid)
    result["demandRatio"] = ratio(watch.work_generated, watch.contract)
    result["overtimeRatio"] = ratio(worked, watch.contract)
    result["backlogDays"] = ratio(watch.backlog, paid)


# ---- 8.5 ----

def staff(run, result):
    watch = run.watch
    result["teamCohesion"] = ratio(*watch.cohesion)
    result["sharedKnowledge"] = ratio(*watch.knowledge)
    result["disagreementsPerTeamMonth"] = ratio(watch.disagreements * MONTH, watch.team_days)
    result["disagreementsSettledShare"] = ratio(watch.settled, watch.disagreements)
    in_post = [worker for worker in run.caseworkers if not worker.vacant]
    result["provisionsKnownShare"] = ratio(sum(1 for worker in in_post for kind in range(run.kinds)
                                                if search.knows(run, worker, kind)), len(in_post) * run.kinds)
    result["burnoutShare"] = ratio(watch.burnt, watch.evenings)
    result["exhaustionShare"] = ratio(watch.exhausted, watch.evenings)
    result["jobSatisfaction"] = ratio(watch.satisfaction, watch.evenings)
    result["roleClarity"] = ratio(watch.clarity, watch.evenings)
    result["feltAutonomy"] = ratio(watch.autonomy, watch.caseworker_evenings)
    result["crisesPerClientYear"] = ratio(watch.crises * 260, watch.client_days)
    result["turnoverPerYear"] = ratio(sum(watch.leavers[role] for role in STAFF) * 260, watch.evenings)
    result["vacancyDays"] = ratio(sum(watch.vacant[role] for role in STAFF) * 260, watch.places)
    result["exhaustionShareSupervisors"] = ratio(watch.supervisors_exhausted, watch.supervisor_evenings)
    result["turnoverPerYearSupervisors"] = ratio(watch.leavers["supervisor"] * 260, watch.supervisor_evenings)
    result["approvalDays"] = ratio(*watch.approvals)
    result["contactsPerClientMonth"] = ratio(watch.held * MONTH, watch.client_days)
    result["noShowShare"] = ratio(watch.no_shows, watch.no_shows + watch.held)
    result["clientsPerCaseworker"] = ratio(watch.client_days, watch.caseworker_evenings)
    result["clientsServedPerYear"] = (watch.client_days + watch.enrolments * 260) / (watch.end - watch.first)
    result["clientsAtEnd"] = run.active_count
    result["monthsInProgramme"] = mean(days / MONTH for _, days in watch.programme_ends)
    result["newcomerDays"] = watch.panel.newcomer_days(watch.end)
    result["dropoutShare"] = ratio(watch.dropouts * MONTH, watch.client_days)
    result["clientAnxiety"] = ratio(watch.anxiety, watch.client_days)


def yearly_staff(p):
    teams = p["staff.teams"]
    return (teams * p["staff.leadsPerTeam"] * p["wages.leadPerYear"]
            + teams * p["staff.assistantsPerTeam"] * p["wages.assistantPerYear"]
            + p["staff.supervisors"] * p["wages.supervisorPerYear"]) * (1 + p["wages.onCostShare"])


def over_the_stages(run, yearly):
    """The sum of what years cost, by the values of each stage and its days in the window."""
    watch = run.watch
    total = 0.0
    for place, (first, p) in enumerate(run.stages):
        until = run.stages[place + 1][0] if place + 1 < len(run.stages) else watch.end
        days = min(until, watch.end) - max(first, watch.first)
        if days > 0:
            total += yearly(p) * days / 260
    return total


def money(run, result):
    p = run.stages[0][1]
    watch = run.watch
    cost = over_the_stages(run, yearly_staff)
    for role in ROLES:
        wage = p["wages." + ("lead" if role == "solo" else role) + "PerYear"]
        cost += wage * (watch.leavers[role] * p["turnover.leaverCostShare"]
                        - (watch.vacant[role] / 260) * (1 + p["wages.onCostShare"]))
    everything = cost + watch.dollars
    result["costPerClientMonth"] = ratio(everything * MONTH, watch.client_days)
    result["costPerResolvedNeed"] = ratio(everything, watch.resolved_active)
    result["provisionsSpentShare"] = ratio(watch.dollars, over_the_stages(
        run, lambda values: values["provisions.perClientYear"] * values["intake.places"]))
