// survey.csv: what workers said in the two waves of the survey, and how far their answers to the panel agree.

import {
  type SurveyAnswer,
  type SurveyGroup,
  type SurveyWave,
  surveyAnswers,
  surveyItemEntry,
} from "../../model/survey-answers.ts";
import { type CellMeans, type MeanOverRuns, meansByCell } from "../analysis/mean-over-runs.ts";
import type { StudyResults } from "../analysis/results.ts";
import { meanColumn, meanCountColumn } from "./mean-columns.ts";
import { cellColumns, type InCell, placesOf } from "./point-columns.ts";
import { type Column, makeTable, type Table } from "./table.ts";

interface SurveyRow extends InCell, MeanOverRuns, SurveyAnswer {}

const waves: Readonly<Record<SurveyWave, string>> = {
  first: "asked on survey.firstDay",
  second: "asked on survey.secondDay",
  change: "second minus first",
};

const groups: Readonly<Record<SurveyGroup, string>> = {
  all: "everyone asked in the wave",
  stayers: "those who were asked in both waves",
  leavers: "those who were asked in the first alone",
  newcomers: "those who were asked in the second alone",
  "within teams":
    "each team's own agreement, mean over teams (solos in groups of survey.groupSize stand for a team)",
  "between teams": "agreement of what most of each team answer",
  "all, foreseen situations": "everyone, over the situations of which a rule speaks",
  "all, grey situations": "everyone, over those of which no rule speaks clearly",
};

export const surveySays =
  "What workers said in the two waves of the survey, and how far their answers to the panel agree. A wave for which the observed window is too short has no rows.";

export const surveyColumns = [
  { name: "wave", unit: "", meaning: meaningsOf(waves), value: ({ wave }) => wave },
  { name: "group", unit: "", meaning: meaningsOf(groups), value: ({ group }) => group },
  {
    name: "item",
    unit: "",
    meaning: [...new Set(surveyAnswers.map(({ item }) => item))]
      .map((item) => `${item}: ${surveyItemEntry(item).definition}`)
      .join(" "),
    value: ({ item }) => item,
  },
  { name: "unit", unit: "", meaning: "Unit of the item.", value: ({ item }) => surveyItemEntry(item).unit },
  { ...meanColumn, unit: "the item's" },
  meanCountColumn,
] as const satisfies readonly Column<SurveyRow>[];

export function surveyTable(results: StudyResults): Table {
  const columns: Column<SurveyRow>[] = [...cellColumns(results), ...surveyColumns];
  const places = placesOf(results);
  return makeTable({ name: "survey", says: surveySays }, columns, function* () {
    for (const cell of meansByCell(results, ({ survey }) => survey))
      yield* rowsOf(cell, places[cell.cellIndex]);
  });
}

/** Runs that were kept before there was a survey have no answers, and count in no mean. */
function rowsOf({ meanAt }: CellMeans, cell: InCell): SurveyRow[] {
  const rows = surveyAnswers.map((answer, place): SurveyRow => ({ ...cell, ...answer, ...meanAt(place) }));
  const asked = new Set(rows.filter(({ replications }) => replications > 0).map(({ wave }) => wave));
  return rows.filter(({ wave }) => asked.has(wave));
}

/** first: asked on ...; second: asked on ... */
function meaningsOf(words: Readonly<Record<string, string>>): string {
  return `${Object.entries(words)
    .map(([name, meaning]) => `${name}: ${meaning}`)
    .join("; ")}.`;
}
