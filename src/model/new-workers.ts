// What the workers of the first day are like: drawn for the place they hold, whatever the staffing plan.
import { power } from "../arithmetic/power.ts";
import type { Slice } from "./parameters.ts";
import type { Office } from "./state/office.ts";
import { role } from "./state/staff.ts";
import { streams } from "./streams.ts";
import { middle, monthsPerYear } from "./units.ts";

const trait = { tenure: 0, skill: 1, bias: 2, threshold: 3 };
const leastSkill = 0.1;

/** Skill of a worker with `months` of tenure, rising evenly to 1. ODD 7.2. */
export function skillAt(months: number, p: Slice<"skills">): number {
  return p.newcomer + (1 - p.newcomer) * Math.min(1, months / p.monthsToFull);
}

/** Share of the provisions that a worker knows to exist after `years`. ODD 7.7. */
export function provisionsKnownAt(years: number, atStart: number, halfYears: number): number {
  return 1 - (1 - atStart) * power(middle, years / halfYears);
}

export function drawWorkers(
  office: Office,
  skills: Slice<"skills">,
  judgement: Slice<"judgement">,
  provisions: Slice<"provisions">,
): void {
  const { staff, draws } = office;
  for (let worker = 0; worker < staff.count; worker++) {
    const place = staff.place[worker];
    const months =
      skills.initialTenureMonths * draws.exponential(streams.whatAWorkerIsLike, place, trait.tenure);
    const spread = skills.spreadSd * draws.normal(streams.whatAWorkerIsLike, place, trait.skill);
    const years = months / monthsPerYear;
    staff.tenureYears[worker] = years;
    staff.skill[worker] = Math.max(leastSkill, skillAt(months, skills) + spread);
    staff.inexperience[worker] = 1 - Math.min(1, months / skills.monthsToFull);
    staff.bias[worker] = judgement.biasSd * draws.normal(streams.whatAWorkerIsLike, place, trait.bias);
    staff.threshold[worker] =
      judgement.thresholdSd * draws.normal(streams.whatAWorkerIsLike, place, trait.threshold);
    if (staff.role[worker] === role.supervisor) continue;
    const known = provisionsKnownAt(years, provisions.knownAtStart, provisions.knownAfterYears);
    for (let kind = 0; kind < staff.kinds; kind++) {
      const uniform = draws.uniform(streams.whichProvisionsAWorkerKnows, place, kind);
      staff.knowsProvision[worker * staff.kinds + kind] = uniform < known ? 1 : 0;
    }
  }
}
