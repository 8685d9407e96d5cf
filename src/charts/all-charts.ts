// Every chart that a study has the numbers for, in the order in which a report shows them.
import type { Findings } from "../experiment/analysis/results.ts";
import { ablationChart } from "./ablation.ts";
import type { Chart } from "./chart.ts";
import { differenceChart } from "./difference.ts";
import { distributionChart } from "./distribution.ts";
import { gridChart } from "./grid.ts";
import { minutesChart } from "./minutes.ts";
import { partsChart } from "./parts.ts";
import { responseChart } from "./response.ts";
import { sensitivityChart } from "./sensitivity.ts";
import { surveyChart } from "./survey.ts";
import { weeksChart } from "./weeks.ts";

const chartMakers = [
  differenceChart,
  responseChart,
  gridChart,
  distributionChart,
  partsChart,
  minutesChart,
  weeksChart,
  surveyChart,
] as const;

/** The points of a sample or an ablation are many, and none of them is the one to look at. */
function makersFor({
  design,
  ablation,
  matching,
  search,
}: Findings): readonly ((results: Findings) => Chart | undefined)[] {
  if (matching !== undefined || search !== undefined) return [];
  if (ablation !== undefined) return [ablationChart];
  return design === undefined ? chartMakers : [sensitivityChart];
}

/** The charts of a finished study; one that has nothing to draw is left out. */
export function allCharts(found: Findings): Chart[] {
  const results = { ...found, ...found.charts.apart };
  return makersFor(results)
    .map((makeChart) => makeChart(results))
    .filter((chart) => chart !== undefined);
}
