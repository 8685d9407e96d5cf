// What the grades of evidence mean, and how a lever is told from a fact of the world.
import type { EvidenceGrade } from "../model/parameter-entry.ts";

export const gradeMeanings: Readonly<Record<EvidenceGrade, string>> = {
  L: "read in the named source",
  B: "standard literature, not read again",
  D: "arithmetic on figures read in a source",
  J: "judgement",
};

/** J, judgement: prototype value. */
export function evidence(grade: EvidenceGrade, source: string): string {
  return `${grade}, ${gradeMeanings[grade]}: ${source}`;
}

export const leverSentence = "a lever: an agency or a study can choose it";
export const factSentence = "a fact of the simulated world: nobody chooses it";
