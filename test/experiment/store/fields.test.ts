// Claims about files that parse and are incomplete: each field that is missing or wrong is seen, and named.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  aCount,
  aHash,
  aName,
  anOrdinal,
  aTruth,
  type Check,
  either,
  fields,
  fileHashes,
  listOf,
  maybe,
  oneOf,
  readFields,
} from "../../../src/experiment/store/fields.ts";
import { faultOf } from "./fault-of.ts";

const check: Check = fields({
  format: oneOf(1),
  inputs: fields({ seed: aName, rules: maybe(aHash) }),
  rows: listOf(aCount),
  kind: either(aTruth, anOrdinal),
});
const good = { format: 1, inputs: { seed: "any" }, rows: [0, 8], kind: 2 };
const read = (text: string) => readFields("x.json", text, check);

test("a file that holds what it must is read as it is, with what nobody asks for", () => {
  expect(read(JSON.stringify({ ...good, more: 1 }))).toEqual({ ...good, more: 1 });
});

test.each<[string, unknown, string | undefined, string?]>([
  ["a field that is missing", { ...good, kind: undefined }, "kind", "missing"],
  ["a field of another type", { ...good, format: "1" }, "format", "wrong"],
  ["a field inside a field", { ...good, inputs: { seed: 3 } }, "inputs.seed", "wrong"],
  [
    "a field that may be missing and is wrong",
    { ...good, inputs: { seed: "a", rules: "0" } },
    "inputs.rules",
    "wrong",
  ],
  ["an item of a list", { ...good, rows: [0, -1] }, "rows[1]", "wrong"],
  ["what every object inherits", { ...good, inputs: {} }, "inputs.seed", "missing"],
  ["a list where fields are wanted", [], undefined],
  ["null", null, undefined],
])("%s is damage, and is named", (_, found, field, problem) => {
  const misfit = field === undefined ? {} : { misfit: { field, problem } };
  expect(faultOf(() => read(JSON.stringify(found)))).toEqual({ kind: "damaged", file: "x.json", ...misfit });
});

test("a text that is no JSON is damage without a field", () => {
  expect(faultOf(() => read("{"))).toEqual({ kind: "damaged", file: "x.json" });
});

test("hashes belong to plain names alone, so that no file outside the folder is ever looked at", () => {
  const hash = "0".repeat(64);
  expect(fileHashes({ "charts/a.svg": hash }, "files")).toBeUndefined();
  for (const name of ["../secret", "/etc/passwd", "a/../../b", "con", ""])
    expect(fileHashes({ [name]: hash }, "files")).toMatchObject({ problem: "wrong" });
});

test("no value at all makes a reader fail otherwise than by a fault of the file", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      try {
        read(text);
      } catch (error) {
        expect(error).toMatchObject({ fault: { kind: "damaged" } });
      }
    }),
    { seed: 20261130 },
  );
});
