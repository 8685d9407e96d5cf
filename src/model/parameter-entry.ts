// What one line of the parameter table says, and which value type follows from it.

/** L: read in the named source · B: standard literature, not re-read · D: arithmetic on L figures · J: judgement. */
export type EvidenceGrade = "L" | "B" | "D" | "J";

interface EntryBase {
  readonly label: string;
  readonly unit: string;
  readonly grade: EvidenceGrade;
  readonly source: string;
  /** True for what an agency or a study can choose; the rest describe how people and paperwork behave. */
  readonly lever?: true;
}

export interface NumberEntry extends EntryBase {
  readonly default: number;
  readonly from: number;
  readonly to: number;
  readonly integer?: true;
}

/** A number that may be left out; `absent` says in words what then holds. */
export interface OptionalNumberEntry extends EntryBase {
  readonly absent: string;
  readonly from: number;
  readonly to: number;
}

export interface ChoiceEntry extends EntryBase {
  readonly default: string;
  readonly choices: readonly string[];
  /** A file of rules may bring further choices. */
  readonly isOpen?: true;
}

export interface ListEntry extends EntryBase {
  readonly default: readonly string[];
  readonly members: readonly string[];
}

/** Free text of at most `maxLength` characters (the seed). */
export interface TextEntry extends EntryBase {
  readonly default: string;
  readonly maxLength: number;
}

export type ParameterEntry = NumberEntry | OptionalNumberEntry | ChoiceEntry | ListEntry | TextEntry;

/** The type of a parameter's value, read off its entry. */
export type ValueOf<Entry> = Entry extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : Entry extends { readonly members: readonly (infer Member)[] }
    ? readonly Member[]
    : Entry extends { readonly absent: string }
      ? number | undefined
      : Entry extends { readonly maxLength: number }
        ? string
        : number;

export type ParameterValue = number | string | readonly string[] | undefined;
