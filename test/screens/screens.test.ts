// Claims about what stands on the screen: that it fits, in which words, and for whom.
import { expect, test } from "vitest";
import { explanationLines } from "../../src/cli/screen/explain-screen.ts";
import { write, writeTitle } from "../../src/cli/screen/write.ts";
import { explainedNames, explanationsOf } from "../../src/words/explain-names.ts";
import { kindsListed } from "../../src/words/listing.ts";
import { commandNames } from "../../src/words/usage.ts";
import { openOffice } from "./test-terminal.ts";

const commands = [
  "",
  "--help",
  ...commandNames.map((name) => `${name} --help`),
  "check case-teams",
  "sweep case-teams",
  "compare two-plans",
  "run case-teams --plan team-generous",
  "list",
  ...kindsListed.map(({ kind }) => `list ${kind}`),
  "explain",
];
/** One meaning of each kind, and the longest of their kind. */
const explained = ["creaming", "meetings", "paperwork", "tasks", "seed", "disclosure", "supported", "staff"];
const escapeCode = String.fromCharCode(27);

test.each([60, 80, 120, 200])(
  "nothing is wider than %s characters, and nothing is coloured",
  async (columns) => {
    const office = openOffice();
    for (const line of [...commands, ...explained.map((name) => `explain ${name}`)]) {
      const { code, output, messages } = await office.say(line, { columns });
      expect(code).toBe(0);
      const widest = Math.max(...`${output}${messages}`.split("\n").map((text) => text.length));
      expect(widest, line).toBeLessThanOrEqual(columns);
      expect(output + messages).not.toContain(escapeCode);
    }
  },
);

test("a sweep tells in words, then in numbers, then what became of the claims", async () => {
  const { output, messages } = await openOffice().say("sweep case-teams");
  expect(messages).toBe("27/27 runs · under 1 s\n");
  expect(output.split("\n").slice(0, 3)).toEqual([
    "Does a case team repair engagement?",
    "5 plans x 3 meeting loads x 3 simulated programmes · same clients in every plan",
    "· seed screens",
  ]);
  expect(output).toContain(
    [
      "at 1 meeting a week   alone-     alone-     team-      team-      alone-",
      "                      scarce     generous   scarce     generous   same-",
      "                                                                  people",
      "Engagement quality    0.33       better     same       better     better",
    ].join("\n"),
  );
  expect(output).toContain("\nCost, client-month    $418       $670       $568       $820       $820\n");
  expect(output).toContain("\n  team-generous      0.64  +0.31 (0.31 to 0.31)  3 of 3\n");
  expect(output).toContain(
    [
      "H1 supported     Teams with generous provisions widen what clients receive.",
      "                 +0.31 (0.31 to 0.31). In all 3 simulated programmes it went the",
      "                 way expected.",
    ].join("\n"),
  );
  expect(output).toContain("−0.08 from 1 to 5 meetings (−0.08 to −0.08).");
  expect(output).toContain(
    "H3 is judged against a plan with as many people; H1 and H2 against what we have\nnow.",
  );
  expect(output).toContain(
    "These ranges cover chance only, not unknown inputs or what the model leaves out.",
  );
  expect(output).toContain("alone-scarce, alone-generous and alone-same-people were each run at one point");
  expect(output.trimEnd().split("\n").at(-1)).toBe(
    "Next  look at the pictures in results/case-teams/charts/",
  );
});

test("a comparison that leaves claims unjudged names the command that judges them", async () => {
  const { output } = await openOffice().say("compare case-teams");
  expect(output).toMatch(/Not judged here: .*H2/);
  expect(output).toContain("Next  streetlevel sweep case-teams");
});

test("a run shows every group of measures of one plan", async () => {
  const { output } = await openOffice().say("run case-teams --plan team-generous");
  expect(output).toContain("Plan: team-generous, Case teams, generous provisions");
  for (const heading of [
    "Who gets what",
    "Decisions",
    "Coping",
    "Where the minutes go",
    "Team and staff",
    "Clients",
    "Money",
  ]) {
    expect(output).toContain(`\n${heading} `);
  }
  expect(output).toContain("The\nspread is chance alone.");
});

test("a measure that is not defined says so", async () => {
  const { output } = await openOffice().say("run case-teams");
  expect(output).toMatch(/\n {2}Team cohesion +not defined\n/);
});

test("a check says what would be run, and what each plan changes and costs", async () => {
  const office = openOffice();
  const { output } = await office.say("check case-teams");
  expect(output).toContain(
    [
      "team-generous      Case teams, generous provisions",
      "                   $293,500 a year, 4 people",
      "                   staff.assistantsPerTeam 1 (not 0)",
      "                   provisions.perClientYear 3000 (not 200)",
    ].join("\n"),
  );
  expect(output).toContain("45 runs, of which 18 are copies and need not be run.");
  expect(output).toContain("Not the same money: the plans cost from $212,400 to $311,000 a year.");
  expect(office.files("")).toEqual([]);
});

test("the schema of a scenario file is JSON", async () => {
  const { code, output } = await openOffice().say("check --schema");
  expect(code).toBe(0);
  expect(JSON.parse(output)).toHaveProperty("properties.plans");
});

test("every name that can be explained fits 60 columns", () => {
  const plain = (text: string) => text;
  const screen = { width: 60, proseWidth: 60, strong: plain, paintWords: plain };
  const names = Object.values(explainedNames).flat();
  expect(names.length).toBeGreaterThan(300);
  for (const name of names) {
    const lines = explanationLines(explanationsOf(name), screen);
    expect(lines.length, name).toBeGreaterThan(1);
    expect(Math.max(...lines.map((line) => line.length)), name).toBeLessThanOrEqual(60);
  }
});

test.each([60, 80, 120, 200])("an error is no wider than %s characters", async (columns) => {
  const office = openOffice();
  for (const line of [
    "swep",
    "run case-team",
    "run case-teams --plan team-generus",
    "explain creamin",
    "list lever-s",
    "check",
    "sweep two-plans",
  ]) {
    const { code, messages } = await office.say(line, { columns });
    expect(code, line).toBe(2);
    const widest = Math.max(...messages.split("\n").map((text) => text.length));
    expect(widest, line).toBeLessThanOrEqual(columns);
  }
});

test("the bare command says where to start, for each of the three who come", async () => {
  const { code, output } = await openOffice().say("");
  expect(code).toBe(0);
  expect(output).toContain("\n  case-teams  Does a case team repair engagement?\n");
  for (const line of [
    "For a researcher: hypotheses, judged by a rule fixed beforehand",
    "  streetlevel sweep case-teams  all plans at every point, with verdicts",
    "For a manager: plans side by side",
    "  streetlevel check case-teams    what each plan costs; nothing is run",
    "For an instructor: one programme, which everyone sees differently",
    "  streetlevel run case-teams --seed NAME  a seed for each student: the class",
  ]) {
    expect(output).toContain(`\n${line}\n`);
  }
});

test("explain says of a term what it means, where it comes from and what stands for it", async () => {
  const { code, output } = await openOffice().say("explain creaming");
  expect(code).toBe(0);
  expect(output).toBe(
    [
      "creaming (term of the field)",
      "Giving time to the clients who seem most likely to succeed, before those who",
      "need it most.",
      "  Source      Lipsky 2010, ch. 8",
      "  Mechanism   coping",
      "  Parameters  coping.creamWeight, coping.needWeight, coping.motivationWeight,",
      "              coping.oddsWeight, contact.order",
      "  Measures    creamingGap, complexityGap",
      "  In the end  these are the nearest, not all; explain says of each what moves",
      "              it, or what it moves",
      "",
    ].join("\n"),
  );
});

test("a name of several words needs no quotes", async () => {
  const { code, output } = await openOffice().say("explain case meeting");
  expect(code).toBe(0);
  expect(output).toContain("case meeting (term of the field)\n");
});

test("a list of everything has the scenarios whole and the rest by number", async () => {
  const { code, output } = await openOffice().say("list");
  expect(code).toBe(0);
  expect(output).toContain("case-teams  Does a case team repair engagement?\n");
  expect(output).toContain("            sweep: 45 runs, a few seconds on 1 thread\n");
  expect(output).toContain("\nNext  streetlevel sweep case-teams\n");
  expect(output).toMatch(/\n\d+ parameters {2}every number and choice in the model: streetlevel list/);
});

test.each(kindsListed.map(({ kind }) => kind))("list %s --json holds them under their name", async (kind) => {
  const { code, output } = await openOffice().say(`list ${kind} --json`);
  expect(code).toBe(0);
  const things = JSON.parse(output)[kind];
  expect(things.length).toBeGreaterThan(0);
  for (const thing of things) expect(thing).toHaveProperty("name");
});

test("an explanation as JSON has numbers, not sentences", async () => {
  const { output } = await openOffice().say("explain meetings.perWeek --json");
  expect(JSON.parse(output)).toMatchObject({
    name: "meetings.perWeek",
    explanations: [{ kind: "parameter", unit: "per week", from: 0, to: 40, default: 1.5, grade: "D" }],
  });
  expect(JSON.parse((await openOffice().say("explain --json")).output)).toHaveProperty("parameter");
});

test("the words of a verdict are not coloured where they are only words", async () => {
  const { output } = await openOffice().say("explain supported", { isTerminal: true });
  expect(output).not.toContain(escapeCode);
});

test("the version is the package's", async () => {
  expect(await openOffice().say("--version")).toEqual({ code: 0, output: "9.9.9\n", messages: "" });
});

test.each(["check case-teams", "sweep case-teams", "run two-plans", "compare two-plans"])(
  "with --json %s prints JSON and nothing else",
  async (line) => {
    const office = openOffice();
    const { code, output } = await office.say(`${line} --json`);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toHaveProperty("scenario", line.split(" ")[1]);
    const again = await office.say(`${line} --json`);
    expect(() => JSON.parse(again.output)).not.toThrow();
  },
);

test("with --quiet only the results are said", async () => {
  expect((await openOffice().say("compare two-plans --quiet")).messages).toBe("");
});

test("colours appear on a terminal alone, and not where they are unwanted", async () => {
  const office = openOffice();
  const colourful = await office.say("sweep case-teams", { isTerminal: true });
  expect(colourful.output).toContain(`${escapeCode}[36mbetter${escapeCode}[39m`);
  for (const setting of [
    { line: "sweep case-teams --out a", isTerminal: false },
    { line: "sweep case-teams --out b --no-color", isTerminal: true },
    { line: "sweep case-teams --out c", isTerminal: true, environment: { NO_COLOR: "1" } },
    { line: "--help", isTerminal: true, environment: { NO_COLOR: "1" } },
  ]) {
    const { output, messages } = await office.say(setting.line, setting);
    expect(output + messages).not.toContain(escapeCode);
  }
});

test("a control character in a text shows as a sign and does not act on the terminal", () => {
  let written = "";
  const terminal = {
    write: (text: string) => {
      written += text;
    },
    isTerminal: false,
  };
  const plain = (text: string) => text;
  const screen = { width: 80, proseWidth: 80, strong: plain, paintWords: plain };
  write(terminal, screen, [`a${escapeCode}[2Jb`]);
  writeTitle(terminal, screen, [`c${escapeCode}[31md`]);
  expect(written).toBe("a\ufffd[2Jb\nc\ufffd[31md\n");
});
