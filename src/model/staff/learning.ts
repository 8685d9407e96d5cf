// Learning on the job: practice raises skill, and what colleagues really do teaches how cases are answered here.

import type { KnownProvisions } from "../money/known-provisions.ts";
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { streams } from "../streams.ts";
import { daysPerYear, monthsPerYear, nobody } from "../units.ts";
import { skillOf } from "./new-workers.ts";

export type LearningParameters = Slice<"learning">;

const practiceOfADay = monthsPerYear / daysPerYear;

/** What a decision teaches, 0-1, where colleagues grant this share of like cases: nothing where they are divided. ODD 7.12. */
export function lessonOf(grantShare: number): number {
  return Math.abs(2 * grantShare - 1);
}

export interface Learning {
  /** A worker decided a case of a group of like cases: a lesson from colleagues, and to them. */
  seeDecision(worker: number, group: number, isGrant: boolean): void;
  /** Practice by training or a session, in months. */
  practise(worker: number, months: number): void;
  /** A lesson of some strength, 0-1, worth `perLesson` of a whole one. */
  teach(worker: number, strength: number, perLesson: number): void;
  /** The worker hears that a provision exists. */
  hearOf(worker: number, kind: number): void;
  /** Evening: a day's practice of who worked. */
  endDay(): void;
}

/** Groups 0 to `kinds` - 1 are kinds of provision. With `isOn` false everybody stays as when they came. */
export function createLearning(
  office: Office,
  p: LearningParameters,
  skills: Slice<"skills">,
  groups: number,
  provisions: KnownProvisions,
  isOn: boolean,
): Learning {
  const { beginning, staff, draws, units } = office;
  const { life } = staff;
  /** What each unit does with each group, `share[unit * groups + group]`, over the decisions it remembers. */
  const grantShare = beginning.keep(new Float64Array(units.count * groups));
  const decisions = beginning.keep(new Int32Array(units.count * groups));
  const grants = beginning.keep(new Int32Array(units.count));

  function practise(worker: number, months: number): void {
    if (!isOn || months === 0) return;
    const before = life.practisedMonths[worker];
    life.practisedMonths[worker] = before + months;
    if (before >= skills.monthsToFull) return;
    staff.skill[worker] = skillOf(before + months, life.skillSpread[worker], skills);
  }

  function teach(worker: number, strength: number, perLesson: number): void {
    if (isOn) staff.inexperience[worker] -= perLesson * strength * staff.inexperience[worker];
  }

  function hearOf(worker: number, kind: number): void {
    if (isOn) provisions.hear(worker, kind);
  }

  /** Colleagues overhear that such money can be had. */
  function spreadWord(worker: number, unit: number, kind: number): void {
    const number = grants[unit];
    grants[unit] = number + 1;
    for (const colleague of units.members[unit]) {
      if (colleague === worker || provisions.knows(colleague, kind)) continue;
      if (!staff.isWorking(colleague)) continue;
      const uniform = draws.uniform(streams.whetherAGrantIsOverheard, staff.place[colleague], number);
      if (uniform < p.overheardShare) hearOf(colleague, kind);
    }
  }

  return {
    seeDecision(worker, group, isGrant) {
      const unit = units.of[worker];
      if (!isOn || unit === nobody) return;
      const place = unit * groups + group;
      const mine = isGrant ? 1 : 0;
      if (decisions[place] >= p.firstDecisions) {
        const lesson = lessonOf(grantShare[place]);
        teach(worker, lesson, p.perLesson);
        const pull = p.leanPull * lesson * (grantShare[place] - mine);
        staff.bias[worker] += pull;
        staff.threshold[worker] -= pull;
      }
      decisions[place] += 1;
      grantShare[place] += (mine - grantShare[place]) / Math.min(decisions[place], p.rememberedDecisions);
      if (isGrant && group < staff.kinds) spreadWord(worker, unit, group);
    },
    practise,
    teach,
    hearOf,
    endDay() {
      for (let worker = 0; worker < staff.count; worker++) {
        if (staff.isAbsent[worker] === 0) practise(worker, practiceOfADay);
      }
    },
  };
}
