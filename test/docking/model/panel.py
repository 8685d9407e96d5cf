"""The fixed panel of vignettes, the two-wave survey over it, and newcomers' days to proficiency (8.7)."""

from functools import lru_cache
from math import floor, sqrt

from . import judgement
from .arithmetic import mean, quantile
from .chance import Chance
from .state import FORESEEN

SIZE = 120


class Vignette:
    """A situation that everybody is asked about."""

    __slots__ = ("position", "letter_roll", "fit_roll", "typical", "merit", "noise", "reading", "group",
                 "policy", "prescription")


@lru_cache(maxsize=1)
def rolls():
    chance = Chance("street-level panel", 0)
    return [chance.stratified(34, aspect, SIZE) for aspect in range(8)]


class Panel:
    """The vignettes under the rules in force, and who answers them how."""

    def __init__(self, run):
        self.run = run
        p = run.p
        v = rolls()
        size = p["judgement.groupsPerDomain"]
        self.vignettes = []
        for i in range(SIZE):
            vignette = Vignette()
            vignette.position = v[1][i]
            vignette.letter_roll = v[2][i]
            vignette.fit_roll = v[3][i]
            vignette.typical = p["judgement.meritMean"] + p["judgement.meritGroupSd"] * quantile(v[4][i])
            vignette.merit = vignette.typical + p["judgement.meritWithinSd"] * quantile(v[5][i])
            vignette.noise = quantile(v[6][i])
            vignette.reading = quantile(v[7][i])
            vignette.group = (i % 8) * size + min(size - 1, floor(size * (1 - sqrt(1 - v[1][i]))))
            self.vignettes.append(vignette)
        self.waves = [None, None]
        self.newcomers = []
        self.classify()

    @property
    def p(self):
        return self.run.p

    def classify(self):
        """Class and prescription of each vignette by the rules of now, and the yardstick."""
        p = self.p
        for vignette in self.vignettes:
            vignette.policy, vignette.prescription = judgement.classify(p, vignette)
        favoured = sum(1 for vignette in self.vignettes if vignette.merit > 0) / SIZE
        commonest = max(favoured, 1 - favoured)
        slip = 1 - p["policy.readingSavedByExperience"]
        best = self.share(0, 0, p["survey.vignetteKnowledge"], p["policy.valuesClarityShare"],
                          lambda vignette: vignette.reading * slip)
        self.proficient = commonest + 0.85 * (best - commonest)

    def favours(self, vignette, lean, inexperience, knowledge, values, error, z1):
        """Whether somebody answers a vignette with favour."""
        p = self.p
        policy = vignette.policy
        sd = judgement.noise_sd(p, knowledge, inexperience, 1)
        margin = (vignette.merit + judgement.shrink_of(p, policy, values) * lean
                  + z1 * (sd * judgement.quiet_of(p, policy, values)))
        return judgement.follow(p, policy, margin, judgement.reading(p, vignette, error, values))[2]

    def share(self, lean, inexperience, knowledge, values, error_of):
        """Share of right answers, each vignette misread as everybody does."""
        right = 0
        for vignette in self.vignettes:
            answer = self.favours(vignette, lean, inexperience, knowledge, values, error_of(vignette), vignette.noise)
            if answer == (vignette.merit > 0):
                right += 1
        return right / SIZE

    def right_share(self, worker, knowledge):
        """Share of right answers of a worker as she is."""
        return self.share(worker.bias - worker.threshold, worker.inexperience, knowledge, worker.values,
                          lambda vignette: worker.errors[vignette.group])

    # ---- survey ----

    def ask(self, wave):
        run = self.run
        respondents = []
        for worker in run.staff:
            if worker.vacant:
                continue
            answers = [self.asked(worker, wave, i, vignette) for i, vignette in enumerate(self.vignettes)]
            team = worker.team_number
            if worker.role == "solo":
                team = floor(worker.place / self.p["survey.groupSize"])
            respondents.append((team, worker.carries_clients, worker.came, answers))
        self.waves[wave] = self.agreement(respondents)

    def asked(self, worker, wave, i, vignette):
        p = self.p
        r = p["judgement.errorCorrelation"]
        number = (2 * worker.occupant + wave) * SIZE + i
        z1 = sqrt(r) * vignette.noise + sqrt(1 - r) * self.run.chance.normal(32, worker.place, number)
        return self.favours(vignette, worker.bias - worker.threshold, worker.inexperience,
                            p["survey.vignetteKnowledge"], worker.values, worker.errors[vignette.group], z1)

    def agreement(self, respondents):
        everything = list(range(SIZE))
        answers = [respondent[3] for respondent in respondents]
        foreseen = [i for i in everything if self.vignettes[i].policy == FORESEEN]
        grey = [i for i in everything if self.vignettes[i].policy != FORESEEN]
        teams = {}
        for respondent in respondents:
            teams.setdefault(respondent[0], []).append(respondent)
        inside = []
        voices = []
        for number in sorted(teams):
            members = teams[number]
            value = kappa([member[3] for member in members], everything)
            if value is not None:
                inside.append(value)
            voices.append(self.common_answers(members))
        return {
            "": kappa(answers, everything),
            "WithinTeams": mean(inside),
            "BetweenTeams": kappa(voices, everything),
            "Foreseen": kappa(answers, foreseen),
            "Grey": kappa(answers, grey),
        }

    @staticmethod
    def common_answers(members):
        """What most of a team answer; a tie goes with its longest-serving caseworker, or its first assistant."""
        deciding = members[0]
        for member in members:
            if member[1] and (not deciding[1] or member[2] < deciding[2]):
                deciding = member
        common = []
        for i in range(SIZE):
            favour = sum(1 for member in members if member[3][i])
            if 2 * favour == len(members):
                common.append(deciding[3][i])
            else:
                common.append(2 * favour > len(members))
        return common

    # ---- newcomers ----

    def look_at_newcomers(self, first, day):
        run = self.run
        for record in self.newcomers:
            if record["time"] is None:
                worker = record["worker"]
                if worker.vacant or worker.occupant != record["occupant"] or day - record["came"] >= 260:
                    record["time"] = day - record["came"]
        for worker in run.caseworkers:
            if worker.vacant or worker.occupant == 0 or worker.came < first:
                continue
            record = None
            for known in self.newcomers:
                if known["worker"] is worker and known["occupant"] == worker.occupant:
                    record = known
            if record is None:
                record = {"worker": worker, "occupant": worker.occupant, "came": worker.came, "time": None,
                          "proficient": False}
                self.newcomers.append(record)
            if record["time"] is None:
                share = self.right_share(worker, self.p["survey.vignetteKnowledge"])
                if share >= self.proficient:
                    record["time"] = day - worker.came
                    record["proficient"] = True

    def newcomer_days(self, end):
        """The area from 0 to 260 under the product-limit estimate."""
        times = []
        for record in self.newcomers:
            time = record["time"] if record["time"] is not None else end - record["came"]
            if time >= 260:
                times.append((260, 1))
            else:
                times.append((time, 0 if record["proficient"] else 1))
        if not times:
            return None
        times.sort()
        area = 0.0
        curve = 1.0
        last = 0
        for place, (time, unfinished) in enumerate(times):
            area += curve * (time - last)
            last = time
            if not unfinished:
                curve *= 1 - 1 / (len(times) - place)
        return area + curve * (260 - last)


def kappa(raters, places):
    """Fleiss' kappa of two answers; None below three raters or where chance is 1."""
    n = len(raters)
    if n < 3 or not places:
        return None
    agreeing = 0
    favours = 0
    for i in places:
        f = sum(1 for answers in raters if answers[i])
        favours += f
        agreeing += (n - f) * (n - f - 1) + f * (f - 1)
    raw = agreeing / ((len(places) * n) * (n - 1))
    share = favours / (len(places) * n)
    chance = share * share + (1 - share) * (1 - share)
    if chance == 1:
        return None
    return (raw - chance) / (1 - chance)
