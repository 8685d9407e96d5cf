"""What work is felt to be, exhaustion, leaving and coming, and mentoring (7.13)."""

from . import absence, clients, learning, setup, tasks
from .arithmetic import exp, grain, rounded
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


def cohesion_of(run, worker):
    return worker.team.cohesion if worker.team else run.p["felt.neighbourCollegiality"]


# ---- exhaustion ----

def clip(x):
    return 0.0 if x < 0 else 1.0 if x > 1 else x


def draw_exhaustion(run, worker):
    p = run.p
    place = worker.place
    first = 16 * worker.occupant
    if worker.role == "supervisor" or not run.on["burnout"]:
        worker.exhaustion = 0.0
    else:
        mean = p["burnout.start"] if worker.occupant == 0 else p["burnout.restLevel"]
        worker.exhaustion = clip(mean + p["burnout.startSd"] * run.chance.normal(41, place, first + 1))
    worker.susceptibility = max(0.2, 1 + p["burnout.susceptibilitySd"] * run.chance.normal(41, place, first))
    worker.recovery = max(0.2, 1 + p["burnout.recoverySd"] * run.chance.normal(41, place, first + 2))


def evening(run, worker):
    """Exhaustion, then what the day was felt to be (step 15)."""
    if worker.vacant or worker.role == "supervisor":
        return
    p = run.p
    cohesion = cohesion_of(run, worker)
    if run.on["burnout"]:
        if worker.absent:
            demand = 0
        elif not worker.ready:
            demand = p["burnout.demand"]
        else:
            overdue = min(tasks.overdue_minutes(run, worker), p["burnout.overdueMinutes"])
            demand = (p["burnout.demand"]
                      + p["burnout.perOvertimeHour"] * (max(0, worker.used - worker.contract) / 60)
                      + p["burnout.overdueWeight"] * (overdue / p["burnout.overdueMinutes"])
                      + p["burnout.perCrisis"] * worker.crises + p["burnout.perConflict"] * worker.conflicts
                      + p["burnout.perInterruption"] * worker.interruptions)
        recovery = (p["burnout.recovery"] + p["burnout.perCohesion"] * cohesion
                    + p["burnout.perEfficacy"] * worker.felt_efficacy + p["burnout.perSupport"] * worker.felt_support)
        E = worker.exhaustion
        worker.exhaustion = clip(E + p["burnout.speed"] * ((worker.susceptibility * demand) * (1 - E)
                                                           - (worker.recovery * recovery) * E))
    if worker.at_work:
        worker.felt_workload += p["felt.perDay"] * (worker.strain - worker.felt_workload)
    total = worker.felt_clarity + cohesion + worker.felt_efficacy
    if worker.carries_clients:
        mean = (total + worker.felt_time + worker.felt_autonomy) / 5
    else:
        mean = total / 3
    worker.satisfaction += p["felt.perDay"] * (mean - worker.satisfaction)
    worker.felt_support = worker.felt_support * (1 - p["felt.supportFade"])


# ---- leaving and coming ----

def leaving_hazard_grows(run, worker):
    if worker.vacant or worker.role == "supervisor" or not run.on["burnout"]:
        return
    p = run.p
    calm = p["turnover.calmPerYear"]
    y = calm + (p["turnover.burntPerYear"] - calm) * (
        1 / (1 + exp((p["burnout.burntAbove"] - worker.exhaustion) / p["turnover.width"])))
    a = p["turnover.earlyFactor"] if run.day - worker.came < p["turnover.earlyDays"] else 1
    worker.leaving_hazard += (y * a * max(0, 1 + p["turnover.bySatisfaction"] * (0.5 - worker.satisfaction))
                              * max(0, p["turnover.withoutCohesion"]
                                    - p["turnover.savedByCohesion"] * cohesion_of(run, worker))) / 260


def leaving_and_coming(run, worker):
    """Step 2, first part."""
    if worker.role == "supervisor":
        return
    if not worker.vacant and run.on["burnout"] and worker.leaving_hazard >= worker.leaving_threshold:
        leave(run, worker)
    if worker.vacant and run.day >= worker.next_step:
        come(run, worker)
    if not worker.vacant and not worker.ready and run.day >= worker.next_step:
        become_ready(run, worker)


def leave(run, worker):
    p = run.p
    run.watch.worker_left(worker)
    worker.vacant = True
    worker.ready = False
    worker.absent = False
    worker.strain = 0.0
    worker.exhaustion = 0.0
    worker.leading = 0.0
    worker.next_step = run.day + p["turnover.vacancyDays"]
    worker.owed = [0.0] * len(worker.owed)
    run.trail.add(worker.index)
    if worker.carries_clients:
        for client in list(worker.clients):
            other = colleague_for(run, worker)
            if other is None:
                break
            worker.clients.remove(client)
            other.clients.append(client)
            clients.change_worker(run, client, other)
    for queue in worker.queues:
        for task in list(queue):
            heir = task.client.worker
            if worker.role == "assistant":
                heir = least_loaded(worker) or heir
            if heir is not worker:
                queue.remove(task)
                tasks.insert(task, heir)


def colleague_for(run, worker):
    """Who takes over the next client of somebody who left."""
    if worker.team is not None:
        colleagues = worker.team.leads
    else:
        colleagues = [other for other in worker.unit.members if other.role == "solo"]
    best = None
    for other in colleagues:
        if other.ready and not other.vacant and len(other.clients) < run.p["staff.caseloadCap"]:
            if best is None or len(other.clients) < len(best.clients):
                best = other
    return best


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
    worker.strain = 0.0
    setup.draw_person(run, worker)
    worker.reset_felt()
    worker.leaving_hazard = 0.0
    worker.leaving_threshold = run.chance.exponential(42, worker.place, worker.occupant)
    worker.spell += 1
    absence.draw_threshold(run, worker)
    worker.next_step = run.day + rounded(
        p["turnover.onboardingDays"] * (1 + p["policy.onboardingAdded"] * p["policy.coverageShare"]))
    run.trail.add(worker.index)
    run.watch.worker_came(worker)


def become_ready(run, worker):
    worker.ready = True
    worker.next_step = NEVER
    for client in list(worker.clients):
        clients.change_worker(run, client, worker)


# ---- newcomers ----

def mentoring(run, worker):
    """Step 6: a newcomer's time with the mentor, and training before the first cases."""
    if worker.vacant or worker.absent or worker.occupant == 0:
        return
    p = run.p
    if run.day - worker.came < p["turnover.mentorDays"]:
        mentor = mentor_of(run, worker)
        if mentor is not None:
            minutes = grain(p["turnover.mentorMinutes"])
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
    return supervisor if supervisor is not None and not supervisor.absent else None
