// The gate: who of those who wait gets the place that is free.
import { expect, test } from "vitest";
import { deservingness } from "../../src/model/clients/coping.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { clientStatus } from "../../src/model/state/clients.ts";
import { type Changes, crowd, openWithClients } from "./small-agency.ts";

/** Clients taken in one after the other from a full waiting list, in the order in which they were taken. */
function takenFromTheList(rule: "first-come" | "neediest"): { order: number[]; severity: Float64Array } {
  const agency = openWithClients({
    ...crowd,
    "intake.places": 1,
    "intake.rule": rule,
    "trust.leftInFirstWeek": 0,
    "mechanisms.coping": "off",
  });
  const { office, intake } = agency;
  const { clients } = office;
  office.day = 5;
  intake.admit();
  const order: number[] = [];
  while (office.activeCount > 0) {
    const client = clients.status.indexOf(clientStatus.active);
    order.push(client);
    intake.leave(client, "droppedOut");
    intake.admit();
  }
  return { order, severity: clients.severity };
}

test("first come, first served: the list is taken in the order of arrival", () => {
  const { order } = takenFromTheList("first-come");
  expect(order.length).toBeGreaterThan(20);
  expect(order).toEqual([...order].sort((one, other) => one - other));
});

test("the neediest first: after a first place given on arrival, severity never rises down the list", () => {
  const { order, severity } = takenFromTheList("neediest");
  expect(order.length).toBeGreaterThan(20);
  const taken = order.map((client) => severity[client]);
  expect(taken).toEqual([...taken].sort((one, other) => other - one));
});

/** Clients waiting with one place free: who gets it when the caseworkers are as strained as this. */
function whoGetsThePlace(strain: number, changes: Changes) {
  const agency = openWithClients({ ...crowd, "intake.places": 0, "trust.leftInFirstWeek": 0, ...changes });
  const { office, intake } = agency;
  for (office.day = 0; office.day < 10; office.day++) intake.admit();
  agency.levers.change({ "intake.places": 1 });
  const waiting = office.waitingCount;
  for (const worker of office.staff.caseworkers) office.staff.strain[worker] = strain;
  const passedOver: number[] = [];
  office.observations.witness = (event) => {
    if (event.kind === "passedOver") passedOver.push(event.client);
  };
  intake.admit();
  const client = office.clients.status.indexOf(clientStatus.active);
  return { client, waiting, passedOver, clients: office.clients };
}

test("an agency that creams takes the easiest from the list", () => {
  const { client, waiting, clients } = whoGetsThePlace(0, { "intake.rule": "creaming" });
  expect(waiting).toBeGreaterThan(40);
  expect(clients.ease[client]).toBe(Math.max(...clients.ease.subarray(0, waiting)));
});

test("without strain the first in line gets the place, and under strain who seems to deserve it", () => {
  expect(whoGetsThePlace(0, {})).toMatchObject({ client: 0, passedOver: [] });
  const strained = whoGetsThePlace(0.9, { "coping.creamWeight": 1 });
  const { client, waiting, clients } = strained;
  expect(client).toBeGreaterThan(0);
  expect(strained.passedOver).toEqual([0]);
  const deserving = Array.from({ length: waiting }, (_, one) =>
    deservingness(
      { severity: clients.severity[one], motivation: clients.motivation[one], ease: clients.ease[one] },
      0.9,
      { ...slice(defaultParameters, "coping"), creamWeight: 1 },
    ),
  );
  const mean = deserving.reduce((sum, each) => sum + each, 0) / waiting;
  expect(deserving[client]).toBeGreaterThan(mean + 0.15);
});

test("with coping off strain opens the gate to nobody out of turn", () => {
  expect(whoGetsThePlace(0.9, { "mechanisms.coping": "off" })).toMatchObject({ client: 0, passedOver: [] });
});

test("passing somebody over at the gate is one act of coping away from a client", () => {
  const { observations } = openWithClients({ ...crowd, "time.warmUpDays": 0 }).office;
  observations.passedOver(0, 3);
  expect(observations.rulings.copingActs).toMatchObject({ away: 1, toward: 0, against: 0 });
});
