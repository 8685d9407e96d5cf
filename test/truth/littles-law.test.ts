// Little's law without an edge: over a run that starts and ends empty, mean number = rate x mean stay, to 1e-9.
import { expect, test } from "vitest";
import type { Agency } from "../../src/model/agency.ts";
import { runDay } from "../../src/model/day.ts";
import { openAgency } from "../../src/model/open-agency.ts";
import { clientStatus } from "../../src/model/state/clients.ts";
import { type Changes, parametersWith, smallAgency } from "./agencies.ts";

/** Clients come at first and hardly any after some years; whoever waits or is served leaves in the end. */
const emptying: Changes = {
  "intake.initialClients": 0,
  "intake.clientsPerWeek": 4,
  "intake.growthPerYear": -0.9,
  "intake.places": 12,
  "trust.completionDays": 20,
  "trust.dropoutPerDay": 0.02,
  "trust.leftInFirstWeek": 0.2,
  "time.observedDays": 2000,
};

/** What was in a system: the stays one by one, and apart from them how many were inside on each evening. */
class System {
  entries = 0;
  stays = 0;
  evenings = 0;

  expectLittle(days: number): void {
    expect(this.entries).toBeGreaterThan(50);
    expect(this.stays).toBeGreaterThan(50);
    const meanNumber = this.evenings / days;
    const rate = this.entries / days;
    const meanStay = this.stays / this.entries;
    expect(Math.abs(meanNumber / (rate * meanStay) - 1)).toBeLessThan(1e-9);
  }
}

/** A task stays for the evenings between its coming up and its being done or struck off. */
function watchTasks({ office }: Agency, desks: System): void {
  const { tasks } = office;
  const since = new Map<number, number>();
  const add = tasks.add.bind(tasks);
  const remove = tasks.remove.bind(tasks);
  tasks.add = (...words) => {
    const task = add(...words);
    since.set(task, office.day);
    desks.entries += 1;
    return task;
  };
  tasks.remove = (owner, task) => {
    desks.stays += office.day - (since.get(task) ?? 0);
    remove(owner, task);
  };
}

function countEvening({ office }: Agency, list: System, programme: System, desks: System): void {
  list.evenings += office.waitingCount;
  programme.evenings += office.activeCount;
  for (let worker = 0; worker < office.staff.count; worker++) {
    office.tasks.forEachWaiting(worker, () => {
      desks.evenings += 1;
    });
  }
}

function countStays({ office: { clients } }: Agency, list: System, programme: System): void {
  for (let client = 0; client < clients.count; client++) {
    if (clients.status[client] === clientStatus.potential) continue;
    const [arrived, enrolled, left] = [clients.arrivalDay, clients.enrolDay, clients.leaveDay].map(
      (days) => days[client],
    );
    list.entries += 1;
    list.stays += Math.min(enrolled, left) - arrived;
    if (enrolled > left) continue;
    programme.entries += 1;
    programme.stays += left - enrolled;
  }
}

test.each([1, 2, 3])(
  "the waiting list, the programme and the desks obey Little's law in replication %d",
  (replication) => {
    const parameters = parametersWith(smallAgency, emptying);
    const days = parameters["time.observedDays"];
    const agency = openAgency(parameters, replication);
    const { office } = agency;
    const [list, programme, desks] = [new System(), new System(), new System()];
    watchTasks(agency, desks);
    for (; office.day < days; office.day++) {
      office.observations.startDay(office.day);
      runDay(agency);
      countEvening(agency, list, programme, desks);
    }
    const { created, done, struckOff } = office.books.tasks;
    expect([office.waitingCount, office.activeCount, created - done - struckOff]).toEqual([0, 0, 0]);
    countStays(agency, list, programme);
    for (const system of [list, programme, desks]) system.expectLittle(days);
  },
);
