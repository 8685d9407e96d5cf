// Claims about the detail of what befalls clients and workers: it is what was told, and the measures can be worked out from it.
import { expect, test } from "vitest";
import { role } from "../../src/model/state/staff.ts";
import { meanOf, runOf, sumOf, toldIn, troubled } from "./troubled-run.ts";

/** Observed from the first day, so that rows and measures speak of the same days. */
const parameters = { ...troubled, "time.warmUpDays": 0, "time.observedDays": 400 };

interface Evening {
  readonly quarter: number;
  readonly worker: number;
  readonly isInPost: boolean;
  readonly caseload: number;
  readonly exhaustion: number;
  readonly satisfaction: number;
  readonly roleClarity: number;
  readonly autonomy: number;
}

const evenings: Evening[] = [];
const run = runOf(parameters, ({ office }) => {
  const { staff, felt } = office;
  for (let worker = 0; worker < staff.count; worker++) {
    evenings.push({
      quarter: Math.floor(office.day / 65) + 1,
      worker: worker + 1,
      isInPost: staff.life.isVacant[worker] === 0,
      caseload: staff.caseload[worker],
      exhaustion: staff.life.exhaustion[worker],
      satisfaction: staff.life.satisfaction[worker],
      roleClarity: felt.roleClarity[worker],
      autonomy: felt.autonomy[worker],
    });
  }
});
const { clients, workers } = run.rows;
const { office } = run.agency;
const days = parameters["time.observedDays"];

/** Evenings in the programme: who drops out does so after a whole day, who completes does so before. */
function eveningsIn({ enrolmentDay, leavingDay, status }: (typeof clients)[number]): number {
  if (Number.isNaN(enrolmentDay)) return 0;
  const pastLast = status === "active" ? days + 1 : leavingDay + (status === "droppedOut" ? 1 : 0);
  return pastLast - Math.max(1, enrolmentDay);
}

test("the mean anxiety of clients, each weighed by evenings in the programme, is the measure", () => {
  const all = clients.map(eveningsIn);
  const sum = sumOf(clients.map(({ anxiety }, place) => (all[place] > 0 ? anxiety * all[place] : 0)));
  expect(sum / sumOf(all)).toBeCloseTo(run.measure("clientAnxiety"), 10);
  expect(Math.max(...clients.map(({ anxiety }) => anxiety || 0))).toBeGreaterThan(
    1.2 * run.measure("clientAnxiety"),
  );
  for (const [place, { anxiety }] of clients.entries()) expect(Number.isNaN(anxiety)).toBe(all[place] === 0);
});

test("crises and consequences of clients add up to the measures per year in the programme", () => {
  const years = sumOf(clients.map(eveningsIn)) / 260;
  const perYear = (column: "crises" | "consequences") => sumOf(clients.map((row) => row[column])) / years;
  expect(perYear("crises")).toBeCloseTo(run.measure("crisesPerClientYear"), 10);
  expect(perYear("consequences")).toBeCloseTo(run.measure("consequencesPerClientYear"), 10);
  expect(Math.min(perYear("crises"), perYear("consequences"))).toBeGreaterThan(0);
});

test("a client's incidents are those that befell her; the seen ones are rows of decisions", () => {
  const incidents = toldIn(run, "incident");
  expect(clients.map((row) => row.incidents)).toEqual(
    clients.map(({ client }) => incidents.filter((one) => one.client === client - 1).length),
  );
  for (const { client, incidentsSeen, consequences } of clients) {
    const judged = run.rows.decisions.filter((row) => row.kind === "incident" && row.client === client);
    expect(incidentsSeen).toBe(judged.length);
    expect(consequences).toBe(judged.filter(({ answer }) => answer === "consequence").length);
  }
  const seen = sumOf(clients.map(({ incidentsSeen }) => incidentsSeen));
  expect(seen).toBeGreaterThan(0);
  expect(seen).toBeLessThan(incidents.length);
});

test("a client has had one caseworker more than changes of caseworker, and none before enrolment", () => {
  const changes = toldIn(run, "changesCaseworker");
  for (const { client, caseworkers, enrolmentDay } of clients) {
    const own = changes.filter((change) => change.client === client - 1).length;
    expect(caseworkers).toBe(Number.isNaN(enrolmentDay) ? 0 : 1 + own);
  }
  expect(Math.max(...clients.map(({ caseworkers }) => caseworkers))).toBeGreaterThan(1);
});

test("exhaustion, satisfaction, role clarity and autonomy of a quarter are the means of its days in post", () => {
  for (const row of workers) {
    const own = evenings.filter(({ worker, quarter }) => worker === row.worker && quarter === row.quarter);
    const inPost = own.filter(({ isInPost }) => isInPost);
    expect(row.caseload).toBeCloseTo(meanOf(own.map(({ caseload }) => caseload)), 10);
    expect(row.daysVacant).toBe(own.length - inPost.length);
    for (const column of ["exhaustion", "satisfaction", "roleClarity", "autonomy"] as const) {
      const isEmpty =
        inPost.length === 0 ||
        row.role === "supervisor" ||
        (column === "autonomy" && row.role === "assistant");
      if (isEmpty) expect(row[column]).toBeNaN();
      else expect(row[column]).toBeCloseTo(meanOf(inPost.map((evening) => evening[column])), 10);
    }
  }
});

test("weighed by days in post, satisfaction and autonomy in the table are the measures", () => {
  const weighed = (column: "satisfaction" | "autonomy") => {
    const told = workers.filter((row) => !Number.isNaN(row[column]));
    const inPost = told.map((row) => row.days - row.daysVacant);
    return sumOf(told.map((row, place) => row[column] * inPost[place])) / sumOf(inPost);
  };
  expect(weighed("satisfaction")).toBeCloseTo(run.measure("jobSatisfaction"), 10);
  expect(weighed("autonomy")).toBeCloseTo(run.measure("feltAutonomy"), 10);
});

test("days vacant add up to the measure, and each newcomer is one occupant more", () => {
  const vacant = sumOf(
    workers.filter((one) => one.role !== "supervisor").map(({ daysVacant }) => daysVacant),
  );
  const places = office.staff.role.filter((one) => one !== role.supervisor).length;
  expect((vacant * 260) / (places * days)).toBeCloseTo(run.measure("vacancyDays"), 10);
  const newcomers = toldIn(run, "newcomer");
  for (const { worker, quarter, occupant } of workers) {
    const came = newcomers.filter((one) => one.worker === worker - 1 && one.day < quarter * 65);
    expect(occupant).toBe(1 + came.length);
  }
  expect(newcomers.length).toBeGreaterThan(0);
});

test("tenure grows by a quarter of a year each quarter until somebody else holds the place", () => {
  const newcomers = toldIn(run, "newcomer");
  for (const [place, { worker, quarter, tenureYears, occupant, days: length }] of workers.entries()) {
    const before = workers[place - office.staff.count];
    if (Number.isNaN(tenureYears)) continue;
    if (before?.occupant === occupant && !Number.isNaN(before.tenureYears))
      expect(tenureYears - before.tenureYears).toBeCloseTo(length / 260, 10);
    const came = newcomers.findLast((one) => one.worker === worker - 1 && one.day < quarter * 65);
    const lastDay = (quarter - 1) * 65 + length - 1;
    if (came !== undefined) expect(tenureYears).toBeCloseTo((lastDay - came.day) / 260, 10);
  }
});
