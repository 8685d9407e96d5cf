// What a case meeting can do to judgement: minutes alone never help it, information alone never hurts it.
import { expect, test } from "vitest";
import { createPanel, panelAccuracy } from "../../src/model/observe/panel.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import {
  type Changes,
  measureIn,
  openWithClients,
  parametersWith,
  runDays,
  smallProgramme,
} from "../model/small-agency.ts";

const judgement = slice(defaultParameters, "judgement");
const replications = 24;

/** What one meeting changes in the accuracy on the panel, in an office of half a year: mean over replications. */
function changeByAMeeting(changes: Changes): { readonly mean: number; readonly hasMoved: boolean } {
  let sum = 0;
  let hasMoved = false;
  for (let replication = 1; replication <= replications; replication++) {
    const quiet = { ...smallProgramme, "meetings.perWeek": 0, "mechanisms.relations": "off" } as const;
    const agency = openWithClients({ ...quiet, ...changes }, replication);
    runDays(agency, 60);
    const { office, contact, levers, meetings, decisions, knowledge } = agency;
    // Colleagues have stood in often enough to know what the own caseworkers do not.
    for (const worker of [0, 1, 2]) {
      for (let client = 0; client < 40; client++) {
        for (let held = 0; held < 6; held++) knowledge.learn(worker, client, 1);
      }
    }
    for (const worker of office.staff.caseworkers) knowledge.leave(worker);
    const panel = createPanel(office, judgement, agency);
    const before = panelAccuracy(office, contact, panel);
    // One meeting on each of the next days, and nothing else.
    levers.change({ "meetings.perWeek": 5 });
    for (let meeting = 0; meeting < 5; meeting++) meetings.hold(decisions.conclude);
    const change = panelAccuracy(office, contact, panel) - before;
    if (change !== 0) hasMoved = true;
    sum += change;
  }
  return { mean: sum / replications, hasMoved };
}

test("meetings of no minutes, with information and without norms, never lower accuracy on the panel", () => {
  const free = {
    "meetings.minutes": 0,
    "meetings.prepMinutes": 0,
    "meetings.facilitationMinutes": 0,
    "meetings.minutesPerCase": 0,
    "meetings.normPull": 0,
  };
  const { mean, hasMoved } = changeByAMeeting(free);
  expect(hasMoved).toBe(true);
  expect(mean).toBeGreaterThanOrEqual(0);
});

test("meetings that carry no information never raise accuracy on the panel: they leave it exactly as it was", () => {
  expect(changeByAMeeting({ "meetings.information": "off" })).toEqual({ mean: 0, hasMoved: false });
});

test("over a whole run, meetings without information do not make workers judge better", () => {
  const mean = (changes: Changes) => {
    let sum = 0;
    for (let replication = 1; replication <= 6; replication++) {
      const outcome = simulate(
        parametersWith({ ...smallProgramme, "meetings.information": "off", ...changes }),
        replication,
      );
      sum += measureIn(outcome, "panelAccuracy");
    }
    return sum / 6;
  };
  expect(mean({ "meetings.perWeek": 10 })).toBeLessThanOrEqual(mean({ "meetings.perWeek": 0 }));
});
