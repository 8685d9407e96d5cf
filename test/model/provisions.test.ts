// The pot: how it is filled and empties, who asks, and what is lost on the way.
import fc from "fast-check";
import { expect, test } from "vitest";
import { shortfall, stepLoss } from "../../src/model/money/provisions.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import {
  costing,
  hundredCases,
  meanOf,
  openWithClients,
  openWithPot,
  parametersWith,
  runDays,
  smallProgramme,
} from "./small-agency.ts";
import { request, smallPot, superviseToday } from "./small-pot.ts";

const p = slice(defaultParameters, "provisions");
const share = fc.double({ min: 0, max: 1, noNaN: true });

test("the pot falls short by what is missing of the part of the period still to come", () => {
  expect(shortfall(500, 1000, 0.5)).toBe(0);
  expect(shortfall(900, 1000, 0.5)).toBe(0);
  expect(shortfall(250, 1000, 0.5)).toBe(0.5);
  expect(shortfall(0, 1000, 0.5)).toBe(1);
  expect(shortfall(-300, 1000, 0)).toBe(1);
  expect(shortfall(0, 0, 0)).toBe(1);
});

test("the shortfall lies between 0 and 1 and never grows with the money left", () => {
  const dollars = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(dollars, dollars, share, (one, other, elapsed) => {
      const poorer = shortfall(Math.min(one, other), 1000, elapsed);
      const richer = shortfall(Math.max(one, other), 1000, elapsed);
      expect(richer).toBeLessThanOrEqual(poorer);
      expect(richer).toBeGreaterThanOrEqual(0);
      expect(poorer).toBeLessThanOrEqual(1);
    }),
    hundredCases,
  );
});

test("an approval loses 9, 6 and 3 % of the requests of clients with no, middling and full ease", () => {
  // 0.06 (1 + 0.5 - ease).
  expect(stepLoss(0, p)).toBeCloseTo(0.09, 12);
  expect(stepLoss(0.5, p)).toBeCloseTo(0.06, 12);
  expect(stepLoss(1, p)).toBeCloseTo(0.03, 12);
});

test("who finds forms easy never loses more to them", () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      expect(stepLoss(Math.max(one, other), p)).toBeLessThanOrEqual(stepLoss(Math.min(one, other), p));
    }),
    hundredCases,
  );
});

test("a quarter's pot is a quarter of the year's money for every place, filled or not", () => {
  const places = { ...smallPot, "intake.places": 10 };
  expect(openWithPot(places).provisions.standing().pot).toBe(6000);
  const empty = { ...places, "intake.initialClients": 0 };
  expect(openWithPot(empty).provisions.standing().pot).toBe(6000);
});

test("the first day opens one period's budget, once: nothing has lapsed yet", () => {
  const agency = openWithClients(smallPot);
  expect(agency.provisions.standing().pot).toBe(0);
  runDays(agency, 1);
  expect(agency.office.books.money).toMatchObject({ budgeted: 600, lapsed: 0 });
  runDays(agency, 64);
  expect(agency.office.books.money).toMatchObject({ budgeted: 600, lapsed: 0 });
  const { pot } = agency.provisions.standing();
  runDays(agency, 1);
  expect(agency.office.books.money).toMatchObject({ budgeted: 1200, lapsed: pot });
});

test("a simulated programme opens as many periods as begin in it, and no more", () => {
  for (const [observedDays, periods] of [
    [1, 1],
    [65, 1],
    [66, 2],
    [130, 2],
  ]) {
    const days = { "time.warmUpDays": 0, "time.observedDays": observedDays };
    let budgeted = 0;
    simulate(parametersWith({ ...smallPot, ...days }), 1, {
      watch: ({ office }) => {
        budgeted = office.books.money.budgeted;
      },
    });
    expect(budgeted).toBe(600 * periods);
  }
});

test("nothing is carried over into the next period", () => {
  const agency = openWithPot(smallPot);
  const { office, provisions } = agency;
  request(agency, 0, 150);
  provisions.payDueRequests();
  for (office.day = 1; office.day < 65; office.day++) provisions.startDay();
  expect(provisions.standing().pot).toBe(450);
  provisions.startDay();
  expect(provisions.standing().pot).toBe(600);
  expect(office.books.money).toMatchObject({ budgeted: 1200, spent: 150, lapsed: 450 });
});

test("a request takes five days and three more for each approval until it is paid", () => {
  const agency = openWithPot({
    ...smallPot,
    "provisions.baseDays": 5,
    "provisions.approvalSteps": 2,
    "provisions.stepLossShare": 0,
  });
  const { office, provisions } = agency;
  request(agency, 0, 100);
  superviseToday(agency);
  for (office.day = 0; office.day < 11; office.day++) provisions.payDueRequests();
  expect(office.books.money.spent).toBe(0);
  provisions.payDueRequests();
  expect(office.books.money.spent).toBe(100);
});

test("every approval takes the supervisor ten minutes, and none where there is no bureaucratic work", () => {
  for (const [tasks, minutes] of [
    ["on", 30],
    ["off", 0],
  ] as const) {
    const agency = openWithPot({
      ...smallPot,
      "provisions.approvalSteps": 3,
      "provisions.stepLossShare": 0,
      "mechanisms.tasks": tasks,
    });
    request(agency, 0, 100);
    superviseToday(agency);
    const { staff } = agency.office;
    expect(staff.used[staff.supervisors[0]]).toBe(minutes);
  }
});

test("there is money to grant where a period's budget is a dollar or more", () => {
  const hasBudget = (perClientYear: number) =>
    openWithPot({ ...smallPot, "provisions.perClientYear": perClientYear }).provisions.hasBudget;
  expect([0, 4, 2400].map(hasBudget)).toEqual([false, true, true]);
});

test("a pot with money enough raises no threshold; an empty one raises it by 1.2", () => {
  const { office, provisions } = openWithPot(smallPot);
  expect(provisions.potThreshold()).toBe(0);
  office.needs.cost[0] = 300;
  provisions.promise(0);
  expect(provisions.potThreshold()).toBeCloseTo(0.6, 12);
  provisions.promise(0);
  expect(provisions.potThreshold()).toBeCloseTo(1.2, 12);
});

test("demand follows supply: word of grants makes more clients ask, word of refusals fewer", () => {
  const asked = (isGrant: boolean, days: number) => {
    const { office, provisions } = openWithPot(smallPot);
    for (office.day = 1; office.day <= days; office.day++) {
      provisions.spreadNews(isGrant);
      provisions.startDay();
    }
    return provisions.askShare();
  };
  // From 0.6 + 0.4 x 0.5, the news moves a 65th of the way a day.
  expect(asked(true, 0)).toBeCloseTo(0.8, 12);
  expect(asked(true, 1)).toBeCloseTo(0.6 + 0.4 * (0.5 + 0.5 / 65), 12);
  expect(asked(false, 1)).toBeCloseTo(0.6 + 0.4 * (0.5 - 0.5 / 65), 12);
  expect(asked(true, 1000)).toBeCloseTo(1, 4);
  expect(asked(false, 1000)).toBeCloseTo(0.6, 4);
});

test("a day without answers is no news", () => {
  const { office, provisions } = openWithPot(smallPot);
  for (office.day = 1; office.day < 50; office.day++) provisions.startDay();
  expect(provisions.askShare()).toBeCloseTo(0.8, 12);
});

test("the pot never goes below nothing, however scarce the money and dear the needs", () => {
  const budgets = fc.double({ min: 0, max: 3000, noNaN: true });
  const costs = fc.double({ min: 1, max: 3000, noNaN: true });
  fc.assert(
    fc.property(budgets, costs, fc.boolean(), (perClientYear, costMedian, isOn) => {
      const agency = openWithClients({
        ...smallProgramme,
        "provisions.perClientYear": perClientYear,
        ...costing(costMedian),
        "mechanisms.provisions": isOn ? "on" : "off",
      });
      runDays(agency, 80, ({ provisions }) => {
        expect(provisions.standing().pot).toBeGreaterThanOrEqual(0);
        expect(provisions.standing().promised).toBeGreaterThanOrEqual(0);
      });
    }),
    { seed: 20231, numRuns: 10 },
  );
});

test("more money reaches more clients, and refuses fewer for want of it", () => {
  const scarce = { "provisions.perClientYear": 200 };
  const generous = { "provisions.perClientYear": 3000 };
  expect(meanOf("distributionCoverage", generous)).toBeGreaterThan(meanOf("distributionCoverage", scarce));
  expect(meanOf("budgetDenialShare", generous)).toBeLessThan(meanOf("budgetDenialShare", scarce));
});

test("more approvals make clients wait longer for what they get", () => {
  const one = meanOf("distributionDelayDays", { "provisions.approvalSteps": 0 });
  const four = meanOf("distributionDelayDays", { "provisions.approvalSteps": 4 });
  expect(four).toBeGreaterThan(one + 8);
});
