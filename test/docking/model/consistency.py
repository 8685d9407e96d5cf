"""Clients compare what was decided over them and others, and grow anxious (7.9)."""


def acquaintances(run, client):
    """Those who arrived just before and after, as far as they are here."""
    reach = run.p["consistency.acquaintances"] // 2
    first = max(0, client.index - reach)
    last = min(len(run.clients) - 1, client.index + reach)
    for index in range(first, last + 1):
        if index != client.index and run.clients[index].present:
            yield run.clients[index]


def decided(run, need, granted):
    """A decision over a need is noted and compared."""
    note = (run.day, need.kind, need.merit > 0, granted)
    need.last = note
    if run.on["consistency"]:
        for other in acquaintances(run, need.client):
            compare(run, need.client, note, other, other.needs[need.domain].last)


def incident_judged(run, client, group, right, mild):
    note = (run.day, group.number, right, mild)
    client.last_incident = note
    if not run.on["consistency"]:
        return
    if right and not mild:
        client.anxiety += run.p["consistency.consequenceGain"] * (1 - client.anxiety)
    for other in acquaintances(run, client):
        compare(run, client, note, other, other.last_incident)


def compare(run, client, note, other, others_note):
    p = run.p
    if others_note is None or others_note[1] != note[1] or others_note[2] != note[2]:
        return
    if run.day - others_note[0] > p["consistency.memoryDays"]:
        return
    goal = 1 if note[3] != others_note[3] else 0
    for one in (client, other):
        one.anxiety = one.anxiety + p["consistency.weight"] * (goal - one.anxiety)
