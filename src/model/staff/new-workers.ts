// What workers are like when they come: drawn for the place and its occupant, whatever the staffing plan.
import { power } from "../../arithmetic/power.ts";
import type { KnownProvisions } from "../money/known-provisions.ts";
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { role } from "../state/staff.ts";
import { streams } from "../streams.ts";
import { daysPerYear, middle, monthsPerYear } from "../units.ts";

const trait = { tenure: 0, skill: 1, bias: 2, threshold: 3 };
const traitsOfAPerson = 16;
const provisionsOfAPerson = 4096;
const leastSkill = 0.1;

/** Skill of a worker with `months` of tenure, rising evenly to 1. ODD 7.2. */
export function skillAt(months: number, p: Slice<"skills">): number {
  return p.newcomer + (1 - p.newcomer) * Math.min(1, months / p.monthsToFull);
}

/** Skill of a person with `months` of practice, who lies by `spread` from others of the same practice. */
export function skillOf(months: number, spread: number, p: Slice<"skills">): number {
  return Math.max(leastSkill, skillAt(months, p) + spread);
}

/** Share of the provisions that a worker knows to exist after `years`. ODD 7.7. */
export function provisionsKnownAt(years: number, atStart: number, halfYears: number): number {
  return 1 - (1 - atStart) * power(middle, years / halfYears);
}

export interface NewWorkers {
  /** A newcomer, the next occupant of the place: with no practice, but for a supervisor, who comes from casework. */
  draw(worker: number): void;
}

/** Draws the workers of the first day, and whoever comes after them. */
export function createNewWorkers(
  office: Office,
  skills: Slice<"skills">,
  judgement: Slice<"judgement">,
  provisions: Slice<"provisions">,
  known: KnownProvisions,
): NewWorkers {
  const { beginning, staff, draws } = office;
  const { life } = staff;

  function drawPerson(worker: number, months: number): void {
    const place = staff.place[worker];
    const first = life.occupant[worker] * traitsOfAPerson;
    const normal = (number: number) => draws.normal(streams.whatAWorkerIsLike, place, first + number);
    const years = months / monthsPerYear;
    life.practisedMonths[worker] = months;
    life.startedOn[worker] = office.day - years * daysPerYear;
    life.skillSpread[worker] = skills.spreadSd * normal(trait.skill);
    staff.tenureYears[worker] = years;
    staff.skill[worker] = skillOf(months, life.skillSpread[worker], skills);
    staff.inexperience[worker] = 1 - Math.min(1, months / skills.monthsToFull);
    staff.bias[worker] = judgement.biasSd * normal(trait.bias);
    staff.threshold[worker] = judgement.thresholdSd * normal(trait.threshold);
    const share = provisionsKnownAt(years, provisions.knownAtStart, provisions.knownAfterYears);
    known.beginAnew(worker);
    const firstKind = life.occupant[worker] * provisionsOfAPerson;
    for (let kind = 0; kind < staff.kinds; kind++) {
      const uniform = draws.uniform(streams.whichProvisionsAWorkerKnows, place, firstKind + kind);
      if (uniform < share) known.hear(worker, kind);
    }
  }

  beginning.asRunBegins(() => {
    for (let worker = 0; worker < staff.count; worker++) {
      const tenure = draws.exponential(streams.whatAWorkerIsLike, staff.place[worker], trait.tenure);
      drawPerson(worker, skills.initialTenureMonths * tenure);
    }
  });

  return {
    draw(worker) {
      drawPerson(worker, staff.role[worker] === role.supervisor ? skills.monthsToFull : 0);
      life.startedOn[worker] = office.day;
    },
  };
}
