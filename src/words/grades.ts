// What the grades of evidence mean, and how a lever is told from a fact of the world.
import type { EvidenceGrade } from "../model/parameter-entry.ts";

export const gradeMeanings: Readonly<Record<EvidenceGrade, string>> = {
  L: "read in the named source",
  B: "standard literature, not read again",
  D: "arithmetic on figures read in a source",
  J: "judgement",
};

/** J, judgement: prototype value. A source that begins with the grade's own meaning does not say it twice. */
export function evidence(grade: EvidenceGrade, source: string): string {
  const lead = `${gradeMeanings[grade]}: `;
  return `${grade}, ${source.startsWith(lead) ? source : lead + source}`;
}

export const leverSentence = "a lever: an agency or a study can choose it";
export const factSentence = "a fact of the simulated world: nobody chooses it";
