// Claims about runs that stand in a results folder: shown again, judged by another file, gone on with.
import { appendFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sha256 } from "../../src/experiment/store/hash.ts";
import { pairScenario, smallScenario } from "./scenario-text.ts";
import { type RunJobs, simulateByFormula, standInStudy } from "./stand-in-study.ts";
import { type Office, openOffice } from "./test-terminal.ts";

/** What becomes of a run does not depend on how many there are. */
const simulate: typeof simulateByFormula = (parameters, replication, inDetail) =>
  simulateByFormula({ ...parameters, replications: 1 }, replication, inDetail);

/** Runs are made only where they are not there already, and counted. */
function counting() {
  let made = 0;
  const study: RunJobs = async (options) => {
    const { inJobOrder, withoutFinished } = await import("../../src/experiment/run/threads/finished-runs.ts");
    const { earlier, remaining } = withoutFinished(options.jobs, options.finished ?? []);
    const rows = await standInStudy(simulate, () => {
      made += 1;
    })({ ...options, jobs: remaining });
    options.onRows?.(rows);
    return inJobOrder(options.jobs, [...earlier, ...rows]);
  };
  return { study, made: () => made };
}

/** Every file but the log, which says when and how, by name. */
function bytesOf(office: Office, folder: string): Record<string, string> {
  const files = office.files(folder).filter((file) => file.includes(".") && file !== "log.json");
  return Object.fromEntries(
    files.map((file) => [file, sha256(readFileSync(join(office.folder, folder, file)))]),
  );
}

const inOneLine = (text: string) => text.replace(/\s+/g, " ");

test.each(["sweep case-teams", "compare two-plans", "run two-plans --plan team"])(
  "show prints the whole answer of %s again, and as JSON the same numbers",
  async (line) => {
    const office = openOffice();
    const first = await office.say(`${line} --out done --quiet`);
    const json = JSON.parse((await office.say(`${line} --out again --json`)).output);
    const again = counting();
    const shown = await office.say("show done", { study: again.study });
    expect([shown.code, shown.messages, again.made()]).toEqual([first.code, first.messages, 0]);
    const answer = (output: string) => output.slice(0, output.indexOf("\nSaved"));
    expect(answer(shown.output)).toBe(answer(first.output));
    const found = JSON.parse((await office.say("show done --json")).output);
    expect(found).toEqual({ ...json, scenario: "done", folder: "done", finishedBefore: true });
  },
);

test.each(["My Study_1", "Größe", "s 2"])(
  "a folder may be called %s, and its study is shown",
  async (name) => {
    const office = openOffice();
    const first = await office.say(["run", "two-plans", "--out", name]);
    const { code, output, messages } = await office.say(["show", name]);
    expect([first.code, code, messages]).toEqual([0, 0, ""]);
    const answer = (text: string) => text.slice(0, text.indexOf("\nSaved"));
    expect(answer(output)).toBe(answer(first.output));
    const again = await office.say(["run", "two-plans", "--out", name]);
    expect(again.output).toContain("already");
  },
);

test("the next command that show names goes on with the folder from where one stands", async () => {
  const office = openOffice();
  await office.say("run two-plans --out 'a'".replaceAll("'", ""));
  const { output } = await office.say("show a");
  const [, next = ""] = /\nNext {2}streetlevel (.+)\n/.exec(output) ?? [];
  expect(next).toBe("compare a/scenario.yaml");
});

test("more replications later run only the new ones and write the same bytes as all at once", async () => {
  for (const [command, scenario] of [
    ["sweep", "case-teams"],
    ["compare", "two-plans"],
    ["ablate", "two-plans"],
  ]) {
    const office = openOffice();
    const few = counting();
    await office.say(`${command} ${scenario} -n 3 --out here`, few);
    const more = counting();
    const { code, messages } = await office.say(`${command} ${scenario} -n 5 --out here`, more);
    expect([code, inOneLine(messages)]).toEqual([
      0,
      expect.stringContaining("are in here/ already: only the others are run."),
    ]);
    const whole = counting();
    await office.say(`${command} ${scenario} -n 5 --out whole`, whole);
    expect([few.made() + more.made(), more.made()]).toEqual([whole.made(), (whole.made() / 5) * 2]);
    expect(bytesOf(office, "here")).toEqual(bytesOf(office, "whole"));
  }
});

test("a folder that is older than money.csv is shown, verified and gone on with", async () => {
  const office = openOffice();
  await office.say("compare two-plans -n 3 --out here");
  const [table, log] = ["money.csv", "log.json"].map((name) => join(office.folder, "here", name));
  const shown = (await office.say("show here --json")).output;
  rmSync(table);
  writeFileSync(log, readFileSync(log, "utf8").replace(/\n *"money\.csv": "[0-9a-f]+",/, ""));
  expect((await office.say("show here --json")).output).toBe(shown);
  expect((await office.say("verify here")).code).toBe(0);
  expect((await office.say("compare two-plans -n 5 --out here")).code).toBe(0);
  await office.say("compare two-plans -n 5 --out whole");
  expect(bytesOf(office, "here")).toEqual(bytesOf(office, "whole"));
});

test("what is written down in more detail later runs only the programmes that lack it", async () => {
  const office = openOffice();
  await office.say("compare two-plans -n 4 --detail 1 --out here", counting());
  const more = counting();
  expect((await office.say("compare two-plans -n 4 --detail 3 --out here", more)).code).toBe(0);
  expect(more.made()).toBe(2 * 2);
  await office.say("compare two-plans -n 4 --detail 3 --out whole", counting());
  expect(bytesOf(office, "here")).toEqual(bytesOf(office, "whole"));
});

test("contacts and weeks of workers that are asked for later run only the programmes that are to have them", async () => {
  const office = openOffice();
  await office.say("compare two-plans -n 4 --out here", counting());
  const more = counting();
  expect((await office.say("compare two-plans -n 4 --detail 2 --out here", more)).code).toBe(0);
  expect(more.made()).toBe(2 * 2);
  await office.say("compare two-plans -n 4 --detail 2 --out whole", counting());
  expect(bytesOf(office, "here")).toEqual(bytesOf(office, "whole"));
  const none = counting();
  expect((await office.say("compare two-plans -n 4 --out here", none)).code).toBe(0);
  expect(none.made()).toBe(0);
  expect(bytesOf(office, "here")).toEqual(bytesOf(office, "whole"));
  const { code, messages } = await office.say("compare two-plans -n 4 --detail 0 --out here", none);
  expect([code, inOneLine(messages)]).toEqual([2, expect.stringContaining("in more detail")]);
});

test("fewer replications than are there are answered from the first ones, and nothing is lost", async () => {
  const office = openOffice();
  await office.say("compare two-plans -n 5");
  const before = bytesOf(office, "results/two-plans");
  const alone = JSON.parse((await office.say("compare two-plans -n 3 --out alone --json")).output);
  const fewer = counting();
  const { output } = await office.say("compare two-plans -n 3 --json", fewer);
  const about = { folder: "results/two-plans", finishedBefore: true, storedReplications: 5 };
  expect([JSON.parse(output), fewer.made()]).toEqual([{ ...alone, ...about }, 0]);
  const told = await office.say("compare two-plans -n 3", fewer);
  expect(inOneLine(told.output)).toContain(
    "the first 3 of 5 replications in results/two-plans/, which stays as it is.",
  );
  expect(bytesOf(office, "results/two-plans")).toEqual(before);
});

test("other words, measures and hypotheses never run anything again: they are judged and written anew", async () => {
  const office = openOffice();
  office.write("plan.yaml", pairScenario);
  await office.say("compare plan.yaml", counting());
  const renamed = pairScenario.replace(/^title: .*$/m, "title: Quite another title");
  const judgedAnew = pairScenario.replace(/^hypotheses:\n.*\n/m, "");
  for (const [text, isAfter] of [
    [renamed, false],
    [judgedAnew, true],
  ] as const) {
    office.write("plan.yaml", text);
    const again = counting();
    const { code, output } = await office.say("compare plan.yaml --json", again);
    const found = JSON.parse(output);
    expect([code, again.made(), found.judgedAfterTheRuns ?? false]).toEqual([0, 0, isAfter]);
    await office.say("compare plan.yaml --out whole --replace", counting());
    expect(bytesOf(office, "results/plan")).toEqual(bytesOf(office, "whole"));
  }
  // Once judged after the runs it stays so, and is said on the screen.
  expect(inOneLine((await office.say("show results/plan")).output)).toContain("Judged after the runs:");
});

test("another file's hypotheses judge the runs that are there, marked so, and nothing is written", async () => {
  const office = openOffice();
  await office.say("compare two-plans --out done");
  const before = bytesOf(office, "done");
  office.write("other.yaml", pairScenario.replace(/byAtLeast: [\d.]+|expect: higher/, "expect: lower"));
  const again = counting();
  const { code, output } = await office.say("show done --scenario other.yaml", again);
  expect([code, again.made(), inOneLine(output)]).toEqual([
    0,
    0,
    expect.stringContaining("Judged after the runs:"),
  ]);
  // What comes next leaves the verdicts alone that were stated beforehand.
  expect(output).not.toContain("--out");
  const json = JSON.parse((await office.say("show done --scenario other.yaml --json")).output);
  expect(json).toMatchObject({ judgedAfterTheRuns: true, scenario: "other" });
  expect(bytesOf(office, "done")).toEqual(before);
});

test.each([
  ["another seed", (text: string) => text.replace(/^seed: .*$/m, "seed: ana"), "seed is"],
  [
    "another parameter",
    (text: string) => text.replace(/^plans:/m, "parameters: { intake.places: 11 }\nplans:"),
    "intake.places is 144 there, not 11",
  ],
  [
    "another plan",
    (text: string) => text.replace(/^ {2}team:/m, "  crew:").replaceAll("plan: team", "plan: crew"),
    "the plan crew",
  ],
])("a file with %s is told what differs", async (_, change, said) => {
  const office = openOffice();
  await office.say("compare two-plans --out done");
  const text = change(pairScenario);
  expect(text).not.toBe(pairScenario);
  office.write("other.yaml", text);
  const { code, output, messages } = await office.say("show done --scenario other.yaml");
  expect([code, output]).toEqual([2, ""]);
  expect(inOneLine(messages)).toContain(
    "other.yaml cannot judge the runs in done/, because they are not its own:",
  );
  expect(inOneLine(messages)).toContain(said);
});

test("verify, reproduce and show agree on a folder whose runs.csv was altered", async () => {
  const office = openOffice();
  await office.say("compare two-plans --out done");
  appendFileSync(join(office.folder, "done", "runs.csv"), "\n");
  for (const command of ["verify", "reproduce", "show"]) {
    const { code, output, messages } = await office.say(`${command} done`);
    expect([command, code]).toEqual([command, 1]);
    expect(output + messages).toContain("runs.csv is not what was written: its bytes have changed.");
  }
});

test("results that an earlier version wrote without the rest of the runs are shown all the same", async () => {
  const office = openOffice();
  const first = await office.say("sweep case-teams --out done");
  rmSync(join(office.folder, "done", "runs-rest.bin"));
  const log = join(office.folder, "done", "log.json");
  writeFileSync(log, readFileSync(log, "utf8").replace(/^ *"runs-rest.bin": .*\n/m, ""));
  const { output } = await office.say("show done");
  expect(smallScenario).toContain("sweep");
  // What was promised rests on what each run paid, which such results do not tell.
  const isOfMoney = /Money in a year[\s\S]*?(?=Whom it serves)/;
  const answer = (text: string) => text.slice(0, text.indexOf("\nSaved")).replace(isOfMoney, "");
  expect([output === "", answer(output) === answer(first.output)]).toEqual([false, true]);
  expect(isOfMoney.exec(output)?.[0]).toContain("not defined");
});

test("next commands repeat every option given but the folder of a study of another kind, quoted as a shell takes it", async () => {
  const office = openOffice();
  const given = "--set intake.places=60 --seed O'Neil --workers 1 -n2 --out there --replace";
  const { output } = await office.say(`run two-plans ${given}`);
  const [, next = ""] = /\nNext {2}(streetlevel .+)\n/.exec(output) ?? [];
  expect(next).toBe(
    "streetlevel compare two-plans --set intake.places=60 --seed 'O'\\''Neil' --workers 1 -n 2",
  );
});

/** A clock that goes on by five seconds whenever it is looked at. */
function slowClock() {
  let now = 0;
  return () => {
    now += 5000;
    return now;
  };
}

test("a long study says what its first programmes found, then ends as one that did not", async () => {
  const office = openOffice();
  const runs = counting();
  const slow = await office.say("sweep case-teams -n 40 --out slow", { study: runs.study, now: slowClock() });
  const first = inOneLine(slow.messages);
  expect(first).toContain("A first answer, from 10 simulated programmes each: H1 supported: +");
  expect(first).toContain("A verdict can change with them; the ones at the end count.");
  const made = runs.made();
  const fast = counting();
  const quick = await office.say("sweep case-teams -n 40 --out quick", { study: fast.study });
  expect(quick.messages).not.toContain("A first answer");
  expect(fast.made()).toBe(made);
  expect(quick.output.replaceAll("quick", "slow")).toBe(slow.output);
  expect(bytesOf(office, "quick")).toEqual(bytesOf(office, "slow"));
});

test("nothing is said of the first programmes where nothing is judged, or where programs and quiet users read", async () => {
  const office = openOffice();
  for (const line of [
    "run case-teams -n 200",
    "sweep case-teams -n 40 --json",
    "sweep case-teams -n 40 --quiet",
  ]) {
    const { messages } = await office.say(`${line} --replace --out o`, {
      study: counting().study,
      now: slowClock(),
    });
    expect(messages).not.toContain("A first answer");
  }
});

test("without --detail a study that stands there in more detail is shown, and more replications keep its detail", async () => {
  const office = openOffice();
  const runs = counting();
  const first = await office.say("compare two-plans --detail 3 -n 4 --out deep", { study: runs.study });
  expect(first.code).toBe(0);
  const made = runs.made();
  const again = await office.say("compare two-plans -n 4 --out deep", { study: runs.study });
  expect([again.code, runs.made()]).toEqual([0, made]);
  const answer = (text: string) => text.slice(text.indexOf("In numbers"), text.indexOf("\nSaved"));
  expect(again.output).toContain(answer(first.output));
  expect((await office.say("compare two-plans -n 6 --out deep", { study: runs.study })).code).toBe(0);
  expect(office.files("deep")).toContain("contacts.parquet");
  const less = await office.say("compare two-plans -n 6 --detail 0 --out deep", { study: runs.study });
  expect([less.code, inOneLine(less.messages)]).toEqual([2, expect.stringContaining("in more detail, of 3")]);
});

test.each([
  "compare two-plans",
  "compare two-plans --set meetings.minutes=75",
  "compare two-plans --seed other",
  "compare two-plans --set meetings.minutes=75 --seed other -n 4",
  "sweep two-plans --over meetings.perWeek=1,2 --set meetings.minutes=75",
  "sweep case-teams",
  "ablate two-plans",
  "compare budget.yaml --futures 10",
  "compare budget.yaml --search --search-plans 4 -n 2",
  "run two-plans",
  "compare two-plans --until 100% -n 4 --seed other",
])(
  "%s without --detail shows the study that was made with it, in the folder that both are given",
  async (line) => {
    const office = openOffice();
    office.write(
      "budget.yaml",
      `${pairScenario}budget: { perYear: 807700, exempt: [alone] }
uncertain: { disclosure.perContact: { from: 0.03, to: 0.12, source: assumption } }\n`,
    );
    const runs = counting();
    const first = await office.say(`${line} --detail 1`, { study: runs.study });
    expect([first.code, first.messages.includes("Error")]).toEqual([0, false]);
    const [made, folders] = [runs.made(), office.files("results").filter((path) => !path.includes("/"))];
    const again = await office.say(line, { study: runs.study });
    expect(again.code).toBe(0);
    expect(inOneLine(again.output)).toContain("nothing was run again");
    expect(runs.made()).toBe(made);
    expect(office.files("results").filter((path) => !path.includes("/"))).toEqual(folders);
  },
);
