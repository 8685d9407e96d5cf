// What is said of the place where a group of parameters acts.

export interface ParameterPlace {
  /** A parameter belongs to the place with the longest prefix that begins its name. */
  readonly prefix: string;
  /** What the parameters of the group are, in a phrase. */
  readonly about: string;
  readonly mechanism?: string;
  /** Measures in which a change shows first; those of the mechanism where left out. */
  readonly moves?: readonly string[];
}

/** Parameters that act in the same place and move the same. */
export function alike(prefixes: readonly string[], place: Omit<ParameterPlace, "prefix">): ParameterPlace[] {
  return prefixes.map((prefix) => ({ prefix, ...place }));
}
