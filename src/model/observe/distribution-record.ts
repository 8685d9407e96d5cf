// What is noted of who got what, for clients followed from their enrolment inside the window.
import { domainCount } from "../state/needs.ts";
import { never } from "../units.ts";
import type { ObservedWindow } from "./window.ts";

export class DistributionRecord {
  /** Day on which a client's follow-up began; `never` for who is not followed. */
  readonly since: Int32Array;
  /** Domains as bits. */
  readonly inNeed: Uint8Array;
  readonly disclosed: Uint8Array;
  readonly funded: Uint8Array;
  readonly referred: Uint8Array;
  readonly needed: Float64Array;
  readonly received: Float64Array;
  readonly complexity: Float64Array;
  /** On the day of enrolment. */
  readonly severity: Float64Array;

  readonly spendingByDomain = new Float64Array(domainCount);
  spent = 0;
  spentRightly = 0;
  rightlyFundable = 0;
  delayDays = 0;
  delays = 0;
  needsArisen = 0;
  needsDisclosed = 0;
  needsResolved = 0;
  waitDays = 0;
  enrolments = 0;
  departures = 0;
  completions = 0;

  private readonly window: ObservedWindow;

  constructor(clients: number, window: ObservedWindow) {
    this.window = window;
    this.since = new Int32Array(clients).fill(never);
    this.inNeed = new Uint8Array(clients);
    this.disclosed = new Uint8Array(clients);
    this.funded = new Uint8Array(clients);
    this.referred = new Uint8Array(clients);
    this.needed = new Float64Array(clients);
    this.received = new Float64Array(clients);
    this.complexity = new Float64Array(clients);
    this.severity = new Float64Array(clients);
  }

  /** Begins the follow-up of a client of this severity, if it can be completed inside the window. */
  enrol(client: number, day: number, severity: number): boolean {
    const { firstDay, pastDay, followUpDays } = this.window;
    if (day < firstDay || day + followUpDays > pastDay) return false;
    this.since[client] = day;
    this.severity[client] = severity;
    return true;
  }

  isFollowed(client: number, day: number): boolean {
    return this.since[client] !== never && day < this.since[client] + this.window.followUpDays;
  }

  addNeed(client: number, domain: number, cost: number, merit: number): void {
    this.inNeed[client] |= 1 << domain;
    this.needed[client] += cost;
    this.needsArisen += 1;
    if (merit > 0) this.rightlyFundable += cost;
  }

  /** Somebody has left the programme, whether followed or not. */
  addDeparture(hasCompleted: boolean): void {
    this.departures += 1;
    if (hasCompleted) this.completions += 1;
  }

  addPayment(client: number, domain: number, dollars: number, merit: number, delayDays: number): void {
    this.funded[client] |= 1 << domain;
    this.received[client] += dollars;
    this.spendingByDomain[domain] += dollars;
    this.spent += dollars;
    if (merit > 0) this.spentRightly += dollars;
    this.delayDays += delayDays;
    this.delays += 1;
  }
}
