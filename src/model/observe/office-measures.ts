// Minutes, team life and money, from what was noted of the office.

import { ratioOrUndefined } from "../../statistics/shares/ratio.ts";
import { stagesOf } from "../mid-run.ts";
import type { MinutesByRole } from "../outcome.ts";
import type { Parameters } from "../parameters.ts";
import { provisionBudgetPerYear, staffCostPerYear, turnoverCost } from "../payroll.ts";
import type { Office } from "../state/office.ts";
import { activities, activity, activityCount, role, roles } from "../state/staff.ts";
import { daysPerMonth, daysPerYear } from "../units.ts";
import type { Measured } from "./engagement-measures.ts";
import type { Observations } from "./observations.ts";

const caseworkerRoles: readonly number[] = [role.lead, role.solo];
const caseworkRoles: readonly number[] = [role.lead, role.assistant, role.solo];

/** Minutes of caseworkers and assistants that went to an activity. */
function caseworkMinutes(observed: Observations, what: number): number {
  return caseworkRoles.reduce((sum, one) => sum + observed.workdays.minutes[one * activityCount + what], 0);
}

/** Minutes worked by caseworkers and assistants: idle ones and absence left out. */
function caseworkMinutesWorked(observed: Observations): number {
  let sum = 0;
  for (let what = 0; what < activityCount; what++) {
    if (what !== activity.absence && what !== activity.idle) sum += caseworkMinutes(observed, what);
  }
  return sum;
}

/** Idle minutes / contract minutes present of who holds one of these roles. */
function idleShareOf(observed: Observations, whose: readonly number[]): number {
  let [idle, present] = [0, 0];
  for (const one of whose) {
    idle += observed.workdays.minutes[one * activityCount + activity.idle];
    present += observed.workdays.contractMinutes[one];
  }
  return ratioOrUndefined(idle, present);
}

export function measureMinutes(office: Office, observed: Observations, observedDays: number): Measured {
  const worked = caseworkMinutesWorked(observed);
  const share = (what: number) => ratioOrUndefined(caseworkMinutes(observed, what), worked);
  const absent = caseworkMinutes(observed, activity.absence);
  const contract = caseworkRoles.reduce((sum, one) => sum + observed.workdays.contractMinutes[one], 0);
  const workerDays = caseworkRoles.reduce((sum, one) => sum + observed.workdays.workerDays[one], 0);
  const workers = workerDays / observedDays;
  const generated = office.books.generatedMinutes - observed.generatedAtStart + observed.contactWorkDue;
  const dayMinutes = ratioOrUndefined(contract + absent, workerDays);
  return {
    contactShare: share(activity.contact),
    travelShare: share(activity.travel),
    liaisonShare: share(activity.liaison),
    telephoneShare: share(activity.telephone),
    paperworkShare: share(activity.paperwork),
    handoffShare: share(activity.handoff),
    reworkShare: share(activity.rework),
    meetingShare: share(activity.caseMeeting),
    staffMeetingShare: share(activity.staffMeeting),
    coordinationShare: share(activity.coordination),
    supervisionShare: share(activity.supervision),
    trainingShare: ratioOrUndefined(
      caseworkMinutes(observed, activity.training) - observed.workdays.trainingBeforeCases,
      worked,
    ),
    onboardingShare: ratioOrUndefined(observed.workdays.trainingBeforeCases, worked),
    mentoringShare: share(activity.mentoring),
    crisisShare: share(activity.crisis),
    idleShare: idleShareOf(observed, caseworkRoles),
    idleShareLeads: idleShareOf(observed, caseworkerRoles),
    idleShareAssistants: idleShareOf(observed, [role.assistant]),
    idleShareSupervisors: idleShareOf(observed, [role.supervisor]),
    absenceShare: ratioOrUndefined(absent, contract + absent),
    contactPaidShare: ratioOrUndefined(caseworkMinutes(observed, activity.contact), contract + absent),
    demandRatio: ratioOrUndefined(generated, contract),
    overtimeRatio: ratioOrUndefined(worked, contract),
    backlogDays: ratioOrUndefined(observed.workdays.backlogMinutes / observedDays, workers * dayMinutes),
  };
}

export function measureTeams(office: Office, observed: Observations, observedDays: number): Measured {
  const { circles, staff } = office;
  let known = 0;
  let inPost = 0;
  for (const worker of staff.caseworkers) {
    if (staff.life.isVacant[worker] === 1) continue;
    inPost += 1;
    for (let kind = 0; kind < staff.kinds; kind++) if (staff.knows(worker, kind, office.day)) known += 1;
  }
  return {
    teamCohesion: ratioOrUndefined(observed.teams.cohesionDays, observed.teams.teamDays),
    disagreementsPerTeamMonth: ratioOrUndefined(
      observed.disagreementsRaised * daysPerMonth,
      observed.teams.teamDays,
    ),
    disagreementsSettledShare: ratioOrUndefined(observed.disagreementsSettled, observed.disagreementsRaised),
    sharedKnowledge: ratioOrUndefined(observed.teams.sharedKnowledgeDays, circles.count * observedDays),
    provisionsKnownShare: ratioOrUndefined(known, inPost * staff.kinds),
  };
}

/** How many are served, how often, and for how long. */
export function measureService(office: Office, observed: Observations, observedDays: number): Measured {
  const { clientDays, engagement, distribution, monthsOfLeavers, leavers } = observed;
  return {
    contactsPerClientMonth: ratioOrUndefined(engagement.contactsHeld * daysPerMonth, clientDays),
    clientsPerCaseworker: ratioOrUndefined(clientDays, observed.staffRecord.decidingDays),
    clientsServedPerYear: (clientDays + distribution.enrolments * daysPerYear) / observedDays,
    clientsAtEnd: office.activeCount,
    monthsInProgramme: ratioOrUndefined(monthsOfLeavers, leavers),
    noShowShare: ratioOrUndefined(
      observed.appointmentsMissed,
      observed.appointmentsMissed + engagement.contactsHeld,
    ),
  };
}

/** What a yearly cost comes to over the observed window, as it changes from stage to stage. */
function overTheWindow(parameters: Parameters, costPerYear: (parameters: Parameters) => number): number {
  const firstDay = parameters["time.warmUpDays"];
  const pastDay = firstDay + parameters["time.observedDays"];
  const stages = stagesOf(parameters);
  return stages.reduce((sum, stage, number) => {
    const until = Math.min(pastDay, stages[number + 1]?.fromDay ?? pastDay);
    const days = Math.max(0, until - Math.max(firstDay, stage.fromDay));
    return sum + (costPerYear(stage.parameters) * days) / daysPerYear;
  }, 0);
}

export function measureMoney(parameters: Parameters, observed: Observations): Measured {
  const planned = overTheWindow(parameters, staffCostPerYear);
  const budgeted = overTheWindow(parameters, provisionBudgetPerYear);
  const { vacantDays, leavers } = observed.staffRecord;
  const cost = planned + turnoverCost(parameters, roles, vacantDays, leavers) + observed.spent;
  return {
    provisionsSpentShare: ratioOrUndefined(observed.spent, budgeted),
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
        ratioOrUndefined(
          observed.workdays.minutes[one * activityCount + what],
          observed.workdays.workerDays[one],
        ),
      ),
    ),
  };
}
