// Everything known about every client of a replication, one array an attribute, in order of arrival.
import { never, nobody } from "../units.ts";

/** A client's status; the order is that of a career. */
export const clientStatus = {
  potential: 0,
  waiting: 1,
  active: 2,
  completed: 3,
  droppedOut: 4,
  leftWaiting: 5,
  /** The programme's time was up before all goals were met. */
  ended: 6,
} as const;

export class Clients {
  /** Clients of this run. */
  count: number;
  /** Clients whom there is room for: those of another run may be more. */
  readonly room: number;
  /** Number that stands for the client in the keyed draws, whoever else there is. */
  readonly key: Uint32Array;
  readonly arrivalDay: Int32Array;
  readonly status: Uint8Array;
  readonly enrolDay: Int32Array;
  readonly leaveDay: Int32Array;
  /** Day on which a waiting client gives up, if still waiting. */
  readonly patienceDay: Int32Array;
  readonly lead: Int32Array;

  readonly group: Uint8Array;
  readonly frailty: Float64Array;
  readonly hardship: Float64Array;
  readonly complexity: Float64Array;
  readonly ease: Float64Array;
  readonly motivation: Float64Array;
  /** 0-1, a running mean of the severity of what has happened to the client: untouched by any service. */
  readonly severity: Float64Array;

  readonly trust: Float64Array;
  readonly anxiety: Float64Array;
  /** The client's last judged incident: day, group of like cases, whether it met with mildness. */
  readonly judgedDay: Int32Array;
  readonly judgedGroup: Int32Array;
  readonly judgedFavour: Uint8Array;

  /** Day on which goals are agreed; `never` once they are. */
  readonly goalsDay: Int32Array;
  /** Goals agreed so far, and those of them that were reached. */
  readonly goals: Int32Array;
  readonly goalsMet: Int32Array;

  readonly lastContactDay: Int32Array;
  /** Day from which the caseworker means to see the client. */
  readonly plannedDay: Int32Array;
  /** Day on which the client should be seen. */
  readonly dueDay: Int32Array;
  readonly contactsAttempted: Int32Array;
  readonly contactsHeld: Int32Array;
  /** 1 where the client did not come to the last appointment. */
  readonly hasMissed: Uint8Array;

  readonly dropoutHazard: Float64Array;
  readonly dropoutThreshold: Float64Array;
  readonly dropoutPerDay: Float64Array;

  readonly nextEventDay: Int32Array;
  readonly nextNeedDay: Int32Array;
  readonly nextNeedTime: Float64Array;
  readonly needEvents: Int32Array;
  readonly nextIncidentDay: Int32Array;
  readonly nextIncidentTime: Float64Array;
  readonly incidents: Int32Array;
  readonly nextResolutionDay: Int32Array;
  readonly nextCrisisDay: Int32Array;
  readonly crises: Int32Array;
  readonly nextRecertificationDay: Int32Array;
  readonly nextReportDay: Int32Array;
  readonly nextLiaisonDay: Int32Array;

  /** Day on which the client calls about what is late. */
  readonly nextCallDay: Int32Array;
  /** Calls that were answered so far. */
  readonly calls: Int32Array;
  readonly callHazard: Float64Array;
  /** Hazard at which the client calls; `notDrawn` until something is late for the first time since the last call. */
  readonly callThreshold: Float64Array;
  /** Granted requests that are not paid after their usual date, lost ones included. */
  readonly lateMoney: Int32Array;
  /** Dollars received or promised since `moneyYearDay`. */
  readonly committedThisYear: Float64Array;
  readonly moneyYearDay: Int32Array;

  constructor(count: number, room = count) {
    this.count = count;
    this.room = room;
    const whole = (value = 0) => (value === 0 ? new Int32Array(room) : new Int32Array(room).fill(value));
    const real = () => new Float64Array(room);
    this.key = new Uint32Array(room);
    this.arrivalDay = whole(never);
    this.status = new Uint8Array(room);
    this.enrolDay = whole(never);
    this.leaveDay = whole(never);
    this.patienceDay = whole(never);
    this.lead = whole(nobody);
    this.group = new Uint8Array(room);
    this.frailty = real();
    this.hardship = real();
    this.complexity = real();
    this.ease = real();
    this.motivation = real();
    this.severity = real();
    this.trust = real();
    this.anxiety = real();
    this.judgedDay = whole(never);
    this.judgedGroup = whole(nobody);
    this.judgedFavour = new Uint8Array(room);
    this.goalsDay = whole(never);
    this.goals = whole();
    this.goalsMet = whole();
    this.lastContactDay = whole();
    this.plannedDay = whole(never);
    this.dueDay = whole(never);
    this.contactsAttempted = whole();
    this.contactsHeld = whole();
    this.hasMissed = new Uint8Array(room);
    this.dropoutHazard = real();
    this.dropoutThreshold = real();
    this.dropoutPerDay = real();
    this.nextEventDay = whole(never);
    this.nextNeedDay = whole(never);
    this.nextNeedTime = real();
    this.needEvents = whole();
    this.nextIncidentDay = whole(never);
    this.nextIncidentTime = real();
    this.incidents = whole();
    this.nextResolutionDay = whole(never);
    this.nextCrisisDay = whole(never);
    this.crises = whole();
    this.nextRecertificationDay = whole(never);
    this.nextReportDay = whole(never);
    this.nextLiaisonDay = whole(never);
    this.nextCallDay = whole(never);
    this.calls = whole();
    this.callHazard = real();
    this.callThreshold = real();
    this.lateMoney = whole();
    this.committedThisYear = real();
    this.moneyYearDay = whole();
  }

  /** Looks up the earliest dated thing in the client's life. */
  planNextEvent(client: number): void {
    this.nextEventDay[client] = Math.min(
      this.nextNeedDay[client],
      this.nextResolutionDay[client],
      this.nextCrisisDay[client],
      this.nextIncidentDay[client],
      this.goalsDay[client],
      this.nextRecertificationDay[client],
      this.nextReportDay[client],
      this.nextLiaisonDay[client],
      this.nextCallDay[client],
      this.status[client] === clientStatus.waiting ? this.patienceDay[client] : never,
    );
  }

  /** Whether the client is on the waiting list or in the programme. */
  isPresent(client: number): boolean {
    const status = this.status[client];
    return status === clientStatus.waiting || status === clientStatus.active;
  }
}
