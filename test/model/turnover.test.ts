// Who leaves, what becomes of clients and tasks, and how somebody new comes to cases.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { leavingPerDay, type Standing, type TurnoverParameters } from "../../src/model/staff/turnover.ts";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { openPair, pair } from "./pair-of-leads.ts";
import { type Changes, hundredCases, meanOf, openWithClients, runDays } from "./small-agency.ts";

const p: TurnoverParameters = slice(defaultParameters, "turnover");
const burntAbove = 0.6;
const usual: Standing = { exhaustion: 0.3, tenureDays: 1000, satisfaction: 0.5 };
const perYear = (changes: Partial<Standing>) => 260 * leavingPerDay({ ...usual, ...changes }, burntAbove, p);

test("a calm worker leaves at 15 % a year, a burnt-out one at 45 %, and the mark lies halfway", () => {
  expect(perYear({ exhaustion: 0 })).toBeCloseTo(0.15, 4);
  expect(perYear({ exhaustion: 1 })).toBeCloseTo(0.45, 3);
  expect(perYear({ exhaustion: burntAbove })).toBeCloseTo(0.3, 12);
});

test("the first two years are half as dangerous again as later ones", () => {
  expect(perYear({ tenureDays: 519 }) / perYear({ tenureDays: 520 })).toBeCloseTo(1.5, 12);
});

test("satisfaction never drives anybody away, exhaustion never holds anybody", () => {
  const part = fc.double({ min: 0, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(part, part, (exhaustion, satisfaction) => {
      const now = perYear({ exhaustion, satisfaction });
      expect(perYear({ exhaustion: exhaustion + 0.1, satisfaction })).toBeGreaterThanOrEqual(now);
      expect(perYear({ exhaustion, satisfaction: satisfaction + 0.1 })).toBeLessThanOrEqual(now);
      expect(now).toBeGreaterThan(0);
    }),
    hundredCases,
  );
});

function minutesOf({ office: { staff } }: Agency, worker: number): number {
  const first = worker * activityCount;
  return staff.today.subarray(first, first + activityCount).reduce((sum, minutes) => sum + minutes, 0);
}

test("a place is vacant for its days, then its newcomer is trained for hers, and has no minutes, then no cases", () => {
  const { agency, heard } = openPair();
  const { staff } = agency.office;
  const seen: string[] = [];
  runDays(agency, 11, () => {
    const training = staff.today[activity.training];
    const mentoring = staff.today[activity.mentoring];
    seen.push(
      minutesOf(agency, 0) === 0 ? "vacant" : training + mentoring === 450 ? "in training" : "at work",
    );
  });
  expect(seen).toEqual([...Array(6).fill("vacant"), ...Array(4).fill("in training"), "at work"]);
  const told = heard.flatMap(({ kind, day }) =>
    kind === "workerLeaves" || kind === "newcomer" || kind === "firstCases" ? [`${kind} ${day}`] : [],
  );
  expect(told).toEqual(["workerLeaves 20", "newcomer 26", "firstCases 30"]);
  expect(staff.life.occupant[0]).toBe(1);
});

test("colleagues take clients as far as their caseload allows, the rest stay with the vacant place", () => {
  const { agency } = openPair();
  const { staff } = agency.office;
  runDays(agency, 1);
  expect([...staff.caseload.subarray(0, 2)]).toEqual([6, 14]);
});

test("a moved client and one who gets the place's newcomer lose trust, less where an assistant stays", () => {
  const lossOf = (changes: Changes, days: number) => {
    const { agency } = openPair({
      "trust.gain": 0,
      "trust.answerGain": 0,
      "trust.overdueLoss": 0,
      ...changes,
    });
    const { clients } = agency.office;
    const before = clients.trust.slice();
    runDays(agency, days);
    return Array.from(before, (trust, client) => clients.trust[client] / trust);
  };
  const count = (losses: readonly number[], left: number) =>
    losses.filter((kept) => Math.abs(kept - left) < 1e-9).length;
  const unserved = { "intake.initialWaiting": 0, "trust.servedGain": 0, "contact.floorMinutes": 0 } as const;
  const inTeam = lossOf(unserved, 1);
  expect([count(inTeam, 1 - 0.35 / 2), count(inTeam, 1)]).toEqual([4, 16]);
  expect(count(lossOf(unserved, 11), 1 - 0.35 / 2)).toBe(10);
  const alone = { ...unserved, "staff.leadsPerTeam": 2, "staff.assistantsPerTeam": 0 } as const;
  expect(count(lossOf(alone, 1), 1 - 0.35)).toBe(4);
});

test("with trust off, or with a loss of nil, a change of face costs none", () => {
  const { agency } = openPair({ "mechanisms.trust": "off" });
  const before = agency.office.clients.trust.slice();
  runDays(agency, 1);
  expect(agency.office.clients.trust).toEqual(before);
});

test("no task and no minute of it is lost when somebody leaves; every task is with its client's caseworker", () => {
  for (const leaver of [0, 2]) {
    const { agency } = openPair({ "paperwork.burden": 3, "split.assistantShare": 1 }, leaver);
    const { tasks, staff, clients, day } = agency.office;
    const waiting = () => {
      let minutes = 0;
      for (let worker = 0; worker < staff.count; worker++) minutes += tasks.backlog[worker];
      return minutes;
    };
    const before = waiting();
    expect(tasks.backlog[leaver]).toBeGreaterThan(0);
    agency.turnover.startDay();
    expect(waiting()).toBe(before);
    expect(staff.life.isVacant[leaver]).toBe(1);
    for (let worker = 0; worker < 2; worker++) {
      const dueDays = new Map<number, number>();
      tasks.forEachWaiting(worker, (task) => {
        if (leaver === 0) expect(clients.lead[tasks.client[task]]).toBe(worker);
        const queue = tasks.queue[task];
        expect(tasks.dueDay[task]).toBeGreaterThanOrEqual(dueDays.get(queue) ?? 0);
        dueDays.set(queue, tasks.dueDay[task]);
      });
    }
    if (leaver === 2) expect(tasks.backlog[leaver]).toBe(0);
    expect(day).toBe(20);
  }
});

test("a place's newcomer is drawn for the place and its number, whoever else works there", () => {
  const traitsOf = (changes: Changes) => {
    const { agency } = openPair(changes);
    runDays(agency, 7);
    const { staff } = agency.office;
    return [staff.bias[0], staff.threshold[0], staff.life.skillSpread[0], staff.life.leavingThreshold[0]];
  };
  const own = traitsOf({});
  expect(traitsOf({ "staff.teams": 2, "staff.assistantsPerTeam": 2 })).toEqual(own);
  const { staff } = openWithClients(pair).office;
  expect(staff.bias[0]).not.toBe(own[0]);
});

test("no new client is given to a vacant place or to who is still in training", () => {
  const { agency } = openPair({ "intake.clientsPerWeek": 10, "intake.places": 28, "staff.leadsPerTeam": 3 });
  const { staff } = agency.office;
  const carried = staff.caseload[0];
  runDays(agency, 10, () => expect(staff.caseload[0]).toBeLessThanOrEqual(carried));
});

test("the mentor is the colleague of the same role who came first; minutes are spent on both sides", () => {
  const { agency } = openPair({ "staff.leadsPerTeam": 3 });
  const { staff } = agency.office;
  const mentoring = (worker: number) => staff.today[worker * activityCount + activity.mentoring];
  const first = staff.life.startedOn[1] < staff.life.startedOn[2] ? 1 : 2;
  runDays(agency, 7);
  expect([mentoring(0), mentoring(first), mentoring(3 - first)]).toEqual([25, 25, 0]);
});

test("a leaver costs half a salary, and nobody is paid for the vacant days", () => {
  const cost = (changes: Changes) =>
    meanOf(
      "costPerClientMonth",
      { ...pair, "time.warmUpDays": 0, "time.observedDays": 60, "response.followUpDays": 40, ...changes },
      1,
    );
  const calm = cost({});
  expect(
    cost({
      "turnover.calmPerYear": 1,
      "turnover.earlyFactor": 5,
      "turnover.leaverCostShare": 3,
      "turnover.vacancyDays": 0,
    }),
  ).toBeGreaterThan(calm);
  expect(
    cost({
      "turnover.calmPerYear": 1,
      "turnover.earlyFactor": 5,
      "turnover.leaverCostShare": 0,
      "turnover.vacancyDays": 520,
    }),
  ).toBeLessThan(calm);
});

test("longer vacancies leave clients with less contact: overload feeds on leaving", () => {
  const restless = { "turnover.calmPerYear": 0.8, "turnover.burntPerYear": 0.8 } as const;
  const short = meanOf(
    "engagementDose",
    { ...restless, "turnover.vacancyDays": 0, "turnover.onboardingDays": 0 },
    6,
  );
  const long = meanOf("engagementDose", { ...restless, "turnover.vacancyDays": 130 }, 6);
  expect(long).toBeLessThan(short - 0.03);
});

test("a hazard of leaving that equals its threshold has reached it", () => {
  const { agency } = openPair();
  const { life } = agency.office.staff;
  life.leavingHazard[0] = life.leavingThreshold[0];
  agency.turnover.startDay();
  expect(life.isVacant[0]).toBe(1);
});

test("without minutes for it there is no mentor, and nothing is learned from one", () => {
  const taught = (minutes: number) => {
    const { agency } = openPair({ "turnover.mentorMinutes": minutes, "learning.perMentorDay": 0.1 });
    const lessons: number[] = [];
    const teach = agency.learning.teach.bind(agency.learning);
    agency.learning.teach = (worker, strength, worth) => {
      if (worth === 0.1) lessons.push(worker);
      teach(worker, strength, worth);
    };
    runDays(agency, 9);
    return lessons;
  };
  expect(taught(0)).toEqual([]);
  expect(taught(1).every((worker) => worker === 0)).toBe(true);
  expect(taught(1).length).toBeGreaterThan(0);
});
