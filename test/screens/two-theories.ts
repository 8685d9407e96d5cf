// An office under two theories, for the tests of a study of one against the other.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runOnThreads } from "../../src/experiment/run/threads/threads.ts";
import { type Office, openOffice } from "./test-terminal.ts";

export const rules = `export const contactOrder = { byNeed: (client) => client.severity };
export const measures = {
  grants: {
    label: "Grants", unit: "grants", better: "higher", matters: 1,
    of: ({ decisions }) => decisions.filter(({ answer }) => answer === "granted").length,
  },
};
`;

export const plain = `format: 1
title: An own order
question: What follows from it?
setting: anti-poverty-programme
parameters: { intake.places: 12, intake.initialClients: 12, staff.teams: 1, staff.supervisors: 1 }
plans: { alone: { staff.assistantsPerTeam: 0 }, team: {} }
time: { kind: steady, warmUpDays: 10, observedDays: 50 }
replications: 2
seed: own
`;

export const theories = plain
  .replace(
    "{ alone: { staff.assistantsPerTeam: 0 }, team: {} }",
    "{ ours: {}, rival: { rules.contactOrder: byNeed } }",
  )
  .concat(`measures: { engagementQuality: {}, grants: { matters: 2 } }
hypotheses:
  H1: { says: The rival theory grants more., measure: grants, plan: rival, than: ours, expect: higher }
`);

export const real = { study: runOnThreads };

export function openWithTheories(lasts?: Parameters<typeof openOffice>[0]): Office {
  const office = openOffice(lasts);
  office.write("theories.yaml", theories);
  office.write("one.yaml", plain);
  office.write("my-rules.mjs", rules);
  return office;
}

export const read = (office: Office, path: string) => readFileSync(join(office.folder, path), "utf8");
