// The columns of the log of contacts: one row each time somebody meets a client, means to, or is called.
import type { ColumnOf, RowOf } from "../../run-table.ts";
import type { Office } from "../../state/office.ts";
import { daysPerWeek } from "../../units.ts";
import { personSays } from "./person.ts";

export type ContactKind = "held" | "missed" | "putOff" | "call" | "unansweredCall" | "chase" | "crisis";

/** What is written down of a contact when it is told, and counted of it until the evening. */
export interface ContactMade {
  readonly office: Office;
  readonly kind: ContactKind;
  readonly day: number;
  readonly client: number;
  /** Position of who saw, meant to see or answered; absent where nobody was there. */
  readonly worker?: number;
  readonly person: string;
  readonly role: string;
  /** Position; absent for supervisors, and where nobody was there. */
  readonly team?: number;
  /** Position of the client's own caseworker. */
  readonly caseworker?: number;
  readonly daysLate?: number;
  readonly isPulledForward?: boolean;
  readonly isRoutinised?: boolean;
  readonly minutesNeeded?: number;
  minutes?: number;
  minutesAdded?: number;
  readonly travelMinutes?: number;
  readonly quality?: number;
  readonly knowledge?: number;
  readonly trust: number;
  readonly severity: number;
  needsDisclosed: number;
  granted: number;
  referred: number;
  refused: number;
  kept: number;
}

const numbered = (position: number | undefined) => (position === undefined ? NaN : position + 1);
const oneOrNone = (isSo: boolean | undefined) => (isSo === undefined ? NaN : isSo ? 1 : 0);

function weekOf({ observations: { window } }: Office, day: number): number {
  return day < window.firstDay ? NaN : Math.floor((day - window.firstDay) / daysPerWeek) + 1;
}

/** What only a contact can bring that took place. */
const ifMet =
  (count: "needsDisclosed" | "granted" | "referred" | "refused" | "kept") => (made: ContactMade) =>
    made.kind === "held" || made.kind === "crisis" ? made[count] : NaN;

/** To add a column, add a line. */
export const contactColumns = {
  day: {
    unit: "working day",
    type: "integer",
    meaning: "From 1, the first of the warm-up.",
    value: ({ day }) => day + 1,
  },
  week: {
    unit: "",
    type: "integer",
    meaning: "Week of the observed window, as in worker-weeks.parquet; empty in the warm-up.",
    value: ({ office, day }) => weekOf(office, day),
  },
  client: {
    unit: "",
    type: "integer",
    meaning: "Number of the client, as in the table of clients.",
    value: ({ client }) => client + 1,
  },
  worker: {
    unit: "",
    type: "integer",
    meaning:
      "Number of the place of who saw the client, meant to, or answered, as in the table of workers; empty where nobody was there.",
    value: ({ worker }) => numbered(worker),
  },
  person: {
    unit: "",
    type: "string",
    meaning: `Who that was. ${personSays}`,
    value: ({ person }) => person,
  },
  role: {
    unit: "",
    type: "string",
    meaning: "lead, assistant, solo or supervisor.",
    value: ({ role }) => role,
  },
  team: {
    unit: "",
    type: "integer",
    meaning: "Number of the team, from 1; empty for supervisors.",
    value: ({ team }) => numbered(team),
  },
  caseworker: {
    unit: "",
    type: "integer",
    meaning: "Number of the client's own caseworker that day: another than the worker where somebody covers.",
    value: ({ caseworker }) => numbered(caseworker),
  },
  kind: {
    unit: "",
    type: "string",
    meaning:
      "held; missed (the client did not come); putOff (it was due, and there was no time: a row for each such day); call (the client called and was answered); unansweredCall; chase (a call to a client who had not come); crisis (unplanned minutes for a need that came to a head).",
    value: ({ kind }) => kind,
  },
  daysLate: {
    unit: "working days",
    type: "integer",
    meaning: "Of a contact held, missed or put off: days after its due day; empty for the others.",
    value: ({ daysLate }) => daysLate ?? NaN,
  },
  isPulledForward: {
    unit: "",
    type: "integer",
    meaning: "Of a contact held: 1 where it came before its planned day, since there was time, else 0.",
    value: ({ isPulledForward }) => oneOrNone(isPulledForward),
  },
  minutesWanted: {
    unit: "minutes",
    type: "number",
    meaning: "Of a contact held: what the client's complexity calls for.",
    value: ({ minutesNeeded }) => minutesNeeded ?? NaN,
  },
  minutes: {
    unit: "minutes",
    type: "number",
    meaning: "With the client, or on the telephone, minutes added later that day included; without the way.",
    value: ({ minutes }) => minutes ?? NaN,
  },
  minutesAdded: {
    unit: "minutes",
    type: "number",
    meaning: "Of these, added later that day, since there was time.",
    value: ({ minutesAdded }) => minutesAdded ?? NaN,
  },
  travelMinutes: {
    unit: "minutes",
    type: "number",
    meaning: "On the way, also where the client did not come; empty for what takes no way.",
    value: ({ travelMinutes }) => travelMinutes ?? NaN,
  },
  isRoutinised: {
    unit: "",
    type: "integer",
    meaning:
      "Of a contact held: 1 where it was as short as routinisedShare counts it, before minutes were added, else 0.",
    value: ({ isRoutinised }) => oneOrNone(isRoutinised),
  },
  quality: {
    unit: "0-1",
    type: "number",
    meaning: "Of a contact held: what it was worth, before minutes were added.",
    value: ({ quality }) => quality ?? NaN,
  },
  knowledge: {
    unit: "0-1",
    type: "number",
    meaning: "What the worker knew of the client beforehand; empty where nobody was there.",
    value: ({ knowledge }) => knowledge ?? NaN,
  },
  severity: {
    unit: "0-1",
    type: "number",
    meaning: "Severity of the client's needs at that moment.",
    value: ({ severity }) => severity,
  },
  trust: {
    unit: "0-1",
    type: "number",
    meaning: "The client's trust beforehand.",
    value: ({ trust }) => trust,
  },
  trustInTheEvening: {
    unit: "0-1",
    type: "number",
    meaning: "The client's trust in the evening of the day, whatever else befell her on it.",
    value: ({ office, client }) => office.clients.trust[client],
  },
  needsDisclosed: {
    unit: "needs",
    type: "integer",
    meaning: "Told of in it; empty where nobody met.",
    value: ifMet("needsDisclosed"),
  },
  granted: {
    unit: "needs",
    type: "integer",
    meaning:
      "Taken up in it and granted money; rows of decisions.parquet of the same day, client and worker.",
    value: ifMet("granted"),
  },
  referred: { unit: "needs", type: "integer", meaning: "Likewise, referred.", value: ifMet("referred") },
  refused: { unit: "needs", type: "integer", meaning: "Likewise, refused.", value: ifMet("refused") },
  kept: {
    unit: "needs",
    type: "integer",
    meaning: "Likewise, kept for a case meeting.",
    value: ifMet("kept"),
  },
} as const satisfies Readonly<Record<string, ColumnOf<ContactMade>>>;

export type ContactRow = RowOf<typeof contactColumns>;
