// Decisions, coping, minutes, team life and money, from what was noted of the office.

import { ratioOrUndefined } from "../../statistics/shares/ratio.ts";
import type { MinutesByRole } from "../outcome.ts";
import type { Parameters } from "../parameters.ts";
import { staffCostPerYear } from "../payroll.ts";
import type { Office } from "../state/office.ts";
import { activities, activity, activityCount, role, roles } from "../state/staff.ts";
import { daysPerMonth, daysPerYear } from "../units.ts";
import type { Measured } from "./engagement-measures.ts";
import type { Observations } from "./observations.ts";

export function measureDecisions(observed: Observations): Measured {
  const { decisions } = observed;
  return {
    decisionAccuracy: ratioOrUndefined(decisions.right, decisions.all),
    wrongfulDenialShare: ratioOrUndefined(decisions.wrongfulDenials, decisions.meritorious),
    wrongfulReferredShare: ratioOrUndefined(decisions.wrongfulReferred, decisions.wrongfulDenials),
    unwarrantedGrantShare: ratioOrUndefined(decisions.unwarranted, decisions.unmeritorious),
    budgetDenialShare: ratioOrUndefined(decisions.budgetDenials, decisions.judgedWorth),
    brokenPromisesPerClientYear: ratioOrUndefined(observed.brokenPromises * daysPerYear, observed.clientDays),
    crisesPerClientYear: ratioOrUndefined(observed.crises * daysPerYear, observed.clientDays),
    rationedShare: ratioOrUndefined(observed.engagement.contactsRationed, observed.engagement.contactsDue),
    routinisedShare: ratioOrUndefined(
      observed.engagement.contactsRoutinised,
      observed.engagement.contactsHeld,
    ),
    dropoutShare: ratioOrUndefined(observed.dropouts * daysPerMonth, observed.clientDays),
  };
}

export function measureMinutes(office: Office, observed: Observations, observedDays: number): Measured {
  const worked = observed.caseworkMinutesWorked();
  const share = (what: number) => ratioOrUndefined(observed.caseworkMinutes(what), worked);
  const absent = observed.caseworkMinutes(activity.absence);
  const idle = observed.caseworkMinutes(activity.idle);
  const caseworkRoles: readonly number[] = [role.lead, role.assistant, role.solo];
  const contract = caseworkRoles.reduce((sum, one) => sum + observed.contractMinutes[one], 0);
  const workerDays = caseworkRoles.reduce((sum, one) => sum + observed.workerDays[one], 0);
  const workers = workerDays / observedDays;
  const supervisorMinutes =
    observed.minutes[role.supervisor * activityCount + activity.supervision] +
    observed.minutes[role.supervisor * activityCount + activity.paperwork] +
    observed.minutes[role.supervisor * activityCount + activity.crisis];
  const generated =
    office.books.generatedMinutes - observed.generatedAtStart + observed.contactWorkDue - supervisorMinutes;
  const dayMinutes = ratioOrUndefined(contract + absent, workerDays);
  return {
    contactShare: share(activity.contact),
    travelShare: share(activity.travel),
    liaisonShare: share(activity.liaison),
    paperworkShare: share(activity.paperwork),
    handoffShare: share(activity.handoff),
    reworkShare: share(activity.rework),
    meetingShare: share(activity.caseMeeting),
    coordinationShare: share(activity.coordination),
    supervisionShare: share(activity.supervision),
    trainingShare: share(activity.training),
    crisisShare: share(activity.crisis),
    idleShare: share(activity.idle),
    absenceShare: ratioOrUndefined(absent, contract + absent),
    contactPaidShare: ratioOrUndefined(observed.caseworkMinutes(activity.contact), contract + absent),
    demandRatio: ratioOrUndefined(generated, contract),
    overtimeRatio: ratioOrUndefined(worked - idle, contract),
    backlogDays: ratioOrUndefined(observed.backlogMinutes / observedDays, workers * dayMinutes),
  };
}

export function measureTeams(office: Office, observed: Observations, observedDays: number): Measured {
  const { teams, circles, staff } = office;
  let known = 0;
  for (const worker of staff.caseworkers) {
    for (let kind = 0; kind < staff.kinds; kind++) known += staff.knowsProvision[worker * staff.kinds + kind];
  }
  return {
    teamCohesion: ratioOrUndefined(observed.cohesionDays, teams.count * observedDays),
    disagreementsPerTeamMonth: ratioOrUndefined(
      observed.disagreementsRaised * daysPerMonth,
      teams.count * observedDays,
    ),
    disagreementsSettledShare: ratioOrUndefined(observed.disagreementsSettled, observed.disagreementsRaised),
    sharedKnowledge: ratioOrUndefined(observed.sharedKnowledgeDays, circles.count * observedDays),
    provisionsKnownShare: ratioOrUndefined(known, staff.caseworkers.length * staff.kinds),
  };
}

export function measureMoney(parameters: Parameters, observed: Observations): Measured {
  const staffCost = (staffCostPerYear(parameters) * parameters["time.observedDays"]) / daysPerYear;
  const cost = staffCost + observed.spent;
  return {
    costPerClientMonth: ratioOrUndefined(cost * daysPerMonth, observed.clientDays),
    costPerResolvedNeed: ratioOrUndefined(cost, observed.needsResolved),
  };
}

export function tabulateMinutes(observed: Observations): MinutesByRole {
  return {
    roles,
    activities,
    minutes: roles.map((_, one) =>
      activities.map((__, what) =>
        ratioOrUndefined(observed.minutes[one * activityCount + what], observed.workerDays[one]),
      ),
    ),
  };
}
