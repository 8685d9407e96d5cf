// A made-up agency found back by the model itself: what it observes is one simulated time of its own, at known values.
import { expect, test } from "vitest";
import { emulatedImplausibility, learn } from "../../../../src/experiment/analysis/matching/learn.ts";
import { matchQuestion, wavesOf } from "../../../../src/experiment/analysis/matching/matching.ts";
import { runValues } from "../../../../src/experiment/analysis/run-values.ts";
import { planStudy } from "../../../../src/experiment/plan/study-plan.ts";
import { runReplication } from "../../../../src/experiment/run/replicate.ts";
import { simulateModel } from "../../../../src/experiment/run/simulate.ts";
import { runMatch } from "../../../../src/experiment/study/run-match.ts";
import type { MeasureName } from "../../../../src/model/measures.ts";
import { readScenario } from "../../../../src/scenario/read-scenario.ts";
import { cutoff } from "../../../../src/statistics/matching/implausibility.ts";

/** A small office of two teams; what it truly is stands nowhere in its file. */
const truth = { "paperwork.burden": 1.2, "contact.minutes": 45, "disclosure.perContact": 0.06 };
/** The last four were added when the first four had left 21 % of the space; another office like it leaves 23 %. */
const tolerances: Partial<Record<MeasureName, number>> = {
  contactShare: 0.01,
  paperworkShare: 0.01,
  provisionsSpentShare: 0.05,
  contactsPerClientMonth: 0.1,
  overtimeRatio: 0.02,
  telephoneShare: 0.01,
  idleShareLeads: 0.02,
  handoffShare: 0.005,
};

const agency = `format: 1
title: A small office
question: Is it found back?
setting: anti-poverty-programme
parameters:
  staff.teams: 2
  staff.supervisors: 1
  intake.places: 50
  intake.initialClients: 50
  intake.clientsPerWeek: 1
plans: { now: { label: Now } }
uncertain:
  paperwork.burden: { from: 0.5, to: 2, source: a manager's guess }
  contact.minutes: { from: 30, to: 90, source: a manager's guess }
  disclosure.perContact: { from: 0.02, to: 0.15, source: a manager's guess }
  trust.start: { from: 0.2, to: 0.8, source: a manager's guess }
time: { kind: steady, warmUpDays: 130, observedDays: 260 }
replications: 3
seed: found-back
`;

function read(text: string) {
  return readScenario(text, { fileName: "agency.yaml", name: "agency" });
}

/** The agency's own time: a replication whose chance no run of the match has. */
function observedLines(): string {
  const { parameters } = read(agency);
  const outcome = runReplication(
    { cellIndex: 0, parameters: { ...parameters, ...truth } },
    1001,
    simulateModel,
  );
  const valuesOf = runValues([{ ...outcome, replication: 1 }], 1);
  const lines = Object.entries(tolerances).map(
    ([measure, within]) =>
      `  ${measure}: { value: ${valuesOf(0, measure as MeasureName)[0]}, within: ${within} }`,
  );
  return `observed:\n${lines.join("\n")}\n`;
}

test("the values that the agency truly has are not ruled out, and four fifths of the space are", async () => {
  const waves = { waves: 2, pointsPerWave: 40, inputs: "uncertain" } as const;
  const plan = planStudy(read(agency + observedLines()), { kind: "match", plan: "now", waves });
  const results = await runMatch({
    plan,
    run: async (jobs) =>
      jobs.flatMap((cell) => cell.replications.map((one) => runReplication(cell, one, simulateModel))),
  });
  const { design, matching } = results;
  if (design === undefined || matching === undefined) throw new Error("no match was made");
  const question = matchQuestion(results);
  const learned = learn(question.targets, wavesOf(results, design));
  const position = design.inputs.map(({ name, from, to }) => {
    const value = (truth as Partial<Record<typeof name, number>>)[name];
    return value === undefined ? 0.5 : (value - from) / (to - from);
  });
  expect(emulatedImplausibility(position, question.targets, learned)).toBeLessThanOrEqual(cutoff);

  // What keeps the rest open is the chance of the agency's own time, not the search: a third wave leaves as much.
  const [after] = matching.waves.slice(-1);
  expect(after.open / after.drawn).toBeLessThanOrEqual(0.2);

  expect(matching.observed.map(({ reading }) => reading)).not.toContain("cannot");
  expect(matching.matched).toBeGreaterThan(0);
  const narrowed = new Map(matching.narrowed.map((one) => [one.input, one]));
  for (const [name, value] of Object.entries(truth)) {
    const found = narrowed.get(name as keyof typeof truth);
    if (found === undefined) continue;
    expect(found.low, name).toBeLessThan(value);
    expect(found.high, name).toBeGreaterThan(value);
  }
  expect(narrowed.has("paperwork.burden") || narrowed.has("contact.minutes")).toBe(true);
});
