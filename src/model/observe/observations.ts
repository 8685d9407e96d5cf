// Everything that is written down while the agency runs; it draws nothing and changes nothing.

import type { Departure } from "../clients/intake.ts";
import { needDomains } from "../domains.ts";
import type { Felt } from "../staff/felt.ts";
import type { Circles } from "../state/circles.ts";
import type { Clients } from "../state/clients.ts";
import { clientStatus } from "../state/clients.ts";
import { domainCount, type Needs, needStage } from "../state/needs.ts";
import type { Staff, Teams } from "../state/staff.ts";
import type { TaskPool } from "../state/task-pool.ts";
import { daysPerMonth } from "../units.ts";
import { DistributionRecord } from "./distribution-record.ts";
import { EngagementRecord } from "./engagement-record.ts";
import { RulingRecord } from "./ruling-record.ts";
import { StaffRecord } from "./staff-record.ts";
import { TeamRecord } from "./team-record.ts";
import type { Warrant } from "./warrant.ts";
import { WeeklyRecord } from "./weekly-record.ts";
import type { ObservedWindow } from "./window.ts";
import { tellWorkerDays, type Witness } from "./witness.ts";
import { WorkdayRecord } from "./workday-record.ts";

/** A contact this much of an interval late counts as rationed. */
const rationedLateness = 1 / 2;
/** A contact with less than this share of the needed minutes counts as routinised. */
const routinisedBelow = 0.6;
const third = 1 / 3;

export class Observations {
  readonly engagement: EngagementRecord;
  readonly distribution: DistributionRecord;
  readonly rulings: RulingRecord;
  readonly weekly: WeeklyRecord;
  readonly staffRecord = new StaffRecord();
  readonly workdays = new WorkdayRecord();
  readonly teams = new TeamRecord();
  readonly window: ObservedWindow;
  day = 0;
  isObserving = false;
  /** Whom everything that happens is told to; nobody, unless somebody asks. */
  witness: Witness | undefined;

  brokenPromises = 0;
  appointmentsMissed = 0;
  disagreementsRaised = 0;
  disagreementsSettled = 0;
  needsResolved = 0;
  crises = 0;
  dropouts = 0;
  /** Clients who left the programme, and their months in it. */
  leavers = 0;
  monthsOfLeavers = 0;
  clientDays = 0;
  anxietyDays = 0;
  /** Minutes of contact and travel that active clients were due. */
  contactWorkDue = 0;
  spent = 0;
  generatedAtStart = 0;

  private readonly clients: Clients;
  private readonly needs: Needs;
  /** Whether the client was put off since the last appointment. */
  private readonly isPutOff: Uint8Array;
  private warrant: Warrant | undefined;
  private occupant: ArrayLike<number> | undefined;

  constructor(clients: Clients, needs: Needs, window: ObservedWindow) {
    this.clients = clients;
    this.needs = needs;
    this.isPutOff = new Uint8Array(clients.room);
    this.rulings = new RulingRecord(clients, needs, this);
    this.window = window;
    this.weekly = new WeeklyRecord(window.pastDay);
    this.engagement = new EngagementRecord(clients.room, window);
    this.distribution = new DistributionRecord(clients.room, window);
  }

  useWarrant(warrant: Warrant): void {
    this.warrant = warrant;
  }

  /** Who holds each place, by number of the person: a successor is somebody else. */
  useOccupants(occupant: ArrayLike<number>): void {
    this.occupant = occupant;
  }

  startDay(day: number): void {
    this.day = day;
    this.isObserving = day >= this.window.firstDay;
  }

  /** What is told of every happening in a client's life. */
  aboutClient(client: number) {
    return { day: this.day, client, worker: this.clients.lead[client] };
  }

  /** What is told of every happening about a need. */
  aboutNeed(need: number) {
    const domain = needDomains[need % domainCount];
    return { ...this.aboutClient(Math.floor(need / domainCount)), domain };
  }

  clientArrives(client: number): void {
    const complexity = this.clients.complexity[client];
    this.distribution.complexity[client] = complexity;
    this.witness?.({ kind: "arrives", ...this.aboutClient(client), complexity });
  }

  clientEnrols(client: number): void {
    const daysWaited = this.day - this.clients.arrivalDay[client];
    const daysBehind = this.day - this.clients.enrolDay[client];
    this.witness?.({ kind: "enrols", ...this.aboutClient(client), daysWaited, daysBehind });
    if (this.isObserving && this.clients.enrolDay[client] === this.day) {
      this.distribution.waitDays += daysWaited;
      this.distribution.enrolments += 1;
    }
    const { enrolDay, severity } = this.clients;
    if (!this.distribution.enrol(client, enrolDay[client], severity[client])) return;
    for (let domain = 0; domain < domainCount; domain++) {
      const need = client * domainCount + domain;
      if (this.needs.stage[need] !== needStage.none) this.needArises(client, domain, need);
    }
  }

  /** `rightful` was first in the agency's order at the gate, and another got the place. */
  passedOver(rightful: number, taken: number): void {
    if (this.isObserving) this.rulings.copingActs.away += 1;
    this.witness?.({ kind: "passedOver", ...this.aboutClient(rightful), taken });
  }

  clientLeaves(client: number, how: Departure): void {
    if (this.isObserving && how === "droppedOut") this.dropouts += 1;
    if (this.isObserving && how !== "leftWaiting") {
      this.leavers += 1;
      this.monthsOfLeavers += (this.day - this.clients.enrolDay[client]) / daysPerMonth;
      this.distribution.addDeparture(how === "completed");
    }
    this.witness?.({ kind: "leaves", ...this.aboutClient(client), how, trust: this.clients.trust[client] });
    if (this.warrant !== undefined) this.engagement.lastWarranted[client] = this.warrant.perDay(client);
    this.noteOverdue(client);
  }

  /** A due contact that never came counts once the client leaves, or the window ends. */
  noteOverdue(client: number): void {
    if (!this.isObserving || this.warrant === undefined) return;
    const late = this.day - this.clients.dueDay[client];
    if (late <= rationedLateness * this.warrant.intervalOf(client)) return;
    this.engagement.contactsDue += 1;
    this.engagement.contactsRationed += 1;
  }

  needArises(client: number, domain: number, need: number): void {
    if (!this.distribution.isFollowed(client, this.day)) return;
    this.distribution.addNeed(client, domain, this.needs.cost[need], this.needs.merit[need]);
  }

  needDisclosed(client: number, domain: number, need: number): void {
    const daysHidden = this.day - this.needs.arisenDay[need];
    this.witness?.({ kind: "needDisclosed", ...this.aboutNeed(need), daysHidden });
    if (this.engagement.countsDisclosureOn(this.needs.disclosedDay[need]))
      this.engagement.disclosed[client] += 1;
    if (!this.distribution.isFollowed(client, this.day)) return;
    this.distribution.disclosed[client] |= 1 << domain;
    this.distribution.needsDisclosed += 1;
  }

  needAnswered(client: number, need: number): void {
    const disclosedOn = this.needs.disclosedDay[need];
    if (this.needs.isAnswered[need] === 1) return;
    this.needs.isAnswered[need] = 1;
    if (!this.engagement.countsDisclosureOn(disclosedOn)) return;
    if (this.day - disclosedOn <= this.window.responseDays) this.engagement.answeredInTime[client] += 1;
  }

  needReferred(client: number, domain: number, need: number): void {
    this.witness?.({ kind: "referralMade", ...this.aboutNeed(need) });
    if (this.distribution.isFollowed(client, this.day)) this.distribution.referred[client] |= 1 << domain;
  }

  needResolved(client: number, _domain: number, _need: number): void {
    if (this.isObserving && this.clients.status[client] === clientStatus.active) this.needsResolved += 1;
    if (this.distribution.isFollowed(client, this.day)) this.distribution.needsResolved += 1;
  }

  provisionPaid(client: number, domain: number, need: number, dollars: number): void {
    this.witness?.({ kind: "paid", ...this.aboutNeed(need), dollars, cost: this.needs.cost[need] });
    this.weekly.pay(dollars);
    if (this.isObserving) this.spent += dollars;
    if (!this.distribution.isFollowed(client, this.day)) return;
    const delay = this.day - this.needs.disclosedDay[need];
    this.distribution.addPayment(client, domain, dollars, this.needs.merit[need], delay);
  }

  /** A request has passed its approvals, for which it waited so many days. */
  requestApproved(days: number): void {
    if (!this.isObserving) return;
    this.staffRecord.approvals += 1;
    this.staffRecord.approvalDays += days;
  }

  promiseBroken(): void {
    if (this.isObserving) this.brokenPromises += 1;
  }

  /** An appointment that is put off again and again is one act: it counts on the first day. */
  contactPutOff(client: number): void {
    if (this.isPutOff[client] === 1) return;
    this.isPutOff[client] = 1;
    if (this.isObserving) this.rulings.copingActs.away += 1;
  }

  /** The appointment took place, or the client did not come to it. */
  appointmentOver(client: number): void {
    this.isPutOff[client] = 0;
  }

  /** A client did not come. */
  appointmentMissed(): void {
    if (this.isObserving) this.appointmentsMissed += 1;
  }

  /** `isOvertime`: the contact ran past the contract minutes of the day. */
  contactHeld(
    client: number,
    worker: number,
    given: number,
    needed: number,
    lateness: number,
    isOvertime: boolean,
  ): void {
    if (!this.isObserving || this.warrant === undefined) return;
    if (isOvertime) this.rulings.copingActs.toward += 1;
    this.engagement.addContact(client, worker, this.occupant?.[worker] ?? 0, given);
    this.engagement.contactsDue += 1;
    this.engagement.contactsHeld += 1;
    if (lateness > rationedLateness) this.engagement.contactsRationed += 1;
    if (this.isRoutinised(client, given, needed)) {
      this.engagement.contactsRoutinised += 1;
      this.rulings.copingActs.away += 1;
    }
  }

  /** Whether a contact was much shorter than needed, or no longer than a simple case's where the case is complex. */
  isRoutinised(client: number, given: number, needed: number): boolean {
    const isComplex = this.clients.complexity[client] > 1 - third;
    const ofASimpleCase = this.warrant?.contactMinutes(third) ?? NaN;
    return given < routinisedBelow * needed || (isComplex && given <= ofASimpleCase);
  }

  /** More minutes of a contact that was held today. */
  contactLengthened(client: number, minutes: number): void {
    if (this.isObserving) this.engagement.contactMinutes[client] += minutes;
  }

  disagreement(isSettled: boolean): void {
    if (!this.isObserving) return;
    this.disagreementsRaised += 1;
    if (isSettled) this.disagreementsSettled += 1;
  }

  endClientDay(client: number): void {
    this.weekly.endClientDay(this.clients.status[client] === clientStatus.active, this.clients.trust[client]);
    if (!this.isObserving || this.warrant === undefined) return;
    const warranted = this.warrant.perDay(client);
    this.engagement.addDay(this.clients, client, warranted);
    if (this.clients.status[client] !== clientStatus.active) return;
    this.clientDays += 1;
    this.anxietyDays += this.clients.anxiety[client];
    this.contactWorkDue += warranted + this.warrant.travelPerDay(client);
  }

  workerLeaves(roleOf: number): void {
    if (this.isObserving) this.staffRecord.workerLeaves(roleOf);
  }

  endDay(staff: Staff, teams: Teams, circles: Circles, tasks: TaskPool, felt: Felt): void {
    if (this.witness !== undefined) tellWorkerDays(this.witness, this.day, staff, tasks);
    this.weekly.endDay(this.day, staff, teams, circles, tasks);
    if (!this.isObserving) return;
    this.staffRecord.endDay(staff, felt);
    this.workdays.endDay(staff, tasks);
    this.teams.endDay(staff, teams, circles);
  }

  /** Closes the window: clients who left keep missing what they would have been due. */
  finish(): void {
    const { clients, engagement, window } = this;
    for (let client = 0; client < clients.count; client++) {
      const status = clients.status[client];
      if (status === clientStatus.waiting || status === clientStatus.active) this.noteOverdue(client);
      if (status !== clientStatus.droppedOut && status !== clientStatus.leftWaiting) continue;
      const left = clients.leaveDay[client];
      if (left < window.firstDay) continue;
      const hasDroppedOut = status === clientStatus.droppedOut;
      const days = window.pastDay - left - (hasDroppedOut ? 1 : 0);
      engagement.addAbsentDays(client, Math.max(0, days), clients.trust[client], hasDroppedOut);
    }
  }
}
