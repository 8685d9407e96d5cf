// The columns of the table of workers: one row for each place on the staff and quarter.
import type { RunColumn } from "../../run-table.ts";
import type { Office } from "../../state/office.ts";
import { activity, activityCount, role, roles } from "../../state/staff.ts";
import { nobody } from "../../units.ts";

/** A worker in the evening of a day. */
export interface WorkerEvening {
  readonly office: Office;
  readonly worker: number;
  /** Contacts held today, by worker. */
  readonly contactsToday: Int32Array;
}

/** A worker at the end of a quarter. */
export interface WorkerQuarter extends WorkerEvening {
  /** From 0. */
  readonly quarter: number;
  /** Working days of the quarter; the last quarter may be short. */
  readonly days: number;
}

/** Looked at once at the quarter's end, summed over its evenings, or their mean (an evening of NaN does not count). */
export type WorkerColumn = RunColumn &
  (
    | { readonly atEnd: (quarter: WorkerQuarter) => number | string }
    | { readonly sumOf: (evening: WorkerEvening) => number }
    | { readonly meanOf: (evening: WorkerEvening) => number }
  );

const minutesOf = (what: keyof typeof activity, meaning: string) =>
  ({
    unit: "minutes",
    type: "number",
    meaning,
    sumOf: ({ office, worker }: WorkerEvening) => office.staff.today[worker * activityCount + activity[what]],
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
    atEnd: ({ quarter }) => quarter + 1,
  },
  days: {
    unit: "working days",
    type: "integer",
    meaning: "Working days of the quarter.",
    atEnd: ({ days }) => days,
  },
  daysAbsent: {
    unit: "working days",
    type: "integer",
    meaning: "Days absent.",
    sumOf: ({ office, worker }) => office.staff.isAbsent[worker],
  },
  contactMinutes: minutesOf("contact", "With clients."),
  travelMinutes: minutesOf("travel", "On the way to clients."),
  liaisonMinutes: minutesOf("liaison", "With other agencies, for clients."),
  paperworkMinutes: minutesOf("paperwork", "On bureaucratic work."),
  handoffMinutes: minutesOf("handoff", "Briefing and being briefed."),
  reworkMinutes: minutesOf("rework", "Doing again what came back."),
  meetingMinutes: minutesOf("caseMeeting", "In case meetings, preparation included."),
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
    sumOf: ({ contactsToday, worker }) => contactsToday[worker],
  },
  caseload: {
    unit: "clients",
    type: "number",
    meaning: "Own clients in the evening, mean over days; 0 for who carries no cases.",
    meanOf: ({ office, worker }) => office.staff.caseload[worker],
  },
  strain: {
    unit: "0-1",
    type: "number",
    meaning: "Strain, mean over days present; empty for who carries no cases.",
    meanOf: ({ office, worker }) => {
      const { staff } = office;
      const hasCases = staff.role[worker] === role.lead || staff.role[worker] === role.solo;
      return hasCases && staff.isAbsent[worker] === 0 ? staff.strain[worker] : NaN;
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
} as const satisfies Readonly<Record<string, WorkerColumn>>;

type Columns = typeof workerColumns;

export type WorkerRow = {
  readonly [Name in keyof Columns]: Columns[Name] extends {
    readonly atEnd: (quarter: never) => infer Value;
  }
    ? Value
    : number;
};
