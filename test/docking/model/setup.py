"""The state at the start: groups of like cases, staff, arrivals, and the clients of the first day (section 5)."""

from math import ceil, floor

from . import absence, burnout, clients, judgement
from .arithmetic import power, quantile
from .state import Circle, Group, Run, Team, Unit, Worker


def prepare(parameters, replication, watch):
    """A run that stands on the morning of its first day."""
    run = Run(parameters, replication)
    run.watch = watch
    make_groups(run)
    draw_arrivals(run)
    make_staff(run)
    for worker in run.workers:
        draw_person(run, worker)
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
    p = run.p
    weekly = p["intake.clientsPerWeek"]
    if p["demand.supplyElasticity"] != 0:
        supply = min(p["intake.places"], (p["staff.teams"] * p["staff.leadsPerTeam"]) * p["staff.caseloadCap"])
        weekly = weekly * power(supply / p["demand.referencePlaces"], p["demand.supplyElasticity"])

    def inflow(day):
        return weekly * power(1 + p["intake.growthPerYear"], day / 260)

    for band in range(ceil(max(inflow(0), inflow(run.days)))):
        time = 0.0
        for number in range(4096):
            time += 5 * run.chance.exponential(1, band, number)
            if time >= run.days:
                break
            day = floor(time)
            if band + run.chance.uniform(2, band, number) < inflow(day):
                run.arrivals.setdefault(day, []).append(4096 * band + number)
    for keys in run.arrivals.values():
        keys.sort()


def make_staff(run):
    p = run.p
    teams = p["staff.teams"]
    leads = p["staff.leadsPerTeam"]
    assistants = p["staff.assistantsPerTeam"]
    supervisors = p["staff.supervisors"]
    run.units = [Unit(number, len(run.groups)) for number in range(max(1, supervisors))]
    for number in range(teams):
        members = []
        for lead in range(leads):
            members.append(("lead" if assistants else "solo", number * leads + lead))
        for assistant in range(assistants):
            members.append(("assistant", 1000000 + number * assistants + assistant))
        team = Team(number) if assistants else None
        if team:
            team.cohesion = p["relations.cohesionStart"]
            run.teams.append(team)
        for role, place in members:
            worker = Worker(len(run.workers), role, place, number)
            run.workers.append(worker)
            if worker.carries_clients:
                run.caseworkers.append(worker)
            if team:
                worker.team = team
                team.members.append(worker)
                (team.leads if role == "lead" else team.assistants).append(worker)
            unit = run.units[floor(number * supervisors / teams)]
            worker.unit = unit
            unit.members.append(worker)
    run.staff = list(run.workers)
    run.supervisors = []
    for number in range(supervisors):
        worker = Worker(len(run.workers), "supervisor", 2000000 + number, -1)
        run.workers.append(worker)
        run.supervisors.append(worker)
    if supervisors:
        for worker in run.staff:
            worker.supervisor = run.supervisors[worker.unit.number]
    if p["meetings.group"] == "team":
        gatherings = [team.members for team in run.teams]
    else:
        gatherings = [unit.members for unit in run.units]
    for members in gatherings:
        if len(members) >= 2:
            circle = Circle(len(run.circles), list(members))
            run.circles.append(circle)
            for seat, worker in enumerate(members):
                worker.circle = circle
                worker.seat = seat


def draw_person(run, worker):
    """What the present occupant of a place is like."""
    p = run.p
    chance = run.chance
    place = worker.place
    occupant = worker.occupant
    first = 16 * occupant
    if occupant == 0:
        worker.months = p["skills.initialTenureMonths"] * chance.exponential(10, place, 0)
        years = worker.months / 12
        worker.came = -years * 260
    else:
        worker.months = 0.0
        years = 0.0
        worker.came = run.day
    worker.spread = p["skills.spreadSd"] * chance.normal(10, place, first + 1)
    grown = min(1, worker.months / p["skills.monthsToFull"])
    worker.skill = max(0.1, p["skills.newcomer"] + (1 - p["skills.newcomer"]) * grown + worker.spread)
    worker.inexperience = 1 - grown
    worker.bias = p["judgement.biasSd"] * chance.normal(10, place, first + 2)
    worker.threshold = p["judgement.thresholdSd"] * chance.normal(10, place, first + 3)
    worker.leading = 0.0
    worker.readings = {}
    if worker.role != "supervisor":
        known = 1 - (1 - p["provisions.knownAtStart"]) * power(0.5, years / p["provisions.knownAfterYears"])
        worker.knows = [chance.uniform(11, place, 4096 * occupant + kind) < known for kind in range(run.kinds)]
    burnout.draw_exhaustion(run, worker)


def first_clients(run):
    p = run.p
    count = p["intake.initialClients"]
    workers = run.caseworkers
    for number in range(count):
        client = clients.arrive(run, 2147483648 + number)
        if workers:
            worker = workers[floor(number * len(workers) / count)]
            if run.active_count < p["intake.places"] and len(worker.clients) < p["staff.caseloadCap"]:
                behind = 1 + floor(p["intake.initialDays"] * run.chance.exponential(3, client.key, 8))
                clients.enrol(run, client, worker, behind)
                continue
        run.waiting.append(client)
