// Minutes, team life and money, from what was noted of the office.

import { ratioOrUndefined } from "../../statistics/shares/ratio.ts";
import type { MinutesByRole } from "../outcome.ts";
import type { Parameters } from "../parameters.ts";
import { staffCostPerYear, turnoverCost } from "../payroll.ts";
import type { Office } from "../state/office.ts";
import { activities, activity, activityCount, role, roles } from "../state/staff.ts";
import { daysPerMonth, daysPerYear } from "../units.ts";
import type { Measured } from "./engagement-measures.ts";
import type { Observations } from "./observations.ts";

/** Minutes of caseworkers and assistants that went to an activity. */
function caseworkMinutes(observed: Observations, what: number): number {
  let sum = 0;
  for (let roleOf = 0; roleOf < roles.length; roleOf++) {
    if (roleOf !== role.supervisor) sum += observed.minutes[roleOf * activityCount + what];
  }
  return sum;
}

/** Minutes worked by caseworkers and assistants, idle ones included, absence not. */
function caseworkMinutesWorked(observed: Observations): number {
  let sum = 0;
  for (let what = 0; what < activityCount; what++) {
    if (what !== activity.absence) sum += caseworkMinutes(observed, what);
  }
  return sum;
}

export function measureMinutes(office: Office, observed: Observations, observedDays: number): Measured {
  const worked = caseworkMinutesWorked(observed);
  const share = (what: number) => ratioOrUndefined(caseworkMinutes(observed, what), worked);
  const absent = caseworkMinutes(observed, activity.absence);
  const idle = caseworkMinutes(observed, activity.idle);
  const caseworkRoles: readonly number[] = [role.lead, role.assistant, role.solo];
  const contract = caseworkRoles.reduce((sum, one) => sum + observed.contractMinutes[one], 0);
  const workerDays = caseworkRoles.reduce((sum, one) => sum + observed.workerDays[one], 0);
  const workers = workerDays / observedDays;
  const generated = office.books.generatedMinutes - observed.generatedAtStart + observed.contactWorkDue;
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
    mentoringShare: share(activity.mentoring),
    crisisShare: share(activity.crisis),
    idleShare: share(activity.idle),
    absenceShare: ratioOrUndefined(absent, contract + absent),
    contactPaidShare: ratioOrUndefined(caseworkMinutes(observed, activity.contact), contract + absent),
    demandRatio: ratioOrUndefined(generated, contract),
    overtimeRatio: ratioOrUndefined(worked - idle, contract),
    backlogDays: ratioOrUndefined(observed.backlogMinutes / observedDays, workers * dayMinutes),
  };
}

export function measureTeams(office: Office, observed: Observations, observedDays: number): Measured {
  const { teams, circles, staff } = office;
  let known = 0;
  let inPost = 0;
  for (const worker of staff.caseworkers) {
    if (staff.life.isVacant[worker] === 1) continue;
    inPost += 1;
    for (let kind = 0; kind < staff.kinds; kind++) if (staff.knows(worker, kind, office.day)) known += 1;
  }
  return {
    teamCohesion: ratioOrUndefined(observed.cohesionDays, teams.count * observedDays),
    disagreementsPerTeamMonth: ratioOrUndefined(
      observed.disagreementsRaised * daysPerMonth,
      teams.count * observedDays,
    ),
    disagreementsSettledShare: ratioOrUndefined(observed.disagreementsSettled, observed.disagreementsRaised),
    sharedKnowledge: ratioOrUndefined(observed.sharedKnowledgeDays, circles.count * observedDays),
    provisionsKnownShare: ratioOrUndefined(known, inPost * staff.kinds),
  };
}

export function measureMoney(parameters: Parameters, observed: Observations): Measured {
  const planned = (staffCostPerYear(parameters) * parameters["time.observedDays"]) / daysPerYear;
  const { vacantDays, leavers } = observed.staffRecord;
  const cost = planned + turnoverCost(parameters, roles, vacantDays, leavers) + observed.spent;
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
