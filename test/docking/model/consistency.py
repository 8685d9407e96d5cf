"""Clients meet answers that they did or did not expect, compare them, and grow anxious (7.9)."""

from . import judgement


def acquaintances(run, client):
    """Those who arrived just before and after, as far as they are here."""
    reach = run.p["consistency.acquaintances"] // 2
    first = max(0, client.index - reach)
    last = min(len(run.clients) - 1, client.index + reach)
    for index in range(first, last + 1):
        if index != client.index and run.clients[index].present:
            yield run.clients[index]


def decided(run, need, granted):
    """A decision over a need meets its client."""
    before = need.last
    need.last = note = (run.day, need.kind, granted)
    if run.on["consistency"]:
        meet(run, need.client, run.groups[need.kind], before, note,
             lambda other: other.needs[need.domain].last)


def incident_judged(run, client, group, mild):
    before = client.last_incident
    client.last_incident = note = (run.day, group.number, mild)
    if run.on["consistency"]:
        meet(run, client, group, before, note, lambda other: other.last_incident)


def meet(run, client, group, before, note, last_of):
    """What the client expected, and what acquaintances were answered."""
    p = run.p
    expected = expectation(run, client, group, before, note)
    if expected is not None:
        hear(client, p["consistency.weight"], expected != note[2])
    weight = p["consistency.weight"] * p["consistency.acquaintanceWeight"]
    for other in acquaintances(run, client):
        others = last_of(other)
        if is_like(run, others, note):
            surprise = others[2] != note[2]
            hear(client, weight, surprise)
            hear(other, weight, surprise)


def is_like(run, earlier, note):
    return (earlier is not None and earlier[1] == note[1]
            and run.day - earlier[0] <= run.p["consistency.memoryDays"])


def expectation(run, client, group, before, note):
    """Whether the client expects favour; None where she expects nothing."""
    if is_like(run, before, note):
        return before[2]
    if group.prescription == 0:
        return None
    p = run.p
    z = run.chance.normal(90, client.key, group.number)
    read = judgement.said(p, group.prescription + z * judgement.reading_spread(p))
    return None if read == 0 else read > 0


def hear(client, weight, surprise):
    client.anxiety = client.anxiety + weight * ((1 if surprise else 0) - client.anxiety)
