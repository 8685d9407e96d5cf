// What the page brings with it: its first questions, and the built-in scenarios and lessons as their files' texts.
import type { WrittenQuestion } from "./questions/written-question.ts";

export interface LabData {
  readonly version: string;
  readonly questions: readonly WrittenQuestion[];
  /** YAML by the scenario's name. */
  readonly scenarios: Readonly<Record<string, string>>;
  /** YAML by the lesson's name. */
  readonly lessons: Readonly<Record<string, string>>;
}

export function readLabData(): LabData {
  return JSON.parse(document.getElementById("lab-data")?.textContent ?? "{}") as LabData;
}
