// The columns of the table of workers by week: one row for each place on the staff and week of the observed window.
import { nobody } from "../../units.ts";
import { personOf, personSays } from "./person.ts";
import { hasCases, isInPost, isSupervisor, tenureOf, workerColumns } from "./worker-columns.ts";
import type { WorkerColumn, WorkerPeriod, WorkerRowOf } from "./worker-panel.ts";

const {
  worker,
  role,
  team,
  quarter: _,
  days: __,
  occupant: ___,
  tenureYears: ____,
  ...alike
} = workerColumns;

/** What she knows of her own clients, mean over them; NaN for who has none. */
function knowledgeOfClients({ agency, office: { staff }, worker }: WorkerPeriod): number {
  const count = staff.caseload[worker];
  let sum = 0;
  for (let place = 0; place < count; place++) {
    sum += agency.contact.knowledgeOf(worker, staff.clientsOf[worker * staff.cap + place]);
  }
  return count === 0 ? NaN : sum / count;
}

function provisionsKnown(period: WorkerPeriod): number {
  const { staff, day } = period.office;
  if (!isInPost(period) || !hasCases(period)) return NaN;
  let known = 0;
  for (let kind = 0; kind < staff.kinds; kind++) if (staff.knows(period.worker, kind, day)) known += 1;
  return known / staff.kinds;
}

/** To add a column, add a line. */
export const workerWeekColumns = {
  worker,
  person: {
    unit: "",
    type: "string",
    meaning: `Who holds the place at the week's end; where it is vacant then, who held it last. ${personSays}`,
    atEnd: ({ office, worker }) => personOf(office.staff, worker),
  },
  role,
  team,
  supervisor: {
    unit: "",
    type: "integer",
    meaning: "Number of the supervisor's place, as a worker; empty for supervisors, and where there is none.",
    atEnd: ({ office, worker }) => {
      const supervisor = office.staff.supervisor[worker];
      return supervisor === nobody ? NaN : supervisor + 1;
    },
  },
  week: {
    unit: "",
    type: "integer",
    meaning:
      "Weeks of five working days from 1, the first of the observed window; the last may have fewer days.",
    atEnd: ({ period }) => period + 1,
  },
  days: {
    unit: "working days",
    type: "integer",
    meaning: "Working days of the week.",
    atEnd: ({ days }) => days,
  },
  tenureYears: {
    unit: "years",
    type: "number",
    meaning: "Time in the post at the week's end, before the run included; empty where it is vacant then.",
    atEnd: tenureOf,
  },
  ...alike,
  noShows: {
    unit: "contacts",
    type: "integer",
    meaning: "Contacts to which the client did not come.",
    sumOf: ({ today, worker }) => today.noShows[worker],
  },
  papers: {
    unit: "tasks",
    type: "integer",
    meaning:
      "Tasks of bureaucratic work of which the worker did the last minutes, whoever had them; approvals and reviews of files among those of supervisors.",
    sumOf: ({ today, worker }) => today.papers[worker],
  },
  daysBurntOut: {
    unit: "working days",
    type: "integer",
    meaning: "Days in post with exhaustion above the burnout mark.",
    sumOf: (evening) => (isInPost(evening) ? evening.office.staff.life.isBurntOut[evening.worker] : 0),
  },
  skill: {
    unit: "1: fully practised",
    type: "number",
    meaning: "Skill of caseworkers and assistants, mean over days in post; empty for supervisors.",
    meanOf: (evening) =>
      isInPost(evening) && !isSupervisor(evening) ? evening.office.staff.skill[evening.worker] : NaN,
  },
  clientsKnown: {
    unit: "0-1",
    type: "number",
    meaning: "What the worker knows of the own clients at the week's end, mean over them; empty without any.",
    atEnd: knowledgeOfClients,
  },
  provisionsKnown: {
    unit: "share, 0-1",
    type: "number",
    meaning: "Provisions that a caseworker in post knows to exist at the week's end; empty for all others.",
    atEnd: provisionsKnown,
  },
} as const satisfies Readonly<Record<string, WorkerColumn>>;

export type WorkerWeekRow = WorkerRowOf<typeof workerWeekColumns>;
