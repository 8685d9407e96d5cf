// Claims about levers that change in mid-run: what acts from which day, who goes and who comes, and what stays as it was.
import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { findImbalance } from "../../src/model/balance.ts";
import { measureNames } from "../../src/model/measures.ts";
import { dayOfWeek, stagesOf, whyNotInMidRun } from "../../src/model/mid-run.ts";
import type { Happening } from "../../src/model/observe/witness.ts";
import type { ParameterName, Parameters } from "../../src/model/parameters.ts";
import { staffCostPerYear } from "../../src/model/payroll.ts";
import { simulate } from "../../src/model/simulate.ts";
import { activityCount, role } from "../../src/model/state/staff.ts";
import { daysPerYear } from "../../src/model/units.ts";
import { compareLives, watchLives } from "../truth/lives.ts";
import { type Changes, measureIn, openWithClients, parametersWith, smallProgramme } from "./small-agency.ts";

const short = {
  ...smallProgramme,
  "time.warmUpDays": 20,
  "time.observedDays": 60,
  "response.followUpDays": 20,
  "staff.teams": 2,
} satisfies Changes;
const week = 4;
const changeDay = dayOfWeek(week, short["time.warmUpDays"]);

/** Six solos of a unit from whom nobody leaves of her own accord. */
const sixSolos = {
  ...short,
  "time.observedDays": 130,
  "mechanisms.burnout": "off",
  "staff.teams": 6,
  "staff.leadsPerTeam": 1,
  "staff.assistantsPerTeam": 0,
  "staff.caseloadCap": 20,
  "intake.places": 90,
  "intake.initialClients": 90,
  "intake.clientsPerWeek": 2,
} satisfies Changes;

/** The parameters where levers change at the beginning of the fourth week. */
const changing = (changes: Changes, set: Changes): Parameters =>
  parametersWith({ ...changes, later: [{ week, set }] });

/** What had happened until each evening, as digests of everything that was done. */
function evenings(parameters: Parameters): string[] {
  const digests: string[] = [];
  simulate(parameters, 1, { watch: ({ office }) => digests.push(office.trail.toString()) });
  return digests;
}

function happeningsIn(parameters: Parameters): Happening[] {
  const heard: Happening[] = [];
  simulate(parameters, 1, { witness: (one) => heard.push(one) });
  return heard;
}

/** Runs to the end; every evening is looked at, and the agency is handed back with its outcome. */
function runWatched(parameters: Parameters, watch: (agency: Agency) => void = () => {}) {
  let last: Agency | undefined;
  const outcome = simulate(parameters, 1, {
    watch: (agency) => {
      last = agency;
      watch(agency);
    },
  });
  if (last === undefined) throw new Error("Nothing was run.");
  return { outcome, agency: last };
}

const clientsOf = ({ staff }: Agency["office"], worker: number) =>
  Array.from(staff.clientsOf.subarray(worker * staff.cap, worker * staff.cap + staff.caseload[worker]));

const withoutChange = evenings(parametersWith(short));

test.each<[string, Changes]>([
  ["a poorer programme", { "programme.strengthShare": 0 }],
  ["another order of contacts", { "contact.order": "neediest" }],
  ["a lighter burden of paperwork", { "paperwork.burden": 0.5 }],
  ["more work for assistants", { "split.assistantShare": 0.9 }],
  ["a vaguer division of labour", { "split.clarityShare": 0.1 }],
  ["more case meetings", { "meetings.perWeek": 3 }],
  ["longer staff meetings", { "staffMeetings.minutes": 120 }],
  ["more supervision", { "supervision.perMonth": 8 }],
  ["more training", { "training.daysPerYear": 40 }],
  ["a vaguer rulebook", { "policy.ambiguityShare": 1 }],
  ["a stricter policy", { "policy.strictnessShare": 1 }],
  ["less money", { "provisions.perClientYear": 10 }],
  ["two more approvals", { "provisions.approvalSteps": 2 }],
  ["fewer places", { "intake.places": 20 }],
  ["more arrivals", { "intake.clientsPerWeek": 6 }],
  ["no list of provisions", { "guidance.provisionsListed": "false" }],
])("%s acts from its day on and on no day before", (_, set) => {
  const found = evenings(changing(short, set));
  expect(found.slice(0, changeDay)).toEqual(withoutChange.slice(0, changeDay));
  expect(found.at(-1)).not.toBe(withoutChange.at(-1));
});

test("a change to what holds already changes no bit of a run", () => {
  const same = { "contact.order": "most-overdue", "paperwork.burden": 1.25, "meetings.perWeek": 1 } as const;
  const usual = { ...short, ...same };
  const [changed, steady] = [simulate(changing(usual, same), 1), simulate(parametersWith(usual), 1)];
  expect(changed.trajectory).toBe(steady.trajectory);
  expect(changed.drawsMade).toBe(steady.drawsMade);
  // Wages are added up stage by stage, so that the last bit of what it costs may differ.
  for (const name of measureNames) {
    if (name.startsWith("cost")) expect(measureIn(changed, name)).toBeCloseTo(measureIn(steady, name), 6);
    else expect(measureIn(changed, name), name).toBe(measureIn(steady, name));
  }
});

test("what is read once, on the first day, cannot change in mid-run", () => {
  const readOnce: ParameterName[] = [
    "mechanisms.coping",
    "intake.initialWaiting",
    "meetings.group",
    "meetings.peersSize",
    "staff.caseloadCap",
  ];
  for (const name of readOnce) expect(whyNotInMidRun(name), name).toMatch(/\w/);
});

const letGo = changing(sixSolos, { "staff.teams": 4 });
const gone = [4, 5];

test("two of six solos let go: their clients go to the others as far as these have room, at once and whenever room appears", () => {
  let [before, active, leftBehind, room] = [0, 0, 0, 0];
  let mostLeftBehind = 0;
  runWatched(letGo, ({ office }) => {
    const { staff, clients, day } = office;
    const held = gone.flatMap((worker) => clientsOf(office, worker));
    const stays = staff.caseworkers.filter((worker) => !gone.includes(worker));
    if (day === changeDay - 1) {
      before = held.length;
      leftBehind = held.length;
      expect(before).toBeGreaterThan(20);
    } else if (day >= changeDay) {
      expect(held.length).toBeLessThanOrEqual(Math.max(0, leftBehind - room));
      leftBehind = held.length;
      mostLeftBehind = Math.max(mostLeftBehind, leftBehind);
      for (const client of held) expect(gone).toContain(clients.lead[client]);
      for (const worker of stays)
        for (const client of clientsOf(office, worker)) expect(clients.lead[client]).toBe(worker);
    }
    room = stays.reduce((sum, worker) => sum + staff.cap - staff.caseload[worker], 0);
    active = office.activeCount;
    expect(staff.caseworkers.reduce((sum, worker) => sum + staff.caseload[worker], 0)).toBe(active);
  });
  expect(mostLeftBehind).toBeGreaterThan(0);
  expect(mostLeftBehind).toBeLessThan(before);
  expect(leftBehind).toBe(0);
});

test("who is let go is no leaver, and the places that are gone cost nothing, work nothing and are not vacant", () => {
  const { outcome, agency } = runWatched(letGo, ({ office: { staff, day } }) => {
    if (day < changeDay) return;
    for (const worker of gone) {
      expect(staff.life.isClosed[worker]).toBe(1);
      const minutes = staff.today.subarray(worker * activityCount, (worker + 1) * activityCount);
      expect(minutes.every((spent) => spent === 0)).toBe(true);
    }
  });
  const { staffRecord, spent, needsResolved } = agency.office.observations;
  const days = dayOfWeek(week, 0);
  const daysInAll = letGo["time.observedDays"];
  expect(staffRecord.leavers.every((count) => count === 0)).toBe(true);
  expect(staffRecord.vacantDays.every((count) => count === 0)).toBe(true);
  expect(staffRecord.placeDays[role.solo]).toBe(6 * days + 4 * (daysInAll - days));
  const costOf = (teams: number) => staffCostPerYear(parametersWith({ ...sixSolos, "staff.teams": teams }));
  const wages = (costOf(6) * days + costOf(4) * (daysInAll - days)) / daysPerYear;
  expect(measureIn(outcome, "costPerResolvedNeed") * needsResolved).toBeCloseTo(wages + spent, 4);
});

test("who takes over a client from somebody let go reads what the file says of her", () => {
  let [taken, known] = [0, 0];
  const leads = new Map<number, number>();
  runWatched(letGo, ({ office, knowledge }) => {
    const { clients, day } = office;
    if (day === changeDay - 1)
      for (const client of gone.flatMap((worker) => clientsOf(office, worker)))
        if (clients.contactsHeld[client] > 0) leads.set(client, clients.lead[client]);
    if (day !== changeDay) return;
    for (const [client, before] of leads) {
      const lead = clients.lead[client];
      if (lead === before || lead < 0) continue;
      taken += 1;
      if (knowledge.of(lead, client) > 0) known += 1;
    }
  });
  expect(taken).toBeGreaterThan(5);
  expect(known).toBe(taken);
});

test("a search for somebody ends on the day on which the place is let go", () => {
  const agency = openWithClients({ ...sixSolos, "supervisors.hiringMinutes": 600 });
  const { staff } = agency.office;
  const supervisor = staff.supervisors[0];
  const hiringToday = () => {
    const before = staff.used[supervisor];
    agency.supervisors.hire();
    return staff.used[supervisor] - before;
  };
  agency.supervisors.beginHiring(5, 20);
  agency.supervisors.beginHiring(3, 20);
  expect(hiringToday()).toBe(60);
  agency.levers.change({ "staff.teams": 4 });
  agency.openings.follow();
  expect(hiringToday()).toBe(30);
});

test("a team that is let go hands its clients with all their paperwork to other teams", () => {
  const twoTeams = { ...short, "mechanisms.burnout": "off", "staff.caseloadCap": 40 } satisfies Changes;
  let handedOver = 0;
  runWatched(changing(twoTeams, { "staff.teams": 1 }), ({ office }) => {
    const { staff, teams, tasks, day } = office;
    const members = Array.from({ length: teams.size }, (_, member) => teams.firstMember(1) + member);
    const waiting = members.reduce((sum, worker) => sum + tasks.backlog[worker], 0);
    if (day === changeDay - 1) handedOver = waiting;
    if (day < changeDay) return;
    expect(waiting).toBe(0);
    expect(members.every((worker) => staff.caseload[worker] === 0)).toBe(true);
  });
  expect(handedOver).toBeGreaterThan(0);
});

test.each<[string, Changes]>([
  ["where people leave of their own accord", { "mechanisms.burnout": "on" }],
  ["where nobody does", { "mechanisms.burnout": "off" }],
])(
  "places that open have their newcomer on that very day, and their first cases when she is trained, %s",
  (_, changes) => {
    const four = {
      ...sixSolos,
      ...changes,
      "staff.teams": 4,
      "turnover.onboardingDays": 10,
      "intake.clientsPerWeek": 10,
    };
    const heard = happeningsIn(changing(four, { "staff.teams": 6 }));
    const opened = heard.filter(
      (one) => one.kind === "newcomer" && gone.includes(one.worker) && one.day <= changeDay,
    );
    expect(opened.map((one) => one.kind === "newcomer" && [one.day, one.worker])).toEqual([
      [changeDay, 4],
      [changeDay, 5],
    ]);
    for (const one of opened) {
      if (one.kind !== "newcomer") continue;
      const first = heard.find((other) => other.kind === "firstCases" && other.worker === one.worker);
      expect(first?.day).toBe(changeDay + one.daysUntilCases);
      const seen = heard.find((other) => other.kind === "contactHeld" && other.worker === one.worker);
      expect(seen?.day).toBeGreaterThanOrEqual(changeDay + one.daysUntilCases);
    }
  },
);

test("before new places open, the office sees the same clients on the same days as one that never grows", () => {
  const four = { ...sixSolos, "staff.teams": 4 } satisfies Changes;
  const contacts = (parameters: Parameters) =>
    happeningsIn(parameters).flatMap((one) =>
      one.kind === "contactHeld" ? [{ day: one.day, client: one.client, worker: one.worker }] : [],
    );
  const isBefore = ({ day }: { day: number }) => day < changeDay;
  const [steady, growing] = [contacts(parametersWith(four)), contacts(changing(four, { "staff.teams": 6 }))];
  expect(growing.filter(isBefore)).toEqual(steady.filter(isBefore));
  expect(growing).not.toEqual(steady);
});

test("where places follow the staff, as many clients are served as the caseworkers of the day hold", () => {
  const following = {
    ...sixSolos,
    "staff.teams": 4,
    "intake.placesFollow": "staff",
    "intake.clientsPerCaseworker": 10,
    "intake.clientsPerWeek": 20,
    "turnover.onboardingDays": 0,
  } satisfies Changes;
  runWatched(changing(following, { "staff.teams": 6 }), ({ office }) => {
    const limit = office.day < changeDay ? 40 : 60;
    expect(office.activeCount).toBeLessThanOrEqual(limit);
    // In the evening those who left today have not been followed yet.
    expect(office.activeCount).toBeGreaterThan(limit - 10);
  });
});

const arrivalDays = (parameters: Parameters) => {
  const { office } = runWatched(parameters).agency;
  const days = new Map<number, number>();
  for (let client = 0; client < office.clients.count; client++)
    days.set(office.clients.key[client], office.clients.arrivalDay[client]);
  return days;
};

test("a surge of arrivals adds clients from its day on and changes none", () => {
  const usual = arrivalDays(parametersWith(sixSolos));
  const surge = arrivalDays(changing(sixSolos, { "intake.clientsPerWeek": 8 }));
  for (const [key, day] of usual) expect(surge.get(key)).toBe(day);
  const added = [...surge].filter(([key]) => !usual.has(key));
  expect(added.every(([, day]) => day >= changeDay)).toBe(true);
  // 23 weeks with six more a week are 138, within four deviations of 12.
  expect(Math.abs(added.length - 138)).toBeLessThan(4 * 12);
});

/** Solos go, and come again; work, money, arrivals and rules change. */
const restless: Parameters = parametersWith({
  ...sixSolos,
  "mechanisms.burnout": "on",
  "turnover.calmPerYear": 1,
  "turnover.vacancyDays": 10,
  later: [
    { week: 3, set: { "staff.teams": 3, "paperwork.burden": 2 } },
    { week: 6, set: { "intake.clientsPerWeek": 9, "provisions.perClientYear": 100 } },
    { week: 9, set: { "staff.teams": 6, "provisions.approvalSteps": 2, "intake.places": 40 } },
    { week: 15, set: { "staff.teams": 5, "policy.ambiguityShare": 1, "paperwork.burden": 0 } },
  ],
});

test("the exogenous lives of clients are the same with and without changes", () => {
  const without = watchLives(parametersWith({ ...sixSolos, "mechanisms.burnout": "on" }), 1);
  const { shared, clients, changed } = compareLives(without, watchLives(restless, 1));
  expect(changed).toEqual([]);
  expect(clients).toBeGreaterThanOrEqual(90);
  expect(shared).toBeGreaterThan(1000);
});

test("the books balance every evening of a run with many changes", () => {
  expect(stagesOf(restless)).toHaveLength(5);
  let evenings = 0;
  runWatched(restless, (agency) => {
    evenings += 1;
    expect(findImbalance(agency)).toBeUndefined();
  });
  expect(evenings).toBe(restless["time.warmUpDays"] + restless["time.observedDays"]);
});
