// The text of what the model says, with places for its numbers: scripts/findings/findings.yaml, read and checked.
import { parse } from "yaml";

export interface FindingText {
  readonly id: string;
  readonly title: string;
  /** As the study or the essay has it. */
  readonly claim: string;
  /** The verdicts that the answer was written for; another one asks for another text. */
  readonly writtenFor: Readonly<Record<string, string>>;
  readonly answer: string;
  /** Names of the numbers in the table under the answer. */
  readonly numbers: readonly string[];
  readonly controls: string;
  /** Hypotheses of the flagship whose ablation is told. */
  readonly ablation: readonly string[];
  /** What is told of mechanisms beside or in place of the ablation. */
  readonly restsOn: string;
  /** Claims whose possible worlds are told, by their names in the scenarios beside this file. */
  readonly worlds: readonly string[];
  readonly guesses: string;
  readonly wouldChange: string;
}

export interface PageText {
  readonly introduction: string;
  readonly findings: readonly FindingText[];
  readonly points: readonly FindingText[];
  readonly notSaid: string;
}

const texts = ["id", "title", "claim", "answer", "controls", "restsOn", "guesses", "wouldChange"] as const;

/** @throws Error naming the finding and the field that is missing. */
export function readPageText(yaml: string): PageText {
  const page = parse(yaml) as PageText;
  for (const finding of [...page.findings, ...page.points]) {
    for (const field of texts) {
      if (typeof finding[field] !== "string" || finding[field].trim() === "")
        throw new Error(
          `${finding.id ?? "A finding"} has no ${field}: say so in words, also where it is nothing.`,
        );
    }
  }
  return page;
}
