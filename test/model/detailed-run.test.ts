// Claims about the detail of a run: it changes nothing, and what the measures say can be worked out from it again.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { type DetailRows, detailNames, runInDetail, simulateInDetail } from "../../src/model/detailed-run.ts";
import type { MeasureName } from "../../src/model/measures.ts";
import type { Happening, HappeningKind, HappeningOf } from "../../src/model/observe/witness.ts";
import type { Parameters } from "../../src/model/parameters.ts";
import { cellReader } from "../../src/model/run-table.ts";
import { simulate } from "../../src/model/simulate.ts";
import { activityCount } from "../../src/model/state/staff.ts";
import {
  anySmallAgency,
  bitsOf,
  describeChanges,
  measureOf,
  parametersWith,
  smallAgency,
} from "../truth/agencies.ts";

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

/** Little money and long waits, with a warm-up, so that everything that can be written down is. */
const troubled = parametersWith(smallAgency, {
  "intake.places": 30,
  "intake.clientsPerWeek": 3,
  "provisions.perClientYear": 300,
  "provisions.ceilingPerClient": 900,
  "provisions.domains": ["housing", "income", "health", "legal", "childcare", "transport"],
  "provisions.promiseDays": 2,
  "trust.completionDays": 20,
  "time.warmUpDays": 70,
  "time.observedDays": 200,
});

interface Run {
  readonly rows: DetailRows;
  readonly measure: (name: MeasureName) => number;
  readonly heard: readonly Happening[];
  readonly agency: Agency;
}

function runOf(parameters: Parameters): Run {
  const { outcome, rows } = runInDetail(parameters, 1);
  const heard: Happening[] = [];
  let last: Agency | undefined;
  simulate(parameters, 1, {
    watch: (agency) => {
      last = agency;
    },
    witness: (happening) => heard.push(happening),
  });
  if (last === undefined) throw new Error("Nothing was run.");
  return { rows, measure: (name) => measureOf(outcome, name), heard, agency: last };
}

const run = runOf(troubled);

function told<Kind extends HappeningKind>(kind: Kind) {
  return run.heard.filter((one): one is Happening & HappeningOf<Kind> => one.kind === kind);
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const meanOf = (values: readonly number[]) => sumOf(values) / values.length;

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

test("the dose of engagement is the mean over the rows of minutes given by minutes warranted", () => {
  const warmUp = troubled["time.warmUpDays"];
  const end = warmUp + troubled["time.observedDays"];
  const doses = run.rows.clients
    .filter(({ arrivalDay, leavingDay }) => arrivalDay - 1 < end - 60 && !(leavingDay - 1 < warmUp))
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

test("contacts, days absent, caseload, strain and backlog of a quarter are those of its days", () => {
  const ofWorker = (worker: number, quarter: number) =>
    told("workerDay").filter((one) => one.worker === worker && Math.floor(one.day / 65) === quarter);
  for (const row of run.rows.workers) {
    const days = ofWorker(row.worker - 1, row.quarter - 1);
    const present = days.filter(({ isAbsent }) => !isAbsent);
    expect(row.daysAbsent).toBe(days.length - present.length);
    expect(row.caseload).toBeCloseTo(meanOf(days.map(({ caseload }) => caseload)), 10);
    expect(row.backlogMinutes).toBeCloseTo(meanOf(days.map(({ backlog }) => backlog)), 8);
    if (row.role === "lead") expect(row.strain).toBeCloseTo(meanOf(present.map(({ strain }) => strain)), 10);
    else expect(row.strain).toBeNaN();
    if (row.role === "supervisor") expect([row.team, row.cohesion]).toEqual([Number.NaN, Number.NaN]);
    else expect(row.cohesion).toBeGreaterThan(0);
  }
  expect(sumOf(run.rows.workers.map(({ contacts }) => contacts))).toBe(told("contactHeld").length);
  expect(sumOf(run.rows.workers.map(({ daysAbsent }) => daysAbsent))).toBeGreaterThan(0);
});

test("the accuracy of decisions can be worked out from their rows", () => {
  const { decisions } = run.rows;
  expect(decisions.map(({ answer }) => answer)).toEqual(told("decision").map(({ answer }) => answer));
  const judged = decisions.filter(
    ({ day, answer, reason }) =>
      day > troubled["time.warmUpDays"] && answer !== "kept" && reason !== "not asked for",
  );
  const isMeant = (answer: string, reason: string) =>
    answer === "granted" || reason === "pot too low" || reason === "ceiling reached" ? "money" : answer;
  const right = judged.filter(({ answer, reason, right }) =>
    right === "money" ? isMeant(answer, reason) === "money" : isMeant(answer, reason) === "referred",
  );
  expect(judged.length).toBeGreaterThan(50);
  expect(right.length / judged.length).toBeCloseTo(run.measure("decisionAccuracy"), 12);
  for (const { reason, margin } of decisions)
    expect(Number.isNaN(margin)).toBe(
      ["not asked for", "provision not known", "domain not eligible"].includes(reason),
    );
});

test("a decision names its need: like cases are of one domain, and the client is the one who has it", () => {
  const domainOf = new Map<number, string>();
  for (const { likeCaseGroup, domain } of run.rows.decisions) {
    expect(domainOf.get(likeCaseGroup) ?? domain).toBe(domain);
    domainOf.set(likeCaseGroup, domain);
  }
  expect(domainOf.size).toBeGreaterThan(8);
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
