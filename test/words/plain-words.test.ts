// Claims about words that must never reach a reader.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../src/words/", import.meta.url);
const files = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(name, folder), "utf8"),
}));
const forbidden =
  /\bp\s*<|significan|confiden|no effect|robust|optimal|\bbest plan|\bproves?\b|will save|validated|±|95 ?%|calibrated/i;

test.each(files)("$name says nothing that a reader could take for proof", ({ text }) => {
  expect(text.match(forbidden)?.[0]).toBeUndefined();
});

test.each(files)("$name knows neither Node nor a page", ({ text }) => {
  expect(text).not.toMatch(/from "node:|\bdocument\.|\bwindow\.(?!ts)/);
});
