// The columns of the table of workers: one row for each place on the staff and quarter.
import { activity, activityCount, role, roles } from "../../state/staff.ts";
import { daysPerYear, nobody } from "../../units.ts";
import type { WorkerColumn, WorkerEvening, WorkerPeriod, WorkerRowOf } from "./worker-panel.ts";

const minutesOf = (what: keyof typeof activity, meaning: string) =>
  ({
    unit: "minutes",
    type: "number",
    meaning,
    sumOf: ({ office, worker }: WorkerEvening) => office.staff.today[worker * activityCount + activity[what]],
  }) as const;

export const isInPost = ({ office, worker }: WorkerEvening) => office.staff.life.isVacant[worker] === 0;
export const hasCases = ({ office: { staff }, worker }: WorkerEvening) =>
  staff.role[worker] === role.lead || staff.role[worker] === role.solo;
export const isSupervisor = ({ office, worker }: WorkerEvening) =>
  office.staff.role[worker] === role.supervisor;

/** Years in the post; NaN where it is vacant. */
export function tenureOf(period: WorkerPeriod): number {
  const { office, worker, lastDay } = period;
  return isInPost(period) ? (lastDay - office.staff.life.startedOn[worker]) / daysPerYear : NaN;
}

/** What the work has done to a caseworker or assistant in post. */
const livedThrough = (meaning: string, lived: (evening: WorkerEvening) => number) =>
  ({
    unit: "0-1",
    type: "number",
    meaning: `${meaning}, mean over days in post; empty for supervisors.`,
    meanOf: (evening: WorkerEvening) => (isInPost(evening) && !isSupervisor(evening) ? lived(evening) : NaN),
  }) as const;

/** To add a column, add a line. */
export const workerColumns = {
  worker: {
    unit: "",
    type: "integer",
    meaning:
      "Number of the place on the staff, from 1 team by team, leads first; as in run --trace worker:3.",
    atEnd: ({ worker }) => worker + 1,
  },
  role: {
    unit: "",
    type: "string",
    meaning: "lead, assistant, solo or supervisor.",
    atEnd: ({ office, worker }) => roles[office.staff.role[worker]],
  },
  team: {
    unit: "",
    type: "integer",
    meaning: "Number of the team, from 1; empty for supervisors.",
    atEnd: ({ office, worker }) => {
      const team = office.staff.team[worker];
      return team === nobody ? NaN : team + 1;
    },
  },
  quarter: {
    unit: "",
    type: "integer",
    meaning: "Quarters of 65 working days from 1, the first of the warm-up; the last may have fewer days.",
    atEnd: ({ period }) => period + 1,
  },
  days: {
    unit: "working days",
    type: "integer",
    meaning: "Working days of the quarter.",
    atEnd: ({ days }) => days,
  },
  occupant: {
    unit: "",
    type: "integer",
    meaning:
      "Who holds the place at the quarter's end, from 1, one after the other; where it is vacant then, who held it last.",
    atEnd: ({ office, worker }) => office.staff.life.occupant[worker] + 1,
  },
  tenureYears: {
    unit: "years",
    type: "number",
    meaning: "Time in the post at the quarter's end, before the run included; empty where it is vacant then.",
    atEnd: tenureOf,
  },
  daysVacant: {
    unit: "working days",
    type: "integer",
    meaning: "Days on which nobody held the place.",
    sumOf: ({ office, worker }) => office.staff.life.isVacant[worker],
  },
  daysAbsent: {
    unit: "working days",
    type: "integer",
    meaning: "Days on which whoever holds the place was absent.",
    sumOf: (evening) => (isInPost(evening) ? evening.office.staff.isAbsent[evening.worker] : 0),
  },
  contactMinutes: minutesOf("contact", "With clients."),
  travelMinutes: minutesOf("travel", "On the way to clients."),
  liaisonMinutes: minutesOf("liaison", "With other agencies, for clients."),
  telephoneMinutes: minutesOf("telephone", "On the telephone with clients."),
  paperworkMinutes: minutesOf("paperwork", "On bureaucratic work."),
  handoffMinutes: minutesOf("handoff", "Briefing and being briefed."),
  reworkMinutes: minutesOf("rework", "Doing again what came back."),
  meetingMinutes: minutesOf("caseMeeting", "In case meetings, preparation included."),
  staffMeetingMinutes: minutesOf("staffMeeting", "In staff meetings."),
  coordinationMinutes: minutesOf("coordination", "Coordinating in the team."),
  supervisionMinutes: minutesOf("supervision", "In supervision."),
  trainingMinutes: minutesOf("training", "In training."),
  mentoringMinutes: minutesOf("mentoring", "Mentoring newcomers and being mentored."),
  crisisMinutes: minutesOf("crisis", "On crises."),
  absenceMinutes: minutesOf("absence", "Paid and absent."),
  idleMinutes: minutesOf("idle", "With nothing to do."),
  contacts: {
    unit: "contacts",
    type: "integer",
    meaning: "Contacts held.",
    sumOf: ({ today, worker }) => today.contacts[worker],
  },
  caseload: {
    unit: "clients",
    type: "number",
    meaning:
      "Own clients in the evening, mean over days; 0 for who carries no cases. Those of a vacant place are covered by colleagues.",
    meanOf: ({ office, worker }) => office.staff.caseload[worker],
  },
  strain: {
    unit: "0-1",
    type: "number",
    meaning: "Strain, mean over days present; empty for who carries no cases.",
    meanOf: (evening) => {
      const { staff } = evening.office;
      return hasCases(evening) && staff.isAbsent[evening.worker] === 0 ? staff.shortage[evening.worker] : NaN;
    },
  },
  backlogMinutes: {
    unit: "minutes",
    type: "number",
    meaning: "Bureaucratic work waiting in the evening, mean over days.",
    meanOf: ({ office, worker }) => office.tasks.backlog[worker],
  },
  cohesion: {
    unit: "0-1",
    type: "number",
    meaning: "Cohesion of the team, mean over days; empty without a team.",
    meanOf: ({ office, worker }) => {
      const team = office.staff.team[worker];
      return team === nobody || team >= office.teams.count ? NaN : office.teams.cohesion[team];
    },
  },
  exhaustion: livedThrough("Exhaustion", ({ office, worker }) => office.staff.life.exhaustion[worker]),
  satisfaction: livedThrough(
    "Job satisfaction",
    ({ office, worker }) => office.staff.life.satisfaction[worker],
  ),
  roleClarity: livedThrough(
    "Share of handed-over items and rulings that were clear, as lived through",
    ({ office, worker }) => office.felt.roleClarity[worker],
  ),
  autonomy: {
    unit: "0-1",
    type: "number",
    meaning:
      "Share of decisions that stood as the worker judged, as lived through, mean over days in post; empty for who carries no cases.",
    meanOf: (evening) =>
      isInPost(evening) && hasCases(evening) ? evening.office.felt.autonomy[evening.worker] : NaN,
  },
} as const satisfies Readonly<Record<string, WorkerColumn>>;

export type WorkerRow = WorkerRowOf<typeof workerColumns>;
