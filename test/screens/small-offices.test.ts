// Small offices that once got no answer, or a wrong one: what `check` says of each before anything is run.

import { expect, test } from "vitest";
import { openOffice } from "./test-terminal.ts";

interface Question {
  readonly plans: string;
  readonly parameters?: string;
  readonly setting?: string;
  /** Further entries of the file. */
  readonly more?: string;
}

function fileOf({ plans, parameters = "", setting = "anti-poverty-programme", more = "" }: Question): string {
  const office = "staff.teams: 1, staff.supervisors: 1, intake.places: 30, intake.initialClients: 30";
  const own = setting === "anti-poverty-programme" ? office : "staff.supervisors: 1";
  return `format: 1
title: A small office
question: What is it like?
setting: ${setting}
parameters: { ${own}${parameters} }
plans: { ${plans} }
baseline: now
time: { kind: steady, warmUpDays: 60, observedDays: 130 }
replications: 2
seed: small
${more}`;
}

async function checked(question: Question, words = "") {
  const office = openOffice();
  office.write("small.yaml", fileOf(question));
  const { code, output, messages } = await office.say(`check small.yaml ${words}`);
  return { code, text: output.replace(/\s+/g, " "), messages: messages.replace(/\s+/g, " ") };
}

test("a pay rise that the model does not lead to turnover is not judged, and what it leads to is said", async () => {
  const { code, text } = await checked({
    setting: "child-welfare-office",
    plans: "now: {}, pay: { wages.leadPerYear: 67600 }",
    more: `hypotheses:
  H1: { says: Pay lowers turnover., measure: turnoverPerYear, plan: pay, than: now, expect: lower }
`,
  });
  expect(code).toBe(0);
  expect(text).toContain(
    "H1 cannot be judged; turnoverPerYear is not connected in this model. Here wages.leadPerYear leads to nothing but costPerClientMonth and costPerResolvedNeed.",
  );
});

test("measures that can have no value in a short window, or without a team, are told before the runs", async () => {
  const { text } = await checked({
    plans: "now: {}, more: { staff.teams: 3 }",
    parameters: ", staff.leadsPerTeam: 1, staff.assistantsPerTeam: 0",
    more: `measures: { distributionVariety: {}, vignetteKappaSecond: {}, disagreementsPerTeamMonth: {} }
hypotheses:
  H1: { says: More touch more., measure: distributionVariety, plan: more, than: now, expect: higher }
`,
  });
  expect(text).toContain("H1 cannot be judged; distributionVariety is not defined here.");
  expect(text).toContain("response.followUpDays), and the observed window has 130.");
  expect(text).toContain("vignetteKappaSecond is not defined here, under now and more: nobody is asked on");
  expect(text).toContain(
    "disagreementsPerTeamMonth is not defined here, under now and more: nobody works in a team",
  );
});

test.each([
  ["meetings.minutes=90", ", meetings.perWeek: 0", "no meetings are held."],
  ["staff.teams=1", "", "that is its value already."],
])("--set %s without an effect is told", async (set, parameters, why) => {
  const plans = "now: {}, more: { provisions.perClientYear: 1500 }";
  const { messages } = await checked({ plans, parameters }, `--set ${set}`);
  expect(messages).toContain(`--set ${set.split("=")[0]} changes nothing: ${why}`);
});

test("two plans of one label stay two plans, told apart by their names", async () => {
  const plans =
    "now: {}, some: { label: More staff, staff.teams: 2 }, many: { label: More staff, staff.teams: 4 }";
  const { code, text } = await checked({ plans });
  expect(code).toBe(0);
  expect(text).toMatch(
    /some More staff .*staff\.teams 2 \(not 1\) many More staff .*staff\.teams 4 \(not 1\)/,
  );
});

test("a plan that repeats the baseline is said to, and is not run again", async () => {
  const plans = "now: {}, control: { provisions.perClientYear: 800 }, burden: { paperwork.burden: 2 }";
  const { text } = await checked({ plans });
  expect(text).toMatch(/control .* no difference from the baseline burden/);
  expect(text).toContain("6 runs, of which 2 are copies and need not be run.");
});

test("titles and labels in any script are shown as they were written", async () => {
  const plans =
    '"now": { label: "現状のまま" }, more: { label: "עוד כסף 💶", provisions.perClientYear: 1500 }';
  const { text } = await checked({ plans });
  expect(text).toContain("now 現状のまま (what we have now)");
  expect(text).toContain("more עוד כסף 💶");
});

test("a small and an overloaded agency both get a file whose plans cost the same", async () => {
  const office = openOffice();
  const small = "--clients 45 --leads 3 --assistants 0 --paperwork-hours 12 --provisions 0 --lead-wage 41000";
  const full =
    "--clients 250 --leads 4 --assistants 1 --paperwork-hours 30 --provisions 30000 --lead-wage 38000";
  for (const [name, numbers] of Object.entries({ small, full })) {
    expect(await office.say(`new ${name}.yaml ${numbers}`)).toMatchObject({ code: 0 });
    const { code, output } = await office.say(`check ${name}.yaml`);
    expect(code).toBe(0);
    expect(output).not.toContain("Not the same money");
  }
});
