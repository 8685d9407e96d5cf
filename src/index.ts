// The public API: read a scenario, run it, look at the results; or simulate one agency once.
export { allCharts } from "./charts/all-charts.ts";
export type { StudyResults } from "./experiment/analysis/results.ts";
export { runStudy } from "./experiment/study/run-study.ts";
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
  DetailRow,
  DetailRows,
  DueClient,
  MeetingAgenda,
  OwnMeasure,
  PerceivedCase,
  Practice,
  PrescribedOrder,
  ProvisionAnswer,
  ProvisionDecision,
  RulesModule,
  TreatedClient,
} from "./model/rules.ts";
export { type SimulateOptions, simulate, type Watcher } from "./model/simulate.ts";
export { drawChart } from "./pictures/draw-chart.ts";
export { ScenarioError } from "./scenario/complaint.ts";
export { readScenario } from "./scenario/read-scenario.ts";
export type { Scenario } from "./scenario/scenario.ts";
export { writeScenario } from "./scenario/write-scenario.ts";
