// Claims about the picture of the office: it shows what the record holds, at every moment of every day.
import fc from "fast-check";
import { expect, test } from "vitest";
import { later, nextDayWith, stepDay, stepDayBack, type Turn, turns } from "../../src/lab/office/clock.ts";
import { eventsOn } from "../../src/lab/office/day-course.ts";
import { factsOf } from "../../src/lab/office/day-facts.ts";
import { planFloor, seatPoint } from "../../src/lab/office/floor-plan.ts";
import { openDay, pictureAt, setStage } from "../../src/lab/office/office-picture.ts";
import { nobodyThere } from "../../src/lab/office/office-record.ts";
import { recordOffice } from "../../src/lab/office/record-office.ts";
import { activities, activityCount } from "../../src/model/state/staff.ts";
import { troubled } from "../model/troubled-run.ts";

const { record } = recordOffice(troubled, 1);
const stage = setStage(record);
const workers = record.staff.length;
const [phone, desktop] = [328, 1180];
const check = { seed: 20231, numRuns: 100 };
const anyDay = fc.integer({ min: 0, max: record.days - 1 });
const anyMoment = fc.tuple(anyDay, fc.double({ min: 0, max: 1, noNaN: true }));
const anyWidth = fc.constantFrom(200, phone, 540, desktop);

test("by the evening every desk is filled with exactly the minutes that the model counted", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { desks } = pictureAt(openDay(stage, day), planFloor(record, desktop), 1);
      for (const { worker, stretches } of desks) {
        for (const activity of activities.keys()) {
          const shown = stretches
            .filter((stretch) => stretch.activity === activity)
            .reduce((sum, { from, to }) => sum + to - from, 0);
          expect(shown).toBe(record.workerDays.minutes[(day * workers + worker) * activityCount + activity]);
        }
      }
    }),
    check,
  );
});

test("a desk never empties while the day goes on, and does one thing at a time", () => {
  fc.assert(
    fc.property(anyMoment, fc.double({ min: 0, max: 1, noNaN: true }), ([day, one], other) => {
      const [early, late] = [Math.min(one, other), Math.max(one, other)];
      const today = openDay(stage, day);
      const plan = planFloor(record, desktop);
      const [before, after] = [pictureAt(today, plan, early), pictureAt(today, plan, late)];
      before.desks.forEach(({ stretches }, worker) => {
        const filled = (some: typeof stretches) => some.reduce((sum, { from, to }) => sum + to - from, 0);
        expect(filled(stretches)).toBeLessThanOrEqual(filled(after.desks[worker].stretches));
        stretches.slice(1).forEach(({ from }, place) => {
          expect(from).toBe(stretches[place].to);
        });
      });
    }),
    check,
  );
});

test("in the evening those are drawn who are there, each once, with the trust they have", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { clients, outside } = pictureAt(openDay(stage, day), planFloor(record, desktop), 1);
      const { clientDays } = record;
      const [from, to] = [clientDays.firstRow[day], clientDays.firstRow[day + 1]];
      const there = clients.filter(({ presence }) => presence > 0);
      expect(there.length + outside).toBe(to - from);
      expect(new Set(there.map(({ client }) => client)).size).toBe(there.length);
      for (let row = from; row < to; row++) {
        const shown = there.find(({ client }) => client === clientDays.client[row]);
        if (shown === undefined) continue;
        expect(shown.trust).toBeCloseTo(clientDays.trust[row], 6);
        expect(shown.need).toBe(clientDays.need[row]);
        expect(shown.lead).toBe(clientDays.lead[row]);
      }
    }),
    check,
  );
});

test("everything lies inside the picture, at any moment and at any width", () => {
  fc.assert(
    fc.property(anyMoment, anyWidth, ([day, fraction], width) => {
      const plan = planFloor(record, width);
      const { clients, coins, desks } = pictureAt(openDay(stage, day), plan, fraction);
      const points = [...clients, ...coins, ...desks.map(({ at }) => at)];
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(plan.height);
      }
      for (const { box } of plan.rooms) expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
    }),
    check,
  );
});

test("no two clients share a seat, and nobody moves to another one while the caseworker stays", () => {
  const { clientDays, days } = record;
  const plan = planFloor(record, desktop);
  const before = new Map<number, { lead: number; seat: number }>();
  for (let day = 0; day < days; day++) {
    const taken = new Set<string>();
    for (let row = clientDays.firstRow[day]; row < clientDays.firstRow[day + 1]; row++) {
      const [client, lead, seat] = [clientDays.client[row], clientDays.lead[row], stage.seats[row]];
      const key = `${lead} ${seat}`;
      expect(taken.has(key)).toBe(false);
      taken.add(key);
      const last = before.get(client);
      if (last !== undefined && lead !== nobodyThere && last.lead === lead) expect(seat).toBe(last.seat);
      before.set(client, { lead, seat });
      if (lead === nobodyThere) continue;
      const { box } = plan.rooms[0];
      expect(seatPoint(plan, lead, seat).y).toBeGreaterThan(box.y);
    }
  }
});

test("the meeting table holds who has a meeting, and only while their meeting lasts", () => {
  const meetingDay = nextDayWith(record, 0, "meeting") ?? 0;
  const today = openDay(stage, meetingDay);
  const plan = planFloor(record, desktop);
  const morning = pictureAt(today, plan, 0.01);
  expect(morning.table.sitting.length).toBeGreaterThan(0);
  expect(pictureAt(today, plan, 1).table.sitting).toEqual([]);
  expect(morning.table.invited).toEqual(expect.arrayContaining([...morning.table.sitting]));
});

test("the pot loses over the day what is paid that day, and not a dollar more", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const today = openDay(stage, day);
      const plan = planFloor(record, desktop);
      const [morning, evening] = [pictureAt(today, plan, 0).pot, pictureAt(today, plan, 1).pot];
      expect(evening.left).toBe(record.agencyDays.pot[day]);
      expect(morning.left - evening.left).toBeCloseTo(record.agencyDays.paid[day], 6);
      expect(evening.paidToday).toBe(record.agencyDays.paid[day]);
    }),
    check,
  );
});

test("every call that nobody answers shows on a telephone by the evening", () => {
  for (let day = 0; day < record.days; day++) {
    const { desks } = pictureAt(openDay(stage, day), planFloor(record, desktop), 1);
    const shown = desks.reduce((sum, { unanswered }) => sum + unanswered, 0);
    expect(shown).toBe(factsOf(record, day).callsUnanswered);
  }
});

test("time goes on by seconds, steps by evenings, and stops at the last evening", () => {
  const { days } = record;
  expect(later({ day: 3, fraction: 0.5 }, 2, 4, days)).toEqual({ day: 4, fraction: 0 });
  expect(later({ day: days - 1, fraction: 0.9 }, 60, 1, days)).toEqual({ day: days - 1, fraction: 1 });
  expect(stepDay({ day: 3, fraction: 0.5 }, days)).toEqual({ day: 3, fraction: 1 });
  expect(stepDay({ day: 3, fraction: 1 }, days)).toEqual({ day: 4, fraction: 1 });
  expect(stepDay({ day: days - 1, fraction: 1 }, days)).toEqual({ day: days - 1, fraction: 1 });
  expect(stepDayBack({ day: 0, fraction: 1 })).toEqual({ day: 0, fraction: 1 });
});

test.each(Object.keys(turns) as Turn[])("a jump to the next %s leaves none out", (turn) => {
  const wanted: readonly string[] = turns[turn];
  let day = 0;
  for (let ahead = 1; ahead < record.days; ahead++) {
    if (!eventsOn(record, ahead).some(({ kind }) => wanted.includes(kind))) continue;
    expect(nextDayWith(record, day, turn)).toBe(ahead);
    day = ahead;
  }
  expect(nextDayWith(record, day, turn)).toBeUndefined();
});
