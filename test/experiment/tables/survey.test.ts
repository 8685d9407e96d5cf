// Claims about survey.csv: means over replications of what was asked, and nothing of a wave that was not.

import { expect, test } from "vitest";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { surveyTable } from "../../../src/experiment/tables/survey.ts";
import { tableText } from "../../../src/experiment/tables/table.ts";
import { surveyAnswers } from "../../../src/model/survey-answers.ts";
import { outcomeWith } from "../fixtures/outcomes.ts";
import { sampleScenario } from "../fixtures/scenarios.ts";

const scenario = sampleScenario({}, { replications: 3 });
const planned = planStudy(scenario, { kind: "run", plan: "alone" });

type Answer = (typeof surveyAnswers)[number];

/** The lines of the table of a plan whose replications answer so. */
function linesOf(...replications: readonly ((answer: Answer) => number)[]): string[] {
  const rows = replications.map((answers, index) => ({
    cellIndex: 0,
    replication: index + 1,
    status: "ok" as const,
    outcome: { ...outcomeWith({}), survey: Float64Array.from(surveyAnswers, answers) },
  }));
  return tableText(surveyTable(analyseStudy(planned, rows)))
    .trimEnd()
    .split("\n");
}

test("a row for each wave, group and item in the order of the survey's table, with its unit", () => {
  const [header, ...rows] = linesOf((answer) => (answer.wave === "first" ? 0.25 : 0.5));
  expect(header).toBe("plan,point,copyOf,wave,group,item,unit,mean,replications");
  expect(rows).toHaveLength(surveyAnswers.length);
  expect(rows[0]).toBe("alone,1,,first,all,timeForClients,0-1,0.25,1");
  expect(rows[6]).toBe("alone,1,,first,all,respondents,workers,0.25,1");
  expect(rows).toContain("alone,1,,change,stayers,roleClarity,0-1,0.5,1");
  expect(rows).toContain('alone,1,,second,"all, grey situations",kappa,-1 to 1,0.5,1');
});

test("a mean counts the replications in which it is defined: nobody may have left", () => {
  const nobodyLeft = ({ group }: Answer) => (group === "leavers" ? Number.NaN : 0.5);
  const rows = linesOf(() => 0.25, nobodyLeft, nobodyLeft);
  expect(rows).toContain("alone,1,,first,leavers,workload,0-1,0.25,1");
  expect(rows).toContain(`alone,1,,first,stayers,workload,0-1,${(0.25 + 0.5 + 0.5) / 3},3`);
});

test("what is defined in no replication keeps its row with an empty mean, as agreement between two teams", () => {
  const rows = linesOf(({ group }) => (group === "between teams" ? Number.NaN : 0.5));
  expect(rows).toContain("alone,1,,second,between teams,kappa,-1 to 1,,0");
});

test("a window too short for the second wave has rows of the first alone, one too short for both has none", () => {
  const first = linesOf(({ wave, group }) => (wave === "first" && group === "all" ? 0.5 : Number.NaN));
  expect(new Set(first.slice(1).map((line) => line.split(",")[3]))).toEqual(new Set(["first"]));
  expect(linesOf(() => Number.NaN)).toHaveLength(1);
});

test("runs kept before there was a survey have no rows, and no part in the means of others", () => {
  const rows = [new Float64Array(), Float64Array.from(surveyAnswers, () => 0.5)].map((survey, index) => ({
    cellIndex: 0,
    replication: index + 1,
    status: "ok" as const,
    outcome: { ...outcomeWith({}), survey },
  }));
  const textOf = (some: typeof rows) => tableText(surveyTable(analyseStudy(planned, some)));
  expect(textOf(rows)).toContain("\nalone,1,,first,all,workload,0-1,0.5,1\n");
  expect(textOf(rows.slice(0, 1)).split("\n")).toHaveLength(2);
});
