// Who comes, who waits, and who is taken in.
import fc from "fast-check";
import { expect, test } from "vitest";
import { patienceDays } from "../../src/model/clients/intake.ts";
import { drawArrivals } from "../../src/model/clients/potential-clients.ts";
import { openAgency } from "../../src/model/open-agency.ts";
import { simulate } from "../../src/model/simulate.ts";
import { clientStatus } from "../../src/model/state/clients.ts";
import { streams } from "../../src/model/streams.ts";
import { never, nobody } from "../../src/model/units.ts";
import { KeyedDraws } from "../../src/random/keyed-draws.ts";
import { rootKey } from "../../src/random/root-key.ts";
import {
  type Changes,
  crowd,
  meanOf,
  measureIn,
  oneTeam,
  openWithClients,
  parametersWith,
  runDays,
  smallProgramme,
} from "./small-agency.ts";

const draws = () => new KeyedDraws(rootKey("intake"), 1);

function arrivalsAt(clientsPerWeek: number, growthPerYear = 0, days = 520): Map<number, number> {
  const arrivals = drawArrivals(draws(), [{ fromDay: 0, perWeek: clientsPerWeek }], growthPerYear, days);
  return new Map(Array.from(arrivals.keys, (key, place) => [key, arrivals.days[place]]));
}

test("as many clients come as are said to come a week", () => {
  // 104 weeks of 30: 3,120, within four standard deviations of 56.
  expect(Math.abs(arrivalsAt(30).size - 3120)).toBeLessThan(224);
  expect(arrivalsAt(0).size).toBe(0);
});

test("where twice as many come each year, two thirds of two years' clients come in the second", () => {
  // The integral of 2^t over the second year is twice that over the first.
  const days = [...arrivalsAt(30, 1).values()];
  const second = days.filter((day) => day >= 260).length;
  expect(Math.abs(second / days.length - 2 / 3)).toBeLessThan(0.04);
  const shrinking = [...arrivalsAt(30, -0.5).values()];
  const first = shrinking.filter((day) => day < 260).length;
  expect(Math.abs(first / shrinking.length - 2 / 3)).toBeLessThan(0.05);
});

test("more inflow adds clients and changes the day of none", () => {
  const inflow = fc.double({ min: 0, max: 12, noNaN: true });
  const growth = fc.double({ min: -0.5, max: 1, noNaN: true });
  fc.assert(
    fc.property(inflow, inflow, growth, (one, other, growthPerYear) => {
      const fewer = arrivalsAt(Math.min(one, other), growthPerYear, 260);
      const more = arrivalsAt(Math.max(one, other), growthPerYear, 260);
      for (const [key, day] of fewer) expect(more.get(key)).toBe(day);
    }),
    { seed: 20231, numRuns: 40 },
  );
});

test("a longer study sees the same clients come, and others after them", () => {
  const short = arrivalsAt(3, 0, 100);
  const long = arrivalsAt(3, 0, 400);
  expect([...long].filter(([, day]) => day < 100)).toEqual([...short]);
});

/** What the clients bring with them, by their number among potential clients, on the evening of a day. */
function livesAt(changes: Changes, days: number): Map<number, readonly number[]> {
  const agency = openWithClients({ ...smallProgramme, ...changes });
  runDays(agency, days);
  const { clients } = agency.office;
  const lives = new Map<number, readonly number[]>();
  for (let client = 0; client < clients.count; client++) {
    if (clients.status[client] === clientStatus.potential) continue;
    lives.set(clients.key[client], [
      clients.arrivalDay[client],
      clients.group[client],
      clients.complexity[client],
      clients.ease[client],
      clients.motivation[client],
      clients.frailty[client],
      clients.hardship[client],
    ]);
  }
  return lives;
}

test("clients bring the same lives whatever the inflow, the staff or the money", () => {
  const usual = livesAt({}, 60);
  const others = livesAt(
    {
      "intake.clientsPerWeek": 4,
      "staff.assistantsPerTeam": 3,
      "meetings.perWeek": 10,
      "provisions.perClientYear": 5000,
    },
    60,
  );
  expect(usual.size).toBeGreaterThan(45);
  expect(others.size).toBeGreaterThan(usual.size);
  for (const [key, life] of usual) expect(others.get(key)).toEqual(life);
});

test("the agency never serves more than its places, nor a caseworker more than the cap", () => {
  for (const [places, cap] of [
    [7, 24],
    [40, 5],
  ]) {
    const agency = openWithClients({ ...crowd, "intake.places": places, "staff.caseloadCap": cap });
    let most = 0;
    runDays(agency, 60, ({ office }) => {
      most = Math.max(most, office.activeCount);
      for (const worker of office.staff.caseworkers) {
        expect(office.staff.caseload[worker]).toBeLessThanOrEqual(cap);
      }
    });
    expect(most).toBe(Math.min(places, cap * 2));
  }
});

test("nobody waits while there is a place and a caseworker with room", () => {
  const agency = openWithClients({ ...crowd, "intake.clientsPerWeek": 3 });
  runDays(agency, 100, ({ office }) => {
    // A place that fell free today is given tomorrow morning.
    const freedToday = office.clients.leaveDay.filter((day) => day === office.day).length;
    if (office.activeCount + freedToday < 40) expect(office.waitingCount).toBe(0);
  });
});

test("new clients go to the caseworker with the fewest", () => {
  const agency = openWithClients({ ...crowd, "staff.leadsPerTeam": 4 });
  runDays(agency, 8, ({ office }) => {
    const { staff, books } = office;
    if (books.clients.droppedOut > 0) return;
    const loads = [...staff.caseworkers].map((worker) => staff.caseload[worker]);
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
  });
});

test("a tenth leaves in the first week, and of those who stay ever fewer in a week: patience is short, then long", () => {
  const draw = (client: number) => draws().exponential(streams.whatAClientIsLike, client, 6);
  const days = Array.from({ length: 4000 }, (_, client) => patienceDays(draw(client), 0.1));
  const leftBy = (day: number) => days.filter((each) => each <= day).length / days.length;
  // Four standard errors of 0.0047.
  expect(Math.abs(leftBy(5) - 0.1)).toBeLessThan(0.019);
  const hazardOfWeek = (week: number) =>
    (leftBy(5 * week) - leftBy(5 * week - 5)) / (1 - leftBy(5 * week - 5));
  expect(hazardOfWeek(2)).toBeLessThan(0.6 * hazardOfWeek(1));
  const later = (leftBy(130) - leftBy(65)) / (1 - leftBy(65)) / 13;
  expect(later).toBeLessThan(0.25 * hazardOfWeek(1));
});

test("where nobody leaves in the first week nobody ever does", () => {
  expect(patienceDays(0.001, 0)).toBe(never);
});

test("who waits on the first day waits behind those in the programme, and gets the next places", () => {
  const agency = openWithClients({
    ...crowd,
    "intake.clientsPerWeek": 0,
    "intake.initialClients": 10,
    "intake.places": 10,
    "intake.initialWaiting": 5,
    "trust.leftInFirstWeek": 0,
  });
  const { office, intake } = agency;
  expect([office.activeCount, office.waitingCount, office.clients.count]).toEqual([10, 5, 15]);
  expect([...office.clients.status.subarray(10)]).toEqual(Array(5).fill(clientStatus.waiting));
  intake.leave(3, "droppedOut");
  intake.admit();
  expect(office.clients.status[10]).toBe(clientStatus.active);
});

test("where places follow the staff, one more team serves as many more, and the pot stays what was stated", () => {
  const served = (teams: number) => {
    const agency = openWithClients({
      ...crowd,
      "staff.teams": teams,
      "intake.placesFollow": "staff",
      "intake.clientsPerCaseworker": 8,
      "intake.clientsPerWeek": 60,
    });
    runDays(agency, 20);
    return [agency.office.activeCount, agency.office.books.money.budgeted];
  };
  expect(served(1)).toEqual([16, served(2)[1]]);
  expect(served(2)[0]).toBe(32);
});

test("nobody is in the programme on the first day for longer than its limit", () => {
  const { office } = openWithClients({
    ...smallProgramme,
    "intake.initialClients": 40,
    "programme.limitDays": 100,
  });
  const days = [...office.clients.enrolDay.subarray(0, 40)].map((day) => -day);
  expect(Math.min(...days)).toBeGreaterThanOrEqual(1);
  expect(Math.max(...days)).toBeLessThan(100);
  expect(new Set(days).size).toBeGreaterThan(20);
});

test("who waits too long leaves, and has no place to leave", () => {
  const agency = openWithClients({ ...crowd, "intake.places": 0, "trust.leftInFirstWeek": 0.5 });
  runDays(agency, 100);
  const { clients } = agency.office.books;
  expect(clients.enrolled).toBe(0);
  expect(clients.leftWaiting).toBeGreaterThan(100);
  expect(clients.arrived).toBe(clients.leftWaiting + agency.office.waitingCount);
});

test("without caseworkers all wait", () => {
  const agency = openWithClients({ ...smallProgramme, "staff.teams": 0 });
  runDays(agency, 20);
  expect(agency.office.books.clients.enrolled).toBe(0);
  expect(agency.office.waitingCount).toBeGreaterThan(20);
});

test("the clients of the first day are spread over the caseworkers and have time behind them", () => {
  const { office } = openWithClients({
    ...smallProgramme,
    "staff.leadsPerTeam": 4,
    "programme.limitDays": 0,
  });
  const { clients, staff } = office;
  expect([...staff.caseworkers].map((worker) => staff.caseload[worker])).toEqual([10, 10, 10, 10]);
  const days = [...clients.enrolDay.subarray(0, 40)].map((day) => -day);
  expect(Math.min(...days)).toBeGreaterThanOrEqual(1);
  // Exponential with mean 195 days: within four standard errors of 31.
  expect(Math.abs(days.reduce((sum, each) => sum + each, 0) / 40 - 196)).toBeLessThan(124);
});

test("a day before anybody came has nobody in it", () => {
  const agency = openAgency(parametersWith({ ...oneTeam, "intake.initialClients": 0 }), 1);
  expect([agency.office.presentCount, agency.office.activeCount]).toEqual([0, 0]);
  expect(agency.office.clients.lead.every((lead) => lead === nobody)).toBe(true);
});

/** Half a year observed from the first day on, in which nobody leaves and the first 40 clients have a place. */
const settled = {
  ...smallProgramme,
  "time.warmUpDays": 0,
  "intake.places": 50,
  "intake.initialWaiting": 0,
  "trust.dropoutPerDay": 0,
  "trust.completionDays": 1040,
} satisfies Changes;

test("who was in the programme on the first day has not waited, and counts for no mean wait", () => {
  const nobodyCame = simulate(parametersWith({ ...settled, "intake.clientsPerWeek": 0 }), 1);
  expect(measureIn(nobodyCame, "waitDays")).toBeNaN();
});

test("the mean wait is that of the clients who came and got a place, and of no others", () => {
  let waited = 0;
  let enrolled = 0;
  const outcome = simulate(
    parametersWith({
      ...settled,
      "intake.places": 42,
      "trust.dropoutPerDay": 0.01,
      "intake.clientsPerWeek": 2,
    }),
    1,
    {
      witness: (event) => {
        if (event.kind !== "enrols" || event.daysBehind > 0) return;
        waited += event.daysWaited;
        enrolled += 1;
      },
    },
  );
  expect(waited).toBeGreaterThan(0);
  expect(enrolled).toBeGreaterThan(10);
  expect(measureIn(outcome, "waitDays")).toBe(waited / enrolled);
});

test("the more come for the same places, the longer they wait", () => {
  const few = meanOf("waitDays", { "intake.clientsPerWeek": 0.25 });
  const many = meanOf("waitDays", { "intake.clientsPerWeek": 6 });
  expect(many).toBeGreaterThan(few + 5);
});
