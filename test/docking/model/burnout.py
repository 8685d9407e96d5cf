"""What work is felt to be, exhaustion, leaving and coming, and mentoring (7.13)."""

from . import absence, clients, contacts, learning, relations, setup, supervisors, tasks
from .arithmetic import exp, grain, rounded
from .parameters import DEFAULTS
from .state import MENTORING, NEVER, TRAINING
from .timebudget import must, spend


# ---- what work is felt to be ----

def feel_time(run, worker, value):
    worker.felt_time += run.p["felt.perEvent"] * (min(1, value) - worker.felt_time)


def feel_clarity(run, worker, value):
    worker.felt_clarity += run.p["felt.perEvent"] * (value - worker.felt_clarity)


def feel_autonomy(run, worker, value):
    worker.felt_autonomy += run.p["felt.perEvent"] * (value - worker.felt_autonomy)


def feel_success(run, worker, value):
    worker.felt_efficacy += run.p["felt.perEvent"] * (value - worker.felt_efficacy)


# ---- exhaustion ----

def clip(x):
    return 0.0 if x < 0 else 1.0 if x > 1 else x


def is_followed(run, worker):
    return worker.role != "supervisor" or run.on["supervisors"]


def draw_exhaustion(run, worker):
    p = run.p
    if worker.occupant == 0 and is_followed(run, worker) and run.on["burnout"]:
        worker.exhaustion = clip(p["burnout.start"])
    else:
        worker.exhaustion = 0.0
    worker.susceptibility = max(
        0.2, 1 + p["burnout.susceptibilitySd"] * run.chance.normal(41, worker.place, 16 * worker.occupant))


def evening(run, worker):
    """Exhaustion, then what the day was felt to be (step 16)."""
    if worker.vacant or not is_followed(run, worker):
        return
    p = run.p
    cohesion = relations.cohesion_of(run, worker)
    if run.on["burnout"]:
        tire(run, worker, cohesion)
    if worker.at_work:
        worker.felt_workload += p["felt.perDay"] * (worker.shortage - worker.felt_workload)
    total = worker.felt_clarity + cohesion + worker.felt_efficacy
    parts = 3
    if worker.carries_clients:
        total = total + (worker.felt_time + worker.felt_autonomy)
        parts = 5
    weight = p["felt.payWeight"]
    mean = (total + weight * pay_of(p, worker)) / (parts + weight)
    worker.satisfaction += p["felt.perDay"] * (mean - worker.satisfaction)
    worker.felt_support = worker.felt_support * (1 - p["felt.supportFade"])


def pay_of(p, worker):
    """Pay, against the usual pay of the role."""
    name = "wages." + ("lead" if worker.carries_clients else worker.role) + "PerYear"
    return p[name] / (p[name] + DEFAULTS[name])


def tire(run, worker, cohesion):
    p = run.p
    used = worker.used
    if worker.absent:
        demand = 0
    else:
        demand = worker.susceptibility * (
            p["burnout.demand"] * (used / run.full_day) + p["burnout.perCrisis"] * worker.crises
            + p["burnout.perConflict"] * worker.conflicts + p["burnout.perInterruption"] * worker.interruptions)
    recovery = p["burnout.recovery"] * (max(0, 960 - used) / (960 - run.full_day)) + (
        p["burnout.perCohesion"] * cohesion + p["burnout.perEfficacy"] * worker.felt_efficacy
        + p["burnout.perSupport"] * worker.felt_support)
    E = worker.exhaustion
    worker.exhaustion = clip(E + p["burnout.speed"] * (demand * (1 - E) - recovery * E))


# ---- leaving and coming ----

def leaving_hazard_grows(run, worker):
    if worker.vacant or not is_followed(run, worker) or not run.on["burnout"]:
        return
    p = run.p
    calm = p["turnover.calmPerYear"]
    y = calm + (p["turnover.burntPerYear"] - calm) * (
        1 / (1 + exp((p["burnout.burntAbove"] - worker.exhaustion) / p["turnover.width"])))
    a = p["turnover.earlyFactor"] if run.day - worker.came < p["turnover.earlyDays"] else 1
    worker.leaving_hazard += (y * a * max(0, 1 + p["turnover.bySatisfaction"] * (0.5 - worker.satisfaction))) / 260


def leaving_and_coming(run, worker):
    """Step 2, first part."""
    if not worker.vacant and run.on["burnout"] and is_followed(run, worker) and (
            worker.leaving_hazard >= worker.leaving_threshold):
        leave(run, worker)
    if worker.vacant and run.day >= worker.next_step:
        come(run, worker)
    if not worker.vacant and not worker.ready and run.day >= worker.next_step:
        become_ready(run, worker)


def vacate(run, worker):
    """Nobody holds the place any more."""
    contacts.leave_files(run, worker)
    worker.vacant = True
    worker.ready = False
    worker.absent = False
    worker.shortage = 0.0
    worker.exhaustion = 0.0
    worker.leading = 0.0
    worker.next_step = NEVER
    worker.owed = [0.0] * len(worker.owed)
    run.trail.add(worker.index)


def leave(run, worker):
    run.watch.worker_left(worker)
    vacate(run, worker)
    worker.next_step = run.day + run.p["turnover.vacancyDays"]
    supervisors.begin_hiring(run, worker)
    if worker.role == "supervisor":
        return
    hand_on_clients(run, worker, lambda: colleague_for(run, worker))
    for queue in worker.queues:
        for task in list(queue):
            heir = task.client.worker
            if worker.role == "assistant":
                heir = least_loaded(worker) or heir
            if heir is not worker:
                tasks.move(task, heir)


def hand_on_clients(run, worker, find):
    """Clients go one by one to whom is found, as long as there is somebody."""
    for client in list(worker.clients):
        other = find()
        if other is None:
            return
        worker.clients.remove(client)
        other.clients.append(client)
        clients.change_worker(run, client, other)


def fewest_clients(run, colleagues):
    best = None
    for other in colleagues:
        if other.ready and not other.vacant and len(other.clients) < run.p["staff.caseloadCap"]:
            if best is None or len(other.clients) < len(best.clients):
                best = other
    return best


def colleague_for(run, worker):
    """Who takes over the next client of somebody who left."""
    if worker.team is not None:
        colleagues = worker.team.leads
    else:
        colleagues = [other for other in worker.unit.members if other.role == "solo"]
    return fewest_clients(run, colleagues)


def least_loaded(worker):
    best = None
    for other in worker.team.assistants:
        if other.ready and not other.vacant and (best is None or other.backlog < best.backlog):
            best = other
    return best


def come(run, worker):
    p = run.p
    worker.occupant += 1
    worker.vacant = False
    worker.ready = False
    setup.draw_person(run, worker)
    worker.reset_felt()
    worker.leaving_hazard = 0.0
    worker.leaving_threshold = run.chance.exponential(42, worker.place, worker.occupant)
    worker.spell += 1
    absence.draw_threshold(run, worker)
    worker.next_step = run.day
    if worker.role != "supervisor":
        worker.next_step = run.day + rounded(
            p["turnover.onboardingDays"] * (1 + p["policy.onboardingAdded"] * p["policy.coverageShare"]))
    run.trail.add(worker.index)


def become_ready(run, worker):
    worker.ready = True
    worker.next_step = NEVER
    for client in list(worker.clients):
        clients.change_worker(run, client, worker)


# ---- newcomers ----

def mentoring(run, worker):
    """Step 6: a newcomer's time with the mentor, and training before the first cases."""
    if worker.vacant or worker.absent or worker.occupant == 0 or worker.role == "supervisor":
        return
    p = run.p
    minutes = grain(p["turnover.mentorMinutes"])
    if run.day - worker.came < p["turnover.mentorDays"] and minutes > 0:
        mentor = mentor_of(run, worker)
        if mentor is not None:
            must(run, mentor, minutes, MENTORING)
            if worker.ready:
                must(run, worker, minutes, MENTORING)
            else:
                given = min(minutes, max(0, worker.contract - worker.used))
                spend(worker, given, MENTORING)
                run.watch.generated(given)
            learning.lesson(run, worker, 1 - mentor.inexperience, p["learning.perMentorDay"])
    if not worker.ready:
        rest = worker.contract - worker.used
        if rest > 0:
            spend(worker, rest, TRAINING)
            run.watch.generated(rest)


def mentor_of(run, worker):
    same = [other for other in worker.unit.members
            if other is not worker and other.role == worker.role and other.at_work]
    team = [other for other in same if other.team_number == worker.team_number]
    best = None
    for other in team or same:
        if best is None or other.came < best.came:
            best = other
    if best is not None:
        return best
    supervisor = worker.supervisor
    return supervisor if supervisor is not None and supervisor.at_work else None
