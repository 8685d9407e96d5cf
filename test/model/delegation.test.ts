// Claims about what a lead gives away: the standing share, bent by load as far as the division of work lets her.
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { activity } from "../../src/model/state/staff.ts";
import { delegateByRoom, swampedShare } from "../../src/model/work/delegation.ts";
import { hundredCases, parametersWith, smallProgramme } from "./small-agency.ts";

const p = slice(defaultParameters, "handoff");
const item = {
  kind: "intake",
  standingShare: 0.5,
  assistantBacklogDays: 1,
  leadBacklogDays: 1,
  looseness: 0.4,
  minutes: 60,
  briefingMinutes: 9,
} as const;

test("with a day's work waiting for the assistant, the standing share goes to her", () => {
  expect(delegateByRoom(item, p)).toBe(0.5);
});

test("an idle assistant gets more and a swamped one less, in proportion to how loose the division is", () => {
  // 0.5 (1 + 0.4 x 0.5) and 0.5 (1 - 0.4).
  expect(delegateByRoom({ ...item, assistantBacklogDays: 0 }, p)).toBeCloseTo(0.6, 12);
  expect(delegateByRoom({ ...item, assistantBacklogDays: 4 }, p)).toBeCloseTo(0.3, 12);
  expect(delegateByRoom({ ...item, assistantBacklogDays: 2.5 }, p)).toBeCloseTo(0.4, 12);
});

test("a division that is wholly clear cannot be bent on a busy day", () => {
  for (const assistantBacklogDays of [0, 0.5, 2, 4]) {
    expect(delegateByRoom({ ...item, looseness: 0, assistantBacklogDays }, p)).toBe(0.5);
  }
});

test("what is dearer to brief than to do the lead keeps", () => {
  expect(delegateByRoom({ ...item, briefingMinutes: 60 }, p)).toBe(0.5);
  expect(delegateByRoom({ ...item, briefingMinutes: 60.5 }, p)).toBe(0);
});

test("an assistant is swamped between a day's work and the limit, wherever the limit lies", () => {
  expect([0, 1, 2.5, 4].map((days) => swampedShare(days, 4))).toEqual([0, 0, 0.5, 1]);
  expect(swampedShare(0.5, 0.5)).toBe(0);
  expect(swampedShare(1, 1)).toBe(0);
  expect(swampedShare(2, 1.5)).toBe(1);
});

test("the share is a share, grows with the standing one and never with the assistant's backlog", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const days = fc.double({ min: 0, max: 4, noNaN: true });
  fc.assert(
    fc.property(share, share, days, days, share, (one, other, few, many, looseness) => {
      const at = (standingShare: number, assistantBacklogDays: number) =>
        delegateByRoom({ ...item, standingShare, assistantBacklogDays, looseness }, p);
      expect(at(one, few)).toBeGreaterThanOrEqual(0);
      expect(at(one, few)).toBeLessThanOrEqual(1);
      expect(at(one, Math.max(few, many))).toBeLessThanOrEqual(at(one, Math.min(few, many)));
      expect(at(Math.max(one, other), few)).toBeGreaterThanOrEqual(at(Math.min(one, other), few) - 1e-12);
    }),
    hundredCases,
  );
});

test("where nothing of a kind is the assistants', a loose division gives them none of it either", () => {
  const nothing = { ...smallProgramme, "split.assistantShare": 0, "split.clarityShare": 0 };
  const { minutes } = simulate(parametersWith(nothing), 1).minutesByRole;
  expect(minutes[1][activity.paperwork]).toBe(0);
});

test("a rival rule can keep everything", () => {
  const { minutes } = simulate(parametersWith(smallProgramme), 1, {
    rules: { delegation: () => 0 },
  }).minutesByRole;
  expect(minutes[1][activity.paperwork]).toBe(0);
});
