// What the page asks of its workers, and what they answer: plain data that a browser can copy.
import type { Chart } from "../../charts/chart.ts";
import type { Matching } from "../../experiment/analysis/matching/matching.ts";
import type { Findings } from "../../experiment/analysis/results.ts";
import type { Design } from "../../experiment/plan/designs/design.ts";
import type { StudyAsked } from "../../experiment/plan/study-plan.ts";
import type { Pilot } from "../../experiment/run/find-burden.ts";
import type { RunRow } from "../../experiment/run/rows.ts";
import type { Subject } from "../../experiment/run/trace.ts";
import type { Parameters } from "../../model/parameters.ts";
import type { StudyRecord } from "../../report/material.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { StoryPart } from "../../words/story.ts";
import type { OfficeRecord } from "../office/office-record.ts";

/** One simulated programme. */
export interface RunTask {
  readonly kind: "run";
  readonly cellIndex: number;
  readonly parameters: Parameters;
  /** From 1. */
  readonly replication: number;
}

/** What a study's rows come to, and its charts. */
export interface FindTask {
  readonly kind: "find";
  readonly scenario: Scenario;
  readonly asked: StudyAsked;
  readonly rows: readonly RunRow[];
}

/** A study's rows as a report for a manager. */
export interface ReportTask extends Omit<FindTask, "kind"> {
  readonly kind: "report";
  readonly record: StudyRecord;
}

/** What the waves of a match come to that were run so far. */
export interface MatchTask extends Omit<FindTask, "kind"> {
  readonly kind: "match";
  /** Positions of the waves after the first. */
  readonly later: Design["positions"];
}

/** How heavy the paperwork must be for so many hours of it in a lead's week. */
export interface PilotTask {
  readonly kind: "pilot";
  readonly parameters: Parameters;
  readonly hoursPerWeek: number;
}

/** One simulated programme written down day by day. */
export interface OfficeTask {
  readonly kind: "office";
  readonly parameters: Parameters;
  /** From 1. */
  readonly replication: number;
}

/** What happens to one client, or at one desk, in one simulated programme. */
export interface StoryTask {
  readonly kind: "story";
  readonly parameters: Parameters;
  /** From 1. */
  readonly replication: number;
  readonly subject: Subject;
}

/** What is asked of a worker that runs the model. */
export type RunningTask = RunTask | PilotTask | OfficeTask;

/** All that is asked of a worker which knows more than that. */
export type FurtherTask = FindTask | ReportTask | MatchTask | StoryTask;

export type Task = RunningTask | FurtherTask;

/** A chart with its drawing; absent where it could not be drawn, and its table then stands alone. */
export interface DrawnChart extends Omit<Chart, "spec"> {
  readonly svg?: string;
}

export interface Found {
  readonly findings: Findings;
  readonly charts: readonly DrawnChart[];
}

export interface Matched {
  readonly matching: Matching;
  /** The tables of a match as the command writes them, by name. */
  readonly tables: readonly { readonly name: string; readonly csv: string }[];
}

/** Where the next wave of a match is to be run, or what the match found when there is none. */
export type MatchStep = { readonly next: Design["positions"] } | Matched;

interface Answers {
  readonly run: RunRow;
  readonly find: Found;
  /** One page of HTML. */
  readonly report: string;
  readonly match: MatchStep;
  readonly pilot: Pilot;
  readonly office: OfficeRecord;
  readonly story: readonly StoryPart[];
}

export type AnswerTo<Asked extends Task> = Answers[Asked["kind"]];

/** Work for a worker, numbered so that its answer is known. */
export interface Order {
  readonly id: number;
  readonly task: Task;
}

export type Delivery =
  | { readonly id: number; readonly answer: Answers[Task["kind"]] }
  /** The task could not be done, in a sentence. */
  | { readonly id: number; readonly fault: string };
