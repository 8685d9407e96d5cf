// What a worker lives through, as running means: time for clients, role clarity, autonomy, efficacy, workload, support.
import type { Slice } from "../parameters.ts";
import { role, type Staff, type Teams } from "../state/staff.ts";
import type { UnitLists } from "../state/unit-lists.ts";
import { middle } from "../units.ts";
import { contentWithPay } from "./pay.ts";

const livedItems = ["timeForClients", "roleClarity", "autonomy"] as const;

/** What a worker can speak of only after an event of it. */
export type LivedItem = (typeof livedItems)[number];

/** Kept whatever is switched off: it changes nothing by itself. All 0-1, one half for who has lived through nothing yet. */
export class Felt {
  /** Minutes given / needed in the contacts that were due. */
  readonly timeForClients: Float64Array;
  /** Share of items and rulings of which it was clear who does what, or what holds. */
  readonly roleClarity: Float64Array;
  /** Share of decisions that stood as the worker judged. */
  readonly autonomy: Float64Array;
  /** What came of the work: quality of contacts, clients who complete the programme or drop out, items done right. */
  readonly efficacy: Float64Array;
  readonly workload: Float64Array;
  /** Support by a supervisor; 0 for who has had none. */
  readonly support: Float64Array;
  /** 1 for who has lived through an event of it, by item; who has not has nothing to say of it. */
  private readonly hasLived: Readonly<Record<LivedItem, Uint8Array>>;
  private readonly staff: Staff;
  private readonly teams: Teams;
  private readonly units: UnitLists;
  private readonly p: Slice<"felt">;
  private readonly wages: Slice<"wages">;

  constructor(staff: Staff, teams: Teams, units: UnitLists, p: Slice<"felt">, wages: Slice<"wages">) {
    const nobody = () => new Uint8Array(staff.count);
    const half = () => new Float64Array(staff.count).fill(middle);
    this.staff = staff;
    this.teams = teams;
    this.units = units;
    this.p = p;
    this.wages = wages;
    this.timeForClients = half();
    this.roleClarity = half();
    this.autonomy = half();
    this.efficacy = half();
    this.workload = half();
    this.support = new Float64Array(staff.count);
    this.hasLived = { timeForClients: nobody(), roleClarity: nobody(), autonomy: nobody() };
  }

  /** A new person holds the place. */
  welcome(worker: number): void {
    for (const mean of [this.timeForClients, this.roleClarity, this.autonomy, this.efficacy, this.workload]) {
      mean[worker] = middle;
    }
    this.support[worker] = 0;
    for (const item of livedItems) this.hasLived[item][worker] = 0;
  }

  /** The item as the worker has lived it; undefined before the first event of it. */
  lived(item: LivedItem, worker: number): number | undefined {
    return this.hasLived[item][worker] === 1 ? this[item][worker] : undefined;
  }

  private live(mean: Float64Array, worker: number, value: number): void {
    mean[worker] += this.p.perEvent * (value - mean[worker]);
  }

  /** A contact was due: it got this share of the minutes that it needed, 0 if it was put off. */
  contact(worker: number, givenShare: number): void {
    this.hasLived.timeForClients[worker] = 1;
    this.live(this.timeForClients, worker, Math.min(1, givenShare));
  }

  /** An item was handed over: was it clear who does what of it? */
  item(worker: number, isClear: boolean): void {
    this.hasLived.roleClarity[worker] = 1;
    this.live(this.roleClarity, worker, isClear ? 1 : 0);
  }

  /** A rule was asked: was it clear what it says? */
  ruling(worker: number, isClear: boolean): void {
    this.hasLived.roleClarity[worker] = 1;
    this.live(this.roleClarity, worker, isClear ? 1 : 0);
  }

  /** A decision was made: did it stand as the worker judged? */
  decided(worker: number, byOwnJudgement: boolean): void {
    this.hasLived.autonomy[worker] = 1;
    this.live(this.autonomy, worker, byOwnJudgement ? 1 : 0);
  }

  /** Something came of the work, 0 for failure to 1 for success. */
  success(worker: number, value: number): void {
    this.live(this.efficacy, worker, value);
  }

  /** A session with a supervisor made up this part of what is missing to full support. */
  supported(worker: number, gain: number): void {
    this.support[worker] += gain * (1 - this.support[worker]);
  }

  /** Cohesion of the worker's team, or collegiality of a solo's unit; a supervisor has the mean of the people of her unit. */
  cohesion(worker: number): number {
    const { staff, teams, units } = this;
    if (staff.role[worker] !== role.supervisor) {
      return teams.count > 0 ? teams.cohesion[staff.team[worker]] : units.collegiality[units.of[worker]];
    }
    const unit = worker - staff.supervisors[0];
    const members = units.members[unit];
    if (teams.count === 0 || members.length === 0) return units.collegiality[unit];
    let sum = 0;
    for (const member of members) sum += teams.cohesion[staff.team[member]];
    return sum / members.length;
  }

  /**
   * Mean of what satisfies, 0-1: equally weighted, and pay by its own weight. Assistants and supervisors neither carry
   * cases nor decide over them.
   */
  satisfying(worker: number, cohesion: number): number {
    const { payWeight } = this.p;
    const roleOf = this.staff.role[worker];
    const hasCases = roleOf === role.lead || roleOf === role.solo;
    let sum = this.roleClarity[worker] + cohesion + this.efficacy[worker];
    if (hasCases) sum += this.timeForClients[worker] + this.autonomy[worker];
    if (payWeight > 0) sum += payWeight * contentWithPay(roleOf, this.wages);
    return sum / ((hasCases ? partsWithCases : parts) + payWeight);
  }

  /** Evening of who is in post. */
  endDay(worker: number, cohesion: number): void {
    const { satisfaction } = this.staff.life;
    if (this.staff.isWorking(worker)) {
      this.workload[worker] += this.p.perDay * (this.staff.shortage[worker] - this.workload[worker]);
    }
    satisfaction[worker] += this.p.perDay * (this.satisfying(worker, cohesion) - satisfaction[worker]);
    this.support[worker] *= 1 - this.p.supportFade;
  }
}

const parts = 3;
const partsWithCases = 5;
