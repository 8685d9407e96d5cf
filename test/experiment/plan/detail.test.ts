// Claims about how much of a study is written down in detail when nobody says how much.

import { expect, test } from "vitest";
import { runsOf } from "../../../src/experiment/plan/cells.ts";
import { chooseDetail } from "../../../src/experiment/plan/detail.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { sampleScenario } from "../fixtures/scenarios.ts";

function jobs(replications: number, initialClients: number) {
  const scenario = sampleScenario(
    {},
    {
      replications,
      "intake.initialClients": initialClients,
      "intake.initialWaiting": 0,
      "intake.clientsPerWeek": 0,
    },
  );
  return runsOf(scenario, planStudy(scenario, { kind: "compare" }).cells);
}

test("the first two simulated programmes of each plan and point are the usual detail", () => {
  expect(chooseDetail(jobs(40, 100))).toEqual({ replications: 2 });
  expect(chooseDetail(jobs(1, 100))).toEqual({ replications: 1 });
});

test("what is asked for is written down, however much, but never more than is run", () => {
  expect(chooseDetail(jobs(40, 1_000_000), 7)).toEqual({ replications: 7 });
  expect(chooseDetail(jobs(3, 100), 7)).toEqual({ replications: 3 });
  expect(chooseDetail(jobs(3, 100), 0)).toEqual({ replications: 0 });
});

test("detail of more than 100,000 clients is not written down unasked, and that is said", () => {
  expect(chooseDetail(jobs(40, 25_000))).toEqual({ replications: 2 });
  expect(chooseDetail(jobs(40, 25_001))).toEqual({ replications: 0, leftOutClients: 100_004 });
});

test("a job says up to which replication it is run in detail", () => {
  const scenario = sampleScenario();
  expect(
    runsOf(scenario, planStudy(scenario, { kind: "compare" }).cells, { detail: 2 }).map(
      ({ detail }) => detail,
    ),
  ).toEqual([2, 2]);
  expect(runsOf(scenario, planStudy(scenario, { kind: "compare" }).cells)[0]).not.toHaveProperty("detail");
});
