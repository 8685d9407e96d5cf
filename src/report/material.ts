// What a report is written from: a study's findings, its drawings, and the record of how it came about.
import type { Chart } from "../charts/chart.ts";
import type { ReportFindings } from "../experiment/analysis/report-findings.ts";
import type { Findings } from "../experiment/analysis/results.ts";

export interface DrawnChart {
  readonly chart: Chart;
  /** The drawing, as whoever drew it made it. */
  readonly svg: string;
}

/** How the study and the report came about. */
export interface StudyRecord {
  /** Of the program that writes the report. */
  readonly version: string;
  /** Of the model that made the runs, and its generator of chance. */
  readonly model: string;
  readonly generator: string;
  /** The day on which the report was written, 2026-11-30. */
  readonly writtenOn: string;
  /** The day on which the study was made; absent where nobody knows. */
  readonly madeOn?: string;
  /** The results as the reader may name them, such as results/case-teams; absent where a page made the runs and kept no files. */
  readonly folder?: string;
  /** What opens the same settings in the browser page; absent where no page made the runs, or no link can hold its file. */
  readonly link?: string;
  /** The scenario as it was named or may be named again: case-teams, or the folder's scenario.yaml. */
  readonly namedAs: string;
  /** SHA-256 of scenario.yaml, hypotheses included. */
  readonly scenarioHash?: string;
  /** Node, system, threads and seconds of the runs, as log.json has them. */
  readonly machine?: string;
  readonly commit?: string;
  /** Measures, what matters or hypotheses were chosen when the runs had been made. */
  readonly isJudgedAfter: boolean;
  /** How the study was made: run, compare, sweep, ablate or match. */
  readonly command: string;
  /** What stood on its command line beside the scenario, where the scenario does not have it. */
  readonly options?: readonly string[];
}

/** What a report's foot is made of: which study, and how it came about. */
export interface Made {
  readonly findings: Pick<Findings, "scenario" | "replications">;
  readonly record: StudyRecord;
  /** Other studies that are told of too. */
  readonly further?: readonly { readonly folder: string }[];
}

export interface ReportMaterial {
  readonly findings: Findings;
  readonly more: ReportFindings;
  /** In the order in which they are shown. */
  readonly charts: readonly DrawnChart[];
  /** What leads from levers to measures in the model; drawn for a researcher alone. */
  readonly causes?: DrawnChart;
  readonly record: StudyRecord;
  /** Of other studies of the same scenario: possible worlds, samples, ablations. */
  readonly further: readonly FurtherStudy[];
}

/** Another study of the same agency and plans that a report tells of too. */
export interface FurtherStudy {
  readonly findings: Pick<
    Findings,
    | "scenario"
    | "futures"
    | "sensitivity"
    | "ablation"
    | "matching"
    | "search"
    | "claimsOverWorlds"
    | "replications"
  >;
  /** Where its plans stand, at 1 meeting a week; empty where nothing is swept. */
  readonly point: string;
  /** Its measures, what matters or hypotheses are not those of the report's study. */
  readonly isJudgedOtherwise: boolean;
  /** As the reader may name it. */
  readonly folder: string;
  readonly charts: readonly DrawnChart[];
}
