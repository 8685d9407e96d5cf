// The one point of a sweep that a run shows: the one that --set chooses, else the one that the screens look at first.
import { pointOfView } from "../experiment/analysis/point-of-view.ts";
import { planStudy } from "../experiment/plan/study-plan.ts";
import { readAssignment } from "../scenario/read-assignment.ts";
import type { OpenedScenario } from "./open-scenario.ts";
import type { Request } from "./options.ts";

/** The scenario with every swept lever at that point, so that what is shown is a run that the sweep's tables hold. */
export function atPointShown(opened: OpenedScenario, { set }: Request): OpenedScenario {
  const { scenario } = opened;
  if (scenario.sweep.length === 0) return opened;
  const chosen = new Set<string>(set.map((text) => readAssignment(text).name));
  const { cells } = planStudy(scenario, { kind: "sweep" });
  const index = pointOfView({ cells, scenario });
  const seen = Object.entries(cells.find(({ pointIndex }) => pointIndex === index)?.point ?? {});
  const point = Object.fromEntries(seen.filter(([lever]) => !chosen.has(lever)));
  return { ...opened, scenario: { ...scenario, parameters: { ...scenario.parameters, ...point } } };
}
