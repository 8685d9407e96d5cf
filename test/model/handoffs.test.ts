// What it costs to give bureaucratic work away, how it goes wrong, and when a lead keeps it.
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { nobody } from "../../src/model/units.ts";
import { briefingMinutes, createHandoffs, handoffResult, lossShare } from "../../src/model/work/handoffs.ts";
import { type Changes, hundredCases, meanOf, oneTeam, openWithClients, undisturbed } from "./small-agency.ts";

const p = slice(defaultParameters, "handoff");
const part = fc.double({ min: 0, max: 0.9, noNaN: true });

test("shared case knowledge halves a briefing of four minutes, strife makes it half as long again", () => {
  expect(briefingMinutes(0, 1, p)).toBe(4);
  expect(briefingMinutes(1, 1, p)).toBe(2);
  expect(briefingMinutes(0, 0, p)).toBe(6);
  expect(briefingMinutes(1, 0, p)).toBe(3);
});

test("under a clear delineation 5 % of items go wrong; without one, three times as many", () => {
  expect(lossShare(1, 0, 1, p)).toBeCloseTo(0.05, 12);
  expect(lossShare(0, 0, 1, p)).toBeCloseTo(0.15, 12);
  expect(lossShare(1, 1, 1, p)).toBeCloseTo(0.025, 12);
  expect(lossShare(1, 0, 0, p)).toBeCloseTo(0.075, 12);
});

test("loss falls with clarity, with shared knowledge and with cohesion, and is never more than certain", () => {
  fc.assert(
    fc.property(part, part, part, (clarity, shared, cohesion) => {
      const loss = lossShare(clarity, shared, cohesion, p);
      expect(lossShare(clarity + 0.1, shared, cohesion, p)).toBeLessThan(loss);
      expect(lossShare(clarity, shared + 0.1, cohesion, p)).toBeLessThan(loss);
      expect(lossShare(clarity, shared, cohesion + 0.1, p)).toBeLessThan(loss);
      const most = { ...p, lossShare: 0.3, lossAddedByUnclarity: 10, lossAddedByStrife: 5 };
      expect(lossShare(clarity, shared, cohesion, most)).toBeLessThanOrEqual(1);
    }),
    hundredCases,
  );
});

function team(changes: Changes = {}, clarity = 1, loss = p.lossShare) {
  const agency = openWithClients({ ...oneTeam, ...undisturbed, "staff.assistantsPerTeam": 3, ...changes });
  const handoffs = createHandoffs(
    agency.office,
    { ...p, lossShare: loss },
    clarity,
    agency.budget,
    agency.relations,
    () => 1,
    true,
  );
  return { ...agency, handoffs, lead: agency.office.staff.caseworkers[0] };
}

test("work goes to the assistant with the least waiting, to the first of equals", () => {
  const { office, handoffs, lead } = team();
  expect(handoffs.chooseAssistant(lead)).toBe(1);
  office.tasks.backlog.set([0, 300, 100, 200]);
  expect(handoffs.chooseAssistant(lead)).toBe(2);
});

test("a lead keeps a task when every assistant has more than the limit waiting", () => {
  const { office, handoffs, lead } = team();
  // Four days of 450 minutes.
  office.tasks.backlog.set([0, 1801, 1801, 1800]);
  expect(handoffs.chooseAssistant(lead)).toBe(3);
  office.tasks.backlog.set([0, 1801, 1801, 1801]);
  expect(handoffs.chooseAssistant(lead)).toBe(nobody);
});

test("a lead's own backlog is no reason to keep a task, nor is another team's idle assistant one to give it", () => {
  const { office, handoffs, lead } = team({ "staff.teams": 2 });
  office.tasks.backlog.set([9000, 1801, 1801, 1801, 0, 0, 0, 0]);
  expect(handoffs.chooseAssistant(lead)).toBe(nobody);
  expect(handoffs.chooseAssistant(4)).toBe(5);
});

test("a caseworker without assistants delegates nothing", () => {
  const { handoffs, lead } = team({ "staff.assistantsPerTeam": 0 });
  expect(handoffs.chooseAssistant(lead)).toBe(nobody);
});

test("a briefing costs both sides the same minutes", () => {
  const { office, handoffs, lead } = team({ "relations.cohesionStart": 0.5 });
  office.circles.sharedKnowledge[0] = 0.5;
  handoffs.handOver(lead, 2, 0, 11);
  const spent = (worker: number) => office.staff.today[worker * activityCount + activity.handoff];
  // 4 (1 - 0.5 x 0.5) (1 + 0.5 x 0.5) = 3.75.
  expect([lead, 1, 2, 3].map(spent)).toEqual([3.75, 0, 3.75, 0]);
});

test("where it is clear who does what, an item may come back but never falls between two chairs", () => {
  const clear = team({}, 1, 20);
  const unclear = team({}, 0, 20);
  for (let item = 0; item < 50; item++) {
    expect(clear.handoffs.handOver(0, 1, 0, item)).toBe(handoffResult.comesBack);
    expect(unclear.handoffs.handOver(0, 1, 0, item)).toBe(handoffResult.betweenChairs);
  }
});

test("of the items that go wrong, unclarity decides how many nobody does", () => {
  const { handoffs } = team({ "relations.disputeShare": 0 }, 0.7, 20);
  let between = 0;
  for (let item = 0; item < 2000; item++) {
    if (handoffs.handOver(0, 1, 0, item) === handoffResult.betweenChairs) between += 1;
  }
  // 30 % of 2,000 items, within four standard deviations of 20.5.
  expect(Math.abs(between - 600)).toBeLessThan(82);
});

test("the same item goes wrong whoever is briefed", () => {
  const one = team({}, 0.5, 0.2);
  const other = team({}, 0.5, 0.2);
  const results = (agency: typeof one, assistant: number) =>
    Array.from({ length: 100 }, (_, item) => agency.handoffs.handOver(0, assistant, 0, item));
  expect(results(one, 1)).toEqual(results(other, 3));
});

test("an unclear delineation makes for more rework", () => {
  expect(meanOf("reworkShare", { "split.clarityShare": 0 })).toBeGreaterThan(
    meanOf("reworkShare", { "split.clarityShare": 1 }),
  );
});

test("longer briefings take more of the day for handoffs", () => {
  const long = meanOf("handoffShare", { "handoff.briefingMinutes": 8 });
  const short = meanOf("handoffShare", { "handoff.briefingMinutes": 2 });
  expect(long).toBeGreaterThan(2 * short);
});
