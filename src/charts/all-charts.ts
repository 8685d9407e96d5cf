// Every chart that a study has the numbers for, in the order in which a report shows them.
import { withPlansApart } from "../experiment/analysis/charts/plans-apart.ts";
import type { Findings } from "../experiment/analysis/results.ts";
import type { Chart } from "./chart.ts";
import { differenceChart } from "./difference.ts";
import { distributionChart } from "./distribution.ts";
import { minutesChart } from "./minutes.ts";
import { partsChart } from "./parts.ts";
import { responseChart } from "./response.ts";
import { sensitivityChart } from "./sensitivity.ts";
import { surveyChart } from "./survey.ts";
import { weeksChart } from "./weeks.ts";

const chartMakers = [
  differenceChart,
  responseChart,
  distributionChart,
  partsChart,
  minutesChart,
  weeksChart,
  surveyChart,
] as const;

/** The charts of a finished study; one that has nothing to draw is left out. */
export function allCharts(found: Findings): Chart[] {
  const results = withPlansApart(found);
  // The points of a sample are many and none of them is the one to look at.
  const makers = results.design === undefined ? chartMakers : [sensitivityChart];
  return makers.map((makeChart) => makeChart(results)).filter((chart) => chart !== undefined);
}
