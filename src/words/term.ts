// What is said of a term of the field.

export interface Term {
  readonly meaning: string;
  /** Only where it is certain that the text says so. */
  readonly source?: string;
  /** Names from the tables and from the model's contract; what the tables do not have yet is left out when told. */
  readonly mechanisms?: readonly string[];
  readonly parameters?: readonly string[];
  readonly measures?: readonly string[];
}

export type Terms = Readonly<Record<string, Term>>;
