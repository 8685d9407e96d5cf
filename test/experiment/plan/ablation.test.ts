import { expect, test } from "vitest";
import { switchesOf } from "../../../src/experiment/plan/ablation.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { commandText, requestOf } from "../../../src/experiment/plan/study-request.ts";
import { sizeStudy } from "../../../src/experiment/plan/study-size.ts";
import { mechanismNames } from "../../../src/model/mechanisms.ts";
import type { Hypothesis } from "../../../src/scenario/scenario.ts";
import { alone, sampleScenario, team } from "../fixtures/scenarios.ts";

const claim: Hypothesis = {
  kind: "difference",
  name: "H1",
  says: "",
  measure: "engagementQuality",
  plan: "team",
  than: "alone",
  at: { "staff.teams": 6 },
  expect: "higher",
};
const sweep = [{ lever: "staff.teams", values: [3, 6] }] as const;
const other = { ...team, name: "nobody-speaks-of-it" };
const swept = sampleScenario(
  { plans: [alone, team, other], sweep, hypotheses: [claim] },
  { replications: 2 },
);

test("an ablation runs the plans and points that claims speak of, whole and without each mechanism", () => {
  const { cells, points } = planStudy(swept, { kind: "ablate" });
  expect(points).toHaveLength(1 + mechanismNames.length);
  expect(points.every(({ levers }) => levers["staff.teams"] === 6)).toBe(true);
  expect(new Set(cells.map(({ plan }) => plan.name))).toEqual(new Set(["alone", "team"]));
  expect(cells).toHaveLength(2 * points.length);
});

test("at every point one mechanism at most is off, each at one of them, and at the first none", () => {
  const off = planStudy(swept, { kind: "ablate" }).points.map(({ levers }) =>
    mechanismNames.filter((name) => levers[`mechanisms.${name}`] === "off"),
  );
  expect(off).toEqual([[], ...mechanismNames.map((name) => [name])]);
});

test("the claims of each ablation speak of the cells in which its mechanism is off, those of the study of the whole", () => {
  const { cells, claims, ablations = [] } = planStudy(swept, { kind: "ablate" });
  const pointOf = (places: (typeof claims)[number]["places"]) =>
    places !== undefined && "planIndex" in places
      ? [cells[places.planIndex], cells[places.thanIndex]].map(({ plan, point }) => [plan.name, point])
      : [];
  const on = Object.fromEntries(mechanismNames.map((name) => [`mechanisms.${name}`, "on"]));
  const whole = { "staff.teams": 6, ...on };
  expect(pointOf(claims[0].places)).toEqual([
    ["team", whole],
    ["alone", whole],
  ]);
  for (const { off, claims: there } of ablations) {
    const without = { ...whole, [off]: "off" };
    expect(pointOf(there[0].places)).toEqual([
      ["team", without],
      ["alone", without],
    ]);
  }
});

test("a mechanism that a plan or the sweep sets, or that is off already, is not switched", () => {
  const planSets = { ...team, changes: { ...team.changes, "mechanisms.trust": "off" } } as const;
  const scenario = sampleScenario(
    {
      plans: [alone, planSets],
      sweep: [{ lever: "mechanisms.coping", values: ["on", "off"] }],
      hypotheses: [claim],
    },
    { "mechanisms.crises": "off" },
  );
  const left = mechanismNames.filter((name) => !["trust", "coping", "crises"].includes(name));
  expect(switchesOf(scenario).sort()).toEqual(left.map((name) => `mechanisms.${name}`).sort());
});

test("a scenario without a claim that its own points can judge is refused", () => {
  const elsewhere = { ...claim, at: { "staff.teams": 4 } };
  expect(() => planStudy({ ...swept, hypotheses: [elsewhere] }, { kind: "ablate" })).toThrow(
    "nothingToAblate",
  );
  expect(() => planStudy({ ...swept, hypotheses: [] }, { kind: "ablate" })).toThrow("nothingToAblate");
});

test("an ablation is known again by its command, and its size covers every run that it makes", () => {
  expect(requestOf(commandText({ kind: "ablate" }))).toEqual({ kind: "ablate" });
  const { size } = sizeStudy(swept, { kind: "ablate" });
  const { rowsExpected } = planStudy(swept, { kind: "ablate" });
  expect(Number(size.plans) * Number(size.points) * Number(size.replications)).toBeGreaterThanOrEqual(
    rowsExpected,
  );
});
