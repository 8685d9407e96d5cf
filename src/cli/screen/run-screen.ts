// The screen of one plan: every measure by group, with its spread over the simulated programmes.

import type { StudyResults } from "../../experiment/analysis/results.ts";
import { ownPoint } from "../../scenario/plan-parameters.ts";
import { labelWithUnit, meanInWords, spreadInWords } from "../../words/cell-values.ts";
import { atPoint, seenAt } from "../../words/levers.ts";
import { measureGroups } from "../../words/measure-groups.ts";
import * as study from "../../words/study.ts";
import { cellValue } from "../cell-value.ts";
import { prose, type Screen } from "./screen.ts";
import { tableLines } from "./table.ts";

export function runLines(results: StudyResults, screen: Screen): string[] {
  const [cell] = results.cells;
  const groups = measureGroups(results.measureNames).flatMap(({ heading, measures }) => {
    const rows = measures.map((measure) => {
      const value = cellValue(results, cell, measure);
      return [`  ${labelWithUnit(measure)}`, meanInWords(measure, value), spreadInWords(measure, value)];
    });
    return [...tableLines({ header: [heading, ...study.spreadHeadings], rows }, screen.proseWidth), ""];
  });
  return [
    ...prose(screen, study.onePlan(cell.plan.name, cell.plan.label)),
    ...prose(screen, seenAt(atPoint(ownPoint(results.scenario)))),
    "",
    ...groups,
    ...prose(screen, study.spreadLegend(results.replications)),
    ...prose(screen, study.notMatched),
  ];
}
