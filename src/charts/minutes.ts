// The minutes chart: where a paid day goes, by plan and role.

import type { Findings } from "../experiment/analysis/results.ts";
import { meanOfProgrammes } from "../words/study.ts";
import { type ActivityGroup, activityGroups } from "./activity-groups.ts";
import { findingAtPoint } from "./at-point.ts";
import type { Chart } from "./chart.ts";
import { composeChart } from "./compose.ts";
import type { KeyItem } from "./key.ts";
import { minutesBars, minutesRowHeight, roleLabelWidth } from "./minutes-bars.ts";
import { contactInWords, minutesFinding } from "./minutes-finding.ts";
import { tableNumber } from "./numbers.ts";
import { firstThatFit, rowsThatFit } from "./rows-that-fit.ts";
import { ink } from "./style.ts";

/** The chart at the point that most hypotheses name; undefined when no replication succeeded. */
export function minutesChart(results: Findings): Chart | undefined {
  const { roleDays: days, officeContact } = results.charts;
  if (days.length === 0) return undefined;
  const plans = [...new Map(days.map(({ plan }) => [plan.name, plan])).values()];
  const rowsOfPlan = Math.ceil(days.length / plans.length) + 1;
  const most = rowsThatFit(1, rowsOfPlan * minutesRowHeight);
  const { shown, said } = firstThatFit(plans, most, ({ name }) => name === results.scenario.baseline);
  const drawnDays = days.filter(({ plan }) => shown.some(({ name }) => name === plan.name));
  const groups = activityGroups(days[0].minutes.map(({ activity }) => activity));
  return composeChart(results, {
    name: "minutes",
    title: findingAtPoint(minutesFinding(officeContact, results.scenario.baseline), results),
    subtitle: [
      `Minutes per worker and paid day, by plan and role; ${meanOfProgrammes(results.replications)}. What reaches beyond the line is overtime; which work is done in it is not noted, so the last kinds stand there.`,
      ...contactInWords(
        days,
        officeContact.filter(({ plan }) => shown.some(({ name }) => name === plan.name)),
      ),
      ...said,
    ],
    description:
      "Stacked bars, one for each role in each plan: minutes of a paid day by activity, contact first, then paperwork. A thin line marks the contract minutes.",
    panels: minutesBars(drawnDays, groups),
    left: roleLabelWidth,
    key: [
      ...groups.map(groupKey),
      { label: "contract minutes", colour: ink, shape: "M0,-1L0,1", isHollow: true, size: 60 },
    ],
    table: {
      columns: ["plan", "role", "activity", "minutes per worker and paid day"],
      rows: days.flatMap(({ plan, role, minutes }) =>
        minutes.map(({ activity, mean }) => [plan.label, role, activity, tableNumber(mean, 1)]),
      ),
    },
  });
}

function groupKey({ label, colour }: ActivityGroup): KeyItem {
  return { label, colour, shape: "square", size: 130 };
}
