// Claims over possible worlds: where they are judged, in how many they hold, and what decides.
import { expect, test } from "vitest";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import { inputsByStrength } from "../../../src/experiment/analysis/what-decides.ts";
import { latinHypercube } from "../../../src/experiment/plan/designs/latin-hypercube.ts";
import { placeInputs } from "../../../src/experiment/plan/designs/place-inputs.ts";
import { planStudy, type StudyPlan, unjudgedClaims } from "../../../src/experiment/plan/study-plan.ts";
import { sizeStudy } from "../../../src/experiment/plan/study-size.ts";
import { runReplication } from "../../../src/experiment/run/replicate.ts";
import type { Simulate } from "../../../src/experiment/run/simulate.ts";
import { studyTables } from "../../../src/experiment/tables/study-tables.ts";
import { tableText } from "../../../src/experiment/tables/table.ts";
import { experimentStream } from "../../../src/random/experiment-stream.ts";
import type { Hypothesis } from "../../../src/scenario/scenario.ts";
import { isSized } from "../../../src/scenario/sized-inputs.ts";
import { outcomeWith } from "../fixtures/outcomes.ts";
import { sampleScenario } from "../fixtures/scenarios.ts";

const measure = "engagementQuality";
const gain = {
  kind: "difference",
  says: "",
  measure,
  plan: "team",
  than: "alone",
  expect: "higher",
} as const;
const hypotheses: readonly Hypothesis[] = [
  { ...gain, name: "H1", at: {} },
  { ...gain, name: "H2", at: { "meetings.perWeek": 3 } },
  {
    kind: "trend",
    name: "H3",
    says: "",
    measure,
    plan: "team",
    than: "alone",
    over: "meetings.perWeek",
    expect: "falls",
    at: {},
  },
];

const disclosure = { name: "disclosure.perContact", from: 0, to: 0.2, source: "assumption" } as const;
const burden = { name: "paperwork.burden", from: 0.5, to: 1.5, source: "assumption" } as const;
const scenario = sampleScenario({
  sweep: [{ lever: "meetings.perWeek", values: [0, 1, 3] }],
  hypotheses,
  uncertain: [disclosure, burden],
});

/** The team's gain is 5 times disclosure less 0.3 and 0.1 a meeting; chance is common to both plans but for a little. */
const byFormula: Simulate = (parameters, replication) => {
  const disclosed = parameters["disclosure.perContact"];
  const meetings = parameters["meetings.perWeek"];
  const isTeam = parameters["staff.assistantsPerTeam"] > 0;
  const little = isTeam ? (replication - 2.5) / 1000 : 0;
  const value = isTeam ? 5 * disclosed - 0.3 - 0.1 * meetings : 0;
  return outcomeWith(
    { engagementQuality: 0.5 + value + little },
    `${disclosed} ${parameters["paperwork.burden"]} ${meetings} ${isTeam} ${replication}`,
  );
};

function run(plan: StudyPlan) {
  const rows = plan.runs.flatMap((cell) =>
    cell.replications.map((replication) => runReplication(cell, replication, byFormula)),
  );
  return analyseStudy(plan, rows);
}

const asked = (size: number, isOfClaims: boolean, inputs: "uncertain" | "guesses" = "uncertain") =>
  ({
    kind: "compare",
    design: { method: "lhs", size, inputs, ...(isOfClaims ? { isOfClaims: true as const } : {}) },
  }) as const;

test("claims are judged in every world at the points that they speak of", () => {
  const results = run(planStudy(scenario, asked(40, true)));
  const [own, atThree, falls] = results.claimsOverWorlds ?? [];
  const meetings = scenario.parameters["meetings.perWeek"];
  const holdsFrom = (perWeek: number) =>
    results.design?.points.filter((point) => 5 * Number(point["disclosure.perContact"]) > 0.3 + 0.1 * perWeek)
      .length ?? 0;
  expect(own).toMatchObject({ worlds: 40, defined: 40 });
  expect(Math.abs(own.supported - holdsFrom(meetings))).toBeLessThanOrEqual(1);
  expect(Math.abs(atThree.supported - holdsFrom(3))).toBeLessThanOrEqual(1);
  expect(falls).toMatchObject({ supported: 40, contradicted: 0, undecided: 0 });
  expect(unjudgedClaims(results)).toEqual([]);
});

test("what decides a claim is named with the value at which it turns, and chance is no part of it", () => {
  const [own, , falls] = run(planStudy(scenario, asked(60, true))).claimsOverWorlds ?? [];
  expect(own.deciding.map(({ input, standsOut }) => [input, standsOut])).toEqual([
    ["disclosure.perContact", true],
    ["paperwork.burden", false],
  ]);
  expect(own.flipInput).toBe("disclosure.perContact");
  expect(own.noise?.share).toBeLessThan(0.001);
  expect(falls.deciding.filter(({ standsOut }) => standsOut)).toEqual([]);
});

const guessed = [
  disclosure,
  burden,
  ...(["trust.start", "contact.noShowShare", "handoff.lossShare", "meetings.toldShare"] as const).map(
    (name) => ({ name, from: 0.1, to: 0.9, source: "assumption" }),
  ),
];

test("on a toy of known answer the share of worlds and the two guesses that decide come out right", () => {
  const effectAt = (values: Readonly<Record<string, unknown>>) =>
    1.5 * Number(values["disclosure.perContact"]) - 0.2 * Number(values["paperwork.burden"]) + 0.05;
  const toy = sampleScenario({ hypotheses: [{ ...gain, name: "H1", at: {} }], uncertain: guessed });
  const simulate: Simulate = (parameters, replication) => {
    const isTeam = parameters["staff.assistantsPerTeam"] > 0;
    const value = isTeam ? effectAt(parameters) + replication / 1e6 : 0;
    return outcomeWith({ engagementQuality: 0.5 + value }, `${value} ${isTeam} ${replication}`);
  };
  const plan = planStudy(toy, asked(60, true));
  const results = analyseStudy(
    plan,
    plan.runs.flatMap((cell) => cell.replications.map((one) => runReplication(cell, one, simulate))),
  );
  const [claim] = results.claimsOverWorlds ?? [];
  const matters = toy.measures.find((one) => one.measure === measure)?.matters ?? Number.NaN;
  const effects = results.design?.points.map(effectAt) ?? [];
  const holds = effects.filter((effect) => effect > matters).length;
  expect(holds).toBeGreaterThan(15);
  expect(claim).toMatchObject({
    worlds: 60,
    supported: holds,
    contradicted: effects.filter((effect) => effect < -matters).length,
    same: effects.filter((effect) => Math.abs(effect) < matters).length,
  });
  const [first, second] = claim.deciding;
  expect([first.input, first.standsOut, second.input, second.standsOut]).toEqual([
    "disclosure.perContact",
    true,
    "paperwork.burden",
    true,
  ]);
  expect(first.rankCorrelation).toBeGreaterThan(0.7);
  expect(second.rankCorrelation).toBeLessThan(-0.3);
});

test("where chance alone makes the worlds differ, two guesses are named and seldom said to decide", () => {
  const points = latinHypercube(60, guessed.length, experimentStream("worlds of chance", "points")).map(
    (position) => placeInputs(guessed, position),
  );
  const stream = experimentStream("worlds of chance", "outcomes");
  const wrong = Array.from({ length: 200 }, () =>
    inputsByStrength(
      guessed,
      points,
      points.map(() => stream()),
    ),
  );
  for (const inputs of wrong) expect(inputs).toHaveLength(guessed.length);
  const found = wrong.filter(([first]) => first.standsOut).length;
  // 5 % are expected, at the level shared among all inputs.
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThanOrEqual(20);
});

test("worlds without points of claims judge those that their own points can, and name the others", () => {
  const plan = planStudy(scenario, asked(10, false));
  expect(plan.cells).toHaveLength(20);
  expect(unjudgedClaims(plan).map(({ name }) => name)).toEqual(["H2", "H3"]);
  expect(run(plan).claimsOverWorlds?.map(({ hypothesis }) => hypothesis.name)).toEqual(["H1"]);
});

test("points of claims are counted before any is made", () => {
  const { cells } = planStudy(scenario, asked(10, true));
  const { size } = sizeStudy(scenario, asked(10, true));
  expect(cells.length).toBe(Number(size.points) * Number(size.plans));
});

test("each world's own points come first, so that worlds stay what they are", () => {
  const plain = planStudy(scenario, asked(10, false));
  const ofClaims = planStudy(scenario, asked(10, true));
  expect(ofClaims.points.slice(0, 10)).toEqual(plain.points);
  expect(run(ofClaims).futures).toEqual(run(plain).futures);
});

test("a calibrated input among those that decide is said to be so", () => {
  const uncertain = [burden];
  const byBurden: Simulate = (parameters, replication) => {
    const isTeam = parameters["staff.assistantsPerTeam"] > 0;
    const value = isTeam ? parameters["paperwork.burden"] - 1 : 0;
    return outcomeWith({ engagementQuality: 0.5 + value }, `${value} ${isTeam} ${replication}`);
  };
  const plan = planStudy({ ...scenario, uncertain }, asked(20, true));
  const rows = plan.runs.flatMap((cell) =>
    cell.replications.map((one) => runReplication(cell, one, byBurden)),
  );
  const [own] = analyseStudy(plan, rows).claimsOverWorlds ?? [];
  expect(own.deciding).toMatchObject([{ input: "paperwork.burden", isSized: true }]);
});

test("an input is calibrated where its source says so, and no more where the file has another value", () => {
  const sized = [
    "burnout.burntAbove",
    "judgement.biasSd",
    "intake.clientsPerWeek",
    "paperwork.minutes.note",
  ] as const;
  for (const name of sized) expect(isSized(name, scenario)).toBe(true);
  expect(isSized("trust.start", scenario)).toBe(false);
  const own = sampleScenario({}, { "burnout.burntAbove": 0.7 });
  expect(isSized("burnout.burntAbove", own)).toBe(false);
  expect(isSized("paperwork.minutes.intake", sampleScenario({ setting: "child-welfare-office" }))).toBe(
    false,
  );
});

test("claims over worlds have a table of their own", () => {
  const tables = studyTables(run(planStudy(scenario, asked(5, true))));
  const claims = tables.find(({ name }) => name === "claims");
  if (claims === undefined) throw new Error("There is no table of claims.");
  expect(tableText(claims).trimEnd().split("\n")).toHaveLength(4);
});
