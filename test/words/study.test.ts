// Claims about what is said around the tables.
import { expect, test } from "vitest";
import { cellsAt, pointOfView } from "../../src/experiment/analysis/point-of-view.ts";
import type { StudyResults } from "../../src/experiment/analysis/results.ts";
import type { Cell } from "../../src/experiment/plan/cells.ts";
import { defaultParameters } from "../../src/model/parameters.ts";
import { controlOf, type PlanMeans, peopleOf } from "../../src/scenario/controls.ts";
import type { DifferenceHypothesis, Hypothesis, TrendHypothesis } from "../../src/scenario/scenario.ts";
import { controlSentence } from "../../src/words/controls.ts";
import * as study from "../../src/words/study.ts";

const plan = (name: string) => ({ name, label: name, changes: {} });
const sweep = [{ lever: "meetings.perWeek", values: [0, 1, 2, 3, 5] }] as const;

test("the design line counts plans, points and programmes", () => {
  expect(study.designLine(6, sweep, 40)).toBe(
    "6 plans x 5 meeting loads x 40 simulated programmes · same clients in every plan",
  );
  expect(study.designLine(1, [], 1)).toBe("1 plan x 1 simulated programme");
  expect(study.designLine(2, [{ lever: "trust.start", values: [0.2, 0.4] }], 3)).toBe(
    "2 plans x 2 values of trust.start x 3 simulated programmes · same clients in every plan",
  );
});

test("the ranges say what they cover", () => {
  expect(study.chanceOnly).toBe(
    "These ranges cover chance only, not unknown inputs or what the model leaves out.",
  );
  expect(study.notMatched).toBe("Not matched to your agency.");
  expect(study.matchedAsTheTable).toMatch(/^Matched to your agency as far as the table of worlds is/);
  const judged = {};
  const notJudged = { notJudged: { kind: "not-defined", plan: "a", because: "nobody came" } } as const;
  expect(study.simultaneousRanges([judged, judged, notJudged, judged])).toBe(
    "The 3 verdicts hold together: their ranges are widened for that.",
  );
  expect(study.simultaneousRanges([judged, notJudged, notJudged])).toBe("");
  expect(study.simultaneousRanges([notJudged, notJudged])).toBe("");
  expect(study.simultaneousRanges([])).toBe("");
});

test("the titles name the baseline, the point and the replications", () => {
  expect(study.planLine("Caseworkers alone", true)).toBe("Caseworkers alone (what we have now)");
  expect(study.numbersTitle("alone", "at 1 meeting a week")).toBe(
    "In numbers, at 1 meeting a week: each plan's mean, its average change from alone with the range from chance, and in how many programmes it is higher.",
  );
  expect(study.onePlan("team", "Case teams")).toBe("Plan: team, Case teams");
  expect(study.spreadLegend(40)).toBe(
    "Mean over 40 simulated programmes, with the lowest and the highest of them. The spread is chance alone.",
  );
  expect(study.spreadLegend(1)).toBe("Only one simulated programme: how others would come out is not known.");
  expect(study.pairsHigher(37, 40)).toBe("37 of 40");
  expect(study.pairsHigher(0, 0)).toBe("");
});

test("what a mean is taken over is said", () => {
  expect(study.meanOfProgrammes(40)).toBe("mean of 40 simulated programmes");
  expect(study.meanOfProgrammes(1)).toBe("one simulated programme");
});

test("the numbers have headings", () => {
  expect(study.numbersHeadings).toEqual(["mean", "change", "higher in"]);
  expect(study.spreadHeadings).toEqual(["mean", "lowest to highest"]);
});

test("the rest of a sweep is somewhere", () => {
  expect(study.otherPointsTried(4)).toBe(
    "4 other points of the sweep were simulated too: the report for a researcher shows them.",
  );
  expect(study.otherPointsTried(0)).toBe("");
  expect(study.otherPoints(4)).toBe(
    "The other 4 points of the sweep are in differences.csv and in the charts.",
  );
  expect(study.otherPoints(1)).toBe(
    "The other 1 point of the sweep is in differences.csv and in the charts.",
  );
  expect(study.otherPoints(0)).toBe("");
});

test("copied rows are owned up to, within a plan and across plans", () => {
  const at = (name: string, pointIndex: number, copyOf?: number): Cell => ({
    plan: plan(name),
    pointIndex,
    point: { "meetings.perWeek": pointIndex },
    ...(copyOf === undefined ? {} : { copyOf }),
  });
  expect(
    study.copiesSentence({ cells: [at("alone", 0), at("alone", 1, 0), at("team", 0), at("team", 1)] }),
  ).toBe(
    "alone was run at one point alone: meetings.perWeek changes nothing there, so the other rows are copies.",
  );
  const along = (theory: string, meetings: number, pointIndex: number, copyOf?: number): Cell => ({
    ...at("alone", pointIndex, copyOf),
    point: { "rules.coping": theory, "meetings.perWeek": meetings },
  });
  const twoTheories = [along("a", 0, 0), along("a", 2, 1, 0), along("b", 0, 2), along("b", 2, 3, 2)];
  expect(study.copiesSentence({ cells: twoTheories })).toBe(
    "alone was run at fewer points: meetings.perWeek changes nothing there, so the other rows are copies.",
  );
  expect(study.copiesSentence({ cells: [along("a", 0, 0), along("b", 2, 1, 0)] })).toBe(
    "alone was run at one point alone: rules.coping and meetings.perWeek change nothing there, so the other rows are copies.",
  );
  expect(study.copiesSentence({ cells: [at("alone", 0), at("solo", 0, 0)] })).toBe(
    "Copies, because nothing that acts differs: solo repeats alone.",
  );
  expect(study.copiesSentence({ cells: [at("alone", 0)] })).toBe("");
});

test("failed runs and twins are said", () => {
  expect(study.failedRuns(3, 1200, "The pot was negative.")).toBe(
    "3 of 1,200 runs failed, the first because: The pot was negative.",
  );
  expect(study.twinRuns(1)).toBe(
    "Alarm: 1 run with other seeds repeated another run of the same plan exactly. Please report this; the results cannot be trusted.",
  );
});

const claim = (name: string, than: string): DifferenceHypothesis => ({
  kind: "difference",
  name,
  says: "",
  measure: "engagementQuality",
  plan: "team",
  than,
  expect: "higher",
});
const course: TrendHypothesis = {
  kind: "trend",
  name: "H5",
  says: "",
  measure: "engagementQuality",
  plan: "team",
  over: "meetings.perWeek",
  expect: "falls",
};

test("a control is named by what it has in common with the plan", () => {
  const means: Readonly<Record<string, PlanMeans>> = {
    team: { people: 11, costPerYear: 1000 },
    twin: { people: 11, costPerYear: 985 },
    crowd: { people: 11, costPerYear: 1200 },
    purse: { people: 9, costPerYear: 1019 },
    now: { people: 8, costPerYear: 600 },
    rest: { people: 8, costPerYear: 700 },
  };
  const control = (hypothesis: Hypothesis) => controlOf(hypothesis, "now", (name) => means[name]);
  expect(control(claim("H1", "twin"))).toBe("samePeopleAndMoney");
  expect(control(claim("H1", "crowd"))).toBe("samePeople");
  expect(control(claim("H1", "purse"))).toBe("sameMoney");
  expect(control(claim("H1", "now"))).toBe("now");
  expect(control(claim("H1", "rest"))).toBe("other");
  expect(control(course)).toBe("none");
});

test("people are all who are employed, supervisors included", () => {
  expect(peopleOf(defaultParameters)).toBe(11);
});

test("one sentence says against what each hypothesis is judged", () => {
  expect(
    controlSentence([
      ["H1", "now"],
      ["H2", "now"],
      ["H3", "samePeople"],
      ["H4", "sameMoney"],
      ["H5", "none"],
    ]),
  ).toBe(
    "H3 is judged against a plan with as many people; H4 against a plan with the same money; H1 and H2 against what we have now; H5 within one plan. Against a plan with other people and other money, part of a difference may come from more hands or more money alone.",
  );
  expect(
    controlSentence([
      ["H1", "samePeopleAndMoney"],
      ["H2", "samePeopleAndMoney"],
    ]),
  ).toBe("H1 and H2 are judged against a plan with as many people and the same money.");
  expect(controlSentence([])).toBe("");
});

test("the cells of a point stand with the baseline's first", () => {
  const cells = ["team", "now"].map((name): Cell => ({ plan: plan(name), pointIndex: 0, point: {} }));
  const scenario = { baseline: "now" } as StudyResults["scenario"];
  expect(cellsAt({ cells, scenario }, 0).map((cell) => cell.plan.name)).toEqual(["now", "team"]);
  expect(cellsAt({ cells, scenario }, 1)).toEqual([]);
});

test("the point of view is the one most hypotheses name, the earlier of equals", () => {
  const cells = [0, 1, 2].map(
    (pointIndex): Cell => ({ plan: plan("team"), pointIndex, point: { "meetings.perWeek": pointIndex } }),
  );
  const seen = (...loads: number[]) => {
    const hypotheses = loads.map((load) => ({ ...claim("H", "now"), at: { "meetings.perWeek": load } }));
    return pointOfView({ cells, scenario: { hypotheses, sweep: [] } as unknown as StudyResults["scenario"] });
  };
  expect(seen(1, 2, 2)).toBe(2);
  expect(seen(2, 1)).toBe(1);
  expect(seen()).toBe(0);
});

test("where no run succeeded that is the answer, with the first reason and where all of them stand", () => {
  expect(study.allRunsFailed(28, "The rule answered nonsense.")).toBe(
    "No run succeeded, so there are no results. All 28 runs failed, the first because: The rule answered nonsense. Each failed run is in runs.csv with its reason.",
  );
  expect(study.allRunsFailed(1, "No.")).toContain("The only run failed, because: No.");
});

test("the seed stands beside the size of a study, a long one cut between letters", () => {
  expect(study.withSeed("2 plans", "ana")).toBe("2 plans · seed ana");
  expect(study.withSeed("2 plans", "👩‍🏫".repeat(40))).toBe(`2 plans · seed ${"👩‍🏫".repeat(40)}`);
  expect(study.withSeed("2 plans", "👩‍🏫".repeat(41))).toBe(`2 plans · seed ${"👩‍🏫".repeat(40)}...`);
});
