// A lesson: one question for a class, two sides of it to compare, what the class does, and what its answer says.
import type { MeasureName } from "../../model/measures.ts";
import type { ParameterName } from "../../model/parameters.ts";
import type { Changes } from "../scenario.ts";

/** What somebody may expect of one side against the other, by the direction of the measure. */
export const predictions = ["higher", "lower", "same"] as const;
export type Prediction = (typeof predictions)[number];

/** What the runs of one seed may say. */
export const answers = [...predictions, "unclear"] as const;
export type Answer = (typeof answers)[number];

/** A plan of the lesson's scenario, with what the lesson changes in it. */
export interface Side {
  /** The scenario's plan. */
  readonly plan: string;
  readonly label: string;
  readonly set: Changes;
}

export interface LessonStep {
  readonly minutes: number;
  readonly do: string;
}

export interface Lesson {
  readonly format: 1;
  /** Slug of the file's name. */
  readonly name: string;
  readonly title: string;
  readonly question: string;
  /** A built-in scenario. */
  readonly scenario: string;
  /** Values for both sides. */
  readonly set: Changes;
  readonly replications: number;
  readonly side: Side;
  readonly than: Side;
  readonly explore: { readonly text: string; readonly levers: readonly ParameterName[] };
  readonly predict: {
    readonly measure: MeasureName;
    readonly matters: number;
    readonly ask: string;
    /** What is chosen, in words: of `side` against `than`. */
    readonly choices: Readonly<Record<Prediction, string>>;
  };
  /** Further measures that the answer shows. */
  readonly also: readonly MeasureName[];
  /** What it promises to show in at least nine seeds of ten, or why it promises nothing. */
  readonly shows: { readonly answer: Answer } | { readonly mayNot: string };
  /** What each answer of the runs means. */
  readonly reveal: Readonly<Record<Answer, string>>;
  /** What the class answers by changing something. */
  readonly change: {
    readonly ask: string;
    readonly levers: readonly ParameterName[];
    /** Whether the levers move both sides; `side` alone when not. */
    readonly isForBoth: boolean;
    /** For the instructor: what moving them shows. Absent where the file does not say. */
    readonly key?: string;
  };
  readonly discuss: readonly string[];
  readonly transfer: string;
  /** For the instructor: what is chance here and what is not. */
  readonly chance: string;
  /** The hour, step by step. */
  readonly hour: readonly LessonStep[];
}
