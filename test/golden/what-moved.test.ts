// What `npm run golden` says before it changes a reference result.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { whatMoved } from "../../scripts/golden/what-moved.ts";

const runs = readFileSync(new URL("../../results/reference/case-teams/runs.csv", import.meta.url), "utf8");

/** The table with one cell of one row replaced. */
function withCell(line: number, column: string, value: (written: string) => string): string {
  const lines = runs.split("\n").map((text) => text.split(","));
  const place = lines[0].indexOf(column);
  lines[line][place] = value(lines[line][place]);
  return lines.map((cells) => cells.join(",")).join("\n");
}

test("the same runs have not moved", () => {
  expect(whatMoved(runs, runs)).toEqual({ rows: 1600, rowsDiffering: 0, moves: [] });
});

test("a measure that moved in one run of 40 is named with its plan, its point, and its two means", () => {
  const { rowsDiffering, moves } = whatMoved(
    runs,
    withCell(1, "engagementQuality", (written) => String(Number(written) + 1.2)),
  );
  expect(rowsDiffering).toBe(1);
  expect(moves).toHaveLength(1);
  expect(moves[0]).toMatchObject({ plan: "alone-scarce", measure: "engagementQuality", point: "0" });
  expect(moves[0].after - moves[0].before).toBeCloseTo(1.2 / 40, 12);
  expect(moves[0].mattersTimes).toBeCloseTo(1.2 / 40 / 0.03, 12);
});

test("of the points of a plan the one that moved most is told, and of all moves the largest first", () => {
  const two = whatMoved(
    runs,
    withCell(1, "waitDays", (written) => String(Number(written) + 400)),
  );
  expect(two.moves[0]).toMatchObject({ measure: "waitDays" });
  const lost = whatMoved(runs, runs.split("\n").slice(0, -41).join("\n"));
  expect(lost.rowsDiffering).toBe(40);
  expect(lost.moves[0].mattersTimes).toBe(Infinity);
  expect(new Set(lost.moves.map(({ plan }) => plan))).toEqual(new Set(["same-money-meeting"]));
});
