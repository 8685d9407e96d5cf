// Claims about what streetlevel new says, and about the files that it writes.
import { expect, test } from "vitest";
import { readScenario } from "../../src/scenario/read-scenario.ts";
import { type AgencyNumbers, planSameMoney } from "../../src/scenario/same-money.ts";
import { countWords } from "../../src/words/agency-counts.ts";
import { agencyFile, peopleWords, pilotFound, planName } from "../../src/words/agency-file.ts";
import * as words from "../../src/words/new.ts";
import { starterFile } from "../../src/words/starter-file.ts";

const numbers: AgencyNumbers = {
  setting: "anti-poverty-programme",
  clients: 120,
  leads: 6,
  assistants: 3,
  paperworkHours: 18,
  provisions: 100_000,
  leadWage: 52_000,
};
const given = Object.keys(numbers) as (keyof AgencyNumbers)[];
const least = { burden: 0, hoursPerWeek: 3.42 };
const most = { burden: 4, hoursPerWeek: 28.5 };
const pilot = { burden: 1.87, hoursPerWeek: 18.04, runs: 30 };

const about = (option: words.AgencyOption) => ({ option, says: words.agencyWords[option] });

function read(name: string, text: string) {
  return readScenario(text, { fileName: `${name}.yaml`, name });
}

test.each(["my-study", "007", "true", "1e5", "-"])("the first file reads under the name %s", (name) => {
  const { plans, parameters, hypotheses } = read(name, starterFile(name, "anti-poverty-programme"));
  expect(plans).toHaveLength(2);
  expect(hypotheses).toHaveLength(1);
  expect(parameters.seed).toBe(name);
});

test("an agency's file gives every number its reason", () => {
  const text = agencyFile({ name: "ours", numbers, given, plans: planSameMoney(numbers), pilot });
  for (const line of [
    "#   18 hours of paperwork in a lead's week",
    "#   $52,000 a year for a lead",
    "  6 leads and 3 assistants in 3 teams serve 120 clients. Who would gain and who would lose",
    "  # A pilot of 30 runs: burden 1.87 gives 18.0 hours of paperwork a week.",
    "  paperwork.burden: 1.87",
    "  # 8 caseworkers: salaries of $416,000 instead of $426,000;",
    "  # $10,000 left over, with 25 % on-costs $12,500, more for provisions:",
    "  # ($100,000 + $12,500) / 120 places.",
    "    label: 8 caseworkers with all of their own paperwork",
    "    label: Teams of 3 leads and 1 assistant",
    "budget: { perYear: 792500 }",
  ]) {
    expect(text.split("\n")).toContain(line);
  }
  const { plans, budget, parameters } = read("ours", text);
  expect(plans.map(({ name }) => name)).toEqual(["what-we-have", "caseworkers-alone", "split-3-to-1"]);
  expect(budget).toEqual({ perYear: 792_500, exempt: [] });
  expect(parameters["paperwork.burden"]).toBe(1.87);
});

test("where a lead more is paid out of provisions, the file says so", () => {
  const small = { ...numbers, clients: 20, leads: 1, assistants: 0 };
  const text = agencyFile({ name: "ours", numbers: small, given: ["leads"], plans: planSameMoney(small) });
  expect(text).toContain("# $52,000 too little, with 25 % on-costs $65,000, out of the provisions:");
  expect(text).toContain("# ($100,000 - $65,000) / 20 places.");
  expect(text).toContain("# Hours of paperwork were not given, so its burden is the setting's.");
  expect(text).toContain(
    "# Made from these numbers:\n#   1 lead\n#\n# Filled in because it was not given:\n#   20 clients",
  );
  expect(read("ours", text).plans.map(({ label }) => label)).toEqual([
    "Our staff and money",
    "One lead more, paid out of provisions",
  ]);
});

test("a plan is called after what it does with the money", () => {
  const [have, alone, split] = planSameMoney(numbers).ways;
  expect([have, alone, split].map(planName)).toEqual(["what-we-have", "caseworkers-alone", "split-3-to-1"]);
  expect([have, alone, split].map(peopleWords)).toEqual([
    "6 leads and 3 assistants in 3 teams",
    "8 caseworkers",
    "6 leads and 2 assistants in 2 teams",
  ]);
});

test.each([
  [pilotFound(pilot), "A pilot of 30 runs: burden 1.87 gives 18.0 hours of paperwork a week."],
  [words.pilotRuns, "A few short runs to match the paperwork ..."],
  [words.wroteFile("my-study.yaml"), "Wrote my-study.yaml"],
  [words.agencyWords.clients, "clients served at once"],
  [words.replaceFileWords, "overwrite a file of that name"],
  [
    words.notInRange(about("clients"), "many", [], true, 1, 10_000),
    '--clients wants a whole number from 1 to 10,000 (clients served at once), not "many".',
  ],
  [
    words.notInRange(about("lead-wage"), "9", [9], false, 10_000, 200_000),
    '--lead-wage wants a number from 10,000 to 200,000 (a lead\'s yearly salary in dollars), not "9".',
  ],
  [
    words.notAFileName("My Study"),
    '"My Study" cannot name a scenario. Use 1 to 64 small letters, digits and hyphens, with or without .yaml at the end: my-study.yaml.',
  ],
  [
    words.fileIsThere("a.yaml"),
    "a.yaml is there already, and was left as it is. Add --replace to overwrite it, or choose another name.",
  ],
  [words.folderIsThere("a.yaml"), "a.yaml is a folder. Choose another name."],
  [words.fileNotWritable("x/a.yaml", "ENOENT"), "x/a.yaml cannot be written: its folder is not there."],
  [words.fileNotWritable("a.yaml", "EACCES"), "a.yaml cannot be written: there is no permission."],
  [
    words.burdenWarning(40, most, { least, most }, 1.2),
    "40 hours of paperwork cannot be reached: with these clients, leads and assistants the model gives a lead from 3.4 to 28.5 hours a week. The file has the nearest, burden 4; check the hours, or how many clients a lead has.",
  ],
  [
    words.burdenWarning(28, { burden: 3.9, hoursPerWeek: 28 }, undefined, 1.2),
    "The burden 3.9 is far from the setting's 1.2: paperwork like that is unusually heavy for that many clients. Check the hours, or how many clients a lead has.",
  ],
  [words.burdenWarning(18, pilot, undefined, 1.2), ""],
  [
    words.payrollSentence(planSameMoney(numbers)),
    "What there is now: 11 heads (6 leads, 3 assistants and 2 supervisors). Payroll $554,000 a year, on-costs $138,500 (25 %), provisions $100,000: together $792,500.",
  ],
  [
    words.payrollSentence(planSameMoney({ ...numbers, assistants: 0 })).replace(/\..*/, ""),
    "What there is now: 7 heads (6 leads and 1 supervisor)",
  ],
  [
    words.payrollSentence(planSameMoney({ ...numbers, assistants: 0, supervisors: 0 })).replace(/\..*/, ""),
    "What there is now: 6 heads (6 leads)",
  ],
  [
    words.filledIn({ ...numbers, assistants: 0 }, [], planSameMoney({ ...numbers, assistants: 0 }))[2],
    "no assistants, as in anti-poverty-programme",
  ],
  [
    words.otherMoney(planSameMoney({ ...numbers, budget: 752_500 })),
    "The other plans have $752,500 a year, $40,000 less than that.",
  ],
  [words.otherMoney(planSameMoney(numbers)), ""],
  [
    words.filledInSentence(words.filledIn(numbers, given, planSameMoney(numbers))),
    "Filled in because it was not given: $38,000 a year for an assistant, in the setting's proportion to a lead's; 2 supervisors, about one to five workers; $64,000 a year for a supervisor, in the setting's proportion to a lead's.",
  ],
  [
    words.badBudget("lots"),
    '--budget wants dollars a year (1050000), or a change from what there is now (+40000, -40000, +5%, or --budget=-5%), not "lots".',
  ],
  [
    words.teamsTooLarge(101, 3, 50),
    "--leads 101 with --assistants 3 does not make equal teams of at most 50 leads and 50 assistants. Choose numbers with a common divisor.",
  ],
  [
    words.teamsTooLarge(101, 0, 50),
    "--leads 101 does not make equal teams of at most 50 leads and 50 assistants. Choose numbers with a common divisor.",
  ],
  [
    words.caseloadTooLarge(5000, 2, 400),
    "--clients 5,000 with --leads 2 is more than a lead can hold in every plan: the model has at most 400 clients a lead.",
  ],
  [
    words.provisionsTooLarge(9e8, 1, 1e6),
    "--provisions 900,000,000 with --clients 1 is too much for one place: the model has at most $1,000,000 a place and year.",
  ],
  [
    words.noOtherPlan,
    "With so few people and so little money for provisions there is no other plan for the same money. Raise --leads, --assistants or --provisions.",
  ],
])("%s", (said, sentence) => {
  expect(said).toBe(sentence);
});

test("an amount with a comma or a sign is answered with what it may mean", () => {
  const said = (found: string, readings: readonly number[]) =>
    words.notInRange(about("lead-wage"), found, readings, false, 10_000, 200_000);
  const refused =
    "--lead-wage wants a number from 10,000 to 200,000 (a lead's yearly salary in dollars), not";
  expect(said("$52k", [52000])).toBe(`${refused} "$52k". If you mean 52000, write it so.`);
  expect(said("52.000", [52, 52000])).toBe(`${refused} "52.000". If you mean 52000, write it so.`);
  expect(said("12,000.000", [12000, 12000000])).toBe(
    `${refused} "12,000.000". If you mean 12000, write it so.`,
  );
  expect(said("many", [])).toBe(`${refused} "many".`);
});

test("an amount that may be two is answered with both", () => {
  const said = words.notInRange(about("provisions"), "12,500", [12.5, 12500], false, 0, 1_000_000_000);
  expect(said).toMatch(
    /It may be 12\.5 or 12500; write the one you mean, without a mark between thousands\.$/,
  );
});

test("a share typed where so many of a hundred are asked for is answered with both readings", () => {
  const overtime = { option: "overtime", says: countWords.overtime };
  expect(words.shareOrPercent(overtime, "0.2", 0.2, 0)).toBe(
    '--overtime wants percent of the contract that is worked beyond it (for match). "0.2" may be 0.2 % or 20 %: write 20 if you mean 20 %, 0.2% if you mean 0.2 %.',
  );
  const contact = { option: "contact-share", says: countWords["contact-share"] };
  expect(words.shareOrPercent(contact, "0.22", 0.22, 1)).toMatch(
    /may be 0\.22 % or 22 %: write 22 if you mean 22 %\.$/,
  );
});

test("a change of a few dollars, or of less than one, is answered with the percentage that is meant", () => {
  expect(words.changeOrPercent("+5", 5)).toBe(
    "--budget +5 may be 5 dollars a year or 5 %. Write --budget +5% if you mean 5 %; a change in dollars is at least 100.",
  );
  expect(words.changeOrPercent("-0.05", -0.05)).toContain("Write --budget=-5% if you mean 5 %");
});

test("where a single alternative fits, the file says so", () => {
  const small = { ...numbers, clients: 20, leads: 1, assistants: 0 };
  const text = agencyFile({ name: "ours", numbers: small, given: ["leads"], plans: planSameMoney(small) });
  expect(text).toContain("# Only one other way to spend the same money fits so few people.\nplans:\n");
  expect(text).toContain("  1 caseworker serves 20 clients. Who would gain");
  const usual = agencyFile({ name: "ours", numbers, given, plans: planSameMoney(numbers) });
  expect(usual).not.toContain(words.onlyOneOther);
});

test("the first file begins with the line that editors read", () => {
  expect(starterFile("ours", "anti-poverty-programme").split("\n")[0]).toBe(
    "# yaml-language-server: $schema=streetlevel.schema.json",
  );
});

test("teams too large for an office to know are named, with heads close to these that make small ones", () => {
  const have = { teams: 1, leadsPerTeam: 8, assistantsPerTeam: 3 };
  const smaller = { teams: 4, leadsPerTeam: 2, assistantsPerTeam: 1 };
  const sentence =
    "Teams are equal in the model: 8 leads and 3 assistants make 1 team of 8 leads and 3 assistants, who share assistants and case meetings.";
  expect(words.largeTeams(have, undefined)).toBe(sentence);
  expect(words.largeTeams(have, smaller)).toBe(
    `${sentence} If yours are smaller, --leads 8 --assistants 4 makes 4 teams.`,
  );
});
