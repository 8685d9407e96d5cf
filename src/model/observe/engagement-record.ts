// What is noted of each client's engagement inside the observed window.
import type { Clients } from "../state/clients.ts";
import { clientStatus } from "../state/clients.ts";
import type { ObservedWindow } from "./window.ts";

const firstCapacity = 4096;

export class EngagementRecord {
  /** Days on the waiting list or in the programme, and those that a client who left goes on missing. */
  readonly days: Float64Array;
  readonly warrantedMinutes: Float64Array;
  readonly contactMinutes: Float64Array;
  readonly trustDays: Float64Array;
  /** Days in the programme alone. */
  readonly activeDays: Float64Array;
  readonly activeWarrantedMinutes: Float64Array;
  readonly activeTrustDays: Float64Array;
  /** Days after dropping out of the programme. */
  readonly missedDays: Float64Array;
  readonly missedWarrantedMinutes: Float64Array;
  readonly missedTrustDays: Float64Array;
  readonly disclosed: Int32Array;
  readonly answeredInTime: Int32Array;
  /** Warranted minutes a day when last looked at; what a client who left goes on missing. */
  readonly lastWarranted: Float64Array;

  /** Contacts of the window in order: client, worker's place, and which occupant of the place it was. */
  contactClient = new Int32Array(firstCapacity);
  contactWorker = new Int32Array(firstCapacity);
  contactOccupant = new Int32Array(firstCapacity);
  contactCount = 0;

  contactsDue = 0;
  contactsRationed = 0;
  contactsHeld = 0;
  contactsRoutinised = 0;

  private readonly window: ObservedWindow;

  constructor(clients: number, window: ObservedWindow) {
    this.window = window;
    const real = () => new Float64Array(clients);
    this.days = real();
    this.warrantedMinutes = real();
    this.contactMinutes = real();
    this.trustDays = real();
    this.activeDays = real();
    this.activeWarrantedMinutes = real();
    this.activeTrustDays = real();
    this.missedDays = real();
    this.missedWarrantedMinutes = real();
    this.missedTrustDays = real();
    this.disclosed = new Int32Array(clients);
    this.answeredInTime = new Int32Array(clients);
    this.lastWarranted = real();
  }

  /** A day of a client who waits or is in the programme. */
  addDay(clients: Clients, client: number, warranted: number): void {
    this.lastWarranted[client] = warranted;
    this.days[client] += 1;
    this.warrantedMinutes[client] += warranted;
    this.trustDays[client] += clients.trust[client];
    if (clients.status[client] !== clientStatus.active) return;
    this.activeDays[client] += 1;
    this.activeWarrantedMinutes[client] += warranted;
    this.activeTrustDays[client] += clients.trust[client];
  }

  /** The rest of the window of a client who left the list or dropped out: nothing received, trust at its last value. */
  addAbsentDays(client: number, days: number, trust: number, wasInProgramme: boolean): void {
    const warranted = days * this.lastWarranted[client];
    this.days[client] += days;
    this.warrantedMinutes[client] += warranted;
    this.trustDays[client] += days * trust;
    if (!wasInProgramme) return;
    this.missedDays[client] += days;
    this.missedWarrantedMinutes[client] += warranted;
    this.missedTrustDays[client] += days * trust;
  }

  addContact(client: number, worker: number, occupant: number, minutes: number): void {
    this.contactMinutes[client] += minutes;
    if (this.contactCount === this.contactClient.length) {
      this.contactClient = twiceAsLong(this.contactClient);
      this.contactWorker = twiceAsLong(this.contactWorker);
      this.contactOccupant = twiceAsLong(this.contactOccupant);
    }
    this.contactClient[this.contactCount] = client;
    this.contactWorker[this.contactCount] = worker;
    this.contactOccupant[this.contactCount] = occupant;
    this.contactCount += 1;
  }

  /** Disclosures so late that the answer could fall outside the window are left out. */
  countsDisclosureOn(day: number): boolean {
    return day >= this.window.firstDay && day + this.window.responseDays < this.window.pastDay;
  }
}

function twiceAsLong(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}
