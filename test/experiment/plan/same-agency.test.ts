// Claims about which studies may be told beside each other: those of one agency and its plans, whatever they look at.
import { expect, test } from "vitest";
import { findOtherAgency } from "../../../src/experiment/plan/same-runs.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import type { StudyRequest } from "../../../src/experiment/plan/study-request.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { exampleScenario } from "../../charts/example-scenario.ts";

const { budget: _, ...scenario } = exampleScenario;
const own = planStudy(scenario, { kind: "sweep" });
const other = (changes: Partial<Scenario>, request: StudyRequest = { kind: "compare" }) =>
  findOtherAgency(own, planStudy({ ...scenario, ...changes }, request));

test("other points, replications, seeds, words, measures and claims, and fewer plans, make no other agency", () => {
  const parameters = { ...scenario.parameters, seed: "another", replications: 3 };
  const [first, ...plans] = scenario.plans;
  const renamed = { ...first, label: "Another label" };
  expect(other({})).toBeUndefined();
  expect(
    other({ parameters, title: "Another", measures: scenario.measures.slice(1), hypotheses: [] }),
  ).toBeUndefined();
  expect(other({ plans: [renamed, ...plans.slice(0, 2)], hypotheses: [] })).toBeUndefined();
  expect(other({ sweep: [] })).toBeUndefined();
});

test.each([
  [
    { parameters: { ...scenario.parameters, "staff.supervisors": 7 } },
    { kind: "parameter", name: "staff.supervisors", made: 7, asked: 2, others: 0 },
  ],
  [{ baseline: "team-scarce" }, { kind: "baseline", made: "team-scarce", asked: "alone-scarce" }],
  [
    { plans: [...scenario.plans, { name: "more", label: "More", changes: {} }] },
    { kind: "plans", onlyMade: ["more"], onlyAsked: [] },
  ],
  [
    {
      plans: scenario.plans.map((plan, place) =>
        place === 1 ? { ...plan, changes: { ...plan.changes, "provisions.perClientYear": 1 } } : plan,
      ),
    },
    {
      kind: "parameter",
      name: "provisions.perClientYear",
      made: 1,
      asked: 3000,
      others: 0,
      plan: "alone-generous",
    },
  ],
  [
    {
      plans: scenario.plans.map((plan, place) =>
        place === 1 ? { ...plan, later: [{ week: 3, set: { "staff.supervisors": 1 } }] } : plan,
      ),
    },
    { kind: "course", plan: "alone-generous" },
  ],
] as const)("another parameter, baseline, plan or course is found: %#", (changes, wanted) => {
  expect(other(changes)).toEqual(wanted);
});

test("a search has plans of its own, which make no other agency; another rule does", () => {
  const plans = [...scenario.plans, { name: "mix-1", label: "A mix", changes: { "staff.teams": 4 } }];
  const search = { kind: "compare", search: { possible: 9 } } as const;
  expect(other({ plans, hypotheses: [] }, search)).toBeUndefined();
  expect(other({}, { kind: "compare", rules: { sha256: "00", measures: [] } })).toEqual({ kind: "rules" });
});
