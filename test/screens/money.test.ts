// Claims about the money said beside a comparison: only where the file has a budget, and every plan's cost.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dollars } from "../../src/words/numbers.ts";
import { thousands } from "../../src/words/report-costs.ts";
import { pairScenario } from "./scenario-text.ts";
import { openOffice } from "./test-terminal.ts";

/** One sentence, however the screen has broken it. */
const unwrapped = (text: string) => text.replace(/\s+/g, " ");

test("a comparison within a budget says the budget, who is outside it, and what a year costs", async () => {
  const office = openOffice();
  office.write("budget.yaml", `${pairScenario}budget: { perYear: 807700, exempt: [alone] }\n`);
  const { code, output, messages } = await office.say("compare budget.yaml");
  expect(messages).toMatch(/^\d+\/\d+ runs/);
  expect(code).toBe(0);
  expect(unwrapped(output)).toContain(
    "Plans compete for the same money: $807,700 a year, within 2 %. Not the same money: alone. " +
      "A year costs $665,200 under alone; $807,700 under team.",
  );
  const check = await office.say("check budget.yaml");
  for (const cost of ["$665,200 a year", "$807,700 a year"]) expect(check.output).toContain(cost);
  const [table, money, numbers] = ["Engagement quality ", "Plans compete", "In numbers"].map((text) =>
    output.indexOf(text),
  );
  expect([table, money, numbers]).toEqual([table, money, numbers].sort((one, other) => one - other));
});

test("a sweep of the staff's wages says the costs at the point that it shows", async () => {
  const office = openOffice();
  const swept = pairScenario
    .replace(
      "plan: team, than: alone, expect",
      "plan: team, than: alone, at: { wages.leadPerYear: 52500 }, expect",
    )
    .replace("hypotheses:", "sweep: { wages.leadPerYear: [52000, 52500] }\nhypotheses:");
  office.write("wages.yaml", `${swept}budget: { perYear: 807700, exempt: [alone] }\n`);
  const { code, output } = await office.say("sweep wages.yaml");
  expect(code).toBe(0);
  expect(unwrapped(output)).toContain("A year costs $668,950 under alone; $811,450 under team.");
});

test("without a budget a comparison says that plans of other costs have not the same money", async () => {
  const office = openOffice();
  office.write("free.yaml", pairScenario);
  expect(unwrapped((await office.say("compare free.yaml")).output)).toContain(
    "Not the same money: a year costs $665,200 under alone; $807,700 under team. Cost is for each active client",
  );
  const same = pairScenario.replace(
    'team: { label: "Case teams" }',
    'team: { label: "Case teams", staff.assistantsPerTeam: 0, meetings.perWeek: 2 }',
  );
  expect(same).not.toBe(pairScenario);
  office.write("same.yaml", same);
  const { output } = await office.say("compare same.yaml");
  expect(output).not.toContain("ame money");
});

test("budgeted, promised and spent money stand in columns beside each other, on the screen, in show and in JSON", async () => {
  const office = openOffice();
  office.write("free.yaml", pairScenario);
  const { output } = await office.say("compare free.yaml --out kept");
  const again = await office.say("show kept");
  for (const said of [output, again.output]) {
    expect(unwrapped(said)).toContain(
      "Money in a year: the budget for staff, the budget for provisions, and what of the latter is promised to clients (an estimate) and spent:",
    );
    expect(said).toMatch(/^ +staff +provisions +promised +spent$/m);
    expect(said).toMatch(/^ {2}team +\$[\d,]+ +\$[\d,]+ +(\$[\d,]+|not defined) /m);
  }
});

const labels = { alone: "Caseworkers alone", team: "Case teams" };

test("the screen, JSON, money.csv and a report tell the same money", async () => {
  const office = openOffice();
  office.write("free.yaml", pairScenario);
  const { output } = await office.say("compare free.yaml --out kept --report manager");
  const { cells } = JSON.parse((await office.say("show kept --json")).output);
  const [header, ...rows] = readFileSync(join(office.folder, "kept", "money.csv"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  expect(header).toEqual(["plan", "point", "copyOf", "item", "basis", "mean", "sd", "n"]);
  const page = readFileSync(join(office.folder, "kept", "manager.html"), "utf8");
  const costs = /<table class="costs">.*?<\/table>/s.exec(page)?.[0].split("<tr") ?? [];
  for (const { plan, dollarsPerYear } of cells) {
    const ofPlan = rows.filter(([name]) => name === plan);
    const written = ofPlan.map(([, , , item, , mean]) => [item, mean === "" ? null : Number(mean)]);
    expect(Object.entries(dollarsPerYear)).toEqual(written);
    const { staffBudgeted, provisionsBudgeted, provisionsPromised, provisionsSpent } = dollarsPerYear;
    const shown = [staffBudgeted, provisionsBudgeted, provisionsPromised, provisionsSpent];
    const line = output.split("\n").find((one) => one.startsWith(`  ${plan} `) && one.includes("$"));
    expect(line?.trim().split(/ {2,}/).slice(1)).toEqual(shown.map((value) => dollars(value ?? Number.NaN)));
    const { totalBudgeted, vacanciesSaved, leaversCost, provisionsUnspent } = dollarsPerYear;
    const row = costs.find((one) => one.includes(`>${labels[plan as keyof typeof labels]}<`)) ?? "";
    const printed = [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => cell);
    const wanted = [staffBudgeted, vacanciesSaved, leaversCost, provisionsBudgeted, provisionsPromised];
    expect([printed[0], ...printed.slice(3, 10)]).toEqual(
      [totalBudgeted, ...wanted, provisionsSpent, provisionsUnspent].map((value) =>
        thousands(value ?? Number.NaN),
      ),
    );
  }
});
