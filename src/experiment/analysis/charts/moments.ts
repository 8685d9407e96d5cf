// The moments of a run at which levers change, in every plan or in some.
import type { LaterChange } from "../../../model/parameters.ts";
import type { Plan } from "../../../scenario/scenario.ts";
import type { StudyRows } from "../results.ts";

export interface Moment {
  /** Week of the observed window, from 1, as the scenario names it. */
  readonly week: number;
  /** What changes then; no plan where it holds for every one. */
  readonly changes: readonly { readonly plan?: Plan; readonly set: LaterChange["set"] }[];
}

/** In order of weeks; none where nothing changes in mid-run. */
export function findMoments({ scenario, plans }: Pick<StudyRows, "scenario" | "plans">): Moment[] {
  const everywhere = (scenario.later ?? []).map(({ week, set }) => ({ week, change: { set } }));
  const single = plans.flatMap((plan) =>
    (plan.later ?? []).map(({ week, set }) => ({ week, change: { plan, set } })),
  );
  const all = [...everywhere, ...single];
  const weeks = [...new Set(all.map(({ week }) => week))].sort((one, other) => one - other);
  return weeks.map((week) => ({
    week,
    changes: all.filter((one) => one.week === week).map(({ change }) => change),
  }));
}
