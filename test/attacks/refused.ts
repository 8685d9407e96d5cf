// What every refusal has to be, however it was brought about.
import { expect } from "vitest";
import { printable } from "../../src/text/printable.ts";

const widest = 80;

export interface Refused {
  readonly code: number | null;
  readonly output: string;
  readonly messages: string;
}

/** A sentence that says what was found, exit code 2, and nothing else. */
export function expectRefusal({ code, output, messages }: Refused, says: string): void {
  expect({ code, output }).toEqual({ code: 2, output: "" });
  expect(messages.replace(/\s+/g, " ")).toContain(says);
  expect(messages).toMatch(/[.?]\s/);
  expect(messages).not.toMatch(/^\s+at .+:\d+/m);
  expect(messages).not.toContain("Something went wrong inside");
  const lines = messages.split("\n");
  expect(lines.map(printable)).toEqual(lines);
  expect(lines.filter((line) => !/^ +\d* \|/.test(line) && line.length > widest)).toEqual([]);
}
