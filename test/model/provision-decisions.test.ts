// What becomes of a need that is taken up: money, a referral, neither, or a place on the agenda.
import { expect, test } from "vitest";
import { needStage } from "../../src/model/state/needs.ts";
import type { Office } from "../../src/model/state/office.ts";
import { type Changes, oneTeam, openWithPot, undisturbed } from "./small-agency.ts";

/** Everybody asks, no rule binds, every provision is known, merit is seen as it is, and the pot is deep. */
const clearSighted = {
  ...oneTeam,
  ...undisturbed,
  "provisions.askFloorShare": 1,
  "provisions.knownAtStart": 1,
  "provisions.perClientYear": 100_000,
  "judgement.noiseSd": 0,
  "judgement.biasSd": 0,
  "judgement.thresholdSd": 0,
  "judgement.easeWeight": 0,
  "policy.strictnessShare": 0,
  "needs.perDomainYear": 0,
  "split.assistantShare": 0,
} satisfies Changes;

/** A client whose only needs are disclosed ones of these merits, the later the severer. */
function withNeeds(merits: readonly number[], changes: Changes = {}) {
  const agency = openWithPot({ ...clearSighted, ...changes });
  const { needs } = agency.office;
  needs.stage.fill(needStage.none);
  merits.forEach((merit, need) => {
    needs.stage[need] = needStage.disclosed;
    needs.merit[need] = merit;
    needs.severity[need] = need / 10;
    needs.cost[need] = 100;
    needs.disclosedDay[need] = 0;
    needs.isAnswered[need] = 0;
  });
  const stages = () => merits.map((_, need) => needs.stage[need]);
  return { ...agency, stages };
}

/** What was noted of decisions, right and wrong. */
function decided({ observations }: Office): string[] {
  return observations.rulings.decisions.right.flatMap(({ count, of }) =>
    Array.from({ length: of }, (_, number) => (number < count ? "right" : "wrong")),
  );
}

test("money where merit is seen above the threshold, a referral below it, neither far below it", () => {
  const { decisions, stages } = withNeeds([1, -0.5, -3]);
  decisions.takeUpNeeds(0, 0, 3);
  expect(stages()).toEqual([needStage.requested, needStage.referring, needStage.refused]);
});

test("a contact takes up as many needs as it has time for, the severest first", () => {
  const { decisions, stages } = withNeeds([1, 1, 1, 1]);
  decisions.takeUpNeeds(0, 0, 2);
  const { disclosed, requested } = needStage;
  expect(stages()).toEqual([disclosed, disclosed, requested, requested]);
});

test("a need that is taken up is answered, within the days that count or not", () => {
  const soon = withNeeds([1]);
  soon.office.observations.engagement.disclosed[0] = 1;
  soon.office.observations.startDay(5);
  soon.decisions.takeUpNeeds(0, 0, 1);
  expect(soon.office.observations.engagement.answeredInTime[0]).toBe(1);
  const late = withNeeds([1]);
  late.office.observations.startDay(6);
  late.decisions.takeUpNeeds(0, 0, 1);
  expect(late.office.observations.engagement.answeredInTime[0]).toBe(0);
});

test("a provision that the caseworker does not know of, and looks for nowhere, cannot be offered: the client is referred", () => {
  const { office, decisions, stages } = withNeeds([2], { "mechanisms.search": "off" });
  office.staff.knownUntil.fill(0);
  decisions.takeUpNeeds(0, 0, 1);
  expect(stages()).toEqual([needStage.referring]);
});

test("money goes to eligible domains only", () => {
  const { decisions, stages } = withNeeds([2, 2], { "provisions.domains": ["income"] });
  decisions.takeUpNeeds(0, 0, 2);
  expect(stages()).toEqual([needStage.referring, needStage.requested]);
});

test("who asks for no money is referred without a decision over it", () => {
  const { office, provisions, decisions, stages } = withNeeds([2], { "provisions.askFloorShare": 0 });
  // Three years of refusals, after which nobody asks.
  for (office.day = 1; office.day < 780; office.day++) {
    provisions.spreadNews(false);
    provisions.startDay();
  }
  decisions.takeUpNeeds(0, 0, 1);
  expect(stages()).toEqual([needStage.referring]);
  expect(decided(office)).toEqual([]);
});

test("a pot that is promised away, or a ceiling that is reached, turns money into a referral, and counts as such", () => {
  const promised = withNeeds([1], { "provisions.perClientYear": 100 });
  promised.office.needs.cost[1] = 100;
  promised.provisions.promise(1);
  promised.decisions.takeUpNeeds(0, 0, 1);
  expect(promised.stages()).toEqual([needStage.referring]);
  expect(decided(promised.office)).toEqual(["right"]);
  expect(promised.office.observations.rulings.decisions.budgetDenials).toBe(1);
  const full = withNeeds([1], { "provisions.ceilingPerClient": 99 });
  full.decisions.takeUpNeeds(0, 0, 1);
  expect(full.stages()).toEqual([needStage.referring]);
  expect(full.office.observations.rulings.decisions.budgetDenials).toBe(1);
});

test("an emptying pot raises the threshold: the strongest cases still get money", () => {
  // $100 a quarter for four places, all of it promised already: a threshold of 1.2.
  const { office, provisions, decisions, stages } = withNeeds([1.1, 1.3], {
    "provisions.perClientYear": 100,
  });
  office.needs.cost[2] = 100;
  provisions.promise(2);
  decisions.takeUpNeeds(0, 0, 2);
  expect(stages()).toEqual([needStage.referring, needStage.requested]);
});

test.each(["on", "off"] as const)(
  "where there is no money at all even the strongest case is referred, with the threshold from the pot %s",
  (isOn) => {
    const nothing = { "provisions.perClientYear": 0, "mechanisms.provisions": isOn } as const;
    const { office, provisions, decisions, stages } = withNeeds([1, 50], nothing);
    decisions.takeUpNeeds(0, 0, 2);
    expect(stages()).toEqual([needStage.referring, needStage.referring]);
    expect(decided(office)).toEqual(["right", "right"]);
    expect(office.observations.rulings.decisions.budgetDenials).toBe(2);
    expect(provisions.standing()).toEqual({ pot: 0, promised: 0 });
    expect(office.clients.committedThisYear[0]).toBe(0);
  },
);

test("a hard case waits for the team's meeting, an easy one does not; without meetings none waits", () => {
  const merits = [1, 1];
  // Nothing is at stake with the first; with the second something is, and a hundredth of a merit unit is in doubt.
  const doubtful = { "judgement.noiseSd": 0.01, "judgement.hardAbove": 0 };
  const meeting = withNeeds(merits, { ...doubtful, "meetings.perWeek": 5 });
  meeting.decisions.takeUpNeeds(0, 0, 2);
  expect(meeting.stages()).toEqual([needStage.requested, needStage.waitingForMeeting]);
  const alone = withNeeds(merits, doubtful);
  alone.decisions.takeUpNeeds(0, 0, 2);
  expect(alone.stages()).toEqual([needStage.requested, needStage.requested]);
});

test("lead and assistant may fall out over a case only where they would answer it differently", () => {
  const disputes = { "relations.disputeShare": 1 };
  const differing = withNeeds([1], disputes);
  differing.office.staff.threshold[1] = 2;
  differing.decisions.takeUpNeeds(0, 0, 1);
  expect(differing.office.observations.disagreementsRaised).toBe(1);
  const agreeing = withNeeds([1], disputes);
  agreeing.office.staff.threshold[1] = 0.9;
  agreeing.decisions.takeUpNeeds(0, 0, 1);
  expect(agreeing.office.observations.disagreementsRaised).toBe(0);
});
