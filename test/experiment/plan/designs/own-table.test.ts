import { expect, test } from "vitest";
import { readOwnTable } from "../../../../src/experiment/plan/designs/own-table.ts";
import { ScenarioError } from "../../../../src/scenario/complaint.ts";
import { sampleScenario } from "../../fixtures/scenarios.ts";

const scenario = sampleScenario();
const read = (text: string) => readOwnTable(text, "points.csv", scenario);

test("a table's rows are points, in its own order", () => {
  const design = read(
    'meetings.perWeek, contact.order ,provisions.domains\r\n1,neediest,"income housing"\n\n2,first-come,\n',
  );
  expect(design.points).toEqual([
    { "meetings.perWeek": 1, "contact.order": "neediest", "provisions.domains": ["housing", "income"] },
    { "meetings.perWeek": 2, "contact.order": "first-come", "provisions.domains": [] },
  ]);
  expect(design.inputs).toEqual([
    { name: "meetings.perWeek", from: 1, to: 2 },
    { name: "contact.order", from: 0, to: 1, among: ["first-come", "neediest"] },
  ]);
  expect(design.kind).toBe("table");
});

test("another value is another design", () => {
  const hash = (value: number) => read(`meetings.perWeek\n1\n${value}`).hash;
  expect(hash(2)).toBe(hash(2));
  expect(hash(2)).not.toBe(hash(3));
});

function complaintsOf(text: string): string[] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ScenarioError)
      return error.complaints.map(({ line, column, message }) => `${line}:${column} ${message}`);
    throw error;
  }
  return [];
}

test.each([
  ["meetings.perWek\n1", "1:1 meetings.perWek is not a parameter. Did you mean meetings.perWeek?"],
  ["meetings.perWeek,meetings.perWeek\n1,2", "1:18 meetings.perWeek is a column twice; keep one of them."],
  [
    "meetings.perWeek,seed\n1,2",
    "1:18 seed is the same for the whole study; it cannot differ between points.",
  ],
  [
    "staff.assistantsPerTeam\n1",
    "1:1 Plan alone sets staff.assistantsPerTeam; take it out of the plan or out of the table.",
  ],
  ["meetings.perWeek,trust.start\n1,0.5\n1,2", "3:3 trust.start is 2;"],
  ["meetings.perWeek\nmany", "2:1 meetings.perWeek: 'many' is text;"],
  ["meetings.perWeek\n1\n1,2", "3:1 The line has 2 cells where the header has 1."],
  [
    "meetings.perWeek;trust.start\n1;0,5",
    "1:17 Columns are separated by commas here, not by semicolons, and numbers have a point.",
  ],
  ['"meetings.perWeek";"trust.start"\n1;2', "1:19 Columns are separated by commas here"],
  ['meetings.perWeek\n"1"2', "2:4 There is a quote here where a comma or the line's end is wanted."],
  ["meetings.perWeek", "1:1 A table of points has one line with parameters' names"],
  ["", "1:1 A table of points has one line with parameters' names"],
])("a fault in a table is shown in its place: %j", (text, message) => {
  const complaints = complaintsOf(text);
  expect(complaints[0]).toContain(message);
});

test("several faults are shown at once", () => {
  expect(complaintsOf("trust.start\n7\n0.5\n8")).toHaveLength(2);
});

test("a table with semicolons is told of once", () => {
  expect(complaintsOf("meetings.perWeek;trust.start\n1;0,5\n2;0,7")).toHaveLength(1);
});
