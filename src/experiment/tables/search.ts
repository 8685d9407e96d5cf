// search.csv and search-means.csv: every plan that a search tried, its mix and money, and whether it is on the frontier.
import type { MeasureName } from "../../model/measures.ts";
import type { Interval } from "../../statistics/interval.ts";
import type { StudyResults } from "../analysis/results.ts";
import type { PlanInWorld, TriedPlan } from "../analysis/search/search-findings.ts";
import { type AtPoint, leverColumns, planColumn, pointColumn } from "./point-columns.ts";
import { type Column, makeTable, type Table } from "./table.ts";

interface SearchRow extends AtPoint {
  readonly tried: TriedPlan;
  readonly world: PlanInWorld;
}

interface MeanRow extends SearchRow {
  readonly measure: MeasureName;
  readonly mean: Interval;
}

const ofMeasure = "the measure's";
const dollarsPerYear = "dollars per year";

export const searchSays =
  "Every plan that a search tried, in every possible world: its mix, what it costs, how many replications it was given, and whether it is on the frontier.";

export const searchColumns = [
  { name: "label", unit: "", meaning: "What the plan is called.", value: ({ tried }) => tried.label },
  {
    name: "teams",
    unit: "teams",
    type: "integer",
    meaning: "staff.teams.",
    value: ({ tried }) => tried.mix["staff.teams"],
  },
  {
    name: "leadsPerTeam",
    unit: "workers",
    type: "integer",
    meaning: "staff.leadsPerTeam.",
    value: ({ tried }) => tried.mix["staff.leadsPerTeam"],
  },
  {
    name: "assistantsPerTeam",
    unit: "workers",
    type: "integer",
    meaning: "staff.assistantsPerTeam.",
    value: ({ tried }) => tried.mix["staff.assistantsPerTeam"],
  },
  {
    name: "supervisors",
    unit: "workers",
    type: "integer",
    meaning: "staff.supervisors.",
    value: ({ tried }) => tried.mix["staff.supervisors"],
  },
  {
    name: "provisionsPerClientYear",
    unit: "dollars per place and year",
    meaning: "provisions.perClientYear: what staff leave of the budget, in the mixes.",
    value: ({ tried }) => tried.mix["provisions.perClientYear"],
  },
  {
    name: "meetingsPerWeek",
    unit: "per week",
    meaning: "meetings.perWeek.",
    value: ({ tried }) => tried.mix["meetings.perWeek"],
  },
  {
    name: "costPerYear",
    unit: dollarsPerYear,
    meaning: "Staff and provisions, as budgeted.",
    value: ({ tried }) => tried.money.total,
  },
  {
    name: "unspentPerYear",
    unit: dollarsPerYear,
    meaning: "Of the provisions, what nobody got; over all worlds.",
    value: ({ tried }) => tried.money.unspent,
  },
  {
    name: "replications",
    unit: "replications",
    type: "integer",
    meaning: "How many it was given, more where they tell most about who is on the frontier (MOCBA).",
    value: ({ world }) => world.replications,
  },
  {
    name: "onFrontier",
    unit: "",
    meaning:
      "on: every other plan is worse in some measure or nowhere better by what matters, beyond chance; off: some other is worse in none and better in one by what matters, beyond chance; unclear: these replications do not tell.",
    value: ({ world }) => world.reading,
  },
  {
    name: "frontierShare",
    unit: "share, 0-1",
    meaning: "Share of 1,000 resamples of the replications in which no other plan beats it so.",
    value: ({ world }) => world.share,
  },
  {
    name: "beatenBy",
    unit: "",
    meaning: "Where it is off: a plan that beats it.",
    value: ({ world }) => world.dominatedBy ?? "",
  },
] as const satisfies readonly Column<SearchRow>[];

export const searchMeansSay =
  "What those plans came to in the measures by which they were told apart, with the ranges from chance.";

export const searchMeanColumns = [
  {
    name: "measure",
    unit: "",
    meaning: "A primary measure that has a better direction and a value in every plan.",
    value: ({ measure }) => measure,
  },
  { name: "mean", unit: ofMeasure, meaning: "Mean.", value: ({ mean }) => mean.estimate },
  {
    name: "low",
    unit: ofMeasure,
    meaning: "Low end of its 95 % range; not widened for the number of plans.",
    value: ({ mean }) => mean.low,
  },
  { name: "high", unit: ofMeasure, meaning: "High end.", value: ({ mean }) => mean.high },
  {
    name: "n",
    unit: "replications",
    type: "integer",
    meaning: "Replications in which it is defined.",
    value: ({ mean }) => mean.count,
  },
] as const satisfies readonly Column<MeanRow>[];

export function searchTables(results: StudyResults): Table[] {
  const { search, cells } = results;
  if (search === undefined) return [];
  const head = [planColumn, ...leverColumns(results), pointColumn];
  const rows = search.plans.flatMap((tried) =>
    tried.worlds.map((world): SearchRow => {
      const { point, pointIndex } = cells[world.cellIndex];
      return { plan: tried.plan, point, pointIndex, tried, world };
    }),
  );
  const means = rows.flatMap((row) =>
    search.measures.map((measure, place): MeanRow => ({ ...row, measure, mean: row.world.means[place] })),
  );
  return [
    makeTable<SearchRow>({ name: "search", says: searchSays }, [...head, ...searchColumns], () => rows),
    makeTable<MeanRow>(
      { name: "search-means", says: searchMeansSay },
      [...head, ...searchMeanColumns],
      () => means,
    ),
  ];
}
