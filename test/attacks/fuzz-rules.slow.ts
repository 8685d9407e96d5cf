// Files of rules written at random by a grammar: each is refused in a sentence with its name, or its runs come out or fail
// in a sentence; nothing hangs, and nothing that all code shares is changed. A seed of one's own: FUZZ_SEED=7.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { modelWith } from "../../src/experiment/run/chosen-rules.ts";
import { runReplication } from "../../src/experiment/run/replicate.ts";
import { RulesFileError } from "../../src/experiment/run/threads/rules-fault.ts";
import { loadChosenRules, loadRulesFile } from "../../src/experiment/run/threads/rules-file.ts";
import { ruleKindNames } from "../../src/model/rule-kinds.ts";
import { rulesFault } from "../../src/words/rules.ts";
import { parametersWith, smallAgency } from "../truth/agencies.ts";
import { globalsNow } from "./globals.ts";

const seed = Number(process.env.FUZZ_SEED ?? 20_261_203);
const files = 40;

/** What a rule or a measure may answer, in words of the language. */
const answer = fc.constantFrom(
  ...[
    "NaN",
    "Infinity",
    "-Infinity",
    "1",
    "-1",
    "0.5",
    "'grant'",
    "'list'",
    "''",
    "null",
    "undefined",
    "true",
  ],
  ...[
    "10n",
    "Symbol('x')",
    "[]",
    "{}",
    "() => 1",
    "new Array(1e6).fill(1)",
    "'x'.repeat(1e6)",
    "new Date(NaN)",
  ],
  "{ toString() { throw new Error('no text'); } }",
  "{ valueOf() { throw new Error('no value'); } }",
  "{ get minutesShare() { throw new Error('not for you'); } }",
  "{ minutesShare: 1, complexityShare: 1, noiseFactor: 1, intervalFactor: 1 }",
  "{ minutesShare: NaN, complexityShare: 1, noiseFactor: 1, intervalFactor: 0 }",
  "{ asked: 0, get minutesShare() { return this.asked++ < 1 ? 1 : NaN; }, complexityShare: 1, noiseFactor: 1, intervalFactor: 1 }",
  "new Proxy({}, { get() { throw new Error('go away'); } })",
  "Object.create(null)",
  "Promise.resolve(1)",
);

const body = fc.oneof(
  { weight: 4, arbitrary: answer.map((what) => `{ return ${what}; }`) },
  answer.map((what) => `{ throw ${what}; }`),
  answer.map((what) => `{ for (const one of arguments) try { one.severity = ${what}; } catch {} return 1; }`),
  fc.constantFrom(
    "{ return this.nothing.at.all; }",
    "{ return arguments[0].there.is.none; }",
    "{ return [...arguments].map(String).length; }",
    "{ return (function again() { return again(); })(); }",
  ),
);

const rule = fc.oneof(
  { weight: 5, arbitrary: body.map((does) => `function () ${does}`) },
  fc.constantFrom(
    "1",
    "'text'",
    "null",
    "undefined",
    "[]",
    "{}",
    "class { }",
    "async function () { return 1; }",
  ),
  fc.constantFrom("function* () { yield 1; }", "function (a, b, c, d, e, f) { return 1; }", "Math.max"),
);

const line = fc.constantFrom("'A line'", "''", "'x'.repeat(1000)", "'two\\nlines'", "7", "null", "undefined");

const measure = fc.oneof(
  fc
    .record({
      label: fc.oneof({ weight: 4, arbitrary: fc.constant("'Mine'") }, line),
      unit: fc.oneof({ weight: 4, arbitrary: fc.constant("'share'") }, line),
      better: fc.constantFrom("'higher'", "'lower'", "'neither'", "'more'", "1"),
      matters: fc.constantFrom("0.1", "1", "0", "-1", "NaN", "Infinity", "'0.1'"),
      of: rule,
    })
    .map(
      ({ label, unit, better, matters, of }) =>
        `{ label: ${label}, unit: ${unit}, better: ${better}, matters: ${matters}, of: ${of} }`,
    ),
  rule,
);

const name = fc.constantFrom(
  "mine",
  "mine",
  "mine",
  "'my rule'",
  "__proto__",
  "constructor",
  "'=1+1'",
  "toString",
);

const entry = (thing: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.tuple(name, thing).map(([called, is]) => `${called}: ${is}`) },
    fc.tuple(name, thing).map(([called, is]) => `get ${called}() { return ${is}; }`),
    name.map((called) => `get ${called}() { throw new Error("not for you"); }`),
  );

const group = (thing: fc.Arbitrary<string>) =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .array(entry(thing), { minLength: 1, maxLength: 2 })
        .map((some) => `{ ${some.join(", ")} }`),
    },
    fc.constantFrom("null", "[]", "7", "'text'", "() => 1", "new Map()", "undefined"),
  );

const exported = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...ruleKindNames), group(rule))
      .map(([kind, is]) => `export const ${kind} = ${is};`),
  },
  { weight: 3, arbitrary: group(measure).map((is) => `export const measures = ${is};`) },
  fc.constantFrom(
    "export default 1;",
    "export const contactorder = {};",
    "export function then() {}",
    "const x = ;",
  ),
);

const file = fc
  .uniqueArray(exported, { minLength: 0, maxLength: 3, selector: (text) => text.split("=")[0] })
  .map((some) => `${some.join("\n")}\n`);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "street-level-rules-"));
  console.log(`Files of rules are made at random from the seed ${seed}.`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const parameters = parametersWith(smallAgency, { "time.warmUpDays": 0, "time.observedDays": 20 });

/** A sentence: no inside of the program, no line of a stack, one line. */
function expectSentence(text: string, about: string): void {
  expect(text, about).toMatch(/[.!?;]$/);
  expect(text, about).not.toMatch(/\n|\bat .*:\d+:\d+|node:internal|file:\/\//);
}

test("whatever a file of rules says, it is refused in a sentence or its runs end, each with numbers or a reason", async () => {
  const before = globalsNow();
  let [refused, ran] = [0, 0];
  for (const [number, text] of fc.sample(file, { numRuns: files, seed }).entries()) {
    const path = join(folder, `rules-${number}.mjs`);
    writeFileSync(path, text);
    const loaded = await loadRulesFile(path).catch((error: unknown) => {
      if (error instanceof RulesFileError) return error;
      throw new Error(`No fault of the file: ${text}`, { cause: error });
    });
    if (loaded instanceof RulesFileError) {
      refused += 1;
      expectSentence(
        rulesFault(loaded.fault, () => `rules-${number}.mjs`),
        text,
      );
      continue;
    }
    const { names, file: loadedFile } = loaded;
    const first = Object.fromEntries(
      ruleKindNames.flatMap((kind) => (names[kind]?.[0] === undefined ? [] : [[kind, names[kind][0]]])),
    );
    const chosen = await loadChosenRules({
      file: loadedFile,
      names: { ...first, measures: names.measures ?? [] },
    });
    const row = runReplication({ cellIndex: 0, parameters, detail: 0 }, 1, modelWith(chosen));
    ran += 1;
    if (row.outcome === undefined) expectSentence(row.reason ?? "", text);
    else {
      const { measures, ownMeasures = {} } = row.outcome;
      expect(
        [...measures, ...Object.values(ownMeasures)].every((value) => Math.abs(value) !== Infinity),
        text,
      ).toBe(true);
    }
  }
  expect(globalsNow()).toBe(before);
  console.log(`${files} files of rules: ${refused} refused, ${ran} ran.`);
  expect(Math.min(refused, ran)).toBeGreaterThan(files / 8);
});
