// A small scenario for tests, and what the reader says of a faulty one.

import { ScenarioError } from "../../src/scenario/complaint.ts";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import type { Changes, Scenario } from "../../src/scenario/scenario.ts";

export const head = `format: 1
title: A title
question: A question?
setting: anti-poverty-programme
plans: { few: { staff.teams: 2 }, many: { staff.teams: 4 } }
`;

/** Lines that sweep a lever. */
export const swept = "sweep: { meetings.perWeek: [0, 1, 2] }\n";

/** What is wrong, a text in which it is, and the whole of the answer. */
export type Case = readonly [what: string, text: string, says: string];

export function read(text: string, overrides: Changes = {}): Scenario {
  return readScenario(text, { fileName: "office.yaml", name: "office", overrides });
}

/** The error of a faulty text; fails where the text is read, or where anything but a ScenarioError is thrown. */
export function errorOf(text: string, overrides: Changes = {}): ScenarioError {
  try {
    read(text, overrides);
  } catch (error) {
    if (error instanceof ScenarioError) return error;
    throw error;
  }
  throw new Error(`This was read without complaint:\n${text.slice(0, 2000)}`);
}

/** The sentences of all complaints about the small scenario with these lines after it. */
export function complaintsOf(lines: string): readonly string[] {
  return errorOf(`${head}${lines}\n`).complaints.map((complaint) => complaint.message);
}
