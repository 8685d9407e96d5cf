// Claims about streetlevel new: what it writes can be read, explains itself, and is never written over.
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { openOffice } from "./test-terminal.ts";

const numbers = "--clients 30 --leads 4 --assistants 2 --provisions 30000 --lead-wage 50000";

function scenarioIn(folder: string, file: string) {
  const text = readFileSync(join(folder, file), "utf8");
  return { text, scenario: readScenario(text, { fileName: file, name: file.replace(".yaml", "") }) };
}

test("the first file reads without complaint, explains every entry, and runs", async () => {
  const office = openOffice();
  expect(await office.say("new")).toEqual({
    code: 0,
    output: "Wrote my-study.yaml\nNext  streetlevel check my-study.yaml\n",
    messages: "",
  });
  const { text, scenario } = scenarioIn(office.folder, "my-study.yaml");
  expect(scenario.plans.map(({ name }) => name)).toEqual(["alone", "with-assistants"]);
  const lines = text.split("\n");
  const unexplained = lines.filter(
    (line, place) =>
      /^[a-z]+:/.test(line) && place > 0 && !lines.slice(place - 3, place).some((l) => l.startsWith("#")),
  );
  expect(unexplained).toEqual([]);
  expect((await office.say("compare my-study.yaml -n 2 --quiet")).code).toBe(0);
});

test("the sweep that the first file suggests reads too", async () => {
  const office = openOffice();
  await office.say("new first.yaml");
  const { text } = scenarioIn(office.folder, "first.yaml");
  office.write(
    "swept.yaml",
    text
      .replace("# sweep:", "sweep:")
      .replace("expect: higher", "at: { meetings.perWeek: 1 }\n    expect: higher"),
  );
  expect((await office.say("check swept.yaml")).code).toBe(0);
});

test("six numbers become what there is and two plans at the same money, each number explained", async () => {
  const office = openOffice();
  const { code, output, messages } = await office.say(`new ${numbers} --paperwork-hours 12 ours`);
  expect(messages).toBe("A few short runs to match the paperwork ...\n");
  expect(code).toBe(0);
  expect(output).toMatch(/^What there is now: 7 heads \(4 leads, 2 assistants and 1 supervisor\)\. Payroll/);
  expect(output).toMatch(/A pilot of \d+ runs: burden \d\.?\d* gives 1[12]\.\d hours of paperwork a week\./);
  expect(output).toMatch(/Wrote ours\.yaml\nNext {2}streetlevel check ours\.yaml\n$/);
  const { text, scenario } = scenarioIn(office.folder, "ours.yaml");
  expect(scenario.plans.map(({ name }) => name)).toEqual([
    "what-we-have",
    "caseworkers-alone",
    "split-1-to-1",
  ]);
  expect(scenario.baseline).toBe("what-we-have");
  expect(scenario.budget?.exempt).toEqual([]);
  expect(scenario.parameters["intake.places"]).toBe(30);
  expect(text).toContain("#   12 hours of paperwork in a lead's week");
  expect(text).toContain("# A pilot of");
  const said = await office.say("check ours.yaml");
  expect(said.code).toBe(0);
  expect(said.output).toContain("Plans compete for the same money: ");
});

test("numbers left out are the setting's, and the file names only those given", async () => {
  const office = openOffice();
  expect((await office.say("new --leads 8 --assistants 0")).code).toBe(0);
  const { text, scenario } = scenarioIn(office.folder, "my-agency.yaml");
  expect(scenario.parameters["intake.places"]).toBe(144);
  expect(scenario.parameters["paperwork.burden"]).toBe(1.2);
  expect(text).toContain("# Made from these numbers:\n#   8 leads\n#   no assistant\n#\n# Filled in");
});

test("what else a manager counts is written as observed with a tolerance, said on the screen, and match reads it", async () => {
  const office = openOffice();
  const counted = "--contact-share 22 --turnover 30 --waiting-days 20 --overtime 10 --provisions-spent 85";
  const { code, output } = await office.say(`new ${numbers} ${counted} ours`);
  expect(code).toBe(0);
  expect(output.replace(/\s+/g, " ")).toContain(
    "Written as observed, for streetlevel match: contact 0.22 within 0.03, minutes worked / contract 1.1 within 0.03, turnover 0.3 within 0.1, days on the waiting list 20 within 4, provisions spent 0.85 within 0.1 and clients of a caseworker 7.5 within 1. The tolerances are ours: change them in the file.",
  );
  expect(output).toMatch(/Next {2}streetlevel match ours\.yaml\n$/);
  const { text, scenario } = scenarioIn(office.folder, "ours.yaml");
  expect(text).toContain(
    "#   22 % of working time spent with clients\n#   10 % of the contract worked beyond it\n",
  );
  expect(text).toContain("streetlevel match ours.yaml     under which unknown numbers");
  expect(scenario.observed).toContainEqual({ measure: "contactShare", value: 0.22, within: 0.03 });
  expect(scenario.observed?.map(({ measure }) => measure)).toEqual([
    "contactShare",
    "overtimeRatio",
    "turnoverPerYear",
    "waitDays",
    "provisionsSpentShare",
    "clientsPerCaseworker",
  ]);
  const said = await office.say("check ours.yaml");
  expect(said.code).toBe(0);
});

test("nothing is written as observed where nothing was counted", async () => {
  const office = openOffice();
  const { output } = await office.say(`new ${numbers} plain`);
  expect(output).not.toContain("observed");
  expect(scenarioIn(office.folder, "plain.yaml").scenario.observed).toBeUndefined();
});

test("for programs the file, the plans and the pilot come as JSON", async () => {
  const { output } = await openOffice().say(`new ${numbers} --paperwork-hours 12 --json`);
  expect(JSON.parse(output)).toMatchObject({
    file: "my-agency.yaml",
    plans: ["what-we-have", "caseworkers-alone", "split-1-to-1"],
    pilot: { isReached: true },
  });
});

test("a file that is there is overwritten only with --replace, a folder never", async () => {
  const office = openOffice();
  office.write("my-study.yaml", "years of work");
  expect(await office.say("new")).toEqual({
    code: 2,
    output: "",
    messages:
      "my-study.yaml is there already, and was left as it is. Add --replace to\noverwrite it, or choose another name.\n",
  });
  expect(readFileSync(join(office.folder, "my-study.yaml"), "utf8")).toBe("years of work");
  expect((await office.say("new --replace")).code).toBe(0);
  expect(readFileSync(join(office.folder, "my-study.yaml"), "utf8")).toContain("format: 1");
  mkdirSync(join(office.folder, "a-folder.yaml"));
  expect((await office.say("new a-folder --replace")).messages).toBe(
    "a-folder.yaml is a folder. Choose another name.\n",
  );
});

test.each([
  ["new My_Study", /^"My_Study" cannot name a scenario\. Use 1 to 64 small letters/],
  ["new nowhere/my-study.yaml", /^nowhere\/my-study\.yaml cannot be written: its folder is not there\.\n$/],
  ["new a b", /^One file at a time, but also found "b"\.\n$/],
  [
    "new --clients 0",
    /^--clients wants a whole number from 1 to 10,000 \(clients served at once\), not\n"0"\.\n$/,
  ],
  ["new --clients 12.5", /not\n"12\.5"\.\n$/],
  ["new --leads -3", /^--leads wants a whole number from 1 to 1,000/],
  ["new --assistants many", /^--assistants wants a whole number from 0 to 1,000/],
  ["new --paperwork-hours 61", /^--paperwork-hours wants a number from 0 to 60/],
  ["new --provisions 100k", /^--provisions wants a number from 0 to 1,000,000,000/],
  ["new --lead-wage 9000", /^--lead-wage wants a number from 10,000 to 200,000/],
  ["new --contact-share 95", /^--contact-share wants a number from 1 to 90 \(percent of working time/],
  ["new --overtime 0.2", /"0\.2" may be 0\.2 % or 20 %: write 20 if you\s+mean 20 %, 0\.2% if/],
  ["new --turnover 0.25", /"0\.25" may be\s+0\.25 % or 25 %/],
  ["new --provisions-spent 0.9", /"0\.9" may\s+be 0\.9 % or 90 %/],
  ["new --contact-share 0.22", /write\s+22 if you mean 22 %\.\n$/],
  ["new --budget +5", /may be 5 dollars a year or 5 %/],
  ["new --budget=-0.05", /if\s+you\s+mean\s+5\s+%/],
  ["new --paperwork-hours 5%", /not\s"5%"\.\n$/],
  ["new --turnover many", /^--turnover wants a number from 0 to 300/],
  ["new --leads 3 --leads 4", /^--leads is given more than once\.\n$/],
  ["new --leads", /^--leads wants a value\.\n$/],
  ["new --assistents 3", /^There is no option "--assistents" of new\. Did you mean "--assistants"\?\n$/],
  [
    "new --leads 101 --assistants 3",
    /^--leads 101 with --assistants 3 does not make equal teams of at most 50 leads/,
  ],
  ["new --clients 5000 --leads 2", /^--clients 5,000 with --leads 2 is more than a lead can hold/],
  ["new --clients 1 --provisions 900000000", /is too much for one place/],
  [
    "new --clients 20 --leads 1 --assistants 0 --provisions 5000",
    /there is no other plan\nfor the same money|there is no other plan for\nthe same money/,
  ],
  ["new --budget lots", /^--budget wants dollars a year \(1050000\), or a change/],
  ["new --budget 5%", /^--budget wants dollars a year/],
  ["new --budget 1000", /^--budget \$1,000 a year buys no plan with these clients\./],
  [
    "new --setting child-welfare",
    /^--setting: child-welfare is not a setting\. Did you mean child-welfare-office\?/,
  ],
  ["new --supervisors 1.5", /^--supervisors wants a whole number from 0 to 100/],
])("%s is refused in one message, and nothing is written", async (line, message) => {
  const office = openOffice();
  const said = await office.say(line);
  expect(said.code).toBe(2);
  expect(said.output).toBe("");
  expect(said.messages).toMatch(message);
  expect(office.files("")).toEqual([]);
});

test("a percentage with its sign is what it says", async () => {
  const office = openOffice();
  expect((await office.say(`new ${numbers} --overtime 5% --turnover 0.5% --quiet`)).code).toBe(0);
  const { text } = scenarioIn(office.folder, "my-agency.yaml");
  expect(text).toMatch(/overtimeRatio: \{ value: 1\.05,/);
  expect(text).toMatch(/turnoverPerYear: \{ value: 0\.005,/);
});

test("where a single alternative fits, the screen says so", async () => {
  const { output } = await openOffice().say(
    "new --clients 20 --leads 1 --assistants 0 --provisions 100000 --lead-wage 52000",
  );
  expect(output).toMatch(
    /Only one other way to spend the same money fits so few people\.\nWrote my-agency\.yaml\nNext {2}streetlevel check my-agency\.yaml\n$/,
  );
});

test("hours of paperwork that no burden reaches are said, and the file has the nearest", async () => {
  const office = openOffice();
  const { code, output } = await office.say(`new ${numbers} --paperwork-hours 59 --quiet`);
  expect([code, output.replace(/\s+/g, " ")]).toEqual([
    0,
    expect.stringMatching(/59 hours of paperwork cannot be reached: .+ The file has the nearest, burden 4;/),
  ]);
  const { text } = scenarioIn(office.folder, "my-agency.yaml");
  expect(text).toContain("# 59 hours of paperwork cannot be reached");
  expect(text).toContain("  paperwork.burden: 4\n");
});

test("with next year's money other plans cost that, and what there is may cost something else", async () => {
  const office = openOffice();
  const { code, output } = await office.say(
    `new ${numbers} --budget=-5% --setting child-welfare-office next`,
  );
  expect(code).toBe(0);
  expect(output.replace(/\s+/g, " ")).toMatch(
    /The other plans have \$[\d,]+ a year, \$[\d,]+ less than that\./,
  );
  const { scenario } = scenarioIn(office.folder, "next.yaml");
  expect(scenario.setting).toBe("child-welfare-office");
  expect(scenario.budget?.exempt).toEqual(["what-we-have"]);
  expect((await office.say("check next.yaml")).code).toBe(0);
  expect((await office.say("compare next.yaml -n 2 --quiet")).code).toBe(0);
});

test("heads without a common divisor make one large team, which is said with what would make small ones", async () => {
  const office = openOffice();
  const said = async (leads: number, assistants: number) => {
    const heads = `--leads ${leads} --assistants ${assistants}`;
    const { output } = await office.say(`new ours --clients 100 ${heads} --lead-wage 50000 --replace`);
    return output.replaceAll(/\s+/g, " ");
  };
  expect(await said(8, 3)).toContain("If yours are smaller, --leads 8 --assistants 4 makes 4 teams.");
  expect(await said(22, 6)).toContain("If yours are smaller, --leads 21 --assistants 7 makes 7 teams.");
  expect(await said(13, 1)).toMatch(
    /make 1 team of 13 leads and 1 assistant, who share .* meetings\. (?!If yours)/,
  );
  expect(await said(8, 2)).not.toContain("Teams are equal");
});
