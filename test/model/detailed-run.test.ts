// Claims about the detail of a run: it changes nothing, and what the measures say can be worked out from it again.
import fc from "fast-check";
import { expect, test } from "vitest";
import { detailNames, runInDetail, simulateInDetail } from "../../src/model/detailed-run.ts";
import type { HappeningKind } from "../../src/model/observe/witness.ts";
import { cellReader } from "../../src/model/run-table.ts";
import { simulate } from "../../src/model/simulate.ts";
import { activityCount } from "../../src/model/state/staff.ts";
import { anySmallAgency, bitsOf, describeChanges, measureOf } from "../truth/agencies.ts";
import { meanOf, runOf, sumOf, toldIn, troubled } from "./troubled-run.ts";

const seed = 20231;
const scenarios = 40;

test(`in any of ${scenarios} small agencies writing everything down changes no event, no measure and no draw (seed ${seed})`, () => {
  fc.assert(
    fc.property(anySmallAgency, (parameters) => {
      const detailed = simulateInDetail(parameters, 1);
      const alone = simulate(parameters, 1);
      const scene = describeChanges(parameters);
      expect(detailed.trajectory, scene).toBe(alone.trajectory);
      expect(detailed.drawsMade, scene).toBe(alone.drawsMade);
      expect(bitsOf(detailed), scene).toEqual(bitsOf(alone));
      expect(Object.keys(detailed.tables ?? {})).toEqual(detailNames);
      expect(Object.keys(alone.tables ?? {})).not.toContain("clients");
    }),
    { seed, numRuns: scenarios },
  );
});

const run = runOf(troubled);
const told = <Kind extends HappeningKind>(kind: Kind) => toldIn(run, kind);

test("everybody who came has one row, in order of arrival, and the rows add up to the books", () => {
  const { clients } = run.rows;
  const { books } = run.agency.office;
  const leftAs = (status: string) => clients.filter((row) => row.status === status).length;
  expect(clients.map(({ client }) => client)).toEqual(clients.map((_, place) => place + 1));
  expect({
    arrived: clients.length,
    enrolled: clients.filter(({ enrolmentDay }) => !Number.isNaN(enrolmentDay)).length,
    completed: leftAs("completed"),
    droppedOut: leftAs("droppedOut"),
    ended: leftAs("ended"),
    leftWaiting: leftAs("leftWaiting"),
  }).toEqual(books.clients);
  expect(sumOf(clients.map(({ dollars }) => dollars))).toBe(books.money.spent);
  expect(books.money.spent).toBeGreaterThan(0);
  for (const { status, leavingDay } of clients)
    expect(Number.isNaN(leavingDay)).toBe(["waiting", "active"].includes(status));
});

test("what was counted of a client is what was told", () => {
  const { clients } = run.rows;
  const counted = (kind: HappeningKind) =>
    clients.map(
      ({ client }) => told(kind).filter((one) => "client" in one && one.client === client - 1).length,
    );
  expect(clients.map(({ needs }) => needs)).toEqual(counted("needArises"));
  expect(clients.map(({ needsDisclosed }) => needsDisclosed)).toEqual(counted("needDisclosed"));
  expect(clients.map(({ needsFunded }) => needsFunded)).toEqual(counted("paid"));
  expect(clients.map(({ needsReferred }) => needsReferred)).toEqual(counted("referralMade"));
  expect(clients.map(({ needsResolved }) => needsResolved)).toEqual(counted("needResolved"));
  expect(clients.map(({ contacts }) => contacts)).toEqual(counted("contactHeld"));
  expect(clients.map(({ noShows }) => noShows)).toEqual(counted("noShow"));
  expect(clients.map(({ contactsPutOff }) => contactsPutOff)).toEqual(counted("contactPutOff"));
  expect(
    Math.min(
      ...["needsFunded", "noShows", "contactsPutOff"].map((name) =>
        sumOf(clients.map((row) => row[name as "noShows"])),
      ),
    ),
  ).toBeGreaterThan(0);
});

test("the dose of engagement is the mean over the rows of who was enrolled in time of minutes given by minutes warranted", () => {
  const warmUp = troubled["time.warmUpDays"];
  const end = warmUp + troubled["time.observedDays"];
  const doses = run.rows.clients
    .filter(({ enrolmentDay, leavingDay }) => enrolmentDay - 1 < end - 60 && !(leavingDay - 1 < warmUp))
    .filter(({ minutesWarranted }) => minutesWarranted > 0)
    .map(({ minutesGiven, minutesWarranted }) => Math.min(1, minutesGiven / minutesWarranted));
  expect(meanOf(doses)).toBeCloseTo(run.measure("engagementDose"), 12);
});

test("the mean wait of those who enrolled in the observed window is the measure of waiting", () => {
  const waits = run.rows.clients
    .filter(({ enrolmentDay }) => enrolmentDay > troubled["time.warmUpDays"])
    .map(({ waitDays }) => waitDays);
  expect(meanOf(waits)).toBeCloseTo(run.measure("waitDays"), 12);
  expect(Math.max(...waits)).toBeGreaterThan(5);
});

test("trust is noted on enrolment, in the evening 60 working days later, and at the end", () => {
  const evenings = new Map<string, number>();
  simulate(troubled, 1, {
    watch: ({ office }) => {
      for (const [client, trust] of office.clients.trust.entries())
        evenings.set(`${client} ${office.day}`, trust);
    },
  });
  const last = troubled["time.warmUpDays"] + troubled["time.observedDays"] - 1;
  let noted = 0;
  for (const { client, enrolmentDay, leavingDay, trustAfter60Days, trustAtEnd } of run.rows.clients) {
    const day = enrolmentDay - 1 + 60;
    const wasThere = day >= 0 && day <= last && !(leavingDay - 1 <= day);
    expect(trustAfter60Days).toBe(wasThere ? evenings.get(`${client - 1} ${day}`) : Number.NaN);
    expect(trustAtEnd).toBe(evenings.get(`${client - 1} ${last}`));
    if (wasThere) noted += 1;
  }
  expect(noted).toBeGreaterThan(20);
  for (const { client } of told("enrols"))
    expect(run.rows.clients[client].trustAtEnrolment).toBeGreaterThan(0);
});

test("a row for each worker and quarter; the minutes of all activities are there and add up", () => {
  const { workers } = run.rows;
  const { staff } = run.agency.office;
  const days = troubled["time.warmUpDays"] + troubled["time.observedDays"];
  expect(workers).toHaveLength(staff.count * Math.ceil(days / 65));
  expect(workers.filter(({ worker }) => worker === 1).map((row) => row.days)).toEqual([65, 65, 65, 65, 10]);
  const names = Object.keys(workers[0]).filter(
    (name) => name.endsWith("Minutes") && name !== "backlogMinutes",
  );
  expect(names).toHaveLength(activityCount);
  const written = sumOf(workers.map((row) => sumOf(names.map((name) => row[name as "idleMinutes"]))));
  expect(written).toBe(sumOf(told("workerDay").flatMap(({ minutes }) => minutes)));
});

test("contacts, days absent and vacant, caseload, strain and backlog of a quarter are those of its days", () => {
  const ofWorker = (worker: number, quarter: number) =>
    told("workerDay").filter((one) => one.worker === worker && Math.floor(one.day / 65) === quarter);
  for (const row of run.rows.workers) {
    const days = ofWorker(row.worker - 1, row.quarter - 1);
    expect(row.daysVacant).toBe(row.days - days.length);
    const present = days.filter(({ isAbsent }) => !isAbsent);
    expect(row.daysAbsent).toBe(days.length - present.length);
    if (row.daysVacant === 0) {
      expect(row.caseload).toBeCloseTo(meanOf(days.map(({ caseload }) => caseload)), 10);
      expect(row.backlogMinutes).toBeCloseTo(meanOf(days.map(({ backlog }) => backlog)), 8);
    }
    if (row.role === "lead" && present.length > 0)
      expect(row.strain).toBeCloseTo(meanOf(present.map(({ strain }) => strain)), 10);
    else expect(row.strain).toBeNaN();
    if (row.role === "supervisor") expect([row.team, row.cohesion]).toEqual([Number.NaN, Number.NaN]);
    else expect(row.cohesion).toBeGreaterThan(0);
  }
  expect(sumOf(run.rows.workers.map(({ contacts }) => contacts))).toBe(told("contactHeld").length);
  expect(sumOf(run.rows.workers.map(({ daysAbsent }) => daysAbsent))).toBeGreaterThan(0);
  expect(sumOf(run.rows.workers.map(({ daysVacant }) => daysVacant))).toBeGreaterThan(30);
});

/** Rows of the observed window that hold an answer: not those kept for a meeting, nor those whose client never asked. */
const answered = run.rows.decisions.filter(
  ({ day, answer, reason }) =>
    day > troubled["time.warmUpDays"] && answer !== "kept" && reason !== "not asked for",
);
const unjudged = ["not asked for", "provision not known", "domain not eligible"];

/** Whether an answer, before pot and ceiling spoke, is the right one. */
function isRight({ kind, answer, reason, right }: (typeof answered)[number]): boolean {
  if (kind === "incident") return answer === right;
  const isMoney = answer === "granted" || reason === "pot too low" || reason === "ceiling reached";
  return right === "money" ? isMoney : !isMoney && answer === "referred";
}

test("there is a row for each decision over a need and each incident that was judged, in the order in which they were told", () => {
  const heard = run.heard.filter(
    (one) => one.kind === "decision" || (one.kind === "incident" && one.isSeen),
  ) as { answer: string; day: number; worker: number }[];
  const { decisions } = run.rows;
  expect(decisions.map(({ answer }) => answer)).toEqual(heard.map(({ answer }) => answer));
  expect(decisions.map(({ worker }) => worker)).toEqual(heard.map(({ worker }) => worker + 1));
  expect(decisions.filter(({ kind }) => kind === "incident").length).toBeGreaterThan(20);
});

test("the accuracy of decisions, over all and in every class of the policy, can be worked out from their rows", () => {
  const judged = answered.filter(({ reason }) => !unjudged.includes(reason));
  const accuracyOf = (rows: typeof answered) => rows.filter(isRight).length / rows.length;
  expect(judged.length).toBeGreaterThan(50);
  expect(accuracyOf(judged)).toBeCloseTo(run.measure("decisionAccuracy"), 12);
  for (const [policyClass, name] of [
    ["foreseen", "decisionAccuracyForeseen"],
    ["letter", "decisionAccuracyLetter"],
    ["open", "decisionAccuracyOpen"],
  ] as const) {
    const ofClass = judged.filter((row) => row.policyClass === policyClass);
    expect(accuracyOf(ofClass)).toBeCloseTo(run.measure(name), 12);
  }
});

test("exceptions are answers against what a rule really says, and their share can be worked out from the rows", () => {
  const ruled = answered.filter(
    ({ reason, prescription }) => !unjudged.includes(reason) && prescription !== 0,
  );
  const exceptions = ruled.filter(({ isException }) => isException === 1);
  expect(exceptions.length).toBeGreaterThan(5);
  expect(exceptions.length / ruled.length).toBeCloseTo(run.measure("exceptionShare"), 12);
  for (const row of answered.filter(({ prescription }) => prescription === 0)) {
    expect(row.policyClass).toBe("open");
    expect(row.isException || 0).toBe(0);
  }
});

test("under a rule of one's own the exceptions are those of its answers", () => {
  const { outcome, rows } = runInDetail(troubled, 1, { provisionDecision: () => "refer" });
  const ruled = rows.decisions.filter(
    ({ day, prescription, isException }) =>
      day > troubled["time.warmUpDays"] && prescription !== 0 && !Number.isNaN(isException),
  );
  const final = ruled.filter(({ answer }) => answer !== "kept");
  const share = final.filter(({ isException }) => isException === 1).length / final.length;
  expect(share).toBeCloseTo(measureOf(outcome, "exceptionShare"), 12);
});

test("what only a judge can say is empty where nobody judged, and what only a need has is empty for an incident", () => {
  for (const row of run.rows.decisions) {
    const isUnjudged = unjudged.includes(row.reason);
    for (const value of [row.margin, row.ownFavour, row.read, row.isException])
      expect(Number.isNaN(value)).toBe(isUnjudged);
    expect(Number.isNaN(row.cost) && Number.isNaN(row.severity)).toBe(row.kind === "incident");
    expect(row.domain === "").toBe(row.kind === "incident");
  }
});

test("a consequence against the worker's own judgement has the rule as its reason, and no other has", () => {
  const judged = run.rows.decisions.filter(({ kind }) => kind === "incident");
  for (const { answer, ownFavour, reason } of judged)
    expect(reason).toBe((answer === "let pass") === (ownFavour === 1) ? "judgement" : "rule");
  expect(judged.filter(({ reason }) => reason === "rule").length).toBeGreaterThan(0);
});

test("a decision names its need: like cases are of one domain and class, and a rule says the same of all of them", () => {
  const groups = new Map<string, string>();
  for (const { kind, likeCaseGroup, domain, policyClass, prescription } of run.rows.decisions) {
    const name = `${kind} ${likeCaseGroup}`;
    const what = `${domain} ${policyClass} ${prescription}`;
    expect(groups.get(name) ?? what).toBe(what);
    groups.set(name, what);
  }
  expect(groups.size).toBeGreaterThan(16);
});

test("the tables that are kept say what the rows say", () => {
  const { tables = {} } = simulateInDetail(troubled, 1);
  for (const name of detailNames) {
    const rows: readonly Readonly<Record<string, unknown>>[] = run.rows[name];
    const table = tables[name];
    expect(table.rows).toBe(rows.length);
    for (const column of table.columns) {
      const type = typeof rows[0][column] === "string" ? "string" : "number";
      const read = cellReader(table, column, { unit: "", meaning: "", type });
      expect(rows.map((_, row) => read(row))).toEqual(rows.map((row) => row[column]));
    }
  }
});
