"""Every measure of section 8, computed from what the observer noted."""

from . import contacts
from .arithmetic import exp, ln, mean, ratio
from .state import (ABSENCE, COMPLETED, CONTACT, COORDINATION, CRISIS, DENY, DROPPED, FORESEEN, GRANT, HANDOFF, IDLE,
                    LETTER, LIAISON, MEETING, MENTORING, OPEN, PAPERWORK, REFER, REWORK, SUPERVISION, TRAINING, TRAVEL)
from .timebudget import MONTH

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
    p = run.p
    watch = run.watch
    eligible = [client for client in run.clients
                if client.arrived < watch.end - 60 and client.left >= watch.first]
    rows = []
    for client in eligible:
        seen = client.seen
        if seen.days > 0:
            rows.append(engagement_of(p, seen))
    result["clientsCounted"] = len(rows)
    names = {"engagementQuality": "index", "engagementDose": "dose", "engagementContinuity": "continuity",
             "engagementContinuityOther": "other", "engagementAlliance": "alliance",
             "engagementResponsiveness": "responsiveness", "engagementActiveOnly": "active",
             "engagementWithoutResponsiveness": "three"}
    for name, part in names.items():
        result[name] = mean(row[part] for row in rows if row[part] is not None)
    result["creamingGap"] = creaming_gap(eligible)


def engagement_of(p, seen):
    dose = min(1, seen.minutes / seen.warranted) if seen.warranted > 0 else None
    person = team = None
    if seen.contacts >= 2:
        person = max(seen.by_worker.values()) / seen.contacts
        team = max(seen.by_team.values()) / seen.contacts
    continuity, other = (person, team) if p["continuity.unit"] == "person" else (team, person)
    alliance = seen.trust / seen.days
    responsiveness = (seen.answered + 1) / (seen.disclosed + 2)
    active = None
    if seen.active_days > 0:
        active_dose = min(1, seen.minutes / seen.active_warranted) if seen.active_warranted > 0 else None
        active = whole(seen, active_dose, continuity, seen.active_trust / seen.active_days, responsiveness)
    return {"dose": dose, "continuity": continuity, "other": other, "alliance": alliance,
            "responsiveness": responsiveness, "active": active,
            "index": whole(seen, dose, continuity, alliance, responsiveness),
            "three": whole(seen, dose, continuity, alliance)}


def whole(seen, dose, continuity, *rest):
    if seen.contacts == 0:
        return 0.0
    if dose is None:
        return None
    parts = [dose] + ([continuity] if continuity is not None else []) + list(rest)
    return index_of(parts)


def creaming_gap(eligible):
    clients = [client for client in eligible if client.seen.active_warranted > 0]
    clients.sort(key=lambda client: (client.ease, client.index))
    n = len(clients) // 3
    if n == 0:
        return None

    def share(some):
        received = 0.0
        warranted = 0.0
        for client in some:
            received += client.seen.minutes
            warranted += client.seen.active_warranted
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
    if match == 0 or reach == 0:
        fit = 0
    elif match is None or reach is None:
        fit = None
    else:
        fit = 2 * match * reach / (match + reach)
    result["distributionFit"] = fit
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

    def ended(status):
        return sum(1 for client in followed if client.status == status and client.left < client.seen.follow.until)

    result["retention12MonthShare"] = ratio(count - ended(DROPPED), count)
    result["completionShare"] = ratio(ended(COMPLETED), count)
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
    by_class(result, "decisionAccuracy", judged, lambda some: share_of(
        some, lambda one: one.favour == one.right and one.answer != DENY))
    provisions = [one for one in judged if not one.incident]
    deserved = [one for one in provisions if one.right]
    denials = [one for one in deserved if one.answer != GRANT]
    result["wrongfulDenialShare"] = ratio(len(denials), len(deserved))
    result["wrongfulReferredShare"] = share_of(denials, lambda one: one.answer == REFER)
    groups = [share_of([one for one in deserved if one.client_group == group], lambda one: one.answer != GRANT)
              for group in (0, 1)]
    result["wrongfulDenialGap"] = None if None in groups else groups[1] - groups[0]
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
    by_class(result, "likeCaseConsistency", judged, like_cases)
    alone = [one for one in judged if one.depends is not None]
    result["dependsOnWhoShare"] = share_of(alone, lambda one: one.depends)
    grants = [one for one in provisions if one.answer == GRANT]
    result["budgetDenialShare"] = ratio(sum(1 for one in grants if one.denied) + watch.broken_in_window, len(grants))
    result["brokenPromisesPerClientYear"] = ratio(watch.broken * 260, watch.client_days)
    for wave, name in enumerate(("First", "Second")):
        for suffix in ("", "WithinTeams", "BetweenTeams", "Foreseen", "Grey"):
            answers = watch.panel.waves[wave]
            result["vignetteKappa" + name + suffix] = answers[suffix] if answers else None


def like_cases(some):
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
        shares.append(watch.panel.right_share(worker.bias - worker.threshold, worker.inexperience, known))
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
    worked = sum(spent) - spent[ABSENCE]
    for name, activity in (("contact", CONTACT), ("travel", TRAVEL), ("liaison", LIAISON), ("paperwork", PAPERWORK),
                           ("handoff", HANDOFF), ("rework", REWORK), ("meeting", MEETING),
                           ("coordination", COORDINATION), ("supervision", SUPERVISION), ("training", TRAINING),
                           ("mentoring", MENTORING), ("crisis", CRISIS), ("idle", IDLE)):
        result[name + "Share"] = ratio(spent[activity], worked)
    paid = watch.contract + spent[ABSENCE]
    result["absenceShare"] = ratio(spent[ABSENCE], paid)
    result["contactPaidShare"] = ratio(spent[CONTACT], paid)
    result["demandRatio"] = ratio(watch.work_generated, watch.contract)
    result["overtimeRatio"] = ratio(worked - spent[IDLE], watch.contract)
    result["backlogDays"] = ratio(watch.backlog, paid)


# ---- 8.5 ----

def staff(run, result):
    p = run.p
    watch = run.watch
    days = p["time.observedDays"]
    result["teamCohesion"] = ratio(*watch.cohesion)
    result["sharedKnowledge"] = ratio(*watch.knowledge)
    result["disagreementsPerTeamMonth"] = ratio(watch.disagreements * MONTH, len(run.teams) * days)
    result["disagreementsSettledShare"] = ratio(watch.settled, watch.disagreements)
    in_post = [worker for worker in run.caseworkers if not worker.vacant]
    result["provisionsKnownShare"] = ratio(sum(sum(worker.knows) for worker in in_post), len(in_post) * run.kinds)
    result["burnoutShare"] = ratio(watch.burnt, watch.evenings)
    result["exhaustionShare"] = ratio(watch.exhausted, watch.evenings)
    result["jobSatisfaction"] = ratio(watch.satisfaction, watch.evenings)
    result["roleClarity"] = ratio(watch.clarity, watch.evenings)
    result["feltAutonomy"] = ratio(watch.autonomy, watch.caseworker_evenings)
    result["crisesPerClientYear"] = ratio(watch.crises * 260, watch.client_days)
    result["turnoverPerYear"] = ratio(sum(watch.leavers.values()) * 260, watch.evenings)
    result["vacancyDays"] = ratio(sum(watch.vacant.values()) * 260, len(run.staff) * days)
    result["newcomerDays"] = watch.panel.newcomer_days(watch.end)
    result["dropoutShare"] = ratio(watch.dropouts * MONTH, watch.client_days)
    result["clientAnxiety"] = ratio(watch.anxiety, watch.client_days)


def money(run, result):
    p = run.p
    watch = run.watch
    teams = p["staff.teams"]
    on_cost = 1 + p["wages.onCostShare"]
    lead = p["wages.leadPerYear"]
    assistant = p["wages.assistantPerYear"]
    cost = (teams * p["staff.leadsPerTeam"] * lead + teams * p["staff.assistantsPerTeam"] * assistant
            + p["staff.supervisors"] * p["wages.supervisorPerYear"]) * on_cost * p["time.observedDays"] / 260
    for roles, wage in ((("lead", "solo"), lead), (("assistant",), assistant)):
        leavers = sum(watch.leavers[role] for role in roles)
        vacant = sum(watch.vacant[role] for role in roles)
        cost += wage * (leavers * p["turnover.leaverCostShare"] - (vacant / 260) * on_cost)
    everything = cost + watch.dollars
    result["costPerClientMonth"] = ratio(everything * MONTH, watch.client_days)
    result["costPerResolvedNeed"] = ratio(everything, watch.resolved_active)
