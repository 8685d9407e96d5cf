// Clients, workers by quarter and decisions of one run, in full contacts and workers by week too, written down while it goes on; it draws nothing and changes nothing.
import type { Agency } from "../../agency.ts";
import { clientStatus } from "../../state/clients.ts";
import { daysPerWeek } from "../../units.ts";
import type { Happening, HappeningOf, Witness } from "../witness.ts";
import {
  type ClientLife,
  type ClientRow,
  type ClientTally,
  clientColumns,
  laterDays,
  newTally,
} from "./client-columns.ts";
import type { ContactRow } from "./contact-columns.ts";
import { ContactLog } from "./contact-log.ts";
import { type DecisionMade, type DecisionRow, decisionColumns } from "./decision-columns.ts";
import { rowOf } from "./row-of.ts";
import { type WorkerRow, workerColumns } from "./worker-columns.ts";
import { WorkerPanel, WorkersToday } from "./worker-panel.ts";
import { type WorkerWeekRow, workerWeekColumns } from "./worker-week-columns.ts";

/** What a run shows in detail. Days, clients, workers and teams are numbered from 1; NaN and "" are not defined. */
export interface DetailRows {
  /** Everybody who came, in order of arrival. */
  readonly clients: readonly ClientRow[];
  /** Quarter by quarter, in it worker by worker. */
  readonly workers: readonly WorkerRow[];
  /** In the order in which they were made. */
  readonly decisions: readonly DecisionRow[];
}

/** What it shows beside where it is written down in full. */
export interface FullRows {
  /** In the order in which they were told. */
  readonly contacts: readonly ContactRow[];
  /** Of the observed window: week by week, in it worker by worker. */
  readonly workerWeeks: readonly WorkerWeekRow[];
}

/** `full`: contacts and weeks of workers too. */
export type DetailOfRun = "usual" | "full";

const quarterDays = 65;

export class DetailRecord {
  private readonly agency: Agency;
  private readonly office: Agency["office"];
  private readonly tallies: (ClientTally | undefined)[] = [];
  /** Clients by the day on which their trust is looked at again. */
  private readonly dueLater = new Map<number, number[]>();
  private readonly today: WorkersToday;
  private readonly quarters: WorkerPanel<WorkerRow>;
  private readonly decisions: DecisionRow[] = [];
  /** In full alone. */
  private readonly contacts: ContactLog | undefined;
  private readonly weeks: WorkerPanel<WorkerWeekRow> | undefined;

  constructor(agency: Agency, detail: DetailOfRun = "usual") {
    const { office } = agency;
    this.agency = agency;
    this.office = office;
    this.today = new WorkersToday(office.staff.count);
    this.quarters = new WorkerPanel(agency, workerColumns, { firstDay: 0, periodDays: quarterDays });
    if (detail === "usual") return;
    const { firstDay } = office.observations.window;
    this.contacts = new ContactLog(agency);
    this.weeks = new WorkerPanel(agency, workerWeekColumns, { firstDay, periodDays: daysPerWeek });
  }

  readonly witness: Witness = (happening) => {
    this.hear(happening);
    this.contacts?.hear(happening);
  };

  readonly watch = (): void => {
    this.lookAtTrustAgain();
    this.endClientsDay();
    this.contacts?.endDay();
    this.quarters.endDay(this.today);
    this.weeks?.endDay(this.today);
    this.today.clear();
  };

  /** Once the run is over. */
  rows(): DetailRows {
    const { office, quarters, decisions } = this;
    const clients = this.tallies.flatMap((tally, client) =>
      tally === undefined ? [] : [rowOf<ClientRow, ClientLife>(clientColumns, { client, office, tally })],
    );
    return { clients, workers: quarters.rows(), decisions };
  }

  /** Once the run is over; absent where it was not written down in full. */
  fullRows(): FullRows | undefined {
    const { contacts, weeks } = this;
    if (contacts === undefined || weeks === undefined) return undefined;
    return { contacts: contacts.rows(), workerWeeks: weeks.rows() };
  }

  private hear(happening: Happening): void {
    switch (happening.kind) {
      case "enrols":
        this.enrol(happening);
        return;
      case "needArises":
        this.tally(happening.client).needs += 1;
        return;
      case "needDisclosed":
        this.tally(happening.client).needsDisclosed += 1;
        return;
      case "needResolved":
        this.tally(happening.client).needsResolved += 1;
        return;
      case "referralMade":
        this.tally(happening.client).needsReferred += 1;
        return;
      case "paid": {
        const tally = this.tally(happening.client);
        tally.needsFunded += 1;
        tally.dollars += happening.dollars;
        return;
      }
      case "contactHeld":
        this.tally(happening.client).contacts += 1;
        this.today.contacts[happening.worker] += 1;
        return;
      case "noShow":
        this.tally(happening.client).noShows += 1;
        this.today.noShows[happening.worker] += 1;
        return;
      case "taskDone":
        this.today.papers[happening.worker] += 1;
        return;
      case "contactPutOff":
        this.tally(happening.client).contactsPutOff += 1;
        return;
      case "decision":
        this.decide(happening);
        return;
      case "incident": {
        const tally = this.tally(happening.client);
        tally.incidents += 1;
        if (!happening.isSeen) return;
        tally.incidentsSeen += 1;
        if (happening.answer === "consequence") tally.consequences += 1;
        this.decide(happening);
        return;
      }
      case "crisis":
        this.tally(happening.client).crises += 1;
        return;
      case "changesCaseworker":
        this.tally(happening.client).caseworkers += 1;
        return;
      case "leaves":
        // Who drops out does so in the evening, after a whole day; who completes, before.
        if (happening.how === "droppedOut") this.noteAnxiety(happening.client);
        return;
      case "arrives":
        this.tally(happening.client).severityAtArrival = this.office.clients.severity[happening.client];
        return;
      default:
        return;
    }
  }

  private tally(client: number): ClientTally {
    const found = this.tallies[client];
    if (found !== undefined) return found;
    const fresh = newTally();
    this.tallies[client] = fresh;
    return fresh;
  }

  private decide(told: DecisionMade["told"]): void {
    const { office, policy } = this.agency;
    this.decisions.push(rowOf<DecisionRow, DecisionMade>(decisionColumns, { office, policy, told }));
  }

  private noteAnxiety(client: number): void {
    const tally = this.tally(client);
    tally.anxiety += this.office.clients.anxiety[client];
    tally.evenings += 1;
  }

  private endClientsDay(): void {
    const { clients, present, presentCount } = this.office;
    for (let place = 0; place < presentCount; place++) {
      const client = present[place];
      if (clients.status[client] === clientStatus.active) this.noteAnxiety(client);
    }
  }

  private enrol({ client, day, daysWaited, daysBehind }: HappeningOf<"enrols">): void {
    const tally = this.tally(client);
    const enrolledOn = day - daysBehind;
    tally.enrolledOn = enrolledOn;
    tally.caseworkers = 1;
    tally.daysWaited = daysWaited;
    tally.trustAtEnrolment = this.office.clients.trust[client];
    const later = enrolledOn + laterDays;
    if (later < day) return;
    const due = this.dueLater.get(later);
    if (due === undefined) this.dueLater.set(later, [client]);
    else due.push(client);
  }

  private lookAtTrustAgain(): void {
    const { clients, day } = this.office;
    for (const client of this.dueLater.get(day) ?? []) {
      if (clients.status[client] === clientStatus.active)
        this.tally(client).trustLater = clients.trust[client];
    }
    this.dueLater.delete(day);
  }
}
