// The columns of the table of clients: one row for each client of a run, with all that came of it.

import type { ColumnOf, RowOf } from "../../run-table.ts";
import { clientStatus } from "../../state/clients.ts";
import type { Office } from "../../state/office.ts";
import { never, nobody } from "../../units.ts";

/** What is counted of a client while the run goes on; undefined until it happens. */
export interface ClientTally {
  severityAtArrival?: number;
  enrolledOn?: number;
  daysWaited?: number;
  trustAtEnrolment?: number;
  trustLater?: number;
  needs: number;
  needsDisclosed: number;
  needsFunded: number;
  needsReferred: number;
  needsResolved: number;
  dollars: number;
  contacts: number;
  noShows: number;
  contactsPutOff: number;
  /** Persons who were the client's own caseworker. */
  caseworkers: number;
  /** Summed over the evenings in the programme, and how many there were. */
  anxiety: number;
  evenings: number;
  crises: number;
  incidents: number;
  incidentsSeen: number;
  consequences: number;
}

export function newTally(): ClientTally {
  return {
    needs: 0,
    needsDisclosed: 0,
    needsFunded: 0,
    needsReferred: 0,
    needsResolved: 0,
    dollars: 0,
    contacts: 0,
    noShows: 0,
    contactsPutOff: 0,
    caseworkers: 0,
    anxiety: 0,
    evenings: 0,
    crises: 0,
    incidents: 0,
    incidentsSeen: 0,
    consequences: 0,
  };
}

/** A client as a column sees it once the run is over. */
export interface ClientLife {
  readonly client: number;
  readonly office: Office;
  readonly tally: ClientTally;
}

/** Working days after enrolment on which trust is looked at again. */
export const laterDays = 60;

const statusNames = Object.keys(clientStatus) as (keyof typeof clientStatus)[];

const numberOrNone = (value: number | undefined) => value ?? NaN;
const engagementOf = ({ office }: ClientLife) => office.observations.engagement;
/** Whether the client was in the programme inside the observed window. */
const wasThere = (life: ClientLife) => engagementOf(life).activeDays[life.client] > 0;
const dayOrNone = (day: number | undefined) => (day === undefined || day === never ? NaN : day + 1);

/** To add a column, add a line. */
export const clientColumns = {
  client: {
    unit: "",
    type: "integer",
    meaning: "Number of the client in this run, from 1 in order of arrival; as in run --trace client:17.",
    value: ({ client }) => client + 1,
  },
  key: {
    unit: "",
    type: "number",
    meaning: "Names the same person in every plan, at every point: what follows from it is drawn beforehand.",
    value: ({ office, client }) => office.clients.key[client],
  },
  group: {
    unit: "",
    type: "integer",
    meaning: "Client group, 1 or 2; half of all clients belong to each.",
    value: ({ office, client }) => office.clients.group[client] + 1,
  },
  arrivalDay: {
    unit: "working day",
    type: "integer",
    meaning: "Day of arrival, from 1, the first of the warm-up.",
    value: ({ office, client }) => dayOrNone(office.clients.arrivalDay[client]),
  },
  enrolmentDay: {
    unit: "working day",
    type: "integer",
    meaning: "Day of enrolment; 0 and below for who was in the programme before the run began.",
    value: ({ tally }) => dayOrNone(tally.enrolledOn),
  },
  waitDays: {
    unit: "working days",
    type: "integer",
    meaning:
      "From arrival to enrolment; empty for who never enrolled, 0 for who was there before the run began.",
    value: ({ tally }) => numberOrNone(tally.daysWaited),
  },
  status: {
    unit: "",
    type: "string",
    meaning:
      "At the end: waiting, active, completed, droppedOut, ended (the programme's time was up) or leftWaiting (gave up on the waiting list).",
    value: ({ office, client }) => statusNames[office.clients.status[client]],
  },
  leavingDay: {
    unit: "working day",
    type: "integer",
    meaning: "Day on which the client left, in the way that status says; empty for who is still there.",
    value: ({ office, client }) => dayOrNone(office.clients.leaveDay[client]),
  },
  caseworker: {
    unit: "",
    type: "integer",
    meaning: "Number of the client's own caseworker, the last one, as in the table of workers.",
    value: ({ office, client }) => {
      const worker = office.clients.lead[client];
      return worker === nobody ? NaN : worker + 1;
    },
  },
  caseworkers: {
    unit: "persons",
    type: "integer",
    meaning:
      "Persons who were the client's own caseworker, one after the other; 0 for who never enrolled. A colleague who takes over counts, and so does a newcomer to the place.",
    value: ({ tally }) => tally.caseworkers,
  },
  severityAtArrival: {
    unit: "0-1",
    type: "number",
    meaning: "Severity of the client's needs on arrival.",
    value: ({ tally }) => numberOrNone(tally.severityAtArrival),
  },
  complexity: {
    unit: "0-1",
    type: "number",
    meaning: "How complex the case is.",
    value: ({ office, client }) => office.clients.complexity[client],
  },
  ease: {
    unit: "0-1",
    type: "number",
    meaning: "How easy the client is to work with.",
    value: ({ office, client }) => office.clients.ease[client],
  },
  motivation: {
    unit: "0-1",
    type: "number",
    meaning: "How ready the client is to take part.",
    value: ({ office, client }) => office.clients.motivation[client],
  },
  needs: {
    unit: "needs",
    type: "integer",
    meaning: "Needs that the client ever had, hidden ones among them.",
    value: ({ tally }) => tally.needs,
  },
  needsDisclosed: {
    unit: "needs",
    type: "integer",
    meaning: "Of these, told to a caseworker.",
    value: ({ tally }) => tally.needsDisclosed,
  },
  needsFunded: {
    unit: "needs",
    type: "integer",
    meaning: "Payments for needs.",
    value: ({ tally }) => tally.needsFunded,
  },
  needsReferred: {
    unit: "needs",
    type: "integer",
    meaning: "Referrals made.",
    value: ({ tally }) => tally.needsReferred,
  },
  needsResolved: {
    unit: "needs",
    type: "integer",
    meaning: "Needs resolved, by money, by a referral or by themselves.",
    value: ({ tally }) => tally.needsResolved,
  },
  dollars: {
    unit: "dollars",
    type: "number",
    meaning: "Paid for the client's needs.",
    value: ({ tally }) => tally.dollars,
  },
  contacts: {
    unit: "contacts",
    type: "integer",
    meaning: "Contacts held.",
    value: ({ tally }) => tally.contacts,
  },
  noShows: {
    unit: "contacts",
    type: "integer",
    meaning: "Contacts to which the client did not come.",
    value: ({ tally }) => tally.noShows,
  },
  contactsPutOff: {
    unit: "client-days",
    type: "integer",
    meaning: "Days on which a contact was due and nobody had the time.",
    value: ({ tally }) => tally.contactsPutOff,
  },
  minutesGiven: {
    unit: "minutes",
    type: "number",
    meaning:
      "Minutes of contact inside the observed window, as engagement quality counts them; empty for who was not there then.",
    value: (life) => (wasThere(life) ? engagementOf(life).contactMinutes[life.client] : NaN),
  },
  minutesWarranted: {
    unit: "minutes",
    type: "number",
    meaning:
      "Minutes of contact that severity and complexity warranted in the observed window from enrolment on, days after a dropout included; empty for who was not there then.",
    value: (life) =>
      wasThere(life)
        ? engagementOf(life).activeWarrantedMinutes[life.client] +
          engagementOf(life).missedWarrantedMinutes[life.client]
        : NaN,
  },
  trustAtEnrolment: {
    unit: "0-1",
    type: "number",
    meaning: "Trust on enrolment.",
    value: ({ tally }) => numberOrNone(tally.trustAtEnrolment),
  },
  trustAfter60Days: {
    unit: "0-1",
    type: "number",
    meaning: `Trust in the evening ${laterDays} working days after enrolment; empty for who had left, or was not so far yet.`,
    value: ({ tally }) => numberOrNone(tally.trustLater),
  },
  trustAtEnd: {
    unit: "0-1",
    type: "number",
    meaning: "Trust when the client left, or at the end of the run.",
    value: ({ office, client }) => office.clients.trust[client],
  },
  anxiety: {
    unit: "0-1",
    type: "number",
    meaning:
      "Anxiety, mean over the evenings in the programme, warm-up included; empty for who was in it on none.",
    value: ({ tally }) => (tally.evenings > 0 ? tally.anxiety / tally.evenings : NaN),
  },
  crises: {
    unit: "crises",
    type: "integer",
    meaning: "Needs that came to a head.",
    value: ({ tally }) => tally.crises,
  },
  incidents: {
    unit: "incidents",
    type: "integer",
    meaning: "Incidents in the client's life, seen or not.",
    value: ({ tally }) => tally.incidents,
  },
  incidentsSeen: {
    unit: "incidents",
    type: "integer",
    meaning: "Of these, seen and judged.",
    value: ({ tally }) => tally.incidentsSeen,
  },
  consequences: {
    unit: "consequences",
    type: "integer",
    meaning: "Of these, followed by a consequence.",
    value: ({ tally }) => tally.consequences,
  },
} as const satisfies Readonly<Record<string, ColumnOf<ClientLife>>>;

export type ClientRow = RowOf<typeof clientColumns>;
