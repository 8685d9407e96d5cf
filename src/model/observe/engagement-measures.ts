// Engagement quality and its four parts, from what was noted of each client.
import { geometricMean } from "../../statistics/shares/geometric-mean.ts";
import type { MeasureName } from "../measures.ts";
import { type Clients, clientStatus } from "../state/clients.ts";
import type { Staff } from "../state/staff.ts";
import type { EngagementRecord } from "./engagement-record.ts";
import { leastDaysBeforeEnd, type ObservedWindow } from "./window.ts";

/** No part of the index is below this. */
const floor = 0.01;

export type Measured = Partial<Record<MeasureName, number>>;

/** Usual-provider index of each client by person and by team; NaN below two contacts. */
interface Continuity {
  readonly byPerson: Float64Array;
  readonly byTeam: Float64Array;
  readonly contacts: Int32Array;
}

/** Bins the window's contacts by client, then takes the share of the most frequent person and team. */
function continuityOfClients(record: EngagementRecord, clients: number, staff: Staff): Continuity {
  const contacts = new Int32Array(clients);
  for (let index = 0; index < record.contactCount; index++) contacts[record.contactClient[index]] += 1;
  const start = new Int32Array(clients + 1);
  for (let client = 0; client < clients; client++) start[client + 1] = start[client] + contacts[client];
  const filled = start.slice(0, clients);
  const workers = new Int32Array(record.contactCount);
  const persons = new Int32Array(record.contactCount);
  for (let index = 0; index < record.contactCount; index++) {
    const client = record.contactClient[index];
    workers[filled[client]] = record.contactWorker[index];
    persons[filled[client]] = record.contactOccupant[index] * staff.count + record.contactWorker[index];
    filled[client] += 1;
  }
  const byPerson = new Float64Array(clients).fill(NaN);
  const byTeam = new Float64Array(clients).fill(NaN);
  for (let client = 0; client < clients; client++) {
    if (contacts[client] < 2) continue;
    byPerson[client] = shareOfTheUsual(
      persons.subarray(start[client], start[client + 1]),
      (person) => person,
    );
    byTeam[client] = shareOfTheUsual(
      workers.subarray(start[client], start[client + 1]),
      (worker) => staff.team[worker],
    );
  }
  return { byPerson, byTeam, contacts };
}

function shareOfTheUsual(met: Int32Array, unitOf: (one: number) => number): number {
  let most = 0;
  for (const one of met) {
    let count = 0;
    for (const other of met) if (unitOf(other) === unitOf(one)) count += 1;
    if (count > most) most = count;
    if (most > met.length / 2) break;
  }
  return most / met.length;
}

class Mean {
  private sum = 0;
  private count = 0;

  add(value: number): void {
    if (Number.isNaN(value)) return;
    this.sum += value;
    this.count += 1;
  }

  get value(): number {
    return this.count === 0 ? NaN : this.sum / this.count;
  }
}

/** Whether a client came, on `sinceDay`, early enough before the end, and had not left before the window. */
function isCounted(clients: Clients, client: number, sinceDay: number, window: ObservedWindow): boolean {
  return (
    clients.status[client] !== clientStatus.potential &&
    sinceDay < window.pastDay - leastDaysBeforeEnd &&
    clients.leaveDay[client] >= window.firstDay
  );
}

const capped = (received: number, warranted: number) =>
  warranted > 0 ? Math.min(1, received / warranted) : NaN;

/** What a client's index is put together from; continuity is NaN below two contacts. */
interface Parts {
  readonly seen: number;
  readonly dose: number;
  readonly continuity: number;
  readonly alliance: number;
  readonly responsiveness: number;
}

/** The index: geometric mean of the parts that there are; 0 for who was never seen. */
function indexOf({ seen, dose, continuity, alliance, responsiveness }: Parts, withAnswers = true): number {
  if (seen === 0) return 0;
  const usual = seen >= 2 ? [continuity] : [];
  const answers = withAnswers ? [responsiveness] : [];
  return geometricMean([dose, ...usual, alliance, ...answers], floor);
}

export function measureEngagement(
  record: EngagementRecord,
  clients: Clients,
  staff: Staff,
  window: ObservedWindow,
  unit: "person" | "team",
): Measured {
  const found = continuityOfClients(record, clients.count, staff);
  const usual = unit === "person" ? found.byPerson : found.byTeam;
  const other = unit === "person" ? found.byTeam : found.byPerson;
  const mean = {
    quality: new Mean(),
    dose: new Mean(),
    continuity: new Mean(),
    other: new Mean(),
    alliance: new Mean(),
    responsiveness: new Mean(),
    activeOnly: new Mean(),
    withoutResponsiveness: new Mean(),
    ofAllWhoCame: new Mean(),
  };
  const partsOver = (client: number, days: number, warranted: number, trustDays: number): Parts => ({
    seen: found.contacts[client],
    dose: capped(record.contactMinutes[client], warranted),
    continuity: usual[client],
    alliance: trustDays / days,
    responsiveness: (record.answeredInTime[client] + 1) / (record.disclosed[client] + 2),
  });
  let counted = 0;
  for (let client = 0; client < clients.count; client++) {
    if (record.days[client] > 0 && isCounted(clients, client, clients.arrivalDay[client], window)) {
      mean.ofAllWhoCame.add(
        indexOf(
          partsOver(client, record.days[client], record.warrantedMinutes[client], record.trustDays[client]),
        ),
      );
    }
    const [activeDays, activeWarranted, activeTrust] = [
      record.activeDays[client],
      record.activeWarrantedMinutes[client],
      record.activeTrustDays[client],
    ];
    if (activeDays === 0 || !isCounted(clients, client, clients.enrolDay[client], window)) continue;
    counted += 1;
    const parts = partsOver(
      client,
      activeDays + record.missedDays[client],
      activeWarranted + record.missedWarrantedMinutes[client],
      activeTrust + record.missedTrustDays[client],
    );
    mean.dose.add(parts.dose);
    mean.continuity.add(parts.continuity);
    mean.other.add(other[client]);
    mean.alliance.add(parts.alliance);
    mean.responsiveness.add(parts.responsiveness);
    mean.quality.add(indexOf(parts));
    mean.withoutResponsiveness.add(indexOf(parts, false));
    mean.activeOnly.add(indexOf(partsOver(client, activeDays, activeWarranted, activeTrust)));
  }
  return {
    engagementQuality: mean.quality.value,
    engagementDose: mean.dose.value,
    engagementContinuity: mean.continuity.value,
    engagementContinuityOther: mean.other.value,
    engagementAlliance: mean.alliance.value,
    engagementResponsiveness: mean.responsiveness.value,
    engagementActiveOnly: mean.activeOnly.value,
    engagementWithoutResponsiveness: mean.withoutResponsiveness.value,
    engagementOfAllWhoCame: mean.ofAllWhoCame.value,
    clientsCounted: counted,
    creamingGap: creamingGap(record, clients, window),
  };
}

const thirds = 3;

/** Minutes per warranted minute among the third of clients with most ease, minus the third with least. */
function creamingGap(record: EngagementRecord, clients: Clients, window: ObservedWindow): number {
  const counted: number[] = [];
  for (let client = 0; client < clients.count; client++) {
    const isOne = isCounted(clients, client, clients.enrolDay[client], window);
    if (isOne && record.activeWarrantedMinutes[client] > 0) counted.push(client);
  }
  const size = Math.floor(counted.length / thirds);
  if (size === 0) return NaN;
  counted.sort((one, other) => clients.ease[one] - clients.ease[other] || one - other);
  const ratio = (some: readonly number[]) => {
    let received = 0;
    let warranted = 0;
    for (const client of some) {
      received += record.contactMinutes[client];
      warranted += record.activeWarrantedMinutes[client];
    }
    return received / warranted;
  };
  return ratio(counted.slice(-size)) - ratio(counted.slice(0, size));
}
