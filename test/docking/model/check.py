"""A check of this writing against the values of appendix C; run as `python3 -m model.check`."""

import sys

from . import balance, day, measures, parameters, setup
from .chance import Chance, root_key
from .watch import Watch

ROOT_KEYS = {
    "street-level": (541847555, 4191826475),
    "davis-ybarra": (2768751558, 1886785434),
    "": (715789690, 2091287642),
}

DRAWS = {
    (1, 0, 0): (0.7598684783427311, 0.274609915489668, 0.7058795543032219),
    (3, 0, 1): (0.25332208138758017, 1.3730935509316122, -0.6640721050189049),
    (18, 2147483648, 512): (0.5313749202459154, 0.6322874423932145, 0.07872650934457105),
}

# day: trail, clients arrived, tasks made, minutes of tasks made, tasks done, dollars paid
DAYS = {
    0: ("7aa05399c7d16c1a", 157, 2, 50.421875, 2, 0),
    1: ("b33319e4a1e09099", 160, 112, 1839.546875, 78, 0),
    2: ("714793b4d37873d3", 161, 233, 4720.140625, 157, 0),
    5: ("9525871f1a8f5a82", 163, 592, 11299.59375, 424, 0),
    10: ("8f26ef83a6f1f73e", 168, 1250, 25417.578125, 903, 1365),
    65: ("085cce74f70b408f", 196, 6822, 125449.71875, 6433, 39482),
    260: ("17c11d9e68a26112", 330, 26460, 483547, 25905, 108628),
    390: ("ae6ff25f8812a926", 420, 39756, 728748.984375, 38895, 163783),
    779: ("a196ac5eac7e52a0", 652, 78261, 1444897.375, 76969, 313803),
}

# what it measures
MEASURES = {
    "engagementQuality": 0.57249411,
    "engagementDose": 0.454087721,
    "engagementContinuity": 0.974554506,
    "engagementContinuityOther": 1,
    "engagementAlliance": 0.454128857,
    "engagementResponsiveness": 0.695742378,
    "engagementActiveOnly": 0.626063124,
    "engagementWithoutResponsiveness": 0.544854882,
    "engagementOfAllWhoCame": 0.547946394,
    "clientsCounted": 329,
    "clientsFollowed": 80,
    "distributionCoverage": 0.65,
    "distributionVariety": 0.201264881,
    "distributionVarietyAny": 0.544940476,
    "distributionDiversity": 6.37879656,
    "distributionMatch": 0.79126749,
    "distributionReach": 0.277789166,
    "distributionFit": 0.411214008,
    "distributionDelayDays": 19.4891304,
    "distributionGini": 0.602005452,
    "distributionConcentration": 0.03471057,
    "fundedPerNeedGap": 0.0926502488,
    "complexityGap": 0.0173768793,
    "decisionAccuracy": 0.684943429,
    "decisionAccuracyForeseen": 0.714456392,
    "decisionAccuracyLetter": 0.507246377,
    "decisionAccuracyOpen": 0.683908046,
    "wrongfulDenialShare": 0.215351812,
    "wrongfulDenialGap": 0.131373416,
    "ignoranceShare": 0.0379377432,
    "wrongfulReferredShare": 0.97029703,
    "unwarrantedGrantShare": 0.333333333,
    "wrongfulConsequenceShare": 0.0790960452,
    "wrongfulConsequenceShareForeseen": 0.00833333333,
    "wrongfulConsequenceShareLetter": 0,
    "wrongfulConsequenceShareOpen": 0.236363636,
    "consequencesPerClientYear": 0.49259306,
    "exceptionShare": 0.0994871795,
    "unwarrantedExceptionShare": 0.216494845,
    "likeCaseConsistency": 0.833518006,
    "likeCaseConsistencyForeseen": 0.855072464,
    "likeCaseConsistencyLetter": 0.763157895,
    "likeCaseConsistencyOpen": 0.649819495,
    "dependsOnWhoShare": 0.259515571,
    "budgetDenialShare": 0.270661157,
    "brokenPromisesPerClientYear": 0,
    "vignetteKappaFirst": 0.701018178,
    "vignetteKappaFirstWithinTeams": 0.696679767,
    "vignetteKappaFirstBetweenTeams": 0.827166816,
    "vignetteKappaFirstForeseen": 0.753871519,
    "vignetteKappaFirstGrey": 0.526077983,
    "vignetteKappaSecond": 0.694661375,
    "vignetteKappaSecondWithinTeams": 0.704241387,
    "vignetteKappaSecondBetweenTeams": 0.7946703,
    "vignetteKappaSecondForeseen": 0.748390376,
    "vignetteKappaSecondGrey": 0.52893617,
    "panelAccuracy": 0.756944444,
    "rationedShare": 0.0839564196,
    "routinisedShare": 0.17130621,
    "copingTowardShare": 0.295809116,
    "copingAwayShare": 0.636280208,
    "copingAgainstShare": 0.067910676,
    "creamingGap": 0.0432088596,
    "contactShare": 0.161911863,
    "travelShare": 0.117321952,
    "liaisonShare": 0.146061829,
    "telephoneShare": 0.00887334752,
    "paperworkShare": 0.353648426,
    "handoffShare": 0.0180884656,
    "reworkShare": 0.00690518219,
    "meetingShare": 0.0465435433,
    "staffMeetingShare": 0.0281839056,
    "coordinationShare": 0.0477866587,
    "supervisionShare": 0.0126025594,
    "trainingShare": 0.0225557172,
    "onboardingShare": 0.0170779001,
    "mentoringShare": 0.00306113304,
    "crisisShare": 0.00937751703,
    "idleShare": 0.0425050775,
    "idleShareLeads": 0.001277711,
    "idleShareAssistants": 0.124019262,
    "idleShareSupervisors": 0.776303408,
    "absenceShare": 0.102835864,
    "contactPaidShare": 0.143936263,
    "demandRatio": 1.12745856,
    "overtimeRatio": 0.990876769,
    "backlogDays": 1.54260355,
    "teamCohesion": 0.602165342,
    "disagreementsPerTeamMonth": 0.851851852,
    "disagreementsSettledShare": 0.282608696,
    "sharedKnowledge": 0.199728112,
    "newcomerDays": 106,
    "provisionsKnownShare": 0.723958333,
    "burnoutShare": 0.086221713,
    "exhaustionShare": 0.304497279,
    "jobSatisfaction": 0.731649619,
    "roleClarity": 0.988030975,
    "feltAutonomy": 0.712261175,
    "turnoverPerYear": 0,
    "exhaustionShareSupervisors": 0,
    "turnoverPerYearSupervisors": 0,
    "approvalDays": 0.22741433,
    "vacancyDays": 1.40740741,
    "contactsPerClientMonth": 1.8257219,
    "clientsPerCaseworker": 23.8780698,
    "clientsServedPerYear": 288.771795,
    "noShowShare": 0.253158484,
    "clientsAtEnd": 144,
    "monthsInProgramme": 10.9435427,
    "waitDays": 3.98636364,
    "crisesPerClientYear": 0.520741235,
    "needsResolvedShare": 0.41733871,
    "needsDisclosedShare": 0.592741935,
    "clientAnxiety": 0.183265207,
    "dropoutShare": 0.0473045717,
    "retention12MonthShare": 0.575,
    "completionShare": 0.279816514,
    "provisionsSpentShare": 0.870451389,
    "costPerClientMonth": 463.04295,
    "costPerResolvedNeed": 1495.47222,
}


def main():
    wrong = 0

    def compare(name, value, wanted):
        nonlocal wrong
        agrees = value == wanted
        wrong += not agrees
        print("agrees " if agrees else "DIFFERS", name, value if agrees else "%s, not %s" % (value, wanted))

    for seed, words in ROOT_KEYS.items():
        compare("root key of %r" % seed, root_key(seed), words)
    chance = Chance("street-level", 1)
    for key, numbers in DRAWS.items():
        compare("draw %d %d %d" % key,
                (chance.uniform(*key), chance.exponential(*key), chance.normal(*key)), numbers)
    run = setup.prepare(parameters.stages(parameters.with_changes({}), []), 1, Watch())
    for number in range(max(DAYS) + 1):
        day.run_day(run)
        run.day = number
        for trouble in balance.troubles(run):
            wrong += 1
            print("TROUBLE", trouble)
        run.day = number + 1
        if number in DAYS:
            compare("day %d" % number, (run.trail.text(), len(run.clients), run.tasks_made, run.tasks_minutes,
                                        run.tasks_done, run.dollars_paid), DAYS[number])
    run.watch.finish()
    found = measures.all_measures(run)
    for name, value in MEASURES.items():
        mine = found.pop(name, None)
        near = mine is not None and abs(mine - value) <= 2e-8 * max(1, abs(value))
        compare(name, value if near else mine, value)
    wrong += len(found)
    print("further measures", sorted(found))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
