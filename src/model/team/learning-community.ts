// Learning communities: sessions of a unit, led by staff, on hard cases and on what can be had for them.
import type { KnownProvisions } from "../money/known-provisions.ts";
import type { Readings } from "../policy/readings.ts";
import type { Values } from "../policy/values.ts";
import type { Learning, LearningParameters } from "../staff/learning.ts";
import { appointmentsOnDay, shiftOf } from "../staff/support.ts";
import type { Office } from "../state/office.ts";
import { activity } from "../state/staff.ts";
import { streams } from "../streams.ts";
import { daysPerMonth, wholeGrains } from "../units.ts";
import type { TimeBudget } from "../work/time-budget.ts";

const casesPerSessionKey = 64;

/** Cases that a session works through. ODD 7.12. */
export function sessionCases(p: LearningParameters): number {
  return Math.min(casesPerSessionKey, Math.floor(p.minutes / p.minutesPerCase));
}

export interface LearningCommunity {
  /** Today's sessions; who is absent misses them. */
  hold(): void;
}

export interface LearningCommunityParts {
  readonly budget: TimeBudget;
  readonly learning: Learning;
  readonly provisions: KnownProvisions;
  readonly readings: Pick<Readings, "talk">;
  readonly values: Pick<Values, "teach">;
  /** What the agency stands for is spoken of besides, for these minutes. */
  readonly valuesMinutes: () => number;
}

export function createLearningCommunity(
  office: Office,
  p: LearningParameters,
  parts: LearningCommunityParts,
): LearningCommunity {
  const { beginning, staff, units, draws, levers } = office;
  const { budget, learning, provisions, readings, values, valuesMinutes } = parts;
  const session = levers.derive(() => ({
    minutes: wholeGrains(p.minutes) + valuesMinutes(),
    cases: sessionCases(p),
  }));
  const held = beginning.keep(new Int32Array(units.count));

  /** The first provision from a drawn one on that somebody there knows and somebody does not. */
  function provisionToPassOn(present: readonly number[], first: number): number | undefined {
    for (let ahead = 0; ahead < staff.kinds; ahead++) {
      const kind = (first + ahead) % staff.kinds;
      const knowing = present.filter((worker) => provisions.knows(worker, kind));
      if (knowing.length > 0 && knowing.length < present.length) return kind;
    }
    return undefined;
  }

  function workThrough(unit: number, present: readonly number[], key: number): void {
    const sum = present.reduce((total, worker) => total + staff.inexperience[worker], 0);
    const before = present.map((worker) => staff.inexperience[worker]);
    present.forEach((worker, number) => {
      const others = (sum - before[number]) / (present.length - 1);
      learning.teach(worker, 1 - others, p.perLesson);
      learning.practise(worker, p.monthsPerCase);
    });
    const first = draws.index(streams.whichProvisionASessionTakesUp, unit, key, staff.kinds);
    readings.talk(present, present.length, first);
    const kind = provisionToPassOn(present, first);
    if (kind === undefined) return;
    for (const worker of present) {
      if (provisions.knows(worker, kind)) continue;
      const uniform = draws.uniform(streams.whetherASessionTeachesAProvision, staff.place[worker], key);
      if (uniform < p.passedOnShare) learning.hearOf(worker, kind);
    }
  }

  function meet(unit: number): void {
    const present = Array.from(units.members[unit]).filter((worker) => staff.isWorking(worker));
    const number = held[unit];
    held[unit] = number + 1;
    for (const worker of present) {
      budget.mustSpend(worker, activity.training, session.minutes);
      staff.life.noteInterruption(worker);
    }
    if (present.length < 2) return;
    for (const worker of present) values.teach(worker);
    for (let one = 0; one < session.cases; one++)
      workThrough(unit, present, number * casesPerSessionKey + one);
  }

  return {
    hold() {
      if (p.sessionsPerMonth === 0) return;
      for (let unit = 0; unit < units.count; unit++) {
        const sessions = appointmentsOnDay(office.day, shiftOf(unit), p.sessionsPerMonth, daysPerMonth);
        for (let number = 0; number < sessions; number++) meet(unit);
      }
    },
  };
}
