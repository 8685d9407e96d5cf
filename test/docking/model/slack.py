"""What is done with minutes that due work leaves of a day (7.17)."""

from . import clients, contacts, provisions, search, tasks
from .arithmetic import grain
from .state import CHASE, CONTACT, HELP, LENGTHEN, LIAISON, NAVIGATE, PULL_FORWARD, REFERRED, SEARCH, TELEPHONE
from .timebudget import spend


def slack(run, worker):
    """Step 13: one worker's uses, clients first."""
    if not run.on["slack"] or not worker.at_work or worker.contract - worker.used <= 0:
        return
    usable = grain(run.p["slack.usedShare"] * (worker.contract - worker.used))
    if usable <= 0:
        return
    begin = worker.used

    def left():
        return usable - (worker.used - begin)

    uses = (chase, pull_forward, lengthen, navigate, look_for_provisions, help_colleagues)
    if not worker.carries_clients:
        uses = (chase, navigate, help_colleagues)
    for use in uses:
        if left() <= 0:
            return
        use(run, worker, left)


def concerned(worker):
    """The clients whom a worker's slack may go to."""
    if worker.carries_clients:
        return list(worker.clients)
    return [client for lead in worker.team.leads for client in lead.clients]


def severest_first(some):
    return sorted(some, key=lambda one: -one.severity)


def chase(run, worker, left):
    tomorrow = run.day + 1
    minutes = grain(run.p["calls.minutes"])
    for client in severest_first(c for c in concerned(worker) if c.missed and c.planned > tomorrow):
        if left() < minutes:
            return
        spend(worker, minutes, TELEPHONE)
        client.due = client.planned = tomorrow
        run.trail.add(worker.index, CHASE, client.index)


def pull_forward(run, worker, left):
    day = run.day
    travel = grain(run.p["contact.travelMinutes"])
    for client in severest_first(c for c in concerned(worker) if day + 1 <= c.planned <= day + 5
                                 and c.last_contact < day and not c.missed):
        if left() <= 0:
            return
        if contacts.given_minutes(run, worker, client) + travel <= left():
            run.trail.add(worker.index, PULL_FORWARD, client.index)
            contacts.appointment(run, worker, client, True)


def lengthen(run, worker, left):
    p = run.p
    for client, given, warranted, quality in sorted(worker.held_today, key=lambda held: -held[0].severity):
        minutes = min(left(), grain(p["slack.longestContactShare"] * warranted) - given)
        if minutes <= 0:
            continue
        run.trail.add(worker.index, LENGTHEN, client.index)
        spend(worker, minutes, CONTACT)
        run.watch.lengthened(client, minutes)
        if warranted != 0:
            contacts.disclosures(run, client, (quality * minutes) / warranted)
        provisions.take_up_some(run, worker, client, minutes)


def navigate(run, worker, left):
    minutes = grain(run.p["slack.navigationMinutes"])
    needs = [need for client in concerned(worker) for need in client.needs
             if need.stage == REFERRED and need.pressed_day <= run.day - 5]
    for need in severest_first(needs):
        if left() < minutes:
            return
        spend(worker, minutes, LIAISON)
        clients.press_referral(run, need)
        run.trail.add(worker.index, NAVIGATE, need.index)


def look_for_provisions(run, worker, left):
    if run.on["search"] and search.look_around(run, worker):
        run.trail.add(worker.index, SEARCH, run.day)


def help_colleagues(run, worker, left):
    """Tasks of colleagues of the same role that were due before today."""
    same = [other for other in run.staff if other is not worker and other.role == worker.role]
    team = [other for other in same if other.team_number == worker.team_number]
    unit = [other for other in same if other.supervisor is worker.supervisor]
    while left() > 0:
        task = most_behind(run, team) or most_behind(run, unit)
        if task is None:
            return
        if task.void:
            tasks.strike_off(task)
            continue
        owner = task.owner
        minutes = min(left(), task.left)
        tasks.work_on(run, worker, task, minutes)
        if minutes > 0:
            run.trail.add(worker.index, HELP, owner.index)


def most_behind(run, colleagues):
    best = None
    for other in colleagues:
        task = tasks.most_urgent(run, other)
        if task is not None and task.due < run.day and (best is None or task.due < best.due):
            best = task
    return best
