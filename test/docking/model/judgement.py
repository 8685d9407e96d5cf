"""Judgement of needs and incidents, and what the policy says of them (7.8)."""

from . import burnout, clients, consistency, contacts, crises, learning, relations, tasks
from .arithmetic import grain
from .state import ACTIVE, DENY, FORESEEN, GRANT, K_INCIDENT, LETTER, OPEN, PAPERWORK, REFER
from .timebudget import must


class Verdict:
    """How a case was seen and what follows from it."""

    __slots__ = ("margin", "reading", "M", "read", "favour", "answer", "hard")


def classify(p, group):
    """Class and prescription of a group, or of a vignette, from its rolls."""
    if group.position < p["policy.coverageShare"]:
        policy = FORESEEN
    elif group.letter_roll < p["policy.letterShare"]:
        policy = LETTER
    else:
        policy = OPEN
    if policy == OPEN:
        return policy, 0
    right = 1 if group.typical > 0 else -1
    if policy == FORESEEN:
        fits = group.fit_roll < min(1, max(0, p["programme.strengthShare"]
                                           + p["policy.rarityLoss"] * (0.5 - group.position)))
    else:
        fits = group.fit_roll >= p["policy.letterWrongShare"]
    return policy, right if fits else -right


def set_policy(p, group):
    group.policy, group.prescription = classify(p, group)


def shrink_of(p, policy):
    if policy == FORESEEN:
        return 1
    return 1 - p["policy.valuesShrink"] * p["policy.valuesClarityShare"]


def quiet_of(p, policy):
    if policy == FORESEEN:
        return 1
    return 1 - p["policy.valuesNoiseShrink"] * p["policy.valuesClarityShare"]


def pull_of(p, policy):
    kind = p["guidance.kind"]
    if policy != FORESEEN or kind == "none":
        return 0
    return p["guidance.pull." + kind]


def reading_spread(p, inexperience):
    return (p["policy.readingSd"] * min(1, p["policy.readingFloor"] + p["policy.ambiguityShare"])
            * (1 - p["policy.readingSavedByExperience"] * (1 - inexperience)))


def reading_of(run, worker, group):
    """What a worker takes the policy to say of a group, before the cut."""
    p = run.p
    z = worker.readings.get(group.number)
    if z is None:
        z = run.chance.normal(28, worker.place, worker.occupant * 4096 + group.number)
        worker.readings[group.number] = z
    return group.prescription + (z * reading_spread(p, worker.inexperience) * shrink_of(p, group.policy)
                                 * (1 - pull_of(p, group.policy)))


def look_up_minutes(run, group):
    p = run.p
    if not run.on["tasks"]:
        return 0
    aid = 0
    if group.policy == FORESEEN and p["guidance.kind"] != "none":
        aid = p["guidance.minutes." + p["guidance.kind"]]
    return grain(p["policy.lookUpMinutes"] * p["policy.coverageShare"] + aid)


def noise_sd(p, knowledge, inexperience, factor):
    return (p["judgement.noiseSd"] * (1 - p["judgement.noiseSavedByKnowledge"] * knowledge)
            * (1 + p["judgement.noiseAddedByInexperience"] * inexperience) * factor)


def margin_of(run, worker, client, group, merit, stream, number):
    """How a worker sees the advantage of favour in a case."""
    p = run.p
    factor = 1 + p["coping.noiseAdded"] * worker.strain if run.on["coping"] else 1
    sd = noise_sd(p, contacts.knowledge_of(run, worker, client), worker.inexperience, factor)
    gap = p["bias.groupGap"] / 2
    lean = worker.bias + (gap if client.group == 0 else -gap) - worker.threshold
    if client.worker is worker:
        judge = 0
    elif worker.circle is not None:
        judge = 1 + worker.seat
    else:
        judge = 1
    z = run.chance.normal(stream, client.key, 65536 * number + judge)
    return (merit + shrink_of(p, group.policy) * lean + p["judgement.easeWeight"] * (client.ease - 0.5)
            + z * (sd * quiet_of(p, group.policy)))


def follow(p, policy, margin, reading):
    """The answer that follows from a margin and a reading: M, what is read, and favour or not."""
    if abs(reading) <= p["policy.readingCut"]:
        read = 0
    else:
        read = 1 if reading > 0 else -1
    M = margin
    if read != 0:
        M = margin + pull_of(p, policy) * (read - margin)
        strict = p["policy.strictnessShare"]
        if strict >= 1 or abs(M) <= (p["policy.departMargin"] * strict) / (1 - strict):
            return M, read, read > 0
    return M, read, M > 0


def verdict_of(run, group, merit, margin, reading):
    p = run.p
    verdict = Verdict()
    if run.on["judgement"]:
        verdict.margin = margin
        verdict.reading = reading
        verdict.M, verdict.read, verdict.favour = follow(p, group.policy, margin, reading)
        verdict.hard = abs(margin) < p["judgement.hardMargin"]
        if verdict.favour:
            verdict.answer = GRANT
        else:
            verdict.answer = REFER if verdict.M > -p["judgement.denyMargin"] else DENY
    else:
        verdict.margin = verdict.M = merit
        verdict.reading = group.prescription
        verdict.read = group.prescription
        verdict.favour = merit > 0
        verdict.hard = False
        verdict.answer = GRANT if verdict.favour else REFER
    return verdict


def judge(run, worker, client, group, merit, stream, number):
    """One worker judges a case alone."""
    if not run.on["judgement"]:
        return verdict_of(run, group, merit, merit, 0)
    margin = margin_of(run, worker, client, group, merit, stream, number)
    return verdict_of(run, group, merit, margin, reading_of(run, worker, group))


def judge_need(run, worker, need):
    return judge(run, worker, need.client, run.groups[need.kind], need.merit, 18, need.event)


def judge_together(run, heads, need):
    """Those who attend a meeting judge a need by the threshold of the client's own caseworker."""
    p = run.p
    group = run.groups[need.kind]
    if not run.on["judgement"]:
        return verdict_of(run, group, need.merit, need.merit, 0)
    shrink = shrink_of(p, group.policy)
    margins = 0.0
    readings = 0.0
    for worker in heads:
        margins += (margin_of(run, worker, need.client, group, need.merit, 18, need.event)
                    + shrink * worker.threshold)
        readings += reading_of(run, worker, group)
    margin = margins / len(heads) - shrink * need.client.worker.threshold
    return verdict_of(run, group, need.merit, margin, readings / len(heads))


def second_opinion(run, worker, need, verdict):
    if worker.team is None:
        return
    for assistant in worker.team.assistants:
        if assistant.at_work:
            other = judge_need(run, assistant, need)
            if other.answer != verdict.answer:
                relations.differ(run, worker, assistant, need.client, 1000000000 + need.event)
            return


# ---- incidents ----

def who_judges(run, own):
    if own.at_work:
        return own
    if own.role == "lead":
        for lead in own.team.leads:
            if lead.at_work:
                return lead
    if own.supervisor is not None and own.supervisor.at_work:
        return own.supervisor
    return own


def incident(run, client):
    """An incident of a client, seen or not."""
    p = run.p
    number = client.incident
    chance = run.chance
    rank = clients.rank_of(chance.uniform(29, client.key, 4 * number), p["incidents.groups"])
    group = run.groups[run.kinds + rank]
    merit = group.typical + p["judgement.meritWithinSd"] * chance.normal(29, client.key, 4 * number + 1)
    if client.status != ACTIVE:
        return
    days = run.day - client.last_contact
    if not chance.uniform(9, client.key, number) < 1 / (1 + days / p["incidents.seenDays"]):
        return
    tasks.come_up(run, client, K_INCIDENT, number)
    worker = who_judges(run, client.worker)
    if worker.at_work:
        must(run, worker, look_up_minutes(run, group), PAPERWORK)
    verdict = judge(run, worker, client, group, merit, 30, number)
    run.watch.incident(client, group, merit, verdict)
    if worker.at_work:
        burnout.feel_autonomy(run, worker, 1 if verdict.favour == (verdict.margin > 0) else 0)
        burnout.feel_clarity(run, worker, 1 if verdict.read == group.prescription else 0)
        learning.colleagues(run, worker, group, verdict.favour, None)
    run.trail.add(1 if verdict.favour else 0)
    if not verdict.favour:
        loss = p["trust.wrongfulConsequenceLoss"] if merit > 0 else p["trust.consequenceLoss"]
        clients.set_trust(run, client, client.trust - loss)
    elif merit <= 0:
        crises.aggravate(run, client)
    consistency.incident_judged(run, client, group, merit > 0, verdict.favour)
