"""What the model consists of: workers, teams, circles, units, clients, needs, tasks and the run that holds them."""

from collections import deque
from math import inf

from .arithmetic import grain
from .chance import Chance, Trail
from .parameters import DOMAINS

NEVER = inf

# activities
(CONTACT, TRAVEL, LIAISON, TELEPHONE, PAPERWORK, HANDOFF, REWORK, MEETING, STAFF_MEETING, COORDINATION,
 SUPERVISION, TRAINING, MENTORING, CRISIS, ABSENCE, IDLE) = range(16)
ACTIVITIES = 16

# kinds of task, which are also the first eight queues of a worker
KINDS = ("intake", "note", "request", "referral", "recertification", "report", "incident", "liaison")
K_INTAKE, K_NOTE, K_REQUEST, K_REFERRAL, K_RECERTIFICATION, K_REPORT, K_INCIDENT, K_LIAISON = range(8)
ROUTINE = (K_NOTE, K_RECERTIFICATION, K_REPORT, K_LIAISON)  # these go by a standing arrangement
Q_REWORK = 8
Q_LATE = 9
Q_APPROVAL = 10
Q_REVIEW = 11
QUEUES = 12

# stages of a need
NONE, HIDDEN, DISCLOSED, MEETING_WAIT, REQUESTED, SUBMITTED, FUNDED, REFERRING, REFERRED, REFUSED = range(10)

# answers to a need
GRANT, REFER, DENY = range(3)

# policy classes of a group of like cases
FORESEEN, LETTER, OPEN = range(3)

# status of a client
WAITING, ACTIVE, COMPLETED, DROPPED, ENDED, LEFT_LIST = range(6)

# uses of slack
CHASE, PULL_FORWARD, LENGTHEN, NAVIGATE, SEARCH, HELP = range(6)

MECHANISMS = ("timeBudget", "tasks", "practice", "handoffs", "contact", "disclosure", "coping", "provisions", "search",
              "judgement", "consistency", "meetings", "relations", "learning", "burnout", "supervisors", "trust",
              "crises", "calls", "slack")


class Group:
    """A group of like cases, with what the policy says of it."""

    __slots__ = ("number", "domain", "rank", "typical", "position", "letter_roll", "fit_roll", "policy",
                 "prescription")

    def __init__(self, number, domain, rank):
        self.number = number
        self.domain = domain
        self.rank = rank


class Worker:
    """A place on the staff and whoever holds it."""

    def __init__(self, index, role, place, team_number):
        self.index = index
        self.role = role
        self.place = place
        self.team_number = team_number
        self.team = None
        self.supervisor = None
        self.unit = None
        self.oversees = None  # the unit of a supervisor
        self.circle = None
        self.seat = 0  # number among the members of the circle
        self.closed = False
        # the occupant
        self.occupant = 0
        self.vacant = False
        self.ready = True
        self.came = 0.0
        self.next_step = NEVER
        self.months = 0.0
        self.spread = 0.0
        self.skill = 1.0
        self.inexperience = 0.0
        self.bias = 0.0
        self.threshold = 0.0
        self.leading = 0.0
        self.values = 0.0  # how clear the agency's values are
        self.errors = []  # of the reading of each group of like cases, in spreads
        self.known_until = []
        self.heard = []
        self.look_turn = 0
        self.looks = 0
        self.corridor_turn = 0
        self.stocks = [0.0] * 8
        self.stock_days = [0] * 8
        self.beliefs = [0.0] * 8
        # hiring for the place
        self.hiring_left = 0.0
        self.hiring_part = 0.0
        # absence and leaving
        self.absent = False
        self.back = NEVER
        self.spell = 0
        self.absence_hazard = 0.0
        self.absence_threshold = NEVER
        self.leaving_hazard = 0.0
        self.leaving_threshold = NEVER
        # shortage of time and exhaustion
        self.shortage = 0.0
        self.exhaustion = 0.0
        self.susceptibility = 1.0
        self.reset_felt()
        # today
        self.crises = 0
        self.conflicts = 0
        self.interruptions = 0
        self.contract = 0.0
        self.used = 0.0
        self.minutes = [0.0] * ACTIVITIES
        self.owed = [0.0] * ACTIVITIES
        self.held_today = []
        # work waiting
        self.clients = []
        self.queues = [deque() for _ in range(QUEUES)]
        self.backlog = 0.0

    def reset_felt(self):
        self.felt_time = 0.5
        self.felt_clarity = 0.5
        self.felt_autonomy = 0.5
        self.felt_efficacy = 0.5
        self.felt_workload = 0.5
        self.felt_support = 0.0
        self.satisfaction = 0.5

    @property
    def at_work(self):
        return self.ready and not self.absent and not self.vacant

    @property
    def carries_clients(self):
        return self.role == "lead" or self.role == "solo"


class Team:
    """Leads and assistants who share work."""

    def __init__(self, number):
        self.number = number
        self.members = []
        self.leads = []
        self.assistants = []
        self.cohesion = 0.0
        self.agreed = {}  # by places of a pair: the occupants who agreed
        self.closed = False


class Circle:
    """Those who meet and share case knowledge."""

    def __init__(self, number, members):
        self.number = number
        self.members = members
        self.knowledge = 0.0
        self.held = 0
        self.turn = 0
        self.agenda = []


class Unit:
    """All caseworkers and assistants of one supervisor, and what they are used to decide."""

    def __init__(self, number, groups):
        self.number = number
        self.members = []
        self.decisions = [0] * groups
        self.share = [0.0] * groups
        self.grants = 0
        self.sessions = 0
        self.staff_meetings = 0
        self.news_turn = 0
        self.rule_turn = 0
        self.collegiality = 0.0


class Need:
    """The place for a need of one client in one domain."""

    __slots__ = ("client", "domain", "stage", "event", "severity", "cost", "kind", "merit", "arose", "disclosed",
                 "disclosure_rest", "resolution_rest", "resolution_hazard", "resolution_since", "resolution_day",
                 "crisis_rest", "crisis_hazard", "crisis_since", "crisis_day", "crises", "parts", "last", "record",
                 "granted_day", "approving", "submitted_day", "passed", "late", "lost", "handed_event", "handed",
                 "goal", "practice", "pressed_day", "answered")

    def __init__(self, client, domain):
        self.client = client
        self.domain = domain
        self.stage = NONE
        self.event = -1
        self.resolution_day = NEVER
        self.crisis_day = NEVER
        self.crisis_hazard = 0.0
        self.parts = 0
        self.last = None  # the last decision in this domain: day, kind, answer
        self.record = None
        self.granted_day = -1
        self.approving = False
        self.submitted_day = 0
        self.passed = 0
        self.late = False
        self.lost = False
        self.handed_event = -1
        self.handed = 0
        self.goal = False
        self.practice = 1.0
        self.pressed_day = 0
        self.answered = False  # for the observer

    @property
    def index(self):
        return 8 * self.client.index + self.domain

    @property
    def known_and_open(self):
        return self.stage >= DISCLOSED


class Client:
    """Somebody who came to the agency."""

    def __init__(self, index, key, day):
        self.index = index
        self.key = key
        self.arrived = day
        self.status = WAITING
        self.enrolled = NEVER
        self.left = NEVER
        self.worker = None
        self.trust = 0.0
        self.anxiety = 0.0
        self.last_incident = None
        self.known = {}  # by index of a worker: what she knew, and on which day
        self.file = 0.0
        self.file_day = 0
        self.last_contact = 0
        self.missed = False
        self.passed_over = False
        self.goals_day = NEVER
        self.goals = 0
        self.goals_met = 0
        self.late_money = 0
        self.call_hazard = 0.0
        self.call_threshold = None
        self.call_day = NEVER
        self.calls = 0
        self.due = NEVER
        self.planned = NEVER
        self.attempts = 0
        self.held = 0
        self.dropout_hazard = 0.0
        self.hazard_trust = None
        self.hazard_now = 0.0
        self.crises = 0
        self.next_liaison = NEVER
        self.next_report = NEVER
        self.next_recertification = NEVER
        self.committed = 0
        self.money_year = 0
        self.needs = [Need(self, domain) for domain in range(8)]
        self.alarm = NEVER  # no need of the client has a date before this day
        self.patience_day = NEVER
        self.seen = None  # what the observer notes about the client

    @property
    def present(self):
        return self.status == WAITING or self.status == ACTIVE

    @property
    def active(self):
        return self.status == ACTIVE


class Task:
    """A piece of bureaucratic work that waits in a queue."""

    __slots__ = ("kind", "queue", "owner", "client", "need", "event", "left", "due", "part", "rework", "review")

    def __init__(self, kind, queue, owner, client, need, left, due, part=1.0, rework=None, review=False):
        self.kind = kind
        self.queue = queue
        self.owner = owner
        self.client = client
        self.need = need
        self.event = need.event if need is not None else -1
        self.left = left
        self.due = due
        self.part = part  # of its item
        self.rework = rework
        self.review = review

    @property
    def void(self):
        """Whether nobody needs it done any more."""
        if self.client.status > ACTIVE:
            return True
        need = self.need
        return need is not None and (need.stage == NONE or need.event != self.event)


class Run:
    """One replication: parameters, chance, everything that exists, and who watches."""

    def __init__(self, stages, replication):
        self.stages = stages
        self.stage = 0
        p = stages[0][1]
        self.on = {name: p["mechanisms." + name] == "on" for name in MECHANISMS}
        self.use(p)
        self.replication = replication
        self.chance = Chance(p["seed"], replication)
        self.trail = Trail()
        self.day = 0
        self.days = p["time.warmUpDays"] + p["time.observedDays"]
        self.kinds = 8 * p["judgement.groupsPerDomain"]
        self.usual_stocks = []
        self.changes = [(-1, 0, 0.0)] * self.kinds  # of each provision: day of the next, number of draws, time
        self.groups = []
        self.workers = []
        self.caseworkers = []
        self.teams = []
        self.circles = []
        self.units = []
        self.clients = []
        self.present = []
        self.waiting = []
        self.active_count = 0
        self.arrivals = {}
        self.pot = 0
        self.budget = 0
        self.promised = 0
        self.news = 0.5
        self.answers_today = 0
        self.grants_today = 0
        self.requests = []
        self.expected = []
        self.watch = None
        # totals since the start, for checks
        self.tasks_made = 0
        self.tasks_minutes = 0.0
        self.tasks_done = 0
        self.dollars_paid = 0

    def use(self, parameters):
        """These values hold from now on."""
        p = self.p = parameters
        self.full_day = grain(p["day.minutes"])
        self.cap = grain(p["day.overtimeCapMinutes"]) if self.on["timeBudget"] else NEVER
        self.allowed = [name in p["provisions.domains"] for name in DOMAINS]
