// A file of rules is looked over before anything runs, and is the same file in every thread.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type RulesFault, RulesFileError } from "../../../../src/experiment/run/threads/rules-fault.ts";
import { loadChosenRules, loadRulesFile } from "../../../../src/experiment/run/threads/rules-file.ts";
import { importRules, offeredBy } from "../../../../src/experiment/run/threads/rules-module.ts";
import { sha256 } from "../../../../src/experiment/store/hash.ts";
import { runStudy } from "../../../../src/experiment/study/run-study.ts";
import { runsTable } from "../../../../src/experiment/tables/runs.ts";
import { tableText } from "../../../../src/experiment/tables/table.ts";
import { ruleKinds } from "../../../../src/model/rule-kinds.ts";
import { smallProgramme } from "../../../model/small-agency.ts";
import { alone, sampleScenario, team } from "../../fixtures/scenarios.ts";

const folder = mkdtempSync(join(tmpdir(), "street-level-rules-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function faultOf(work: Promise<unknown>): Promise<Omit<RulesFault, "path"> | undefined> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RulesFileError)) throw new Error(`No fault of the file: ${String(error)}`);
  const { path: _, ...fault } = error.fault;
  return fault;
}

const good = `// import nothing
export const contactOrder = { byNeed: (client) => client.severity };
export const measures = {
  grants: {
    label: "Grants", unit: "grants", better: "higher", matters: 1,
    of: ({ decisions }) => decisions.filter(({ answer }) => answer === "granted").length,
  },
};
`;

test("a file of rules is known by its bytes, and says which rules it has", async () => {
  const { file: found, names } = await loadRulesFile(file("good.mjs", good));
  expect(found.sha256).toBe(sha256(good));
  expect(names).toEqual({
    contactOrder: ["byNeed"],
    coping: [],
    provisionDecision: [],
    meetingAgenda: [],
    delegation: [],
    slackOrder: [],
    search: [],
    offer: [],
    measures: ["grants"],
  });
});

/** What its own thread sees of a file, without the thread. */
async function lookInto(path: string): Promise<unknown> {
  return offeredBy(path, (await importRules(path, "1")).rules);
}

const measure = 'label: "A", unit: "", better: "higher", matters: 1, of: () => 1';

test.each<[string, string, object]>([
  ["no module", "export const = ;", { kind: "doesNotLoad" }],
  ["a module that throws", "throw new Error('not today')", { kind: "doesNotLoad", reason: "not today." }],
  ["nothing exported", "const mine = 1;", { kind: "nothingExported" }],
  ["empty groups", "export const coping = {};", { kind: "nothingExported" }],
  [
    "a kind that there is not",
    "export const contactOrders = { a: () => 1 };",
    { kind: "unknownExport", name: "contactOrders", nearest: "contactOrder" },
  ],
  ["a default export", "export default { a: () => 1 };", { kind: "nothingExported" }],
  ["a bare function", "export const coping = () => ({});", { kind: "notAGroup", group: "coping" }],
  ["a list", "export const coping = [() => ({})];", { kind: "notAGroup", group: "coping" }],
  [
    "a number for a rule",
    "export const coping = { a: 1 };",
    { kind: "notAFunction", name: "a", found: "number" },
  ],
  [
    "a rule that asks for too much",
    "export const meetingAgenda = { a: (one, two, three) => 1 };",
    { kind: "wrongArity", name: "a", found: 3, most: 2 },
  ],
  ["a name with a blank", "export const coping = { 'a b': () => 1 };", { kind: "badName", name: "a b" }],
  [
    "the name of a rule of ours",
    `export const coping = { ${ruleKinds.coping.ours}: () => 1 };`,
    { kind: "nameOfOurs", name: ruleKinds.coping.ours },
  ],
  [
    "the name of a measure of ours",
    `export const measures = { waitDays: { ${measure} } };`,
    { kind: "nameOfOurs", name: "waitDays" },
  ],
  ["a measure without parts", "export const measures = { a: 1 };", { kind: "wrongMeasure", field: "label" }],
  ...["label", "unit", "better", "matters", "of"].map((field): [string, string, object] => [
    `a measure without ${field}`,
    `export const measures = { a: { ${measure}, ${field}: undefined } };`,
    { kind: "wrongMeasure", name: "a", field },
  ]),
  [
    "a share that would have to differ by 5",
    `export const measures = { a: { ${measure}, unit: "share, 0-1", matters: 5 } };`,
    { kind: "mattersTooWide", matters: 5, widest: 1 },
  ],
  [
    "a measure of two arguments",
    `export const measures = { a: { ${measure}, of: (rows, more) => 1 } };`,
    { kind: "wrongArity", found: 2, most: 1 },
  ],
  [
    "an import",
    `import { a } from "../../engines/good.mjs";\n${good}`,
    { kind: "imports", line: 'import { a } from "../../engines/good.mjs";' },
  ],
  ["an import in passing", `const fs = await import("node:fs");\n${good}`, { kind: "imports" }],
  ["an export of another's", `export { a } from "../../engines/good.mjs";`, { kind: "imports" }],
])("%s is refused", async (what, text, fault) => {
  const path = file(`${what.replaceAll(" ", "-")}.mjs`, text);
  const isSeenInside = !("kind" in fault && (fault.kind === "doesNotLoad" || fault.kind === "imports"));
  expect(await faultOf(isSeenInside ? lookInto(path) : loadRulesFile(path))).toMatchObject(fault);
});

test("what is no plain file of code is refused before it is loaded", async () => {
  expect(await faultOf(loadRulesFile(join(folder, "nowhere.mjs")))).toEqual({ kind: "noFile" });
  mkdirSync(join(folder, "folder.mjs"));
  expect(await faultOf(loadRulesFile(join(folder, "folder.mjs")))).toEqual({ kind: "notAFile" });
  expect(await faultOf(loadRulesFile(file("rules.ts", good)))).toEqual({ kind: "otherEnding" });
  expect(await faultOf(loadRulesFile(file("rules.yaml", good)))).toEqual({ kind: "otherEnding" });
  const large = `${good}// ${"x".repeat(1 << 20)}\n`;
  expect(await faultOf(loadRulesFile(file("large.mjs", large)))).toEqual({ kind: "tooLarge", mebibytes: 1 });
});

test("types may be imported in comments, which load nothing", async () => {
  const text = `/** @type {Record<string, import("street-level").Coping>} */\n${good}`;
  const { names } = await loadRulesFile(file("typed.mjs", text));
  expect(names).toEqual((await loadRulesFile(file("good.mjs", good))).names);
  expect(names.contactOrder).toEqual(["byNeed"]);
});

const scenario = sampleScenario(
  { plans: [alone, team] },
  {
    ...smallProgramme,
    "time.warmUpDays": 5,
    "time.observedDays": 60,
    "response.followUpDays": 20,
    replications: 3,
  },
);
const names = { contactOrder: "byNeed", measures: ["grants"] } as const;

function study(workers: number, rules?: Parameters<typeof loadChosenRules>[0]) {
  const { of: _, ...entry } = {
    name: "grants",
    label: "Grants",
    unit: "grants",
    better: "higher",
    matters: 1,
    of: 0,
  } as const;
  const own = rules === undefined ? {} : { rules, ownMeasures: [entry] };
  return runStudy({ scenario, kind: "compare", workers, ...own });
}

test("rules write the same bytes on one thread and on two, and other bytes than ours", async () => {
  const loaded = await loadRulesFile(file("threads.mjs", good));
  const rules = { file: loaded.file, names };
  const [one, two, ours] = [await study(1, rules), await study(2, rules), await study(2)];
  const text = tableText(runsTable(one));
  expect(tableText(runsTable(two))).toBe(text);
  expect(text.split("\n")[0].endsWith(",grants")).toBe(true);
  expect(one.rows.map(({ status }) => status)).toEqual(Array(6).fill("ok"));
  expect(one.rows.every(({ outcome }) => (outcome?.ownMeasures?.grants ?? 0) > 0)).toBe(true);
  expect(one.rows.map(({ outcome }) => outcome?.trajectory)).not.toEqual(
    ours.rows.map(({ outcome }) => outcome?.trajectory),
  );
});

test("a file that changed meanwhile is refused by every thread, and nothing is run with it", async () => {
  const path = file("changing.mjs", good);
  const { file: found } = await loadRulesFile(path);
  writeFileSync(path, good.replace("client.severity", "-client.severity"));
  expect(await faultOf(loadChosenRules({ file: found, names }))).toEqual({ kind: "changed" });
  expect(await faultOf(study(2, { file: found, names }))).toEqual({ kind: "changed" });
});

test("a file that changed and is loaded again is the new one", async () => {
  const path = file("edited.mjs", good);
  await loadRulesFile(path);
  writeFileSync(path, good.replaceAll("byNeed", "byWant"));
  expect((await loadRulesFile(path)).names.contactOrder).toEqual(["byWant"]);
});
