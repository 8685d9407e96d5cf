"""The observer of a run: it notes what the measures need, draws nothing and changes nothing (section 8)."""

from math import sqrt

from . import contacts, judgement
from .arithmetic import quantile
from .panel import Panel
from .state import ABSENCE, ACTIVE, ACTIVITIES, CONTACT, DROPPED, GRANT, LEFT_LIST, NONE, TRAINING

SERIES = ("activeClients", "waitingClients", "backlogDays", "contactMinutes", "trust", "strain", "cohesion",
          "sharedKnowledge", "dollarsSpent", "burnout")


class Days:
    """Days of a client of one sort: active, waiting, or after a dropout."""

    def __init__(self):
        self.days = 0
        self.trust = 0.0
        self.warranted = 0.0

    def add(self, days, trust, warranted):
        self.days += days
        self.trust += days * trust
        self.warranted += days * warranted


ROLES = ("lead", "solo", "assistant", "supervisor")


class Seen:
    """What is noted about one client in the window."""

    def __init__(self):
        self.active = Days()
        self.waiting = Days()
        self.after = Days()
        self.minutes = 0.0
        self.contacts = 0
        self.by_worker = {}
        self.by_team = {}
        self.disclosed = 0
        self.answered = 0
        self.follow = None


class Follow:
    """A client followed for resource distribution."""

    def __init__(self, client, until):
        self.until = until  # the first day after follow-up
        self.severity = client.severity
        self.needs = []
        self.funded = set()
        self.referred = set()
        self.disclosed = set()
        self.dollars = [0] * 8
        self.delays = []
        self.right_dollars = 0


class Record:
    """A need that arose during follow-up."""

    __slots__ = ("domain", "cost", "right", "disclosed", "resolved")

    def __init__(self, need):
        self.domain = need.domain
        self.cost = need.cost
        self.right = need.merit > 0
        self.disclosed = False
        self.resolved = False


class Judged:
    """A judged situation on an observed day."""

    __slots__ = ("day", "group", "policy", "prescription", "incident", "unknown", "answer", "favour", "right",
                 "client_group", "against_margin", "depends", "denied")


class Watch:
    """Everything noted of one run."""

    def begin(self, run):
        self.run = run
        p = run.p
        self.first = p["time.warmUpDays"]
        self.end = run.days
        self.panel = Panel(run)
        self.judged = []
        self.minutes = [0.0] * ACTIVITIES
        self.contract = 0.0
        self.work_generated = 0.0
        self.backlog = 0.0
        self.cohesion = [0.0, 0]
        self.knowledge = [0.0, 0]
        self.disagreements = 0
        self.settled = 0
        self.evenings = 0
        self.caseworker_evenings = 0
        self.burnt = 0
        self.exhausted = 0
        self.satisfaction = 0.0
        self.clarity = 0.0
        self.autonomy = 0.0
        self.minutes_of = {role: [0.0] * ACTIVITIES for role in ROLES}
        self.contract_of = {role: 0.0 for role in ROLES}
        self.onboarding = 0.0
        self.leavers = {role: 0 for role in ROLES}
        self.vacant = {role: 0 for role in ROLES}
        self.places = 0
        self.team_days = 0
        self.supervisor_evenings = 0
        self.supervisors_exhausted = 0
        self.approvals = [0, 0]
        self.enrolments = 0
        self.no_shows = 0
        self.taken = [0, 0]
        self.programme_ends = []
        self.crises = 0
        self.dropouts = 0
        self.client_days = 0
        self.anxiety = 0.0
        self.resolved_active = 0
        self.dollars = 0
        self.waits = []
        self.held = 0
        self.rationed = 0
        self.late_left = 0
        self.routinised = 0
        self.toward = 0
        self.away = 0
        self.against = 0
        self.broken = 0
        self.broken_in_window = 0
        self.quartile = quantile(0.75) * sqrt(p["judgement.biasSd"] * p["judgement.biasSd"]
                                              + p["judgement.thresholdSd"] * p["judgement.thresholdSd"])
        self.weeks = {name: [] for name in SERIES}
        self.new_week()
        self.new_day()

    @property
    def p(self):
        """The values in force today."""
        return self.run.p

    @property
    def observed(self):
        return self.first <= self.run.day < self.end

    def new_day(self):
        self.day_active = 0
        self.day_waiting = 0
        self.day_trust = 0.0
        self.day_dollars = 0

    def new_week(self):
        self.week = {name: [0.0, 0.0] for name in SERIES}

    # ---- work ----

    def generated(self, minutes):
        if self.observed:
            self.work_generated += minutes

    def no_show(self, minutes):
        self.generated(minutes)
        if self.observed:
            self.no_shows += 1

    def passed_over(self, client):
        """A due client is passed over: an act once for each appointment."""
        if self.observed and not client.passed_over:
            self.away += 1
        client.passed_over = True

    def passed_at_the_gate(self):
        if self.observed:
            self.away += 1

    def approved(self, days):
        if self.observed:
            self.approvals[0] += days
            self.approvals[1] += 1

    def lengthened(self, client, minutes):
        if self.observed:
            client.seen.minutes += minutes

    # ---- clients and needs ----

    def arrived(self, client):
        client.seen = Seen()

    def enrolled(self, client):
        if not self.first <= client.enrolled < self.end:
            return
        self.waits.append(client.enrolled - client.arrived)
        self.enrolments += 1
        days = self.p["response.followUpDays"]
        if client.enrolled + days <= self.end:
            follow = client.seen.follow = Follow(client, client.enrolled + days)
            for need in client.needs:
                if need.stage != NONE:
                    need.record = Record(need)
                    follow.needs.append(need.record)

    def following(self, need):
        seen = need.client.seen
        if seen is None or seen.follow is None or self.run.day >= seen.follow.until:
            return None
        return seen.follow

    def need_opened(self, need):
        follow = self.following(need)
        if follow is not None:
            need.record = Record(need)
            follow.needs.append(need.record)

    def disclosed(self, need, day):
        if self.first <= day and day + self.p["response.days"] < self.end:
            need.client.seen.disclosed += 1
        follow = self.following(need)
        if follow is not None:
            follow.disclosed.add(need.domain)
            need.record.disclosed = True

    def taken_up(self, need, allowed, ignorant):
        if self.observed and allowed:
            self.taken[1] += 1
            if ignorant:
                self.taken[0] += 1
        day = need.disclosed
        days = self.p["response.days"]
        if self.first <= day and day + days < self.end and self.run.day - day <= days and not need.answered:
            need.answered = True
            need.client.seen.answered += 1

    def resolved(self, need):
        if self.observed and need.client.status == ACTIVE:
            self.resolved_active += 1
        follow = self.following(need)
        if follow is not None:
            need.record.resolved = True

    def referred(self, need):
        follow = self.following(need)
        if follow is not None:
            follow.referred.add(need.domain)

    def paid(self, need, money):
        self.day_dollars += money
        if self.observed:
            self.dollars += money
        follow = self.following(need)
        if follow is not None:
            follow.funded.add(need.domain)
            follow.dollars[need.domain] += money
            follow.delays.append(self.run.day - need.disclosed)
            if need.merit > 0:
                follow.right_dollars += money

    def broken_promise(self, need):
        if self.observed:
            self.broken += 1
        if self.first <= need.granted_day < self.end:
            self.broken_in_window += 1

    def crisis(self, need):
        if self.observed:
            self.crises += 1

    def contact_spent(self, worker):
        """The minutes of a contact are spent, and nothing has come of it yet."""
        if self.observed and worker.used > worker.contract:
            self.toward += 1

    def contact(self, client, worker, given, warranted, lateness):
        if not self.observed:
            return
        seen = client.seen
        seen.minutes += given
        seen.contacts += 1
        person = (worker.index, worker.occupant)
        seen.by_worker[person] = seen.by_worker.get(person, 0) + 1
        seen.by_team[worker.team_number] = seen.by_team.get(worker.team_number, 0) + 1
        self.held += 1
        if lateness > 0.5:
            self.rationed += 1
        if given < 0.6 * warranted or (client.complexity > 1 - 1 / 3
                                       and given <= contacts.needed(self.p, 1 / 3)):
            self.routinised += 1
            self.away += 1

    def late_at(self, client, day, interval_of):
        return (day - client.due) / contacts.interval(self.p, client, interval_of) > 0.5

    def leaving(self, client, status):
        if not self.observed:
            return
        day = self.run.day
        if client.status == ACTIVE:
            if self.late_at(client, day, day):
                self.rationed += 1
                self.late_left += 1
            if status == DROPPED:
                self.dropouts += 1
            self.programme_ends.append((status, day - client.enrolled))
        days = {DROPPED: self.end - 1 - day, LEFT_LIST: self.end - day}.get(status, 0)
        client.seen.after.add(days, client.trust, self.warranted(client, day))

    def warranted(self, client, day):
        return contacts.needed(self.p, client.complexity) / contacts.interval(self.p, client, day)

    def client_evening(self, client):
        day = self.run.day
        active = client.status == ACTIVE
        if active:
            self.day_active += 1
            self.day_trust += client.trust
        else:
            self.day_waiting += 1
        if not self.observed:
            return
        warranted = self.warranted(client, day)
        (client.seen.active if active else client.seen.waiting).add(1, client.trust, warranted)
        if active:
            self.client_days += 1
            self.anxiety += client.anxiety
            self.generated(warranted + self.p["contact.travelMinutes"] / contacts.interval(self.p, client, day))

    # ---- decisions ----

    def note(self, client, group, right, favour):
        judged = Judged()
        judged.day = self.run.day
        judged.group = group.number
        judged.policy = group.policy
        judged.prescription = group.prescription
        judged.right = right
        judged.favour = favour
        judged.client_group = client.group
        judged.unknown = False
        judged.depends = None
        judged.denied = False
        self.judged.append(judged)
        return judged

    def decision(self, need, answer, verdict, worker, alone, denied):
        if not self.observed:
            return
        group = self.run.groups[need.kind]
        judged = self.note(need.client, group, need.merit > 0, answer == GRANT)
        judged.incident = False
        judged.answer = answer
        judged.unknown = verdict is None
        judged.denied = denied
        if denied:
            self.away += 1
        if verdict is None:
            return
        if judged.favour and group.prescription == -1:
            self.toward += 1
        if not judged.favour and verdict.margin > 0:
            self.against += 1
        if alone and self.run.on["judgement"]:
            p = self.p
            shrink = judgement.shrink_of(p, group.policy, worker.values)
            own = worker.bias - worker.threshold
            hard = judgement.follow(p, group.policy, verdict.margin + shrink * (-self.quartile - own),
                                    verdict.reading)[2]
            mild = judgement.follow(p, group.policy, verdict.margin + shrink * (self.quartile - own),
                                    verdict.reading)[2]
            judged.depends = hard != mild

    def incident(self, client, group, merit, verdict):
        if not self.observed:
            return
        judged = self.note(client, group, merit > 0, verdict.favour)
        judged.incident = True
        judged.answer = None
        if verdict.favour and group.prescription == -1:
            self.toward += 1
        if not verdict.favour:
            self.against += 1

    # ---- staff ----

    def disagreement(self, settled):
        if self.observed:
            self.disagreements += 1
            if settled:
                self.settled += 1

    def worker_left(self, worker):
        if self.observed:
            self.leavers[worker.role] += 1

    # ---- the end of a day ----

    def day_closed(self):
        run = self.run
        day = run.day
        self.week_day()
        if self.observed:
            self.observed_day()
            number = day - self.first
            if number == self.p["survey.firstDay"]:
                self.panel.ask(0)
            if number == self.p["survey.secondDay"]:
                self.panel.ask(1)
            if number % 5 == 0:
                self.panel.look_at_newcomers(self.first, day)
        if day % 5 == 4 or day == self.end - 1:
            for name in SERIES:
                above, below = self.week[name]
                self.weeks[name].append(above / below if below else None)
            self.new_week()
        self.new_day()

    def add(self, name, above, below):
        pair = self.week[name]
        pair[0] += above
        pair[1] += below

    def week_day(self):
        run = self.run
        self.add("activeClients", self.day_active, 1)
        self.add("waitingClients", self.day_waiting, 1)
        self.add("trust", self.day_trust, self.day_active)
        self.add("dollarsSpent", 5 * self.day_dollars, 1)
        contact = 0.0
        for worker in run.staff:
            if worker.vacant:
                continue
            contact += worker.minutes[CONTACT]
            self.add("backlogDays", worker.backlog, worker.contract + worker.minutes[ABSENCE])
            self.add("burnout", 1 if worker.exhaustion > self.p["burnout.burntAbove"] else 0, 1)
            if worker.carries_clients and worker.at_work:
                self.add("strain", worker.shortage, 1)
        self.add("contactMinutes", 5 * contact, self.day_active)
        for team in run.teams:
            if not team.closed:
                self.add("cohesion", team.cohesion, 1)
        for circle in run.circles:
            self.add("sharedKnowledge", circle.knowledge, 1)

    def observed_day(self):
        run = self.run
        for worker in run.workers:
            if not worker.closed:
                self.worker_day(worker)
        for team in run.teams:
            if not team.closed:
                self.team_days += 1
                self.cohesion[0] += team.cohesion
                self.cohesion[1] += 1
        for circle in run.circles:
            self.knowledge[0] += circle.knowledge
            self.knowledge[1] += 1

    def worker_day(self, worker):
        p = self.p
        if worker.role != "supervisor":
            self.places += 1
        if worker.vacant:
            self.vacant[worker.role] += 1
            return
        exhausted = worker.exhaustion > p["burnout.exhaustedAbove"]
        for activity in range(ACTIVITIES):
            self.minutes_of[worker.role][activity] += worker.minutes[activity]
        self.contract_of[worker.role] += worker.contract
        if worker.role == "supervisor":
            self.supervisor_evenings += 1
            self.supervisors_exhausted += exhausted
            return
        for activity in range(ACTIVITIES):
            self.minutes[activity] += worker.minutes[activity]
        if not worker.ready:
            self.onboarding += worker.minutes[TRAINING]
        self.contract += worker.contract
        self.backlog += worker.backlog
        self.evenings += 1
        self.burnt += worker.exhaustion > p["burnout.burntAbove"]
        self.exhausted += exhausted
        self.satisfaction += worker.satisfaction
        self.clarity += worker.felt_clarity
        if worker.carries_clients:
            self.caseworker_evenings += 1
            self.autonomy += worker.felt_autonomy

    def finish(self):
        """Who is late at the end."""
        for client in self.run.present:
            if client.status == ACTIVE and self.late_at(client, self.end - 1, self.end):
                self.rationed += 1
                self.late_left += 1
