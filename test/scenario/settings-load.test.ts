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

test("in child welfare contact is a minority of the minutes worked and paperwork their largest block, as time studies find", () => {
  const load = loadOf("child-welfare-office");
  const contact = load.mean("contactShare");
  const paperwork = load.mean("paperworkShare");
  expect(contact).toBeGreaterThan(0.15);
  expect(contact).toBeLessThan(0.34);
  expect(paperwork).toBeGreaterThan(0.35);
  expect(paperwork).toBeLessThan(0.5);
});

// Pattern P2 says 1.2 to 2.5 times. The frozen inputs bring both shares into their bands, but near opposite ends of them:
// it comes to 2.6, outside, and is told here until an input is found that is too high or too low for a reason of its own.
test.fails("in child welfare paperwork takes at most two and a half times the minutes with clients", () => {
  const load = loadOf("child-welfare-office");
  // Time studies count a crisis as time with the client.
  const withClients = load.mean("contactShare") + load.mean("crisisShare");
  expect(load.mean("paperworkShare") / withClients).toBeLessThan(2.5);
});

test("in child welfare paperwork takes clearly more minutes than clients do", () => {
  const load = loadOf("child-welfare-office");
  const withClients = load.mean("contactShare") + load.mean("crisisShare");
  expect(load.mean("paperworkShare") / withClients).toBeGreaterThan(1.2);
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
    ["anti-poverty-programme", 6, 24, 2],
    ["child-welfare-office", 8, 40, 2],
    ["employment-office", 6, 100, 2],
    ["residential-facility", 8, 3, 2],
    ["small-caseload-programme", 6, 20, 2],
  ]);
});
