// Assignments on the command line are checked like a file.

import { expect, test } from "vitest";
import { ScenarioError } from "../../src/scenario/complaint.ts";
import { readAssignment, valueAsAssigned } from "../../src/scenario/read-assignment.ts";

test.each([
  ["meetings.perWeek=3", { name: "meetings.perWeek", value: 3 }],
  [" meetings.perWeek = .5 ", { name: "meetings.perWeek", value: 0.5 }],
  ["contact.order=creaming", { name: "contact.order", value: "creaming" }],
  ["mechanisms.trust=off", { name: "mechanisms.trust", value: "off" }],
  ["provisions.domains=legal, housing", { name: "provisions.domains", value: ["housing", "legal"] }],
  ["provisions.domains=[legal]", { name: "provisions.domains", value: ["legal"] }],
  ["provisions.domains=", { name: "provisions.domains", value: [] }],
  ["seed=a=b", { name: "seed", value: "a=b" }],
  ["guidance.provisionsListed=true", { name: "guidance.provisionsListed", value: "true" }],
  ["seed=007", { name: "seed", value: "007" }],
  ["split.byKind.note=0.2", { name: "split.byKind.note", value: 0.2 }],
])("%s is read", (text, assignment) => {
  expect(readAssignment(text)).toEqual(assignment);
});

test.each([
  [
    "meetings.perWek=3",
    "--set: meetings.perWek is not a parameter. Did you mean meetings.perWeek?\n  1 | meetings.perWek=3\n    | ^^^^^^^^^^^^^^^",
  ],
  [
    "meetings.perWeek=300",
    "--set: meetings.perWeek is 300; write a number from 0 to 40 (per week).\n  1 | meetings.perWeek=300\n    |                  ^^^",
  ],
  [
    "meetings.perWeek",
    "--set: An assignment is a name, an equals sign and a value: meetings.perWeek=3.\n  1 | meetings.perWeek\n    | ^^^^^^^^^^^^^^^^",
  ],
  [
    "intake.places=1_000",
    "--set: intake.places: '1_000' is text; write 1000.\n  1 | intake.places=1_000\n    |               ^^^^^",
  ],
  [
    "intake.places=Infinity",
    "--set: intake.places: 'Infinity' is text; write a whole number from 0 to 1000000 (clients).\n  1 | intake.places=Infinity\n    |               ^^^^^^^^",
  ],
  [
    "meetings.perWeek=",
    "--set: meetings.perWeek is empty; write a number from 0 to 40 (per week).\n  1 | meetings.perWeek=\n    |                  ^",
  ],
  ["seed=", "--set: seed is empty; write text of 1 to 200 characters.\n  1 | seed=\n    |      ^"],
  ["__proto__.x=1", "--set: __proto__.x is not a parameter.\n  1 | __proto__.x=1\n    | ^^^^^^^^^^^"],
  [
    "constructor.prototype=1",
    "--set: constructor.prototype is not a parameter.\n  1 | constructor.prototype=1\n    | ^^^^^^^^^^^^^^^^^^^^^",
  ],
  [
    "=1",
    "--set: An assignment is a name, an equals sign and a value: meetings.perWeek=3.\n  1 | =1\n    | ^",
  ],
])("%s is refused", (text, message) => {
  expect(() => readAssignment(text)).toThrow(ScenarioError);
  expect(() => readAssignment(text)).toThrow(message);
  expect("x" in {}).toBe(false);
});

test("a value is written as an assignment reads it, and one that is missing is a fault of ours", () => {
  for (const text of ["meetings.perWeek=3", "contact.order=creaming", "provisions.domains=housing,legal"]) {
    const { name, value } = readAssignment(text);
    expect(`${name}=${valueAsAssigned(name, value)}`).toBe(text);
  }
  expect(() => valueAsAssigned("seed", undefined as never)).toThrow("seed has no value to write.");
});
