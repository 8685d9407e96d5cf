// What scarcity of time does to practice: rationing, routinising, creaming.
import fc from "fast-check";
import { expect, test } from "vitest";
import { contactPriority, copeByRoutine, strainUnder } from "../../src/model/clients/coping.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import type { DueClient, PrescribedOrder } from "../../src/model/rules.ts";
import { hundredCases, meanOf } from "./small-agency.ts";

const p = slice(defaultParameters, "coping");
const share = fc.double({ min: 0, max: 1, noNaN: true });
const pressures = fc.double({ min: 0, max: 1e6, noNaN: true });
const orders: readonly PrescribedOrder[] = ["first-come", "most-overdue", "neediest", "creaming"];
const anybody = { severity: 0.5, complexity: 0.5, motivation: 0.5, ease: 0.5 };
const someone: DueClient = { lateness: 0.5, daysEnrolled: 100, severity: 0.5, motivation: 0.5, ease: 0.5 };

test("strain is x / (1 + x), where x is the work beyond what fits", () => {
  expect([0, 1, 2, 4, 10].map(strainUnder)).toEqual([0, 0, 0.5, 0.75, 0.9]);
});

test("strain grows with pressure and never reaches its ceiling", () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), (pressure) => {
      expect(strainUnder(pressure)).toBeLessThan(strainUnder(pressure + 1));
      expect(strainUnder(pressure)).toBeLessThan(1);
    }),
    hundredCases,
  );
});

test("a caseworker with enough time shortens, stretches, overlooks and misjudges nothing", () => {
  fc.assert(
    fc.property(share, (pressure) => {
      expect(copeByRoutine(anybody, strainUnder(pressure), p)).toEqual({
        minutesShare: 1,
        intervalFactor: 1,
        complexityShare: 1,
        noiseFactor: 1,
      });
    }),
    hundredCases,
  );
});

test("under twice the work that fits, practice changes by half of each most", () => {
  const practice = copeByRoutine(anybody, strainUnder(2), p);
  // 1 - 0.4 / 2, 1 + 0.5 / 2, 1 - 0.6 / 2, 1 + 0.9 / 2.
  expect(practice.minutesShare).toBeCloseTo(0.8, 12);
  expect(practice.intervalFactor).toBeCloseTo(1.25, 12);
  expect(practice.complexityShare).toBeCloseTo(0.7, 12);
  expect(practice.noiseFactor).toBeCloseTo(1.45, 12);
});

test("more pressure never lengthens a contact, and never brings the next one nearer", () => {
  fc.assert(
    fc.property(pressures, pressures, (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)].map((pressure) =>
        copeByRoutine(anybody, strainUnder(pressure), p),
      );
      expect(more.minutesShare).toBeLessThanOrEqual(less.minutesShare);
      expect(more.intervalFactor).toBeGreaterThanOrEqual(less.intervalFactor);
      expect(more.complexityShare).toBeLessThanOrEqual(less.complexityShare);
    }),
    hundredCases,
  );
});

test("no pressure takes more than the stated most from a contact", () => {
  const { minutesShare } = copeByRoutine(anybody, strainUnder(1e9), p);
  expect(minutesShare).toBeGreaterThanOrEqual(1 - p.shortenShare);
});

function priority(client: Partial<DueClient>, order: PrescribedOrder, strain = 0, parameters = p): number {
  return contactPriority({ ...someone, ...client }, strain, order, parameters);
}

const undeserving = { severity: 0, motivation: 0, ease: 0 };
const deserving = { severity: 1, motivation: 1, ease: 1 };

test.each<[PrescribedOrder, Partial<DueClient>, Partial<DueClient>]>([
  ["first-come", { ...undeserving, daysEnrolled: 21 }, { ...deserving, daysEnrolled: 20, lateness: 3 }],
  ["most-overdue", { ...undeserving, lateness: 1.1 }, { ...deserving, lateness: 1, daysEnrolled: 300 }],
  ["neediest", { ...undeserving, severity: 0.31 }, { ...deserving, severity: 0.3, lateness: 3 }],
  ["creaming", { ...undeserving, ease: 0.31 }, { ...deserving, ease: 0.3, lateness: 3 }],
])(
  "without strain the order %s rules alone, whatever clients are thought to deserve",
  (order, first, second) => {
    expect(priority(first, order)).toBeGreaterThan(priority(second, order));
  },
);

test("without strain priority is the place in the order: 99/100, 1/3, the severity, the ease", () => {
  const client = { daysEnrolled: 99, lateness: 0.5, severity: 0.7, ease: 0.2 };
  expect(orders.map((order) => priority(client, order))).toEqual([99 / 100, 0.5 / 1.5, 0.7, 0.2]);
});

test("strain takes from the order what it gives to who is thought to deserve the time", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...orders),
      share,
      share,
      share,
      share,
      (order, lateness, severity, ease, strain) => {
        const client = { lateness, severity, ease };
        // At full strain nothing is left of the order, and all orders agree; the odds weigh as they do at `strain`.
        const deserved = priority(client, order, 1, { ...p, creamWeight: p.creamWeight * strain });
        const expected = (1 - strain) * priority(client, order) + strain * deserved;
        expect(priority(client, order, strain)).toBeCloseTo(expected, 12);
        for (const other of orders) expect(priority(client, other, 1)).toBe(priority(client, order, 1));
      },
    ),
    hundredCases,
  );
});

test("under strain time goes to need, motivation and odds too, by their weights", () => {
  // Lateness 1 counts 1/2, half of it at strain 0.5; the odds then weigh 0.2 + 0.5 x 0.5 = 0.45 of 1.25.
  const late = { ...undeserving, lateness: 1 };
  expect(priority(late, "most-overdue", 0.5)).toBeCloseTo(0.25, 12);
  // 0.25 + 0.5 x 0.45 / 1.25 for need and for odds, 0.25 + 0.5 x 0.35 / 1.25 for motivation.
  expect(priority({ ...late, severity: 1 }, "most-overdue", 0.5)).toBeCloseTo(0.43, 12);
  expect(priority({ ...late, motivation: 1 }, "most-overdue", 0.5)).toBeCloseTo(0.39, 12);
  expect(priority({ ...late, ease: 1 }, "most-overdue", 0.5)).toBeCloseTo(0.43, 12);
});

test("who gives no weight to anything finds all equally deserving, one half", () => {
  const nothing = { ...p, needWeight: 0, motivationWeight: 0, oddsWeight: 0, creamWeight: 0 };
  for (const strain of [0, 0.5, 0.99]) {
    for (const client of [deserving, undeserving]) {
      expect(priority({ ...client, lateness: 1 }, "most-overdue", strain, nothing)).toBe(0.5);
    }
  }
});

test("strain turns the order of need around in favour of promise", () => {
  const needy = { severity: 0.6, ease: 0 };
  const promising = { severity: 0.4, ease: 1 };
  expect(priority(needy, "neediest", 0)).toBe(0.6);
  expect(priority(promising, "neediest", 0)).toBe(0.4);
  // At strain 0.5: 0.3 + 0.5 (0.45 x 0.6 + 0.35 x 0.5) / 1.25 against 0.2 + 0.5 (0.18 + 0.175 + 0.45) / 1.25.
  expect(priority(needy, "neediest", 0.5)).toBeCloseTo(0.478, 12);
  expect(priority(promising, "neediest", 0.5)).toBeCloseTo(0.522, 12);
});

test("where the order does not ask for the odds, strain never moves the less promising ahead of the more promising", () => {
  const blindToOdds = fc.constantFrom<PrescribedOrder>("first-come", "most-overdue", "neediest");
  const percent = fc.integer({ min: 0, max: 100 });
  const lessNeed = fc.integer({ min: 0, max: 10 });
  fc.assert(
    fc.property(
      blindToOdds,
      percent,
      percent,
      lessNeed,
      percent,
      percent,
      (order, ease, other, gap, one, two) => {
        const lead = (strain: number) =>
          priority({ ease: Math.max(ease, other) / 100, severity: 0.5 - gap / 100 }, order, strain / 100) -
          priority({ ease: Math.min(ease, other) / 100, severity: 0.5 }, order, strain / 100);
        fc.pre(lead(Math.min(one, two)) > 1e-9);
        expect(lead(Math.max(one, two))).toBeGreaterThan(0);
      },
    ),
    hundredCases,
  );
});

test("among clients alike in all but their odds the more promising is never behind, in any order, under any strain", () => {
  fc.assert(
    fc.property(fc.constantFrom(...orders), share, share, share, (order, ease, other, strain) => {
      const [less, more] = [Math.min(ease, other), Math.max(ease, other)];
      fc.pre(more - less > 1e-9 && strain > 1e-3);
      expect(priority({ ease: more }, order, strain)).toBeGreaterThan(
        priority({ ease: less }, order, strain),
      );
    }),
    hundredCases,
  );
});

test("who does not cream gives the odds their own weight and no more, under any strain", () => {
  const upright = { ...p, creamWeight: 0 };
  for (const order of ["first-come", "most-overdue", "neediest"] as const) {
    for (const strain of [0, 0.2, 0.5, 0.99]) {
      const lead = (parameters: typeof p) =>
        priority({ ease: 1 }, order, strain, parameters) - priority({ ease: 0 }, order, strain, parameters);
      // 0.2 of 1, and with 0.5 more at full strain (0.2 + 0.5 s) of 1 + 0.5 s.
      expect(lead(upright)).toBeCloseTo(strain * 0.2, 12);
      expect(lead(p)).toBeCloseTo((strain * (0.2 + 0.5 * strain)) / (1 + 0.5 * strain), 12);
    }
  }
});

test("in an office with twice the paperwork, creaming gives the easy more of their minutes than an order by need does", () => {
  // With far more work than fits strain would choose in both offices, whatever the order.
  const pressed = { "staff.assistantsPerTeam": 0, "paperwork.burden": 2 };
  const creaming = meanOf("creamingGap", { ...pressed, "contact.order": "creaming" }, 6);
  const neediest = meanOf("creamingGap", { ...pressed, "contact.order": "neediest" }, 6);
  expect(creaming).toBeGreaterThan(neediest + 0.02);
});

test("overload rations and routinises contacts", () => {
  const heavy = { "staff.assistantsPerTeam": 0, "paperwork.burden": 3 };
  const light = { "staff.assistantsPerTeam": 0, "paperwork.burden": 0.25 };
  expect(meanOf("rationedShare", heavy)).toBeGreaterThan(meanOf("rationedShare", light));
  expect(meanOf("routinisedShare", heavy)).toBeGreaterThan(meanOf("routinisedShare", light));
});
