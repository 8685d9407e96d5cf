// Clients, workers by quarter and decisions of one run, written down while it goes on; it draws nothing and changes nothing.
import type { Agency } from "../../agency.ts";
import type { ColumnOf } from "../../run-table.ts";
import { clientStatus } from "../../state/clients.ts";
import type { Happening, HappeningOf, Witness } from "../witness.ts";
import {
  type ClientLife,
  type ClientRow,
  type ClientTally,
  clientColumns,
  laterDays,
  newTally,
} from "./client-columns.ts";
import { type DecisionMade, type DecisionRow, decisionColumns } from "./decision-columns.ts";
import { type WorkerColumn, type WorkerEvening, type WorkerRow, workerColumns } from "./worker-columns.ts";

/** What a run shows in detail. Days, clients, workers and teams are numbered from 1; NaN and "" are not defined. */
export interface DetailRows {
  /** Everybody who came, in order of arrival. */
  readonly clients: readonly ClientRow[];
  /** Quarter by quarter, in it worker by worker. */
  readonly workers: readonly WorkerRow[];
  /** In the order in which they were made. */
  readonly decisions: readonly DecisionRow[];
}

const quarterDays = 65;

const columnsOfWorkers: readonly (readonly [string, WorkerColumn])[] = Object.entries(workerColumns);

export class DetailRecord {
  private readonly agency: Agency;
  private readonly office: Agency["office"];
  private readonly tallies: (ClientTally | undefined)[] = [];
  /** Clients by the day on which their trust is looked at again. */
  private readonly dueLater = new Map<number, number[]>();
  private readonly contactsToday: Int32Array;
  /** Of this quarter, `sums[worker * columns + column]`, and how many evenings are in each. */
  private readonly sums: Float64Array;
  private readonly evenings: Int32Array;
  private daysInQuarter = 0;
  private quarter = 0;
  private readonly workers: WorkerRow[] = [];
  private readonly decisions: DecisionRow[] = [];

  constructor(agency: Agency) {
    const { office } = agency;
    this.agency = agency;
    this.office = office;
    this.contactsToday = new Int32Array(office.staff.count);
    this.sums = new Float64Array(office.staff.count * columnsOfWorkers.length);
    this.evenings = new Int32Array(this.sums.length);
  }

  readonly witness: Witness = (happening) => {
    this.hear(happening);
  };

  readonly watch = (): void => {
    this.lookAtTrustAgain();
    this.endClientsDay();
    this.endWorkersDay();
  };

  /** Once the run is over. */
  rows(): DetailRows {
    if (this.daysInQuarter > 0) this.endQuarter();
    const { office, workers, decisions } = this;
    const clients = this.tallies.flatMap((tally, client) =>
      tally === undefined ? [] : [rowOf<ClientRow, ClientLife>(clientColumns, { client, office, tally })],
    );
    return { clients, workers, decisions };
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
        this.contactsToday[happening.worker] += 1;
        return;
      case "noShow":
        this.tally(happening.client).noShows += 1;
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

  private endWorkersDay(): void {
    const { office, contactsToday, sums, evenings } = this;
    let place = 0;
    for (let worker = 0; worker < office.staff.count; worker++) {
      const evening: WorkerEvening = { office, worker, contactsToday };
      for (const [, column] of columnsOfWorkers) {
        const value = eveningValue(column, evening);
        if (!Number.isNaN(value)) {
          sums[place] += value;
          evenings[place] += 1;
        }
        place += 1;
      }
    }
    contactsToday.fill(0);
    this.daysInQuarter += 1;
    if (this.daysInQuarter === quarterDays) this.endQuarter();
  }

  private endQuarter(): void {
    const { office, contactsToday, quarter, sums, evenings } = this;
    const days = this.daysInQuarter;
    const lastDay = quarter * quarterDays + days - 1;
    let place = 0;
    for (let worker = 0; worker < office.staff.count; worker++) {
      const atEnd = { office, worker, contactsToday, quarter, days, lastDay };
      const row: Record<string, number | string> = {};
      for (const [name, column] of columnsOfWorkers) {
        if ("atEnd" in column) row[name] = column.atEnd(atEnd);
        else if ("sumOf" in column) row[name] = sums[place];
        else row[name] = evenings[place] === 0 ? NaN : sums[place] / evenings[place];
        place += 1;
      }
      this.workers.push(row as unknown as WorkerRow);
    }
    sums.fill(0);
    evenings.fill(0);
    this.daysInQuarter = 0;
    this.quarter += 1;
  }
}

function eveningValue(column: WorkerColumn, evening: WorkerEvening): number {
  if ("sumOf" in column) return column.sumOf(evening);
  return "meanOf" in column ? column.meanOf(evening) : NaN;
}

/** A plain row of a table of columns. */
function rowOf<Row, Source>(columns: Readonly<Record<string, ColumnOf<Source>>>, source: Source): Row {
  return Object.fromEntries(Object.entries(columns).map(([name, { value }]) => [name, value(source)])) as Row;
}
