// What the page brings with it: the built-in scenarios and lessons as their files' texts.

export interface LabData {
  readonly version: string;
  /** YAML by the scenario's name. */
  readonly scenarios: Readonly<Record<string, string>>;
  /** YAML by the lesson's name. */
  readonly lessons: Readonly<Record<string, string>>;
}

export function readLabData(): LabData {
  return JSON.parse(document.getElementById("lab-data")?.textContent ?? "{}") as LabData;
}
