// Claims about report --with: what another study of the same plans found stands in the page, and what is of others is refused.
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { textOf } from "../report/report-study.ts";
import { pairScenario } from "./scenario-text.ts";
import { openOffice } from "./test-terminal.ts";

const agency = `${pairScenario}uncertain:
  trust.start: { from: 0.2, to: 0.8, source: assumption }
  provisions.perClientYear: { from: 100, to: 9000, source: assumption }
`;
const office = openOffice("all tests");
const place = (...names: readonly string[]) => join(office.folder, ...names);
const pageOf = (reader: string) => readFileSync(place("done", `${reader}.html`), "utf8");

beforeAll(async () => {
  office.write("agency.yaml", agency);
  await office.say("compare agency.yaml --out done --quiet");
  await office.say("compare agency.yaml --futures 8 --out worlds --quiet");
  cpSync(place("done"), place("again"), { recursive: true });
});

test("a researcher's report tells what possible worlds of the same plans came to, with their folder and their numbers", async () => {
  const { code, messages } = await office.say("report done --for researcher --with worlds");
  expect([code, messages]).toEqual([0, ""]);
  const text = textOf(pageOf("researcher"));
  expect(text).toContain("From worlds/: 3 simulated programmes each, seed screens.");
  expect(text).toContain("results done, worlds");
  const [head, ...lines] = readFileSync(place("worlds", "futures.csv"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  const [of, told] = [
    /Engagement quality, team against alone ([^.]*possible worlds[^.]*)\./.exec(text) ?? [],
  ].map(([whole = "", said = ""]) => [whole, said])[0];
  expect(of).not.toBe("");
  const line = lines.find((one) => one[head.indexOf("measure")] === "engagementQuality") ?? [];
  for (const column of ["higher", "lower", "same", "unclear"]) {
    const times = Number(line[head.indexOf(column)]);
    if (times > 0) expect(told).toContain(times === 8 ? "all 8" : String(times));
  }
});

test("a board reads in how many possible worlds the answer holds, and is given no command for it any more", async () => {
  await office.say("report done --for manager --with worlds");
  const text = textOf(pageOf("manager"));
  expect(text).toMatch(
    /In 8 possible worlds engagement quality is better than now in (\d|none) under B; worse in (\d under B|none)\./,
  );
  expect(text).not.toContain("was not looked into");
  expect(text).toContain("results done, worlds");
});

/** The worlds as futures.csv has them, a line for each plan and measure. */
function worldsFound(): Record<string, string>[] {
  const [head = "", ...lines] = readFileSync(place("worlds", "futures.csv"), "utf8").trimEnd().split("\n");
  const names = head.split(",");
  return lines.map((line) =>
    Object.fromEntries(line.split(",").map((cell, number) => [names[number], cell])),
  );
}

test("a board reads which inputs could flip the answer, or that none was found and in how many worlds it could not be told", async () => {
  await office.say("report done --for manager --with worlds");
  const text = textOf(pageOf("manager"));
  const found = worldsFound();
  const inputs = new Set(found.map(({ flipInput }) => flipInput).filter((input) => input !== ""));
  if (inputs.size > 0) {
    const [, list = ""] = /What could flip the answer: (.*?) Chance\. /.exec(text) ?? [];
    const named = [...inputs].filter((input) => list.includes(input));
    expect(named).toHaveLength(Math.min(2, inputs.size));
    expect(list).toMatch(/rank correlation|mostly/);
  } else {
    expect(text).toContain("In 8 possible worlds no single input was found to turn an answer");
    const untold = Math.max(...found.map(({ unclear, defined }) => 8 + Number(unclear) - Number(defined)));
    expect(text).toMatch(untold > 0 ? `${untold} of these worlds it could not be told` : /to the other\./);
  }
});

test("worlds of other plans are refused, and the plan is named", async () => {
  office.write("more.yaml", agency.replace("baseline:", "  third: { staff.teams: 3 }\nbaseline:"));
  await office.say("compare more.yaml --futures 2 -n 2 --out more --quiet");
  const { code, messages } = await office.say("report done --for manager --with more");
  const said = messages.replace(/\s+/g, " ");
  expect(code).toBe(2);
  expect(said).toContain(
    "more/ cannot be told beside done/, for it is not of the same plans and parameters:",
  );
  expect(said).toContain("third");
});

test.each([
  ["--with again", "again/ holds nothing to tell beside a report: it was made by compare."],
  ["--with done", "done/ is told already"],
  ["--with worlds --with worlds/", "worlds/ is told already"],
  ["--with nowhere", "nowhere"],
  ["--with agency.yaml", "agency.yaml"],
])("report done %s is refused in one message", async (given, said) => {
  const { code, messages } = await office.say(`report done --for manager ${given}`);
  expect([code, messages.replace(/\s+/g, " ")]).toEqual([2, expect.stringContaining(said)]);
});

test("worlds of another agency are refused, and the difference is named", async () => {
  office.write("others.yaml", agency.replace("plans:", "parameters: { staff.supervisors: 1 }\nplans:"));
  await office.say("compare others.yaml --futures 2 -n 2 --out others --quiet");
  const { code, messages } = await office.say("report done --for manager --with others");
  expect([code, messages.replace(/\s+/g, " ")]).toEqual([
    2,
    "others/ cannot be told beside done/, for it is not of the same plans and parameters: staff.supervisors is 1 there, not 2. ",
  ]);
});
