// Every sentence that the reader of scenarios can say is said in a test, word for word.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readLiterals } from "../house/literals.ts";
import { faultyDesigns } from "./faulty-designs.ts";
import { faultyFiles } from "./faulty-files.ts";
import { faultyHypotheses } from "./faulty-hypotheses.ts";
import { faultyValues } from "./faulty-values.ts";
import { faultyYaml } from "./faulty-yaml.ts";

/** Files that say nothing to the author of a faulty file: descriptions for editors, and settings. */
const saysNothing = /schema|^settings|^scenario\.ts$/;

/** Not sentences: a unit that is looked for; what no text of ours leads to, since the parser refuses it before. */
const notSaid = [
  "share of minutes",
  "share of need",
  "minutes per warranted minute",
  "effective domains",
  "This is neither text nor a number.",
];

const isProse = (text: string) => /[a-z]{2,} [a-z]{2,}/i.test(text);

const tested = [
  ...[...faultyDesigns, ...faultyFiles, ...faultyHypotheses, ...faultyValues, ...faultyYaml].map(
    ([, , message]) => message,
  ),
  ...[
    "changes-in-mid-run.test.ts",
    "complaints.test.ts",
    "read-assignment.test.ts",
    "rules.test.ts",
    "sizes.test.ts",
  ].flatMap((file) =>
    readLiterals(readFileSync(new URL(file, import.meta.url), "utf8")).map(({ text }) => text),
  ),
].join("\n");

const folder = new URL("../../src/scenario/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && !saysNothing.test(file));

test.each(files)("what %s says is tested word for word", (file) => {
  const said = readLiterals(readFileSync(new URL(file, folder), "utf8"))
    .map(({ text }) => text.trim())
    .filter((text) => isProse(text) && !notSaid.includes(text));
  expect(said.filter((text) => !tested.includes(text))).toEqual([]);
});

test("the audit sees a sentence that nobody tests", () => {
  expect(tested).not.toContain("a sentence that nobody tests anywhere");
  expect(files.length).toBeGreaterThan(15);
});
