import { expect, test } from "vitest";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import type { RunRow } from "../../../src/experiment/run/rows.ts";
import type { Hypothesis } from "../../../src/scenario/scenario.ts";
import {
  ablationFinding,
  ablationLine,
  ablationNote,
  mechanismName,
  restsOnSentence,
} from "../../../src/words/ablation.ts";
import { rowsWith } from "../fixtures/outcomes.ts";
import { alone, sampleScenario, team } from "../fixtures/scenarios.ts";

const measure = "engagementQuality";
const claim: Hypothesis = {
  kind: "difference",
  name: "H1",
  says: "Teams help.",
  measure,
  plan: "team",
  than: "alone",
  expect: "higher",
};
const replications = 8;
const scenario = sampleScenario({ plans: [alone, team], hypotheses: [claim] }, { replications });

/** Chance that both plans of a programme share, and a little that each has for itself. */
const shared = [0.1, -0.2, 0.05, 0.3, -0.1, 0.15, -0.25, 0.02];
const own = [0.001, -0.002, 0.003, -0.001, 0.002, -0.003, 0.001, -0.001];

/** A made-up office whose teams gain `gains[mechanism]` where that one is off, else 0.2. */
function study(gains: Readonly<Record<string, number>>) {
  const plan = planStudy(scenario, { kind: "ablate" });
  const rows = plan.cells.flatMap(({ plan: { name }, point }, cellIndex): RunRow[] => {
    const off = Object.entries(point).find(([, value]) => value === "off")?.[0] ?? "";
    const gain = name === "team" ? (gains[off] ?? 0.2) : 0;
    const values = shared.map((value, index) => 0.5 + value + gain + (name === "team" ? own[index] : 0));
    return rowsWith(cellIndex, measure, values);
  });
  return analyseStudy(plan, rows);
}

test("a mechanism without which the effect is gone carries the claim; one that halves it moves it; others do neither", () => {
  const { ablation = [] } = study({ "mechanisms.trust": 0, "mechanisms.coping": 0.1 });
  const roles = Object.fromEntries(ablation.map(({ off, role }) => [off, role]));
  expect(roles["mechanisms.trust"]).toBe("carries");
  expect(roles["mechanisms.coping"]).toBe("moves");
  expect(Object.values(roles).filter((role) => role === "none")).toHaveLength(ablation.length - 2);
});

test("the change is the effect without the mechanism minus the effect with all, on the same lives", () => {
  const { ablation = [], hypotheses } = study({ "mechanisms.trust": -0.1 });
  const trust = ablation.find(({ off }) => off === "mechanisms.trust");
  expect(hypotheses[0].interval.estimate).toBeCloseTo(0.2, 10);
  expect(trust?.without.interval.estimate).toBeCloseTo(-0.1, 10);
  expect(trust?.change.estimate).toBeCloseTo(-0.3, 10);
  expect(trust?.change.count).toBe(replications);
  expect(trust?.without.verdict).toBe("contradicted");
});

test("changes are judged so widely that all claims and mechanisms hold together", () => {
  const { ablation = [] } = study({});
  expect(ablation[0].changeLevel).toBeCloseTo(1 - 0.05 / ablation.length, 12);
});

test("a forged claim that no mechanism touches is said to rest on none", () => {
  const { ablation = [] } = study({});
  expect(ablation.every(({ role }) => role === "none")).toBe(true);
  expect(restsOnSentence(ablation)).toBe(
    "With any one of 20 mechanisms off, the effect changes by no more than chance.",
  );
  expect(ablationFinding(ablation)).toBe("None of 1 verdict rests on a single one of 20 mechanisms");
});

test("what a claim rests on is said with the verdict and the effect that are left", () => {
  const { ablation = [] } = study({ "mechanisms.trust": 0, "mechanisms.coping": 0.1 });
  const said = restsOnSentence(ablation);
  expect(said).toContain("It rests on trust (practically the same, no change)");
  expect(said).toContain("Only the size changes without coping (+0.1");
});

test("without a value nothing is told, and with one programme neither", () => {
  const plan = planStudy(scenario, { kind: "ablate" });
  const none = analyseStudy(
    plan,
    plan.cells.flatMap((_, cellIndex) => rowsWith(cellIndex, measure, [Number.NaN])),
  );
  expect(none.ablation?.every(({ role }) => role === "untold")).toBe(true);
  expect(restsOnSentence(none.ablation ?? [])).toBe(
    "What it rests on cannot be told: a value is missing, or there are too few programmes.",
  );
});

test("the size of an ablation is told beforehand, and how to read it afterwards", () => {
  const { ablation = [] } = study({});
  expect(ablationLine(16, 20, 40)).toBe(
    "16 claims with every mechanism on, and without each of 20 · 40 simulated programmes each · same clients in all",
  );
  expect(ablationNote(ablation)).toContain("Each of 20 mechanisms was switched off by itself");
  expect(mechanismName(ablation[0])).toBe("timeBudget");
});
