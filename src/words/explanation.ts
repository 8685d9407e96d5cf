// What `explain` knows of a name: a parameter, a measure, a mechanism, a term, a verdict, a group of parameters, a setting, a scenario.
import type { Reach } from "../experiment/plan/reach.ts";
import type { EvidenceGrade, ParameterValue } from "../model/parameter-entry.ts";

export type ExplainedKind =
  | "parameter"
  | "measure"
  | "mechanism"
  | "term"
  | "verdict"
  | "parameters"
  | "setting"
  | "scenario";

/** A value of a setting that is not the parameter table's, with its own evidence. */
export interface OwnValue {
  readonly name: string;
  readonly value: ParameterValue;
  readonly usual: ParameterValue;
  readonly grade: EvidenceGrade;
  readonly source: string;
}

/** Everything is absent that has no meaning for the kind. */
export interface Explanation {
  readonly kind: ExplainedKind;
  readonly name: string;
  readonly meaning: string;
  /** False for what the model's contract names and the model does not have yet. */
  readonly isModelled: boolean;
  readonly unit?: string;
  readonly from?: number;
  readonly to?: number;
  readonly isWhole?: boolean;
  readonly choices?: readonly string[];
  /** Of a list: what it may hold. */
  readonly members?: readonly string[];
  /** Characters of a text. */
  readonly longest?: number;
  readonly default?: ParameterValue;
  /** What holds where the parameter is left out. */
  readonly leftOut?: string;
  readonly isLever?: boolean;
  readonly grade?: EvidenceGrade;
  readonly source?: string;
  readonly better?: "higher" | "lower" | "neither";
  readonly matters?: number;
  /** What a mechanism's absence means. */
  readonly off?: string;
  /** What the group of a parameter is about. */
  readonly about?: string;
  readonly mechanisms?: readonly string[];
  /** Of a measure in which no mechanism shows first: those that its definition rests on. */
  readonly restsOn?: readonly string[];
  /** Of a parameter: where it leads in the end, complete. */
  readonly reach?: Reach;
  /** Of a measure: the parameters that cannot move it, complete, and how many there are in all. */
  readonly notMoving?: { readonly names: readonly string[]; readonly of: number };
  /** Files of the model, from src/. */
  readonly files?: readonly string[];
  readonly parameters?: readonly string[];
  readonly measures?: readonly string[];
  /** Of a setting. */
  readonly values?: readonly OwnValue[];
  /** Of a scenario: the setting it stands on. */
  readonly setting?: string;
  readonly plans?: readonly (readonly [name: string, label: string])[];
  /** What to type to run it. */
  readonly command?: string;
}
