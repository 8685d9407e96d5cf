// Outcomes emerge: every read of a parameter by the model, against a table, so that a new one fails.

import { expect, test } from "vitest";
import { handedToParts, readByFile } from "../../src/model/parameter-reads.ts";
import { parameterEntry, parameterNames } from "../../src/model/parameters.ts";
import { handedOut, isPuttingTogether, type ModelFile, readModel, readsByFile } from "./parameter-reads.ts";

/** Know of levers by name, and touch no run but by what they answer. */
const speakOfLevers = [
  "idle-levers.ts",
  "idle-rules.ts",
  "lever-reach.ts",
  "mid-run.ts",
  "undefined-measures.ts",
];

/** Prefixes of the levers that a scenario uses to help or burden an agency. */
const leversIn = (prefix: string) =>
  parameterNames.filter((name) => name.startsWith(`${prefix}.`) && parameterEntry(name).lever === true);

test("each file of the model reads the parameters that the table gives it, and no others", () => {
  const found = Object.entries(readsByFile()).filter(
    ([path]) => !isPuttingTogether(path) && !speakOfLevers.includes(path),
  );
  expect(Object.fromEntries(found)).toEqual(readByFile);
});

test("the agency hands each mechanism its own parameters, and the named exceptions", () => {
  expect(handedOut()).toEqual(handedToParts);
});

test("only whoever simulates, observes the window or prices a plan has all parameters at once", () => {
  const whole = Object.entries(readsByFile()).flatMap(([path, reads]) =>
    reads.includes("Parameters") && !speakOfLevers.includes(path) ? [path] : [],
  );
  expect(whole.sort()).toEqual([
    "agency.ts",
    "detailed-run.ts",
    "levers.ts",
    "observe/office-measures.ts",
    "observe/window.ts",
    "open-agency.ts",
    "open-office.ts",
    "payroll.ts",
    "runs-in-turn.ts",
    "simulate.ts",
  ]);
});

test("trust, disclosure, coping, consistency and the course of needs read no lever", () => {
  for (const prefix of ["trust", "disclosure", "coping", "judgement", "needs", "incidents", "consistency"]) {
    expect(leversIn(prefix), prefix).toEqual([]);
  }
});

test("meetings are read where meetings are held, the split where work is shared out, the policy in its file", () => {
  const readersOf = (start: string) =>
    [...Object.entries(readByFile), ...Object.entries(handedToParts)]
      .filter(([who, reads]) => !isPuttingTogether(who) && reads.some((read) => read.startsWith(`${start}.`)))
      .map(([who]) => who);
  expect(readersOf("meetings")).toEqual([
    "team/meetings.ts",
    "team/corridor-talk.ts",
    "team/agenda.ts",
    "rules.ts",
    "new Circles",
    "createLeadership",
    "createCorridorTalk",
    "createMeetings",
  ]);
  expect(readersOf("split")).toEqual([
    "work/handoffs.ts",
    "work/delineation.ts",
    "work/standing-arrangements.ts",
    "work/answering-calls.ts",
    "work/paperwork.ts",
    "createDelineation",
    "createStandingArrangements",
    "createHandoffs",
    "createPaperwork",
  ]);
  expect(readersOf("policy")).toEqual([
    "policy/policy.ts",
    "policy/readings.ts",
    "policy/values.ts",
    "createLearningCommunity",
    "createTurnover",
    "createPolicy",
    "createReadings",
    "createValues",
    "createStaffMeetings",
    "createSupport",
  ]);
  expect(readersOf("guidance")).toEqual([
    "policy/policy.ts",
    "money/search.ts",
    "createPolicy",
    "createSearch",
  ]);
  expect(readersOf("staff")).toEqual(["payroll.ts", "new Staff", "new Teams", "createOpenings"]);
  expect(readersOf("wages")).toEqual(["staff/felt.ts", "staff/pay.ts", "payroll.ts", "new Felt"]);
});

test("a read that is not in the table is found, however it is written", () => {
  const files = readModel();
  const readsWith = (path: string, addition: string) => {
    const changed = files.map(
      (file): ModelFile => (file.path === path ? { path, text: `${file.text}\n${addition}` } : file),
    );
    return readsByFile(changed)[path];
  };
  expect(readsWith("clients/trust.ts", 'function f(p: Slice<"meetings">) {}')).toContain("meetings.*");
  expect(readsWith("clients/trust.ts", 'import type { MeetingParameters } from "./meetings.ts";')).toContain(
    "meetings.*",
  );
  expect(readsWith("clients/trust.ts", 'const own = slice(all, "staff");')).toContain("staff.*");
  expect(readsWith("observe/panel.ts", 'const n = parameters["meetings.perWeek"];')).toContain(
    "meetings.perWeek",
  );
  expect(readsWith("observe/panel.ts", "const n = everything['meetings.perWeek'];")).toContain(
    "meetings.perWeek",
  );
  expect(readsWith("clients/disclosure.ts", "function f(p: Parameters) {}")).toContain("Parameters");
  expect(readsWith("clients/disclosure.ts", "defaultParameters;")).toContain("defaultParameters");
});

test("a lever that is handed to a mechanism by another way is found", () => {
  const files = readModel();
  const handedWith = (change: (text: string) => string) =>
    handedOut(
      files.map(({ path, text }) => ({ path, text: path === "open-lives.ts" ? change(text) : text })),
    );
  const byNumber = handedWith((text) =>
    text.replace("createTrust(office,", "createTrust(office, meetingParameters.perWeek,"),
  );
  expect(byNumber.createTrust).toContain("meetings.perWeek");
  const bySlice = handedWith((text) => text.replace("createTrust(office,", "createTrust(office, split,"));
  expect(bySlice.createTrust).toContain("split.*");
  const byName = handedWith((text) =>
    text.replace("createTrust(office,", 'createTrust(office, parameters["staff.teams"],'),
  );
  expect(byName.createTrust).toContain("staff.teams");
});
