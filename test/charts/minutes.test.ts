import { expect, test } from "vitest";
import { activityGroups } from "../../src/charts/activity-groups.ts";
import { minutesChart } from "../../src/charts/minutes.ts";
import { minutesBars } from "../../src/charts/minutes-bars.ts";
import { contactInWords, minutesFinding } from "../../src/charts/minutes-finding.ts";
import { exampleStudy, exampleWith } from "./example-study.ts";

const chart = minutesChart(exampleStudy);
const first = exampleStudy.rows[0].outcome?.minutesByRole;

test("roles that nobody holds are left out: 4 plans of 2 roles and 2 of 3, 14 activities each", () => {
  expect(chart?.table.rows).toHaveLength((4 * 2 + 2 * 3) * 14);
});

test("every activity belongs to exactly one piece of the bar", () => {
  const grouped = activityGroups([...(first?.activities ?? []), "gardening"]).flatMap(
    ({ activities }) => activities,
  );
  expect([...grouped].sort()).toEqual([...(first?.activities ?? []), "gardening"].sort());
});

test("contact comes first and paperwork next, so that both are read without sums", () => {
  expect(
    activityGroups(first?.activities ?? [])
      .map(({ label }) => label)
      .slice(0, 2),
  ).toEqual(["contact", "paperwork"]);
});

test("the pieces of a bar add up to the minutes in the table", () => {
  const text = JSON.stringify(chart?.spec);
  const row = `${exampleStudy.scenario.plans[3].label}\\tLead`;
  const ends = [...text.matchAll(/"row":"([^"]+)","group":"[^"]+","from":[\d.]+,"to":([\d.]+)/g)]
    .filter(([, name]) => name === row)
    .map(([, , to]) => Number(to));
  const total = chart?.table.rows
    .filter(([plan, role]) => plan === exampleStudy.scenario.plans[3].label && role === "lead")
    .reduce((sum, [, , , minutes]) => sum + Number(minutes), 0);
  expect(Math.max(...ends)).toBeCloseTo(total ?? 0, 0);
});

test("the thin line stands at each plan's own contract minutes", () => {
  const plans = exampleStudy.scenario.plans.map((plan, index) =>
    index === 0 ? { ...plan, changes: { ...plan.changes, "day.minutes": 400 } } : plan,
  );
  const text = JSON.stringify(
    minutesChart(exampleWith({ scenario: { ...exampleStudy.scenario, plans } }))?.spec,
  );
  expect(text).toContain('Solo","contract":400}');
  expect(text).toContain('Lead","contract":450}');
});

test("the title makes one claim, of the office's hours; each worker's minutes stand under it, so that more for one is not taken for more in all", () => {
  const days = exampleStudy.charts.roleDays;
  const offices = [0, 3].map((place) => ({
    plan: exampleStudy.scenario.plans[place],
    hoursPerWeek: 40 + place,
  }));
  expect(minutesFinding(offices, "alone-scarce")).toBe(
    "Most contact is under “Case teams, generous provisions”: 43 hours a week of the whole office, against 40 as it is",
  );
  expect(minutesFinding(offices, "team-generous")).toBe(
    "Contact takes 43 hours a week of the whole office as it is, and in no plan more",
  );
  expect(minutesFinding(offices.slice(0, 1), "alone-scarce")).toBe(
    "Contact takes 40 hours a week of the whole office",
  );
  expect(minutesFinding([], "alone-scarce")).toBe("Where the paid day goes");
  expect(contactInWords(days, offices)).toEqual([
    `Hours of contact a week, caseworkers and assistants together: 40 “${offices[0].plan.label}” (150 minutes a day per solo), 43 “Case teams, generous provisions” (172 per lead).`,
  ]);
});

test("nothing but work stands beyond the contract's line: absence and idle time end at it", () => {
  const days = exampleStudy.charts.roleDays.map((day) => ({ ...day, contractMinutes: 380 }));
  const text = JSON.stringify(minutesBars(days, activityGroups(first?.activities ?? [])));
  const ends = [...text.matchAll(/"group":"(absence|idle)","from":[\d.]+,"to":([\d.]+)/g)].map(([, , to]) =>
    Number(to),
  );
  expect(ends.length).toBeGreaterThan(5);
  for (const to of ends) expect(to).toBeLessThanOrEqual(380.001);
});
