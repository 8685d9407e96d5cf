// How long newcomers take to judge nearly as well as somebody experienced and without bias would.
import type { Office } from "../state/office.ts";
import { daysPerWeek, daysPerYear } from "../units.ts";
import { commonestAnswerShare, type Panel } from "./panel.ts";

/** Part of the way from the commonest answer to the yardstick at which a newcomer counts as proficient. */
const proficientShare = 0.85;

/** A newcomer's days from the first day in the agency, and whether they ended in proficiency. */
interface Apprenticeship {
  readonly days: number;
  readonly isProficient: boolean;
}

/**
 * Restricted mean of the days to proficiency, over `horizon` days: the area under the product-limit estimate of
 * Kaplan and Meier (1958), so that those who were watched for less, or left before, count for as long as they were seen.
 * NaN without anybody.
 */
export function restrictedMeanDays(seen: readonly Apprenticeship[], horizon: number): number {
  if (seen.length === 0) return NaN;
  const sorted = seen.map(({ days, isProficient }) =>
    days >= horizon ? { days: horizon, isProficient: false } : { days, isProficient },
  );
  sorted.sort((one, other) => one.days - other.days || Number(other.isProficient) - Number(one.isProficient));
  let surviving = 1;
  let area = 0;
  let before = 0;
  sorted.forEach(({ days, isProficient }, place) => {
    area += surviving * (days - before);
    before = days;
    if (isProficient) surviving *= 1 - 1 / (sorted.length - place);
  });
  return area + surviving * (horizon - before);
}

/** Follows the caseworkers who came inside the observed window, week by week. */
export class Newcomers {
  private readonly followed = new Map<string, { readonly worker: number; readonly since: number }>();
  private readonly finished: Apprenticeship[] = [];
  private readonly done = new Set<string>();
  private readonly office: Office;
  private readonly panel: Panel;
  private readonly knowledge: number;
  /** The accuracy of who is proficient, under the rules in force. */
  private readonly yardstick: { readonly proficient: number };

  constructor(office: Office, panel: Panel, knowledge: number) {
    this.office = office;
    this.panel = panel;
    this.knowledge = knowledge;
    this.yardstick = office.levers.derive(() => {
      const chance = commonestAnswerShare(panel);
      return {
        proficient: chance + proficientShare * (panel.accuracy(panel.oldHand(knowledge)) - chance),
      };
    });
  }

  /** Evening of an observed day, from 0; who is looked at is looked at once a week. */
  endDay(observedDay: number): void {
    if (observedDay < 0 || observedDay % daysPerWeek !== 0) return;
    const { staff, day } = this.office;
    for (const worker of staff.caseworkers) {
      const { life } = staff;
      const since = life.startedOn[worker];
      if (life.occupant[worker] === 0 || life.isVacant[worker] === 1 || since < day - observedDay) continue;
      const person = `${staff.place[worker]}/${life.occupant[worker]}`;
      if (this.done.has(person)) continue;
      this.followed.set(person, { worker, since });
      const judge = this.panel.judgeOf(worker, this.knowledge);
      if (this.panel.accuracy(judge) >= this.yardstick.proficient) this.finish(person, day - since, true);
      else if (day - since >= daysPerYear) this.finish(person, day - since, false);
    }
    this.closeForLeavers();
  }

  private closeForLeavers(): void {
    const { staff, day } = this.office;
    for (const [person, { worker, since }] of this.followed) {
      const isHere =
        staff.life.isVacant[worker] === 0 &&
        person === `${staff.place[worker]}/${staff.life.occupant[worker]}`;
      if (!isHere) this.finish(person, day - since, false);
    }
  }

  private finish(person: string, days: number, isProficient: boolean): void {
    this.finished.push({ days, isProficient });
    this.followed.delete(person);
    this.done.add(person);
  }

  /** `newcomerDays`, undefined where nobody came. */
  meanDays(): number {
    const unfinished = [...this.followed.values()].map(({ since }) => ({
      days: this.office.day - since,
      isProficient: false,
    }));
    return restrictedMeanDays([...this.finished, ...unfinished], daysPerYear);
  }
}
