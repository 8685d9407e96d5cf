"""Judgement of needs and incidents, and what the policy says of them (7.8)."""

from math import inf, sqrt

from . import burnout, clients, consistency, contacts, crises, learning, relations, tasks
from .arithmetic import grain
from .state import ACTIVE, DENY, FORESEEN, GRANT, K_INCIDENT, LETTER, OPEN, PAPERWORK, REFER, SUPERVISION
from .timebudget import must


class Verdict:
    """How a case was seen and what follows from it."""

    __slots__ = ("margin", "reading", "M", "read", "favour", "answer", "doubt", "limit")

    def hard(self, need):
        """Whether much is at stake, and much in doubt."""
        return need.severity * self.doubt > self.limit


def classify(p, group):
    """Class and prescription of a group, or of a vignette, from its rolls."""
    covered = min(1, max(0, p["policy.coverageShare"] * (1 + p["policy.wordingLoss"] * (p["policy.ambiguityShare"]
                                                                                       - 0.5))))
    if group.position < covered:
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


def shrink_of(p, policy, values):
    if policy == FORESEEN:
        return 1
    return 1 - p["policy.valuesShrink"] * values


def quiet_of(p, policy, values):
    if policy == FORESEEN:
        return 1
    return 1 - p["policy.valuesNoiseShrink"] * values


def pull_of(p, policy):
    kind = p["guidance.kind"]
    if policy != FORESEEN or kind == "none":
        return 0
    return p["guidance.pull." + kind]


def reading_spread(p):
    return p["policy.readingSd"] * min(1, p["policy.readingFloor"] + p["policy.ambiguityShare"])


def reading(p, group, error, values):
    """What somebody takes the policy to say of a group, or of a vignette, before the cut."""
    if group.policy == OPEN:
        return 0
    return group.prescription + (error * reading_spread(p) * shrink_of(p, group.policy, values)
                                 * (1 - pull_of(p, group.policy)))


def reading_of(run, worker, group):
    return reading(run.p, group, worker.errors[group.number], worker.values)


def said(p, reading):
    """1 or -1, or 0 for silence."""
    if abs(reading) <= p["policy.readingCut"]:
        return 0
    return 1 if reading > 0 else -1


def comes_back(run, worker, group):
    """Review: whether a ruling that is signed off comes back, which corrects the worker's reading."""
    supervisor = worker.supervisor
    if not run.on["judgement"] or supervisor is None or not supervisor.at_work:
        return False
    p = run.p
    if said(p, reading_of(run, worker, group)) == said(p, reading_of(run, supervisor, group)):
        return False
    if run.on["learning"]:
        number = group.number
        worker.errors[number] += p["policy.correctedShare"] * (supervisor.errors[number] - worker.errors[number])
    run.trail.add(supervisor.index)
    return True


def talk_over(run, workers, number):
    """Talk: readings of a group's rule come nearer."""
    if not run.on["learning"] or len(workers) < 2:
        return
    total = 0.0
    for worker in workers:
        total += worker.errors[number]
    mean = total / len(workers)
    for worker in workers:
        worker.errors[number] += run.p["policy.correctedShare"] * (mean - worker.errors[number])


def look_up_minutes(run, group):
    p = run.p
    if not run.on["tasks"]:
        return 0
    aid = 0
    if group.policy == FORESEEN and p["guidance.kind"] != "none":
        aid = p["guidance.minutes." + p["guidance.kind"]]
    return grain((p["policy.lookUpMinutes"] * p["policy.coverageShare"]) * (1 + 0.5 - p["policy.letterShare"]) + aid)


def noise_sd(p, knowledge, inexperience, factor):
    return (p["judgement.noiseSd"] * (1 - p["judgement.noiseSavedByKnowledge"] * knowledge)
            * (1 + p["judgement.noiseAddedByInexperience"] * inexperience) * factor)


def misread(run, worker, client, stream, number):
    """How a judge misreads a case, partly as all judges of it do."""
    if worker.role == "supervisor":
        judge = 65534
    elif client.worker is worker:
        judge = 0
    elif worker.circle is not None:
        judge = 1 + worker.seat
    else:
        judge = 1
    r = run.p["judgement.errorCorrelation"]
    chance = run.chance
    return (sqrt(r) * chance.normal(stream, client.key, 65536 * number + 65535)
            + sqrt(1 - r) * chance.normal(stream, client.key, 65536 * number + judge))


def doubt_of(run, worker, client, group):
    p = run.p
    factor = 1 + p["coping.noiseAdded"] * contacts.strain_of(run, worker)
    sd = noise_sd(p, contacts.knowledge_of(run, worker, client), worker.inexperience, factor)
    return sd * quiet_of(p, group.policy, worker.values)


def margin_of(run, worker, client, group, merit, stream, number, doubt):
    """How a worker sees the advantage of favour in a case."""
    p = run.p
    gap = p["bias.groupGap"] / 2
    lean = worker.bias + (gap if client.group == 0 else -gap) - worker.threshold
    return (merit + shrink_of(p, group.policy, worker.values) * lean
            + p["judgement.easeWeight"] * (client.ease - 0.5)
            + misread(run, worker, client, stream, number) * doubt)


def follow(p, policy, margin, reading):
    """The answer that follows from a margin and a reading: M, what is read, and favour or not."""
    read = said(p, reading)
    M = margin
    if read != 0:
        M = margin + pull_of(p, policy) * (read - margin)
        strict = p["policy.strictnessShare"]
        if strict >= 1 or abs(M) <= strict / (1 - strict):
            return M, read, read > 0
    return M, read, M > 0


def verdict_of(run, group, margin, reading, doubt):
    p = run.p
    verdict = Verdict()
    verdict.margin = margin
    verdict.reading = reading
    verdict.M, verdict.read, verdict.favour = follow(p, group.policy, margin, reading)
    verdict.doubt = doubt
    verdict.limit = p["judgement.hardAbove"]
    if verdict.favour:
        verdict.answer = GRANT
    else:
        verdict.answer = REFER if verdict.M > -p["judgement.denyMargin"] else DENY
    return verdict


def right_verdict(group, merit):
    """With judgement off everybody gives the right answer."""
    verdict = Verdict()
    verdict.margin = verdict.M = merit
    verdict.reading = verdict.read = group.prescription
    verdict.favour = merit > 0
    verdict.doubt = 0.0
    verdict.limit = inf
    verdict.answer = GRANT if verdict.favour else REFER
    return verdict


def judge(run, worker, client, group, merit, stream, number):
    """One worker judges a case alone."""
    if not run.on["judgement"]:
        return right_verdict(group, merit)
    doubt = doubt_of(run, worker, client, group)
    margin = margin_of(run, worker, client, group, merit, stream, number, doubt)
    return verdict_of(run, group, margin, reading_of(run, worker, group), doubt)


def judge_need(run, worker, need):
    return judge(run, worker, need.client, run.groups[need.kind], need.merit, 18, need.event)


def judge_together(run, heads, need, decider):
    """Several heads judge a need by the threshold of one caseworker."""
    p = run.p
    group = run.groups[need.kind]
    if not run.on["judgement"]:
        return right_verdict(group, need.merit)
    margins = 0.0
    readings = 0.0
    for worker in heads:
        doubt = doubt_of(run, worker, need.client, group)
        margins += (margin_of(run, worker, need.client, group, need.merit, 18, need.event, doubt)
                    + shrink_of(p, group.policy, worker.values) * worker.threshold)
        readings += reading_of(run, worker, group)
    margin = margins / len(heads) - shrink_of(p, group.policy, decider.values) * decider.threshold
    return verdict_of(run, group, margin, readings / len(heads), 0.0)


def can_consult(run, worker, need):
    supervisor = worker.supervisor
    return (supervisor is not None and supervisor.at_work
            and need.severity >= contacts.strain_of(run, worker))


def consult(run, worker, need):
    """A hard need that no meeting takes is talked over with the supervisor."""
    supervisor = worker.supervisor
    minutes = grain(run.p["consultation.minutes"])
    must(run, worker, minutes, SUPERVISION)
    must(run, supervisor, minutes, SUPERVISION)
    supervisor.interruptions += 1
    run.trail.add(need.index)
    verdict = judge_together(run, [worker, supervisor], need, worker)
    talk_over(run, [worker, supervisor], need.kind)
    return verdict


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
    run.trail.add(1 if verdict.favour else 0)
    if worker.at_work:
        burnout.feel_autonomy(run, worker, 1 if verdict.favour == (verdict.margin > 0) else 0)
        burnout.feel_clarity(run, worker, 0 if comes_back(run, worker, group) else 1)
        learning.colleagues(run, worker, group, verdict.favour, None)
    if not verdict.favour:
        loss = p["trust.wrongfulConsequenceLoss"] if merit > 0 else p["trust.consequenceLoss"]
        clients.set_trust(run, client, client.trust - loss)
    elif merit <= 0:
        crises.aggravate(run, client)
    consistency.incident_judged(run, client, group, verdict.favour)
