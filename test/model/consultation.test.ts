// Hard cases talked over with the supervisor: who may, what it takes, and what two heads make of a case.
import { expect, test } from "vitest";
import type { HappeningOf } from "../../src/model/observe/witness.ts";
import { needStage } from "../../src/model/state/needs.ts";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { type Changes, meanOf, oneTeam, openWithPot, undisturbed } from "./small-agency.ts";

/** A solo and her supervisor; everything with a stake is hard, and nothing is decided but on merit as it seems. */
const everythingHard = {
  ...oneTeam,
  ...undisturbed,
  "staff.assistantsPerTeam": 0,
  "provisions.askFloorShare": 1,
  "provisions.knownAtStart": 1,
  "provisions.perClientYear": 100_000,
  "judgement.hardAbove": 0,
  "judgement.biasSd": 0,
  "judgement.thresholdSd": 0,
  "judgement.easeWeight": 0,
  "policy.strictnessShare": 0,
  "needs.perDomainYear": 0,
} satisfies Changes;
const [worker, supervisor] = [0, 1];

/** No rule speaks, and no values either. */
const lawless = {
  "policy.coverageShare": 0,
  "policy.letterShare": 0,
  "policy.valuesClarityShare": 0,
} satisfies Changes;

/** One disclosed need of the first client, severe by half. */
function oneNeed(changes: Changes = {}) {
  const agency = openWithPot({ ...everythingHard, ...changes });
  const { needs, observations } = agency.office;
  needs.stage.fill(needStage.none);
  needs.stage[0] = needStage.disclosed;
  needs.severity[0] = 0.5;
  needs.merit[0] = 0.4;
  needs.cost[0] = 100;
  const consultations: HappeningOf<"consultation">[] = [];
  observations.witness = (happening) => {
    if (happening.kind === "consultation") consultations.push(happening);
  };
  return { ...agency, consultations };
}

const minutesOf = (agency: ReturnType<typeof oneNeed>, who: number) =>
  agency.office.staff.today[who * activityCount + activity.supervision];

test("a solo takes a hard case to the supervisor, and it costs both ten minutes", () => {
  const agency = oneNeed();
  agency.decisions.takeUpNeeds(worker, 0, 1);
  expect(agency.consultations).toMatchObject([{ worker, other: supervisor, client: 0, minutes: 10 }]);
  expect([minutesOf(agency, worker), minutesOf(agency, supervisor)]).toEqual([10, 10]);
});

test("an easy case is decided alone", () => {
  const agency = oneNeed({ "judgement.hardAbove": 5 });
  agency.decisions.takeUpNeeds(worker, 0, 1);
  expect(agency.consultations).toEqual([]);
  expect(minutesOf(agency, supervisor)).toBe(0);
});

test("what a meeting soon will take up is not talked over with the supervisor besides", () => {
  const agency = oneNeed({ "staff.assistantsPerTeam": 1, "meetings.perWeek": 5 });
  agency.decisions.takeUpNeeds(worker, 0, 1);
  expect(agency.office.needs.stage[0]).toBe(needStage.waitingForMeeting);
  expect(agency.consultations).toEqual([]);
});

test("a supervisor who is away is not asked, nor where there is none", () => {
  const away = oneNeed();
  away.office.staff.isAbsent[supervisor] = 1;
  away.decisions.takeUpNeeds(worker, 0, 1);
  expect(away.consultations).toEqual([]);
  const none = oneNeed({ "staff.supervisors": 0 });
  none.decisions.takeUpNeeds(worker, 0, 1);
  expect(none.consultations).toEqual([]);
});

test("a strained worker asks over the severest needs alone", () => {
  const asks = (strain: number) => {
    const agency = oneNeed();
    agency.office.staff.strain[worker] = strain;
    agency.decisions.takeUpNeeds(worker, 0, 1);
    return agency.consultations.length;
  };
  expect([asks(0), asks(0.5), asks(0.51)]).toEqual([1, 1, 0]);
});

test("two heads decide by the mean of what they see: a supervisor sure of it turns the answer", () => {
  const answered = (bias: number) => {
    const agency = oneNeed({ "judgement.noiseSd": 1e-9, ...lawless });
    agency.office.staff.bias[supervisor] = bias;
    agency.decisions.takeUpNeeds(worker, 0, 1);
    return agency.office.needs.stage[0];
  };
  // 0.4 and 0.4 - 0.9 are -0.05 on average.
  expect(answered(0)).toBe(needStage.requested);
  expect(answered(-0.9)).toBe(needStage.referring);
});

test("over a case two talk of how the rule is read, too", () => {
  // Without approvals nothing is sent back, which would draw the two together as well.
  const agency = oneNeed({ "skills.initialTenureMonths": 0, "provisions.approvalSteps": 0 });
  const { readings, decisions, office } = agency;
  const group = office.needs.kind[0];
  const before = [worker, supervisor].map((who) => readings.errorOf(who, group));
  decisions.takeUpNeeds(worker, 0, 1);
  const after = [worker, supervisor].map((who) => readings.errorOf(who, group));
  expect(Math.abs(after[0] - after[1])).toBeLessThan(Math.abs(before[0] - before[1]));
});

test("consultation makes decisions no worse", () => {
  const solos = {
    "staff.assistantsPerTeam": 0,
    "meetings.perWeek": 0,
    "judgement.errorCorrelation": 0,
  } satisfies Changes;
  const consulting = meanOf("decisionAccuracy", { ...solos, "judgement.hardAbove": 0 }, 6);
  const alone = meanOf("decisionAccuracy", { ...solos, "judgement.hardAbove": 5 }, 6);
  expect(consulting).toBeGreaterThan(alone - 0.02);
});
