// Watches one simulated programme and writes it down day by day; it draws nothing and changes nothing.
import { findPeople, type Happening } from "../../experiment/run/trace.ts";
import type { Agency } from "../../model/agency.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Parameters } from "../../model/parameters.ts";
import { simulate } from "../../model/simulate.ts";
import { clientStatus } from "../../model/state/clients.ts";
import { domainCount, needStage } from "../../model/state/needs.ts";
import { activities, activityCount } from "../../model/state/staff.ts";
import { domainOf, eventsOf } from "./event-of.ts";
import { GrowingColumns } from "./growing-columns.ts";
import { type DeskState, deskStates, eventKinds, nobodyThere, type OfficeRecord } from "./office-record.ts";

class OfficeRecorder {
  readonly workerDays: OfficeRecord["workerDays"];
  readonly agencyDays: OfficeRecord["agencyDays"];
  private readonly rows = new GrowingColumns({
    client: Int32Array,
    lead: Int32Array,
    trust: Float32Array,
    need: Uint8Array,
    severity: Float32Array,
    isKnown: Uint8Array,
  });
  private readonly events = new GrowingColumns({
    kind: Uint8Array,
    client: Int32Array,
    worker: Int32Array,
    other: Int32Array,
    amount: Float64Array,
    domain: Uint8Array,
  });
  private readonly firstRow: Int32Array;
  private readonly firstEvent: Int32Array;
  private papersCreated = 0;
  private papersDone = 0;
  private paidBefore = 0;

  constructor(days: number, workers: number) {
    const real = () => new Float32Array(days * workers);
    const whole = () => new Int32Array(days * workers);
    this.workerDays = {
      minutes: new Float32Array(days * workers * activityCount),
      strain: real(),
      exhaustion: real(),
      backlog: new Float64Array(days * workers),
      papers: whole(),
      caseload: whole(),
      state: new Uint8Array(days * workers),
    };
    this.agencyDays = {
      pot: new Float64Array(days),
      promised: new Float64Array(days),
      paid: new Float64Array(days),
      papersCreated: new Int32Array(days),
      papersDone: new Int32Array(days),
    };
    this.firstRow = new Int32Array(days + 1);
    this.firstEvent = new Int32Array(days + 1);
  }

  readonly witness = (happening: Happening): void => {
    const domain = domainOf(happening);
    for (const { kind, client, worker, other, amount = 0 } of eventsOf(happening)) {
      this.events.add({
        kind: eventKinds.indexOf(kind),
        client: client ?? nobodyThere,
        worker: worker ?? nobodyThere,
        other: other ?? nobodyThere,
        amount,
        domain,
      });
    }
  };

  readonly watch = (agency: Agency): void => {
    const { day } = agency.office;
    this.endWorkersDay(agency, day);
    this.endClientsDay(agency);
    this.endAgencyDay(agency, day);
    this.firstRow[day + 1] = this.rows.count;
    this.firstEvent[day + 1] = this.events.count;
  };

  finished(): Pick<OfficeRecord, "workerDays" | "clientDays" | "agencyDays" | "events"> {
    const { workerDays, agencyDays, firstRow, firstEvent } = this;
    return {
      workerDays,
      agencyDays,
      clientDays: { firstRow, ...this.rows.finished() },
      events: { firstEvent, ...this.events.finished() },
    };
  }

  private endWorkersDay({ office: { staff, tasks } }: Agency, day: number): void {
    const { workerDays } = this;
    workerDays.minutes.set(staff.today, day * staff.count * activityCount);
    workerDays.strain.set(staff.shortage, day * staff.count);
    workerDays.exhaustion.set(staff.life.exhaustion, day * staff.count);
    workerDays.backlog.set(tasks.backlog, day * staff.count);
    workerDays.caseload.set(staff.caseload, day * staff.count);
    for (let worker = 0; worker < staff.count; worker++) {
      const place = day * staff.count + worker;
      let papers = 0;
      tasks.forEachWaiting(worker, () => {
        papers += 1;
      });
      workerDays.papers[place] = papers;
      workerDays.state[place] = deskStates.indexOf(deskState(staff, worker));
    }
  }

  private endClientsDay({ office: { clients, needs, present, presentCount } }: Agency): void {
    for (let place = 0; place < presentCount; place++) {
      const client = present[place];
      if (!clients.isPresent(client)) continue;
      const severest = severestNeed(needs, client);
      this.rows.add({
        client,
        lead: clients.status[client] === clientStatus.active ? clients.lead[client] : nobodyThere,
        trust: clients.trust[client],
        need: severest < 0 ? 0 : (severest % domainCount) + 1,
        severity: severest < 0 ? 0 : needs.severity[severest],
        isKnown: severest >= 0 && needs.stage[severest] !== needStage.hidden ? 1 : 0,
      });
    }
  }

  private endAgencyDay({ office, provisions }: Agency, day: number): void {
    const { agencyDays } = this;
    const { tasks, money } = office.books;
    const { pot, promised } = provisions.standing();
    agencyDays.pot[day] = pot;
    agencyDays.promised[day] = promised;
    agencyDays.paid[day] = money.spent - this.paidBefore;
    agencyDays.papersCreated[day] = tasks.created - this.papersCreated;
    agencyDays.papersDone[day] = tasks.done - this.papersDone;
    this.paidBefore = money.spent;
    this.papersCreated = tasks.created;
    this.papersDone = tasks.done;
  }
}

function deskState({ life, isAbsent }: Agency["office"]["staff"], worker: number): DeskState {
  if (life.isClosed[worker] === 1) return "closed";
  if (life.isVacant[worker] === 1) return "vacant";
  if (isAbsent[worker] === 1) return "away";
  return life.isReady[worker] === 1 ? "there" : "in training";
}

/** Place of the client's severest open need; below 0 where there is none. */
function severestNeed({ stage, severity }: Agency["office"]["needs"], client: number): number {
  let severest = -1;
  for (let need = client * domainCount; need < (client + 1) * domainCount; need++) {
    if (stage[need] === needStage.none) continue;
    if (severest < 0 || severity[need] > severity[severest]) severest = need;
  }
  return severest;
}

/** One replication (from 1) as it went, and what it came to: the same, bit for bit, as when nobody watches. */
export function recordOffice(
  parameters: Parameters,
  replication: number,
): { readonly record: OfficeRecord; readonly outcome: Outcome } {
  const people = findPeople(parameters, replication);
  const days = parameters["time.warmUpDays"] + parameters["time.observedDays"];
  const recorder = new OfficeRecorder(days, people.staff.length);
  const { watch, witness } = recorder;
  const outcome = simulate(parameters, replication, { watch, witness });
  const record: OfficeRecord = {
    days,
    warmUpDays: parameters["time.warmUpDays"],
    contractMinutes: parameters["day.minutes"],
    overtimeMinutes: parameters["day.overtimeCapMinutes"],
    caseloadCap: parameters["staff.caseloadCap"],
    staff: people.staff,
    clients: people.clients,
    activities,
    ...recorder.finished(),
  };
  return { record, outcome };
}
