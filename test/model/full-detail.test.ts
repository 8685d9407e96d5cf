// Claims about the log of contacts and the weeks of workers: writing them down changes nothing, and the measures can be
// worked out from them again.
import fc from "fast-check";
import { expect, test } from "vitest";
import { detailNames, fullNames, runInDetail, simulateInDetail } from "../../src/model/detailed-run.ts";
import type { HappeningKind } from "../../src/model/observe/witness.ts";
import { cellReader } from "../../src/model/run-table.ts";
import { simulate } from "../../src/model/simulate.ts";
import { activityCount } from "../../src/model/state/staff.ts";
import { daysPerMonth } from "../../src/model/units.ts";
import { anySmallAgency, bitsOf, describeChanges, measureOf } from "../truth/agencies.ts";
import { meanOf, runOf, sumOf, toldIn, troubled } from "./troubled-run.ts";

const seed = 20231;
const scenarios = 12;

test(`in any of ${scenarios} small agencies writing down every contact and week changes no event, no measure and no draw (seed ${seed})`, () => {
  fc.assert(
    fc.property(anySmallAgency, (parameters) => {
      const full = simulateInDetail(parameters, 1, "full");
      const alone = simulate(parameters, 1);
      const scene = describeChanges(parameters);
      expect(full.trajectory, scene).toBe(alone.trajectory);
      expect(full.drawsMade, scene).toBe(alone.drawsMade);
      expect(bitsOf(full), scene).toEqual(bitsOf(alone));
      expect(Object.keys(full.tables ?? {})).toEqual([...detailNames, ...fullNames]);
      const usual = simulateInDetail(parameters, 1);
      for (const name of detailNames) expect(full.tables?.[name], scene).toEqual(usual.tables?.[name]);
    }),
    { seed, numRuns: scenarios },
  );
});

/** A warm-up of one quarter, so that quarters and weeks can be set beside each other. */
const parameters = { ...troubled, "time.warmUpDays": 65, "time.observedDays": 197 };
const run = runOf(parameters);
const { outcome, full } = runInDetail(parameters, 1, undefined, "full");
const { contacts, workerWeeks } = full ?? { contacts: [], workerWeeks: [] };
const measure = (name: Parameters<typeof measureOf>[1]) => measureOf(outcome, name);
const observed = contacts.filter(({ week }) => !Number.isNaN(week));
const ofKind = (kind: (typeof contacts)[number]["kind"], rows = contacts) =>
  rows.filter((row) => row.kind === kind);

test("there is a row for each contact held, missed or put off, each call and each crisis, in the order in which they were told", () => {
  const kinds: Partial<Record<HappeningKind, string>> = {
    contactHeld: "held",
    noShow: "missed",
    contactPutOff: "putOff",
    callAnswered: "call",
    callUnanswered: "unansweredCall",
    noShowChased: "chase",
    crisis: "crisis",
  };
  const told = run.heard.flatMap((one) => {
    const kind = kinds[one.kind];
    return kind === undefined || !("client" in one) ? [] : [`${kind} ${one.day} ${one.client}`];
  });
  expect(contacts.map(({ kind, day, client }) => `${kind} ${day - 1} ${client - 1}`)).toEqual(told);
  expect(new Set(contacts.map(({ kind }) => kind)).size).toBeGreaterThan(5);
});

test("contacts per client and month, and the share of appointments that clients missed, are the measures", () => {
  const held = ofKind("held", observed).length;
  expect((held * daysPerMonth) / clientDays()).toBeCloseTo(measure("contactsPerClientMonth"), 10);
  const missed = ofKind("missed", observed).length;
  expect(missed / (missed + held)).toBeCloseTo(measure("noShowShare"), 12);
  expect(missed).toBeGreaterThan(10);
});

/** Days of active clients in the observed window, which begins with a week. */
function clientDays(): number {
  const { names, values } = outcome.weeks;
  const weeks = values.length / names.length;
  const first = parameters["time.warmUpDays"] / 5;
  const active = [...values.slice(names.indexOf("activeClients") * weeks).slice(first, weeks)];
  return sumOf(active.map((mean, week) => mean * Math.min(5, parameters["time.observedDays"] - week * 5)));
}

test("minutes of contact and travel in the log are those of the workers, and make the measured shares of time", () => {
  const workedBy = (week: (typeof workerWeeks)[number]) =>
    sumOf(
      minuteNames(week)
        .filter((name) => !/^(idle|absence)/.test(name))
        .map((name) => week[name]),
    );
  const caseworkers = workerWeeks.filter((week) => week.role !== "supervisor");
  const worked = sumOf(caseworkers.map(workedBy));
  const ofContact = sumOf(ofKind("held", observed).map(({ minutes }) => minutes));
  const ofTravel = sumOf(observed.map(({ travelMinutes }) => travelMinutes || 0));
  expect(ofContact).toBe(sumOf(workerWeeks.map(({ contactMinutes }) => contactMinutes)));
  expect(ofTravel).toBe(sumOf(workerWeeks.map(({ travelMinutes }) => travelMinutes)));
  expect(ofContact / worked).toBeCloseTo(measure("contactShare"), 12);
  expect(ofTravel / worked).toBeCloseTo(measure("travelShare"), 12);
  for (const [name, share] of [
    ["paperworkMinutes", "paperworkShare"],
    ["meetingMinutes", "meetingShare"],
    ["handoffMinutes", "handoffShare"],
    ["crisisMinutes", "crisisShare"],
    ["telephoneMinutes", "telephoneShare"],
  ] as const)
    expect(sumOf(caseworkers.map((week) => week[name])) / worked).toBeCloseTo(measure(share), 12);
});

function minuteNames(row: object) {
  const names = Object.keys(row).filter((name) => name.endsWith("Minutes") && name !== "backlogMinutes");
  expect(names).toHaveLength(activityCount);
  return names as "idleMinutes"[];
}

test("minutes added when there was time are in the contact of that day", () => {
  const added = toldIn(run, "contactLengthened");
  expect(sumOf(contacts.map(({ minutesAdded }) => minutesAdded || 0))).toBe(
    sumOf(added.map(({ minutes }) => minutes)),
  );
  expect(sumOf(ofKind("held").map((row) => row.minutes - row.minutesAdded))).toBe(
    sumOf(toldIn(run, "contactHeld").map(({ minutesGiven }) => minutesGiven)),
  );
});

test("the contacts that were routinised are those of the measure, over all that were due", () => {
  const routinised = ofKind("held", observed).filter(({ isRoutinised }) => isRoutinised === 1).length;
  expect(routinised).toBeGreaterThan(0);
  const held = ofKind("held", observed).length;
  // Due contacts that never came are in the measure's denominator alone.
  expect(routinised / held).toBeGreaterThanOrEqual(measure("routinisedShare"));
  const due = routinised / measure("routinisedShare");
  expect(Math.abs(due - Math.round(due))).toBeLessThan(1e-9);
  expect(due - held).toBeLessThan(held);
});

test("needs told of in contacts and crises, and needs taken up in contacts, are those of clients and decisions", () => {
  const told = sumOf(contacts.map(({ needsDisclosed }) => needsDisclosed || 0));
  const presenting = toldIn(run, "enrols").map(({ client, day }) => `${client} ${day}`);
  const before = toldIn(run, "needDisclosed").filter(({ client, day }) =>
    presenting.includes(`${client} ${day}`),
  );
  expect(told + before.length).toBe(toldIn(run, "needDisclosed").length);
  const takenUp = toldIn(run, "decision").filter(({ wasKept }) => !wasKept);
  const counted = sumOf(
    contacts.map(({ granted, referred, refused, kept }) =>
      sumOf([granted, referred, refused, kept].map((one) => one || 0)),
    ),
  );
  expect(counted).toBe(takenUp.length);
  expect(counted).toBeGreaterThan(100);
});

test("trust in a row is what it was before, and what it is in the evening", () => {
  const evenings = new Map<string, number>();
  simulate(parameters, 1, {
    watch: ({ office }) => {
      for (let client = 0; client < office.clients.count; client++)
        evenings.set(`${client + 1} ${office.day + 1}`, office.clients.trust[client]);
    },
  });
  for (const { client, day, trustInTheEvening, trust, quality } of ofKind("held")) {
    expect(trustInTheEvening).toBe(evenings.get(`${client} ${day}`));
    expect(Math.min(trust, quality)).toBeGreaterThanOrEqual(0);
  }
});

test("who is met by another than the own caseworker is met by somebody who covers or takes the crisis", () => {
  const covered = ofKind("held").filter(({ worker, caseworker }) => worker !== caseworker);
  expect(covered.length).toBeGreaterThan(0);
  for (const { role } of ofKind("held")) expect(["lead", "solo"]).toContain(role);
  for (const { worker, person, role, knowledge } of ofKind("unansweredCall"))
    expect([worker, person, role, knowledge]).toEqual([Number.NaN, "", "", Number.NaN]);
});

test("a person is named by the place and by how many held it before, in the log as in the weeks", () => {
  const newcomers = toldIn(run, "newcomer");
  for (const { worker, day, person } of contacts.filter((row) => row.person !== "")) {
    const before = newcomers.filter((one) => one.worker === worker - 1 && one.day < day).length;
    expect(person.endsWith(`-${before + 1}`), `${person} on day ${day}`).toBe(true);
  }
  for (const { worker, week, days, person } of workerWeeks) {
    const lastDay = 65 + (week - 1) * 5 + days - 1;
    const came = newcomers.filter((one) => one.worker === worker - 1 && one.day <= lastDay).length;
    expect(person).toMatch(new RegExp(`^(caseworker|assistant|supervisor)-\\d+-${came + 1}$`));
  }
  expect(new Set(workerWeeks.map(({ person }) => person)).size).toBeGreaterThan(
    run.agency.office.staff.count,
  );
});

test("a row for each worker and week of the observed window; thirteen of them sum to the quarter", () => {
  const { workers } = run.rows;
  const weeks = Math.ceil(parameters["time.observedDays"] / 5);
  expect(workerWeeks).toHaveLength(run.agency.office.staff.count * weeks);
  expect(workerWeeks[workerWeeks.length - 1].days).toBe(2);
  for (const quarter of workers.filter((row) => row.quarter > 1)) {
    const own = workerWeeks.filter(
      ({ worker, week }) => worker === quarter.worker && Math.floor((week - 1) / 13) + 2 === quarter.quarter,
    );
    expect(sumOf(own.map(({ days }) => days))).toBe(quarter.days);
    const summed = [...minuteNames(quarter), "contacts", "daysVacant", "daysAbsent"] as "contacts"[];
    for (const name of summed) expect(sumOf(own.map((row) => row[name])), name).toBe(quarter[name]);
    const caseload = sumOf(own.map((row) => row.caseload * row.days)) / quarter.days;
    expect(caseload).toBeCloseTo(quarter.caseload, 10);
  }
});

test("papers are the tasks that were done, by whoever did their last minutes", () => {
  const done = toldIn(run, "taskDone");
  expect(done.length).toBe(run.agency.office.books.tasks.done);
  const since = done.filter(({ day }) => day >= 65);
  for (const kind of ["note", "approval", "review"])
    expect(
      since.some(({ task }) => task === kind),
      kind,
    ).toBe(true);
  expect(sumOf(workerWeeks.map(({ papers }) => papers))).toBe(since.length);
  for (const { role, papers } of workerWeeks.filter((row) => row.papers > 0))
    expect([role, papers > 0]).toEqual([expect.any(String), true]);
});

test("what is known of clients and provisions lies between 0 and 1, and only caseworkers have it", () => {
  for (const { role, caseload, days, daysVacant, clientsKnown, provisionsKnown } of workerWeeks) {
    if (caseload === 0) expect(clientsKnown).toBeNaN();
    if (role === "assistant" || role === "supervisor" || daysVacant === days)
      expect(provisionsKnown).toBeNaN();
    for (const known of [clientsKnown, provisionsKnown])
      if (!Number.isNaN(known)) expect(known >= 0 && known <= 1).toBe(true);
  }
  expect(meanOf(workerWeeks.map(({ clientsKnown }) => clientsKnown || 0))).toBeGreaterThan(0);
});

test("the tables that are kept say what the rows say", () => {
  const { tables = {} } = simulateInDetail(parameters, 1, "full");
  const all: Record<string, readonly Readonly<Record<string, unknown>>[]> = {
    contacts,
    "worker-weeks": workerWeeks,
  };
  for (const name of fullNames) {
    const rows = all[name];
    expect(tables[name].rows).toBe(rows.length);
    for (const column of tables[name].columns) {
      const type = typeof rows[0][column] === "string" ? "string" : "number";
      const read = cellReader(tables[name], column, { unit: "", meaning: "", type });
      expect(rows.map((_, row) => read(row))).toEqual(rows.map((row) => row[column]));
    }
  }
});
