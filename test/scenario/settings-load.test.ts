// Each setting is an office that is loaded but works as it came, without any plan: two dozen simulated programmes of each.

import { describe, expect, test } from "vitest";
import { settingNames, settingParameters } from "../../src/scenario/settings.ts";
import { loadOffice } from "./office-load.ts";

const replications = 24;
const mostLoad = 1.6;
/** A waiting list longer than half the places would be another kind of agency. */
const longestListShare = 0.5;

/** Work generated / minutes present. */
const leastLoad = 0.9;

const loads = new Map(settingNames.map((name) => [name, loadOffice(settingParameters(name), replications)]));

function loadOf(name: string) {
  const load = loads.get(name);
  if (load === undefined) throw new Error(`No load of ${name}`);
  return load;
}

describe.each(settingNames)("%s", (name) => {
  const load = loadOf(name);
  const places = settingParameters(name)["intake.places"];

  test("there is work for nearly every minute, and not far more", () => {
    expect(load.mean("demandRatio")).toBeGreaterThan(leastLoad);
    expect(load.mean("demandRatio")).toBeLessThan(mostLoad);
  });

  test("work waits, but the pile does not grow", () => {
    expect(load.mean("backlogDays")).toBeGreaterThan(0);
    expect(load.mean("backlogDays")).toBeLessThan(10);
    // Vacancies come and go: a pile that happens to shrink is no sign of an office without work.
    expect(load.backlogGrowth).toBeGreaterThan(0.6);
    expect(load.backlogGrowth).toBeLessThan(1.3);
  });

  test("some clients wait for a place in either half of the window, and never half as many as are served", () => {
    for (const waiting of load.waiting) {
      expect(waiting).toBeGreaterThan(0);
      expect(waiting).toBeLessThan(longestListShare * places);
    }
  });
});

test("in child welfare contact is a minority of paid time and paperwork its largest block, as time studies find", () => {
  const load = loadOf("child-welfare-office");
  const contact = load.mean("contactPaidShare");
  expect(contact).toBeGreaterThan(0.15);
  expect(contact).toBeLessThan(0.34);
  expect(load.paperworkPaidShare).toBeGreaterThan(0.35);
  expect(load.paperworkPaidShare).toBeLessThan(0.5);
  // Time studies count a crisis as time with the client.
  const withClients = contact * (1 + load.mean("crisisShare") / load.mean("contactShare"));
  expect(load.paperworkPaidShare / withClients).toBeGreaterThan(1.2);
  expect(load.paperworkPaidShare / withClients).toBeLessThan(2.5);
});

test("in the residential facility there are three incidents or more to a decision about provisions", () => {
  const { incidents, decisions } = loadOf("residential-facility");
  expect(decisions).toBeGreaterThan(50);
  expect(incidents).toBeGreaterThan(3 * decisions);
});

test("every setting has the caseworkers, clients for each of them and supervisors that it speaks of", () => {
  const counts = settingNames.map((name) => {
    const parameters = settingParameters(name);
    const caseworkers = parameters["staff.teams"] * parameters["staff.leadsPerTeam"];
    return [name, caseworkers, parameters["intake.places"] / caseworkers, parameters["staff.supervisors"]];
  });
  expect(counts).toEqual([
    ["anti-poverty-programme", 6, 20, 2],
    ["child-welfare-office", 8, 40, 2],
    ["employment-office", 6, 100, 2],
    ["residential-facility", 8, 3, 2],
  ]);
});
