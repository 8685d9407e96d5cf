// Numbers as people write them: one reading, two, or none; never a wrong suggestion.

import { expect, test } from "vitest";
import { misreading, readingsOf, suggestNumber } from "../../src/scenario/written-number.ts";
import { complaintsOf } from "./sample.ts";

test.each([
  ["100000,50", [100000.5]],
  ["12,5", [12.5]],
  ["12,500", [12.5, 12500]],
  ["52.000", [52, 52000]],
  ["1.250.000", [1250000]],
  ["1.250,75", [1250.75]],
  ["1,250.75", [1250.75]],
  ["1,250,000", [1250000]],
  ["$52k", [52000]],
  ["$52.000", [52, 52000]],
  ["1.5k", [1500]],
  ["2m", [2000000]],
  ["80 %", [0.8]],
  ["12,5 %", [0.125]],
  ["1_000", [1000]],
  ["0x10", [16]],
  ["many", []],
  ["", []],
  ["1,2,3", []],
])("%s may be %j", (text, readings) => {
  expect(readingsOf(text)).toEqual(readings);
});

test("a number that may be two is never suggested as one of them", () => {
  expect(suggestNumber("12,500")).toBeUndefined();
  expect(suggestNumber("12,5")).toBe(12.5);
});

test("a point before three digits that end in 0 is asked about, and a plain decimal is not", () => {
  expect(misreading("52.000", 52)).toBe(
    "'52.000' may be 52 or 52000; write the one you mean, without a mark between thousands.",
  );
  for (const written of ["0.500", "1.125", "52", "52.5", "1e3"])
    expect(misreading(written, Number(written))).toBeUndefined();
});

test.each([
  ["parameters: { wages.leadPerYear: 52.000 }", /may be 52 or 52000/],
  ["parameters: { wages.leadPerYear: $52k }", /write 52000\./],
  ["parameters: { wages.leadPerYear: '52,500' }", /write 52500\./],
  ["parameters: { paperwork.burden: '1,500' }", /write 1.5\./],
  ["parameters: { split.assistantShare: 80 }", /If you mean 80 %, write 0\.8\./],
  ["parameters: { split.assistantShare: 5 }", /If you mean 5 %, write 0\.05\./],
  ["parameters: { provisions.perClientYear: '12,500' }", /may be 12.5 or 12500/],
])("%s is refused with what may be meant", (line, message) => {
  expect(complaintsOf(line).join("\n")).toMatch(message);
});

test("a share far above 100 is not taken for a percentage", () => {
  expect(complaintsOf("parameters: { split.assistantShare: 500 }").join()).not.toMatch(/%/);
});
