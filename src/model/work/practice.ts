// Practice: who has lately done much of one kind of bureaucratic work does it faster, and forgets it again.
import { ln } from "../../arithmetic/ln.ts";
import { power } from "../../arithmetic/power.ts";
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { taskKind, taskKindCount } from "../state/task-pool.ts";
import { daysPerYear, middle } from "../units.ts";

export type PracticeParameters = Slice<"practice">;

/** What makes the work of an experienced caseworker alone, beside how many clients she has. */
export interface UsualWork {
  /** Clients whom she usually holds. */
  readonly clients: number;
  /** Working days. */
  readonly contactIntervalDays: number;
  /** Of the contacts planned, 0-1. */
  readonly noShowShare: number;
  /** In a client's life, seen or not. */
  readonly incidentsPerYear: number;
  /** Working days between the rounds of a client. */
  readonly everyDays: { readonly recertification: number; readonly report: number; readonly liaison: number };
}

/** Items of each kind that come up for her on a working day, in the order of the kinds. ODD 7.2. */
export function usualItemsPerDay(work: UsualWork, p: PracticeParameters): Float64Array {
  const perClient = new Float64Array(taskKindCount);
  perClient[taskKind.intake] = 1 / daysPerYear;
  perClient[taskKind.note] = (1 - work.noShowShare) / work.contactIntervalDays;
  perClient[taskKind.request] = p.usualRequestsPerClientYear / daysPerYear;
  perClient[taskKind.referral] = p.usualReferralsPerClientYear / daysPerYear;
  perClient[taskKind.recertification] = 1 / work.everyDays.recertification;
  perClient[taskKind.report] = 1 / work.everyDays.report;
  perClient[taskKind.incident] = work.incidentsPerYear / daysPerYear / 2;
  perClient[taskKind.liaison] = 1 / work.everyDays.liaison;
  return perClient.map((perDay) => work.clients * perDay);
}

/** Part of what was practised that is still there `days` later. */
export function remembered(days: number, p: PracticeParameters): number {
  return power(middle, days / p.halfLifeDays);
}

/** Recent items that keep up with `perDay` new ones on each day: what is added is what is forgotten. */
export function usualStock(perDay: number, p: PracticeParameters): number {
  return (perDay * p.halfLifeDays) / ln(2);
}

/** Slope of the practice curve on a scale of logarithms, 0 or less: by how much minutes fall as practice grows. */
export function practiceSlope(p: PracticeParameters): number {
  return ln(1 - p.savedPerDoubling) / ln(2);
}

/**
 * Factor on a task's stated minutes, for `stock` recent items of its kind where `usual` is an experienced caseworker's
 * stock: each doubling saves a share, down to a floor; the unpractised take longer, up to a ceiling. Argote & Epple 1990.
 */
export function practiceFactor(
  stock: number,
  usual: number,
  p: PracticeParameters,
  slope = practiceSlope(p),
): number {
  if (p.savedPerDoubling === 0 || usual === 0) return 1;
  const factor = power(stock / usual, slope);
  return Math.min(p.ceilingShare, Math.max(p.floorShare, factor));
}

/** In the array of stocks: no factor is reckoned yet; real ones are not below 0. */
const notReckoned = -1;

export interface PracticeByKind {
  /** Factor on the stated minutes of a kind of task for who holds the worker's place. */
  factorOf(worker: number, kind: number): number;
  /** The worker has finished her part, 0-1, of an item. */
  practise(worker: number, kind: number, part: number): void;
}

/** With `isOn` false everybody takes the stated minutes. */
export function createPracticeByKind(
  office: Office,
  p: PracticeParameters,
  usualWork: () => UsualWork,
  isOn: boolean,
): PracticeByKind {
  const { beginning, staff } = office;
  const { life } = staff;
  /** What is left after so many days, worked out once for each number of days. */
  const leftAfter: number[] = [];
  const curve = office.levers.derive(() => ({ slope: practiceSlope(p) }));
  /** An experienced caseworker's recent items, by what is usual on the first day. */
  const usual = new Float64Array(taskKindCount);
  /** Recent items by worker and kind, as they were on the day in `asOf`. */
  const stock = beginning.keep(new Float64Array(staff.count * taskKindCount));
  const asOf = beginning.keep(new Int32Array(staff.count * taskKindCount));
  /** The factor that was reckoned last, and the stock at which it was: many items come up on one morning. */
  const factor = beginning.keep(new Float64Array(staff.count * taskKindCount));
  const reckonedAt = beginning.keep(new Float64Array(staff.count * taskKindCount).fill(notReckoned));
  /** Whose practice it is. */
  const person = beginning.keep(new Int32Array(staff.count));

  beginning.asRunBegins(() => {
    usual.set(usualItemsPerDay(usualWork(), p).map((perDay) => usualStock(perDay, p)));
    for (let worker = 0; worker < staff.count; worker++) {
      const learnt = 1 - remembered(staff.tenureYears[worker] * daysPerYear, p);
      for (let kind = 0; kind < taskKindCount; kind++) {
        stock[worker * taskKindCount + kind] = usual[kind] * learnt;
      }
    }
  });

  /** Who is new in a place has practised nothing yet. */
  function meetNewcomer(worker: number): void {
    if (person[worker] === life.occupant[worker]) return;
    person[worker] = life.occupant[worker];
    stock.fill(0, worker * taskKindCount, (worker + 1) * taskKindCount);
  }

  function stockToday(worker: number, kind: number): number {
    meetNewcomer(worker);
    const place = worker * taskKindCount + kind;
    const days = office.day - asOf[place];
    if (days === 0) return stock[place];
    while (leftAfter.length <= days) leftAfter.push(remembered(leftAfter.length, p));
    return stock[place] * leftAfter[days];
  }

  return {
    factorOf(worker, kind) {
      if (!isOn) return 1;
      const place = worker * taskKindCount + kind;
      const now = stockToday(worker, kind);
      if (now !== reckonedAt[place]) {
        reckonedAt[place] = now;
        factor[place] = practiceFactor(now, usual[kind], p, curve.slope);
      }
      return factor[place];
    },
    practise(worker, kind, part) {
      const place = worker * taskKindCount + kind;
      stock[place] = stockToday(worker, kind) + part;
      asOf[place] = office.day;
    },
  };
}
