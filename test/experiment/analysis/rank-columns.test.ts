import { expect, test } from "vitest";
import { rankColumns } from "../../../src/experiment/analysis/rank-columns.ts";
import { inputsStandingOut, turnOf } from "../../../src/experiment/analysis/what-decides.ts";

const order = {
  name: "contact.order",
  from: 0,
  to: 2,
  among: ["most-overdue", "neediest", "creaming"],
} as const;
const trust = { name: "mechanisms.trust", from: 0, to: 1, among: ["on", "off"] } as const;
const start = { name: "trust.start", from: 0.2, to: 0.8 } as const;

test("a choice of two is one column, of three a column for each value, a number is itself", () => {
  expect(rankColumns([start, trust, order]).map(({ name }) => name)).toEqual([
    "trust.start",
    "mechanisms.trust=off",
    "contact.order=most-overdue",
    "contact.order=neediest",
    "contact.order=creaming",
  ]);
});

test("a choice that decides is named with the value that does it", () => {
  const points = Array.from({ length: 60 }, (_, place) => ({ "contact.order": order.among[place % 3] }));
  const outcomes = points.map(
    (point, place) => (point["contact.order"] === "creaming" ? -1 : 1) + place / 1e6,
  );
  const [first] = inputsStandingOut([order], points, outcomes);
  expect(first).toMatchObject({ name: "contact.order=creaming", input: "contact.order" });
  const answers = outcomes.map((outcome) => (outcome > 0 ? "higher" : "lower"));
  expect(turnOf([first], answers, ["higher", "lower"])).toMatchObject({
    answer: "higher",
    flip: { isYesAbove: false, rightShare: 1 },
  });
});
