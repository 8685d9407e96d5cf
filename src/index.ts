// The public API: simulate one agency; read a scenario, run it, look at its results; read a stored study. docs/api.md
// has an example of each, which run as tests.
export { allCharts } from "./charts/all-charts.ts";
export type { Chart, ChartTable } from "./charts/chart.ts";
export { measureOf } from "./experiment/analysis/measure-of.ts";
export type { Difference, HypothesisResult, StudyResults } from "./experiment/analysis/results.ts";
export type { Cell } from "./experiment/plan/cells.ts";
export type { RunRow } from "./experiment/run/rows.ts";
export type { Progress } from "./experiment/run/threads/run-jobs.ts";
export { readStudy, type StoredRun, type StoredStudy } from "./experiment/store/read-study.ts";
export { runStudy, type StudyCommand } from "./experiment/study/run-study.ts";
export { type MeasureName, measureTable } from "./model/measures.ts";
export type { OwnRules } from "./model/open-rules.ts";
export type { Outcome } from "./model/outcome.ts";
export {
  defaultParameters,
  type ParameterName,
  type Parameters,
  parameterTable,
} from "./model/parameters.ts";
export type {
  AgendaCase,
  ContactOrder,
  Coping,
  DelegableItem,
  Delegation,
  DetailRow,
  DetailRows,
  DueClient,
  MeetingAgenda,
  OfferRule,
  OwnMeasure,
  PerceivedCase,
  PossibleOffer,
  Practice,
  PrescribedOrder,
  ProvisionAnswer,
  ProvisionDecision,
  RuleMemory,
  RulesModule,
  SearchRule,
  SlackLeft,
  SlackOrder,
  SlackUse,
  TreatedClient,
  UnknownProvision,
  WayOfSearching,
} from "./model/rules.ts";
export { type SimulateOptions, simulate, type Watcher } from "./model/simulate.ts";
export { type DrawnChart, drawChart } from "./pictures/draw-chart.ts";
export { ScenarioError } from "./scenario/complaint.ts";
export { type ReadOptions, readScenario } from "./scenario/read-scenario.ts";
export type { Scenario } from "./scenario/scenario.ts";
export { writeScenario } from "./scenario/write-scenario.ts";
