// What a file of rules may do while it is loaded: nothing but name functions. Each attack ends in a sentence and a thread.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RulesFault, RulesFileError } from "../../../../src/experiment/run/threads/rules-fault.ts";
import { loadRulesFile } from "../../../../src/experiment/run/threads/rules-file.ts";
import { mostLoadSeconds } from "../../../../src/experiment/run/threads/rules-trial.ts";
import { rulesFault } from "../../../../src/words/rules.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rules-trial-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const good = "export const contactOrder = { mine: (client) => client.severity };\n";

async function load(text: string): Promise<RulesFault> {
  const path = join(folder, "hostile.mjs");
  writeFileSync(path, text);
  const error = await loadRulesFile(path).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof RulesFileError) return error.fault;
  throw new Error(`No fault of the file: ${String(error)}`);
}

const onlyNames = "A file of rules only names functions;";
const isNoModule = "A file of rules is an ES module; name it .mjs.";
const forEver = `hostile.mjs was still being loaded after ${mostLoadSeconds} seconds, and was stopped. ${onlyNames} take out anything else that it does.`;
const ends = `hostile.mjs ends the process while it is loaded. ${onlyNames} take that out.`;
const noReason = `hostile.mjs could not be loaded: It failed without a word. ${isNoModule}`;

test.each<[string, string, string]>([
  ["ends the process", `process.exit(0);\n${good}`, ends],
  ["ends the process by way of a function", `${good}process.exit.call(process, 3);`, ends],
  ["waits for a promise that never settles", `${good}await new Promise(() => {});`, forEver],
  [
    "exports a then",
    `${good}export function then() {}`,
    "hostile.mjs exports then, which is not a kind of rule. The kinds are contactOrder, coping, provisionDecision, meetingAgenda, delegation, slackOrder, search, offer and measures.",
  ],
  ["loops for ever", `${good}for (;;);`, forEver],
  ["waits and sets timers for ever", `${good}await new Promise(() => setInterval(() => {}, 1));`, forEver],
  [
    "leaves a timer running",
    `${good}setInterval(() => {}, 1000);`,
    `hostile.mjs leaves something running once it is loaded (Timeout). ${onlyNames} take that out.`,
  ],
  [
    "has a getter that throws",
    "export const contactOrder = { get mine() { throw new Error('not for you'); } };",
    `hostile.mjs could not be loaded: not for you. ${isNoModule}`,
  ],
  [
    "exports a proxy that throws",
    "export const coping = new Proxy({}, { ownKeys() { throw new Error('go away'); } });",
    `hostile.mjs could not be loaded: go away. ${isNoModule}`,
  ],
  [
    "exports a proxy that loops for ever",
    "export const coping = new Proxy({}, { ownKeys() { for (;;); } });",
    forEver,
  ],
  ["throws what has no text", "throw Object.create(null);", noReason],
  [
    "rejects what nobody catches",
    `${good}Promise.reject(new Error("too late"));`,
    `hostile.mjs could not be loaded: too late. ${isNoModule}`,
  ],
  [
    "rejects later on",
    `${good}setTimeout(() => Promise.reject(new Error("later")), 20);`,
    `hostile.mjs leaves something running once it is loaded (Timeout). ${onlyNames} take that out.`,
  ],
  ["ends the process from a getter", "export const offer = { get mine() { process.exit(); } };", ends],
])("a file that %s is refused in a sentence with its name", async (_, text, sentence) => {
  expect(rulesFault(await load(text), () => "hostile.mjs")).toBe(sentence);
});

test("a file that fills the memory is stopped", async () => {
  const fault = await load(`${good}const all = []; for (;;) all.push(new Array(100000).fill(all.length));`);
  expect(["doesNotLoad", "takesTooLong"]).toContain(fault.kind);
});

test("what a file prints and changes while it is tried stays in its thread", async () => {
  const path = join(folder, "chatty.mjs");
  writeFileSync(path, `console.log("hello"); globalThis.changed = 1; Math.max = () => 0;\n${good}`);
  const { names } = await loadRulesFile(path);
  expect(names.contactOrder).toEqual(["mine"]);
  expect("changed" in globalThis).toBe(false);
  expect(Math.max(1, 2)).toBe(2);
});
