// Consultation: a worker who finds a case hard, and has no meeting to wait for, talks it over with the supervisor.
import type { Slice } from "../parameters.ts";
import type { CaseJudging, Judged } from "../policy/case-judging.ts";
import type { Judgement } from "../policy/judgement.ts";
import type { Readings } from "../policy/readings.ts";
import type { Office } from "../state/office.ts";
import { activity } from "../state/staff.ts";
import { nobody, wholeGrains } from "../units.ts";
import type { TimeBudget } from "../work/time-budget.ts";

export interface Consultation {
  /**
   * What the worker and her supervisor together make of a need, by the worker's threshold; undefined where the supervisor is
   * away, or the need is not severe enough for a worker as strained as she is.
   */
  consult(worker: number, need: number): Judged | undefined;
}

export interface ConsultationParts {
  readonly budget: TimeBudget;
  readonly judging: CaseJudging;
  readonly judgement: Judgement;
  readonly readings: Readings;
}

export function createConsultation(
  office: Office,
  p: Slice<"consultation">,
  { budget, judging, judgement, readings }: ConsultationParts,
): Consultation {
  const { needs, staff, trail, observations, levers } = office;
  const length = levers.derive(() => ({ minutes: wholeGrains(p.minutes) }));
  const heads = new Int32Array(2);

  return {
    consult(worker, need) {
      const supervisor = staff.supervisor[worker];
      if (supervisor === nobody || !staff.isWorking(supervisor)) return undefined;
      if (needs.severity[need] < staff.strain[worker]) return undefined;
      budget.mustSpend(worker, activity.supervision, length.minutes);
      budget.mustSpend(supervisor, activity.supervision, length.minutes);
      staff.life.noteInterruption(supervisor);
      trail.add(need);
      observations.witness?.({
        kind: "consultation",
        ...observations.aboutNeed(need),
        worker,
        other: supervisor,
        minutes: length.minutes,
      });
      heads[0] = worker;
      heads[1] = supervisor;
      const judged = judging.together(heads, worker, judgement.ofNeed(need));
      readings.talk(heads, heads.length, needs.kind[need]);
      return judged;
    },
  };
}
