"""The state at the start: groups of like cases, staff, arrivals, and the clients of the first day (section 5)."""

from math import ceil, floor

from . import absence, burnout, clients, handoffs, judgement, practice, search
from .arithmetic import power, quantile
from .state import Circle, Group, Run, Team, Unit, Worker


def prepare(stages, replication, watch):
    """A run that stands on the morning of its first day."""
    run = Run(stages, replication)
    run.usual_stocks = practice.usual_stocks(run.p)
    run.watch = watch
    make_groups(run)
    draw_arrivals(run)
    make_staff(run)
    for worker in run.workers:
        draw_person(run, worker)
    readings_of_the_first_day(run)
    for team in run.teams:
        handoffs.grow_together(run, team)
    for worker in run.workers:
        absence.draw_threshold(run, worker)
        worker.leaving_threshold = run.chance.exponential(42, worker.place, 0)
    watch.begin(run)
    first_clients(run)
    return run


def make_groups(run):
    p = run.p
    size = p["judgement.groupsPerDomain"]
    letters = [run.chance.stratified(25, rank, 8) for rank in range(size)]
    fits = [run.chance.stratified(26, rank, 8) for rank in range(size)]
    for domain in range(8):
        add_groups(run, domain, size, p["judgement.meritMean"],
                   [letters[rank][domain] for rank in range(size)], [fits[rank][domain] for rank in range(size)])
    count = p["incidents.groups"]
    add_groups(run, 8, count, p["incidents.meritMean"],
               run.chance.stratified(25, 32, count), run.chance.stratified(26, 32, count))


def add_groups(run, domain, size, mean, letters, fits):
    merits = run.chance.stratified(7, domain, size)

    def border(rank):
        left = (size - rank) / size
        return 1 - left * left

    for rank in range(size):
        group = Group(len(run.groups), domain, rank)
        group.typical = mean + run.p["judgement.meritGroupSd"] * quantile(merits[rank])
        group.position = border(rank) + run.chance.uniform(27, domain, rank) * (border(rank + 1) - border(rank))
        group.letter_roll = letters[rank]
        group.fit_roll = fits[rank]
        judgement.set_policy(run.p, group)
        run.groups.append(group)


def draw_arrivals(run):
    """When which potential client comes (7.16)."""

    def inflow(day, p):
        weekly = p["intake.clientsPerWeek"]
        if p["demand.supplyElasticity"] != 0:
            weekly = weekly * power(supply(p) / p["demand.referencePlaces"], p["demand.supplyElasticity"])
        return weekly * power(1 + p["intake.growthPerYear"], day / 260)

    def stage_of(day):
        found = run.stages[0][1]
        for first, p in run.stages:
            if first <= day:
                found = p
        return found

    looked_at = [run.days]
    for first, _ in run.stages:
        looked_at.append(first)
        if first > 0:
            looked_at.append(first - 1)
    for band in range(ceil(max(inflow(day, stage_of(day)) for day in looked_at))):
        time = 0.0
        for number in range(4096):
            time += 5 * run.chance.exponential(1, band, number)
            if time >= run.days:
                break
            day = floor(time)
            if band + run.chance.uniform(2, band, number) < inflow(day, stage_of(day)):
                run.arrivals.setdefault(day, []).append(4096 * band + number)
    for keys in run.arrivals.values():
        keys.sort()


def supply(p):
    """Clients who can be served at once."""
    caseworkers = p["staff.teams"] * p["staff.leadsPerTeam"]
    places = p["intake.places"]
    if p["intake.placesFollow"] == "staff":
        places = caseworkers * p["intake.clientsPerCaseworker"]
    return min(places, caseworkers * p["staff.caseloadCap"])


def make_staff(run):
    """Workers of all teams that are there in some stage, and supervisors last."""
    p = run.p
    teams = max(stage["staff.teams"] for _, stage in run.stages)
    supervisors = p["staff.supervisors"]
    run.units = [Unit(number, len(run.groups)) for number in range(max(1, supervisors))]
    for unit in run.units:
        unit.collegiality = p["relations.cohesionStart"]
    for number in range(teams):
        make_team(run, number)
    run.staff = list(run.workers)
    run.supervisors = []
    for number in range(supervisors):
        worker = Worker(len(run.workers), "supervisor", 2000000 + number, -1)
        worker.oversees = run.units[number]
        run.workers.append(worker)
        run.supervisors.append(worker)
    if supervisors:
        for worker in run.staff:
            worker.supervisor = run.supervisors[worker.unit.number]
    for members in gatherings(run):
        if len(members) >= 2:
            circle = Circle(len(run.circles), list(members))
            run.circles.append(circle)
            for seat, worker in enumerate(members):
                worker.circle = circle
                worker.seat = seat


def make_team(run, number):
    p = run.p
    leads = p["staff.leadsPerTeam"]
    assistants = p["staff.assistantsPerTeam"]
    supervisors = p["staff.supervisors"]
    members = []
    for lead in range(leads):
        members.append(("lead" if assistants else "solo", number * leads + lead))
    for assistant in range(assistants):
        members.append(("assistant", 1000000 + number * assistants + assistant))
    closed = number >= p["staff.teams"]
    team = Team(number) if assistants else None
    if team:
        team.cohesion = p["relations.cohesionStart"]
        team.closed = closed
        run.teams.append(team)
    unit = run.units[max(0, min(supervisors - 1, floor(number * supervisors / max(1, p["staff.teams"]))))]
    for role, place in members:
        worker = Worker(len(run.workers), role, place, number)
        worker.closed = worker.vacant = closed
        worker.ready = not closed
        run.workers.append(worker)
        if worker.carries_clients:
            run.caseworkers.append(worker)
        if team:
            worker.team = team
            team.members.append(worker)
            (team.leads if role == "lead" else team.assistants).append(worker)
        worker.unit = unit
        unit.members.append(worker)


def gatherings(run):
    """Who might be a circle, in the order of their first members."""
    p = run.p
    if p["meetings.group"] == "unit":
        return [unit.members for unit in run.units]
    if p["meetings.group"] == "team" or run.teams:
        return [team.members for team in run.teams]
    return [group for unit in run.units for group in peers(unit.members, p["meetings.peersSize"])]


def peers(solos, size):
    groups = [solos[first:first + size] for first in range(0, len(solos), size)]
    if len(groups) > 1 and len(groups[-1]) == 1:
        last = groups.pop()
        groups[-1] = groups[-1] + last
    return groups


def draw_person(run, worker):
    """What the present occupant of a place is like."""
    p = run.p
    chance = run.chance
    place = worker.place
    occupant = worker.occupant
    first = 16 * occupant
    years = 0.0
    worker.came = run.day
    if occupant == 0:
        worker.months = p["skills.initialTenureMonths"] * chance.exponential(10, place, 0)
        years = worker.months / 12
        worker.came = -years * 260
    else:
        worker.months = p["skills.monthsToFull"] if worker.role == "supervisor" else 0.0
        years = worker.months / 12
    worker.spread = p["skills.spreadSd"] * chance.normal(10, place, first + 1)
    grown = min(1, worker.months / p["skills.monthsToFull"])
    worker.skill = max(0.1, p["skills.newcomer"] + (1 - p["skills.newcomer"]) * grown + worker.spread)
    worker.inexperience = 1 - grown
    worker.bias = p["judgement.biasSd"] * chance.normal(10, place, first + 2)
    worker.threshold = p["judgement.thresholdSd"] * chance.normal(10, place, first + 3)
    worker.leading = 0.0
    worker.errors = [chance.normal(28, place, 4096 * occupant + group) for group in range(len(run.groups))]
    worker.values = 0.0
    if occupant == 0:
        worker.values = p["policy.valuesClarityShare"] * (
            1 - power(0.5, (years * 260) / p["policy.valuesHalfLifeDays"]))
    handoffs.draw_beliefs(run, worker)
    known = 1 - (1 - p["provisions.knownAtStart"]) * power(0.5, years / p["provisions.knownAfterYears"])
    search.forget_everything(run, worker)
    for kind in range(run.kinds):
        if chance.uniform(11, place, 4096 * occupant + kind) < known:
            search.hear(run, worker, kind)
    practice.begin(run, worker, years)
    burnout.draw_exhaustion(run, worker)


def readings_of_the_first_day(run):
    """The experienced read as their supervisors do, supervisors first."""
    for worker in reversed(run.workers):
        q = run.p["policy.readingSavedByExperience"] * (1 - worker.inexperience)
        above = worker.supervisor
        for group, error in enumerate(worker.errors):
            worker.errors[group] = error + q * ((above.errors[group] if above is not None else 0) - error)


def first_clients(run):
    p = run.p
    count = p["intake.initialClients"]
    workers = [worker for worker in run.caseworkers if not worker.closed]
    for number in range(count + p["intake.initialWaiting"]):
        client = clients.arrive(run, 2147483648 + number)
        if workers and number < count:
            worker = workers[floor(number * len(workers) / count)]
            if run.active_count < clients.places(run) and len(worker.clients) < p["staff.caseloadCap"]:
                clients.enrol(run, client, worker, 1 + days_behind(run, client))
                continue
        run.waiting.append(client)


def days_behind(run, client):
    """Days since enrolment of a client of the first day, below the limit of the programme."""
    p = run.p
    behind = floor(p["intake.initialDays"] * run.chance.exponential(3, client.key, 8))
    limit = p["programme.limitDays"]
    return behind % max(1, limit - 1) if limit > 0 else behind
