// One working day of the agency, in its fixed order: the one place from which the world is changed.
import type { Agency } from "./agency.ts";
import { activityCount } from "./state/staff.ts";

export function runDay(agency: Agency): void {
  const { office, budget, absence, support, meetings, relations, intake, clientsDay, contactRound } = agency;
  const { staff, observations } = office;
  const { mentoring, leadership, teamBuilding, learningCommunity } = agency;

  observations.startDay(office.day);
  agency.provisions.startDay();
  staff.life.startDay();
  agency.turnover.startDay();
  agency.openings.coverTheLeftBehind();
  absence.startDay();
  budget.openDay();

  intake.admit();
  clientsDay.letEventsHappen();

  mentoring.hold();
  support.hold();
  agency.supervisors.hire();
  learningCommunity.hold();
  leadership.hold();
  teamBuilding.hold();
  agency.staffMeetings.hold();
  meetings.hold(agency.decisions.conclude);
  agency.delineation.startDay();
  agency.arrangements.keepUp();
  relations.alignTeams();

  for (let worker = 0; worker < staff.count; worker++) {
    const due = contactRound.prepare(worker);
    agency.paperwork.workUrgent(worker, contactRound.reservedFor(due));
  }
  for (const worker of staff.caseworkers) contactRound.hold(worker);
  for (const worker of staff.caseworkers) contactRound.cover(worker);
  for (let worker = 0; worker < staff.count; worker++) agency.paperwork.workRest(worker);
  agency.slack.use();
  agency.provisions.payDueRequests();

  clientsDay.close();
  agency.knowledge.endDay();
  leadership.fade();
  agency.learning.endDay();
  agency.values.endDay();
  agency.burnout.endDay();
  agency.turnover.endDay();
  budget.closeDay();
  observations.endDay(staff, office.teams, office.circles, office.tasks, office.felt);
  noteMinutes(agency);
}

/** Puts the day's minutes of every worker on the trail. */
function noteMinutes({ office }: Agency): void {
  const { staff, trail } = office;
  for (let worker = 0; worker < staff.count; worker++) {
    for (let what = 0; what < activityCount; what++) {
      const minutes = staff.today[worker * activityCount + what];
      if (minutes === 0) continue;
      trail.add(what);
      trail.addMinutes(minutes);
    }
  }
}
