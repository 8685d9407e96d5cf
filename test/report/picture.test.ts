// The numbers under a chart of a report: all of few, the first of very many, and never without a word.
import { expect, test } from "vitest";
import type { DrawnChart } from "../../src/report/material.ts";
import { mostRows, picture } from "../../src/report/picture.ts";
import { rowsLeftOut } from "../../src/words/report-words.ts";

function pictureOf(rows: number): string {
  const table = {
    columns: ["input", "value"],
    rows: Array.from({ length: rows }, (_, place) => ["a", place]),
  };
  const chart = { name: "sensitivity", title: "What it hangs on", table };
  return picture({ chart, svg: "<svg></svg>" } as unknown as DrawnChart, 1).markup;
}

const rowsIn = (text: string) => text.split('<td class="number">').length - 1;

test("a table of as many rows as a page shows is whole, and nothing is said of others", () => {
  const text = pictureOf(mostRows);
  expect(rowsIn(text)).toBe(mostRows);
  expect(text).not.toContain("The first");
});

test("of a longer one the first rows are there, and where the others are is said", () => {
  const text = pictureOf(6749);
  expect(rowsIn(text)).toBe(mostRows);
  expect(text).toContain(rowsLeftOut(mostRows, 6749));
  expect(rowsLeftOut(500, 6749)).toBe(
    "The first 500 of 6,749 rows; all are in the tables of the results folder.",
  );
});
