// What it costs to give bureaucratic work away, how it goes wrong, and when a lead keeps it.
import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { activity, activityCount } from "../../src/model/state/staff.ts";
import { taskKind, taskKindCount, taskKinds } from "../../src/model/state/task-pool.ts";
import { nobody } from "../../src/model/units.ts";
import { delegateByRoom } from "../../src/model/work/delegation.ts";
import { briefingMinutes, createHandoffs, handoffResult, lossShare } from "../../src/model/work/handoffs.ts";
import { type Changes, hundredCases, meanOf, oneTeam, openWithClients, undisturbed } from "./small-agency.ts";

const p = slice(defaultParameters, "handoff");
const part = fc.double({ min: 0, max: 0.9, noNaN: true });

test("a briefing for an hour of work takes nine minutes; knowing the client halves it, strife adds half", () => {
  expect(briefingMinutes(60, 0, 1, p)).toBeCloseTo(9, 12);
  expect(briefingMinutes(60, 1, 1, p)).toBeCloseTo(4.5, 12);
  expect(briefingMinutes(60, 0, 0, p)).toBeCloseTo(13.5, 12);
  expect(briefingMinutes(60, 1, 0, p)).toBeCloseTo(6.75, 12);
  expect(briefingMinutes(0, 0, 0, p)).toBe(0);
});

test("one in twenty items goes wrong by itself, half as many where the client is known", () => {
  expect(lossShare(0, 1, p)).toBeCloseTo(0.05, 12);
  expect(lossShare(1, 1, p)).toBeCloseTo(0.025, 12);
  expect(lossShare(0, 0, p)).toBeCloseTo(0.075, 12);
});

test("loss falls with knowledge of the client and with cohesion, and is never more than certain", () => {
  fc.assert(
    fc.property(part, part, (known, cohesion) => {
      const loss = lossShare(known, cohesion, p);
      expect(lossShare(known + 0.1, cohesion, p)).toBeLessThan(loss);
      expect(lossShare(known, cohesion + 0.1, p)).toBeLessThan(loss);
      expect(lossShare(known, cohesion, { ...p, lossShare: 20 })).toBeLessThanOrEqual(1);
    }),
    hundredCases,
  );
});

/** A lead and three assistants who believe exactly what is written, and who lose nothing unless told otherwise. */
function team(changes: Changes = {}) {
  const agency = openWithClients({
    ...oneTeam,
    ...undisturbed,
    "staff.assistantsPerTeam": 3,
    "handoff.beliefSd": 0,
    "handoff.lossShare": 0,
    ...changes,
  });
  const { office, levers } = agency;
  const handoffs = createHandoffs(
    office,
    levers.slice("handoff"),
    levers.slice("split"),
    {
      budget: agency.budget,
      relations: agency.relations,
      arrangements: agency.arrangements,
      delineation: agency.delineation,
      delegation: delegateByRoom,
      briefingFactorOf: () => 1,
      knowledgeOf: (worker) => (worker === 3 ? 1 : 0),
    },
    true,
  );
  const spent = (worker: number) => office.staff.today[worker * activityCount + activity.handoff];
  const partOf = (kind: keyof typeof taskKind, sequence = 0, minutes = 60) => ({
    client: 0,
    kind: taskKind[kind],
    item: sequence * taskKindCount + taskKind[kind],
    minutes,
  });
  return { ...agency, handoffs, lead: office.staff.caseworkers[0], spent, partOf };
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

test("another team's idle assistant is no reason to give a task away", () => {
  const { office, handoffs } = team({ "staff.teams": 2 });
  office.tasks.backlog.set([9000, 1801, 1801, 1801, 0, 0, 0, 0]);
  expect(handoffs.chooseAssistant(0)).toBe(nobody);
  expect(handoffs.chooseAssistant(4)).toBe(5);
});

test("a caseworker without assistants delegates nothing", () => {
  const { handoffs, lead } = team({ "staff.assistantsPerTeam": 0 });
  expect(handoffs.chooseAssistant(lead)).toBe(nobody);
});

test("notes, reports, recertifications and liaison are handed over without a briefing, the rest with one", () => {
  for (const kind of taskKinds) {
    const { handoffs, lead, spent, partOf } = team({ "relations.cohesionStart": 1 });
    handoffs.handOver(lead, 2, partOf(kind));
    const isStanding = ["note", "report", "recertification", "liaison"].includes(kind);
    expect([lead, 1, 2].map(spent)).toEqual(isStanding ? [0, 0, 0] : [9, 0, 9]);
  }
});

test("who knows the client needs half the briefing, and both sides give the same minutes", () => {
  const { handoffs, lead, spent, partOf } = team({ "relations.cohesionStart": 0.5 });
  handoffs.handOver(lead, 3, partOf("intake"));
  // 9 (1 - 0.5) (1 + 0.5 x 0.5) = 5.625.
  expect([lead, 1, 2, 3].map(spent)).toEqual([5.625, 0, 0, 5.625]);
});

test("among those who believe the same nothing falls between two chairs, and what goes wrong comes back", () => {
  const certain = team({ "handoff.lossShare": 20 });
  for (let sequence = 0; sequence < 50; sequence++) {
    expect(certain.handoffs.handOver(0, 1, certain.partOf("note", sequence))).toBe(handoffResult.comesBack);
  }
  const safe = team();
  for (let sequence = 0; sequence < 50; sequence++) {
    expect(safe.handoffs.handOver(0, 1, safe.partOf("note", sequence))).toBe(handoffResult.done);
  }
});

test("the same item goes wrong whoever takes it", () => {
  const [one, other] = [team({ "handoff.lossShare": 0.2 }), team({ "handoff.lossShare": 0.2 })];
  const results = (agency: typeof one, assistant: number) =>
    Array.from({ length: 100 }, (_, sequence) =>
      agency.handoffs.handOver(0, assistant, agency.partOf("note", sequence)),
    );
  expect(results(one, 1)).toEqual(results(other, 2));
});

test("where newcomers begin far apart and never come to agree there is more rework", () => {
  const stubborn = { "handoff.pullShare": 0, "split.clarityShare": 0, "skills.initialTenureMonths": 0 };
  expect(meanOf("reworkShare", { ...stubborn, "handoff.beliefSd": 1 })).toBeGreaterThan(
    2 * meanOf("reworkShare", { ...stubborn, "handoff.beliefSd": 0 }),
  );
});

test("longer briefings take more of the day for handoffs", () => {
  const upkeep = { "handoff.upkeepMinutesPerWeek": 0 };
  const long = meanOf("handoffShare", { ...upkeep, "handoff.briefingShare": 0.3 });
  const short = meanOf("handoffShare", { ...upkeep, "handoff.briefingShare": 0.075 });
  expect(long).toBeGreaterThan(2 * short);
});

test("without handoffs to make, delegation is as free and exact as if it were switched off", () => {
  const free = {
    "handoff.beliefSd": 0,
    "handoff.lossShare": 0,
    "handoff.briefingShare": 0,
    "handoff.agreementMinutes": 0,
    "handoff.upkeepMinutesPerWeek": 0,
    "split.keepingMinutes": 0,
    "split.clarityShare": 1,
    "split.assistantShare": 1,
    "handoff.queueLimitDays": 1,
  } as const;
  for (const name of ["paperworkShare", "contactShare", "reworkShare", "roleClarity"] as const) {
    expect(meanOf(name, free, 1)).toBe(meanOf(name, { ...free, "mechanisms.handoffs": "off" }, 1));
  }
});
