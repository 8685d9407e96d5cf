// Common random numbers: one more client, colleague or meeting changes nobody else's exogenous life.

import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { openAgency } from "../../src/model/open-agency.ts";
import type { Parameters } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { foundLateQueue, reworkQueue, type TaskKind, taskKinds } from "../../src/model/state/task-pool.ts";
import { bitsOf, type Changes, equalSkill, parametersWith, smallAgency } from "./agencies.ts";
import { compareLives, watchLives } from "./lives.ts";

const base = parametersWith(smallAgency, { "intake.clientsPerWeek": 2.25, "trust.leftInFirstWeek": 0.2 });
const lives = watchLives(base, 1);

const otherPlans: Readonly<Record<string, Changes>> = {
  "a few more clients a week": { "intake.clientsPerWeek": 2.3 },
  "many more clients a week": { "intake.clientsPerWeek": 3 },
  "an inflow that grows": { "intake.growthPerYear": 0.5 },
  "one more client on the first day": { "intake.initialClients": 41 },
  "no client on the first day": { "intake.initialClients": 0 },
  "more places": { "intake.places": 60 },
  "the neediest first": { "intake.rule": "neediest" },
  "one more team": { "staff.teams": 3 },
  "two more assistants in each team": { "staff.assistantsPerTeam": 3 },
  "no assistants": { "staff.assistantsPerTeam": 0 },
  "no staff": { "staff.teams": 0 },
  "daily meetings": { "meetings.perWeek": 5 },
  "meetings of the whole unit": { "meetings.group": "unit" },
  "three times the paperwork": { "paperwork.burden": 3 },
  "no paperwork delegated": { "split.assistantShare": 0 },
  "four times the money": { "provisions.perClientYear": 3200 },
  "three approval steps": { "provisions.approvalSteps": 3 },
  "no judgement, coping and time budget": {
    "mechanisms.judgement": "off",
    "mechanisms.coping": "off",
    "mechanisms.timeBudget": "off",
  },
};

test.each(Object.entries(otherPlans))(
  "%s: nobody's life changes but by what is done for them",
  (_, changes) => {
    const others = watchLives({ ...base, ...changes }, 1);
    const { shared, clients, changed } = compareLives(lives, others);
    expect(changed.slice(0, 5)).toEqual([]);
    expect(clients).toBeGreaterThan(changes["intake.initialClients"] === 0 ? 30 : 70);
    expect(shared).toBeGreaterThan(clients * 15);
  },
);

test("more inflow adds clients and loses none", () => {
  const arrivals = (perWeek: number) => {
    const names = [...watchLives({ ...base, "intake.clientsPerWeek": perWeek }, 1).keys()];
    return new Set(names.filter((name) => name.endsWith(": arrival day")));
  };
  const [few, some, many] = [1.9, 2.3, 4].map(arrivals);
  expect(few.size).toBeLessThan(some.size);
  expect(some.size).toBeLessThan(many.size);
  expect([...few].filter((name) => !some.has(name))).toEqual([]);
  expect([...some].filter((name) => !many.has(name))).toEqual([]);
});

/** What the workers of the first day are like, by their place on the staff. */
function workersOf(parameters: Parameters): Map<number, string> {
  const { staff } = openAgency(parameters, 1).office;
  const described = Array.from({ length: staff.count }, (_, worker): [number, string] => {
    const known = staff.knownUntil.subarray(worker * staff.kinds, (worker + 1) * staff.kinds);
    const traits = [staff.tenureYears, staff.skill, staff.inexperience, staff.bias, staff.threshold];
    return [staff.place[worker], [...traits.map((trait) => trait[worker]), known.join("")].join(" ")];
  });
  return new Map(described);
}

/** Days on which each place on the staff is absent. */
function absencesOf(parameters: Parameters): Map<number, string> {
  const days = new Map<number, number[]>();
  simulate(parameters, 1, {
    watch: ({ office: { staff, day } }) => {
      for (let worker = 0; worker < staff.count; worker++) {
        const own = days.get(staff.place[worker]) ?? [];
        if (staff.isAbsent[worker] === 1) own.push(day);
        days.set(staff.place[worker], own);
      }
    },
  });
  return new Map([...days].map(([place, own]) => [place, own.join(" ")]));
}

test.each([
  ["assistants", { "staff.assistantsPerTeam": 3 }],
  ["teams", { "staff.teams": 4 }],
  ["supervisors", { "staff.supervisors": 3 }],
  ["meetings", { "meetings.perWeek": 10 }],
] as const)(
  "more %s leave every worker as she comes, and her absences where nobody wears out",
  (_, changes) => {
    for (const [read, scene] of [
      [workersOf, base],
      [absencesOf, { ...base, "mechanisms.burnout": "off" } as const],
    ] as const) {
      const before = read(scene);
      const after = read({ ...scene, ...changes });
      expect(before.size).toBe(7);
      for (const [place, seen] of before) expect(after.get(place), `place ${place}`).toBe(seen);
    }
  },
);

test("a replication does not know how many there are", () => {
  for (const replication of [1, 7]) {
    const few = simulate({ ...base, replications: 7 }, replication);
    const many = simulate({ ...base, replications: 400 }, replication);
    expect(many.trajectory).toBe(few.trajectory);
    expect(bitsOf(many)).toEqual(bitsOf(few));
  }
});

/** What a new task is about, whoever does it and whenever: the client, the kind and its number in the client's life. */
function nameOf(
  { clients, needs, day }: Agency["office"],
  client: number,
  kind: TaskKind,
  need: number,
): string {
  const daysInside = day - clients.enrolDay[client];
  const numbers: Readonly<Record<TaskKind, number>> = {
    intake: 0,
    note: clients.contactsHeld[client],
    request: needs.event[need],
    referral: needs.event[need],
    recertification: daysInside,
    report: daysInside,
    incident: clients.incidents[client],
    liaison: daysInside,
  };
  return `${kind} ${numbers[kind]} of client ${clients.key[client]}`;
}

/**
 * Minutes of each task from the second day on, its delegated part included; rework and what supervisors do left out. A
 * request that was lost is written once more: the parts of one item come up on one day.
 */
function watchTasks(parameters: Parameters): Map<string, number> {
  const minutes = new Map<string, number>();
  const lastTime = new Map<string, { readonly day: number; readonly times: number }>();
  simulate(parameters, 1, {
    watch: ({ office }) => {
      if (office.day > 0) return;
      const addTask = office.tasks.add.bind(office.tasks);
      office.tasks.add = (owner, queue, kind, client, need, ...rest) => {
        if (queue < reworkQueue || queue === foundLateQueue) {
          const task = nameOf(office, client, taskKinds[kind], need);
          const { day, times } = lastTime.get(task) ?? { day: -1, times: 0 };
          const time = day === office.day ? times : times + 1;
          lastTime.set(task, { day: office.day, times: time });
          const name = `${task}, time ${time}`;
          minutes.set(name, (minutes.get(name) ?? 0) + rest[1]);
        }
        return addTask(owner, queue, kind, client, need, ...rest);
      };
    },
  });
  return minutes;
}

test("a task takes the same minutes under every plan, where all are equally skilled", () => {
  const plan = { ...base, ...equalSkill, "split.assistantShare": 0 };
  const alone = watchTasks(plan);
  const grain = 1 / 64;
  const plans: Changes[] = [
    { "split.assistantShare": 0.8 },
    { "split.assistantShare": 1, "mechanisms.handoffs": "off", "handoff.queueLimitDays": 60 },
    { "staff.assistantsPerTeam": 0 },
    { "meetings.perWeek": 8 },
    { "intake.clientsPerWeek": 3, "staff.teams": 3 },
  ];
  for (const changes of plans) {
    const others = watchTasks({ ...plan, ...changes });
    const kinds = new Set<string>();
    let shared = 0;
    for (const [name, minutes] of alone) {
      const second = others.get(name);
      if (second === undefined) continue;
      shared += 1;
      kinds.add(name.slice(0, name.indexOf(" ")));
      expect(Math.abs(second - minutes), name).toBeLessThanOrEqual(grain);
    }
    expect(shared).toBeGreaterThan(300);
    expect(kinds).toEqual(new Set(taskKinds));
  }
});
