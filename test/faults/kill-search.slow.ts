// Claims about a search that is killed: its rounds follow from the rows that are there, so that going on changes no byte.
import { expect, test } from "vitest";
import { killTrials } from "./kill-trials.ts";

const kills = 6;
const seed = process.env.KILL_SEED ?? "20261130";

const search = {
  text: `format: 1
title: What should the money buy?
question: Hands or provisions?
setting: anti-poverty-programme
parameters: { intake.places: 60, intake.initialClients: 60, staff.supervisors: 1, staff.caseloadCap: 28 }
plans:
  now: { label: "What we have", staff.teams: 4, staff.leadsPerTeam: 1, staff.assistantsPerTeam: 0, provisions.perClientYear: 1000 }
budget: { perYear: 400000 }
measures: { engagementQuality: { matters: 0.03 }, distributionVariety: { matters: 0.03 } }
time: { kind: steady, warmUpDays: 20, observedDays: 60 }
replications: 15
seed: search
`,
  words: "compare small.yaml --search --search-plans 12 --workers 2 --out study".split(" "),
};

test(`${kills} kills at random moments change no byte of a search`, async () => {
  console.log(`The moments of the kills follow from KILL_SEED=${seed}`);
  const report = await killTrials(kills, search, seed);
  expect(report).toMatchObject({ kills, differing: [], faults: [] });
  expect(report.studies).toBeGreaterThan(0);
  expect(report.killsInside).toBeGreaterThanOrEqual(1);
});
