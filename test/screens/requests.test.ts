// Claims about requests that are wrong: one message, exit code 2, and nothing written.
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listed } from "../../src/words/lists.ts";
import { commandNames } from "../../src/words/usage.ts";
import { pairScenario } from "./scenario-text.ts";
import { simulateByFormula, standInStudy } from "./stand-in-study.ts";
import { openOffice } from "./test-terminal.ts";

test.each([
  ["swep case-teams", 'There is no command "swep". Did you mean "sweep"?\n'],
  ["explain creamin", '"creamin" is not a name that can be explained. Did you mean "creaming"?\n'],
  ["explain perWek", '"perWek" is not a name that can be explained. Did you mean "meetings.perWeek"?\n'],
  [
    "explain frobnicate",
    '"frobnicate" is not a name that can be explained. See what there is: streetlevel\nexplain\n',
  ],
  ["explain creaming -n 3", 'There is no option "-n" of explain. See: streetlevel explain --help\n'],
  ["explain creaming --jsn", 'There is no option "--jsn" of explain. Did you mean "--json"?\n'],
  ["list leavers", 'There is no list of "leavers". Did you mean "levers"?\n'],
  ["list levers terms", 'One kind at a time, but also found "terms".\n'],
  [
    "check",
    "Which scenario? For example: streetlevel check case-teams\nBuilt in: case-teams, two-plans. A file of your own is named with its ending,\nsuch as my-plans.yaml.\n",
  ],
  [
    "run case-teams --replicatons 3",
    'There is no option "--replicatons" of run. Did you mean "--replications"?\n',
  ],
  ["run case-teams --nocolor", 'There is no option "--nocolor" of run. Did you mean "--no-color"?\n'],
  [
    "compare case-teams --plan team-generous",
    'There is no option "--plan" of compare. See: streetlevel compare --help\n',
  ],
  [
    "run case-teams --constructor 3",
    'There is no option "--constructor" of run. See: streetlevel run --help\n',
  ],
  [
    "run case-teams --__proto__.x 3",
    'There is no option "--__proto__.x" of run. See: streetlevel run --help\n',
  ],
  ["run case-teams -n abc", '--replications wants a whole number from 1 to 1,000,000, not "abc".\n'],
  ["run case-teams --detail few", '--detail wants a whole number from 0 to 1,000,000, not "few".\n'],
  ["run case-teams --detail -1", '--detail wants a whole number from 0 to 1,000,000, not "-1".\n'],
  [
    "run case-teams --trace client:1 --detail 1",
    "A trace prints a story and writes no results, so --detail does not go with\n--trace.\n",
  ],
  ["run case-teams -n 0", '--replications wants a whole number from 1 to 1,000,000, not "0".\n'],
  ["run case-teams -n -3", '--replications wants a whole number from 1 to 1,000,000, not "-3".\n'],
  ["run case-teams --workers 1.5", '--workers wants a whole number from 1 to 1,024, not "1.5".\n'],
  ["run case-teams --seed", "--seed wants a value.\n"],
  ["run case-teams --seed a --seed b", "--seed is given more than once.\n"],
  ["run case-teams two-plans", 'One scenario at a time, but also found "two-plans".\n'],
  ["run nowhere.yaml", "There is no file nowhere.yaml.\n"],
  [
    "sweep two-plans",
    "The scenario two-plans has no sweep. Add a line such as\nsweep: { meetings.perWeek: [0, 1, 2] }\nor compare its plans: streetlevel compare two-plans\n",
  ],
  [
    "check case-team",
    'There is no built-in scenario "case-team". Did you mean "case-teams"?\nBuilt in: case-teams, two-plans. A file of your own is named with its ending,\nsuch as my-plans.yaml.\n',
  ],
  [
    "run case-teams --plan team-generus",
    'The scenario has no plan "team-generus". Did you mean "team-generous"? Its plans\nare alone-scarce, alone-generous, team-scarce, team-generous and\nalone-same-people.\n',
  ],
  [
    "run case-teams --set meetings.perWek=3",
    "--set: meetings.perWek is not a parameter. Did you mean meetings.perWeek?\n  1 | meetings.perWek=3\n    | ^^^^^^^^^^^^^^^\n",
  ],
])("%s is refused in one message", async (line, message) => {
  const office = openOffice();
  const said = await office.say(line);
  expect(said).toEqual({ code: 2, output: "", messages: message });
  expect(office.files("")).toEqual([]);
});

test("a word that is no command gets the commands there are", async () => {
  const { code, output, messages } = await openOffice().say("dance");
  expect({ code, output }).toEqual({ code: 2, output: "" });
  expect(messages.replaceAll("\n", " ").trim()).toBe(
    `There is no command "dance". The commands are ${listed(commandNames)}.`,
  );
});

test("a file that says something wrong is refused with its line, before anything runs", async () => {
  const office = openOffice();
  office.write("mine.yaml", "format: 1\ntitle: Mine\nplanz: {}\n");
  const { code, output, messages } = await office.say("compare mine.yaml");
  expect(code).toBe(2);
  expect(output).toBe("");
  expect(messages).toContain("mine.yaml:3:1: ");
  expect(messages).toContain("planz");
  expect(office.files("")).toEqual(["mine.yaml"]);
});

test("a folder is not a scenario, however it is named", async () => {
  const office = openOffice();
  mkdirSync(join(office.folder, "mine.yaml"));
  expect((await office.say("check mine.yaml")).messages).toBe(
    "mine.yaml is a folder. A scenario is a file that ends in .yaml.\n",
  );
});

test("a folder with files of somebody else is left alone, with --replace too", async () => {
  const office = openOffice();
  mkdirSync(join(office.folder, "thesis"));
  office.write("thesis/chapter-1.txt", "years of work");
  for (const line of ["compare two-plans --out thesis", "compare two-plans --out thesis --replace"]) {
    const { code, messages } = await office.say(`${line} --quiet`);
    expect(code).toBe(2);
    expect(messages).not.toBe("");
    expect(office.files("thesis")).toEqual(["chapter-1.txt"]);
  }
});

test("results are not written over a file", async () => {
  const office = openOffice();
  office.write("notes", "text");
  expect(await office.say("compare two-plans --out notes")).toEqual({
    code: 2,
    output: "",
    messages: "notes is not a folder. Choose another place for the results with --out.\n",
  });
});

test.each(["verify", "reproduce", "resume", "merge"])(
  "%s wants a folder of results, not a file",
  async (command) => {
    const office = openOffice();
    office.write("notes", "text");
    for (const place of ["notes", "notes/below"]) {
      expect(await office.say(`${command} ${place}`)).toEqual({
        code: 2,
        output: "",
        messages: "notes is a file, not a results folder.\n",
      });
    }
  },
);

test("a file that somebody put into a study stops the command before anything runs", async () => {
  const office = openOffice();
  await office.say("compare two-plans --out here --quiet");
  office.write("here/charts/notes.txt", "mine");
  let runs = 0;
  const study = standInStudy(simulateByFormula, () => {
    runs += 1;
  });
  expect(await office.say("compare two-plans --out here --seed other --replace", { study })).toEqual({
    code: 2,
    output: "",
    messages:
      "here/charts/notes.txt is not part of the study and would be lost. Move it\nelsewhere, or choose another folder with --out.\n",
  });
  expect(runs).toBe(0);
});

test("results are not written through a symbolic link", async () => {
  const office = openOffice();
  mkdirSync(join(office.folder, "real"));
  symlinkSync(join(office.folder, "real"), join(office.folder, "link"));
  expect(await office.say("compare two-plans --out link")).toEqual({
    code: 2,
    output: "",
    messages:
      "link is a symbolic link; results are written into a real folder. Name the folder\nit points to.\n",
  });
});

test("a built-in scenario is explained by its question, its plans and how to run it", async () => {
  const { code, output } = await openOffice().say("explain case-teams");
  expect(code).toBe(0);
  expect(output).toMatch(/^case-teams \(scenario\)\n/);
  expect(output).toMatch(/^ {2}Plan team-generous +\S/m);
  expect(output).toMatch(/^ {2}To run it +streetlevel sweep case-teams$/m);
});

test.each([
  ["explain child-welfare", /Did you mean\s+"child-welfare-office"\?/],
  ["explain case-team", /Did you mean\s+"case-teams?"\?/],
  [
    "explain nope",
    /^"nope" is not a name that can be explained\. See what there is: streetlevel\s+explain\n$/,
  ],
  [
    "check case-teams --schema",
    /^--schema prints the schema of any scenario file and reads none\. To check\s+case-teams: streetlevel check case-teams\n$/,
  ],
])("%s says what was meant", async (line, message) => {
  const said = await openOffice().say(line);
  expect(said.code).toBe(2);
  expect(said.output).toBe("");
  expect(said.messages).toMatch(message);
});

test("an empty seed is blamed on --seed, and a budget broken by an assignment on --set", async () => {
  const office = openOffice();
  office.write("budget.yaml", `${pairScenario}budget: { perYear: 807700, exempt: [alone] }\n`);
  expect((await office.say("compare budget.yaml --seed=")).messages).toBe("--seed wants a value.\n");
  expect((await office.say(`check budget.yaml --seed ${"x".repeat(201)}`)).messages).toMatch(/^--seed: seed/);
  const broken = await office.say("check budget.yaml --set wages.leadPerYear=90000");
  expect(broken.code).toBe(2);
  expect(broken.messages.replaceAll(/\s+/g, " ")).toMatch(
    /^--set: with wages\.leadPerYear=90000, team costs [\d,]+ dollars a year; the budget is 807,700\./,
  );
});
