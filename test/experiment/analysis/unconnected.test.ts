// A claim about what nothing leads to, or what can have no value, is never judged: neither the same, nor supported.
import { expect, test } from "vitest";
import { compareWithBaseline } from "../../../src/experiment/analysis/compare.ts";
import { judgeHypotheses } from "../../../src/experiment/analysis/hypotheses.ts";
import { measuresWithoutValue } from "../../../src/experiment/plan/measures-without-value.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import type { RunRow } from "../../../src/experiment/run/rows.ts";
import type { MeasureName } from "../../../src/model/measures.ts";
import type { Changes, DifferenceHypothesis, Hypothesis, Plan } from "../../../src/scenario/scenario.ts";
import { notDefinedHere, notJudgedHere } from "../../../src/words/check.ts";
import {
  differenceSentence,
  notConnected,
  readingInWords,
  toldWord,
} from "../../../src/words/differences.ts";
import { verdictSentence, verdictWord } from "../../../src/words/verdicts.ts";
import { outcomeWith } from "../fixtures/outcomes.ts";
import { sampleScenario } from "../fixtures/scenarios.ts";

const now: Plan = { name: "now", label: "Now", changes: {} };
const other = (changes: Changes): Plan => ({ name: "other", label: "Other", changes });

const claim = (measure: MeasureName, expect: DifferenceHypothesis["expect"]): DifferenceHypothesis => ({
  kind: "difference",
  name: "H1",
  says: "It does something.",
  measure,
  plan: "other",
  than: "now",
  expect,
});

/** Two programmes of each cell; `trajectoryOf` a cell says what happened in it. */
function studied(
  plans: readonly Plan[],
  hypothesis: Hypothesis,
  trajectoryOf: (cell: number) => string,
  values: (cell: number) => number = () => 0.5,
) {
  const measures = [{ measure: hypothesis.measure, matters: 0.05 }];
  const scenario = sampleScenario({ plans, baseline: "now", hypotheses: [hypothesis], measures });
  const plan = planStudy(scenario, { kind: "compare" });
  const rows = plan.cells.flatMap((_, cellIndex) =>
    [1, 2, 3, 4].map((replication): RunRow => {
      const value = values(cellIndex) + replication / 1000;
      const outcome = outcomeWith(
        { [hypothesis.measure]: value },
        `${trajectoryOf(cellIndex)} ${replication}`,
      );
      return { cellIndex, replication, status: "ok", outcome };
    }),
  );
  const study = { ...plan, rows };
  return { plan, result: judgeHypotheses(study)[0], difference: compareWithBaseline(study)[0] };
}

test.each(["higher", "lower", "same"] as const)(
  "pay that nobody feels is not connected to turnover, though %s was expected",
  (expected) => {
    const dear = other({ "wages.leadPerYear": 67_600 });
    const { plan, result, difference } = studied([now, dear], claim("turnoverPerYear", expected), () => "t");
    expect(result.verdict).toBe("not-connected");
    expect(result.pValue).toBeNaN();
    expect(verdictWord(result.verdict)).toBe("not connected in this model");
    expect(verdictSentence(result)).toBe(
      "Here wages.leadPerYear leads to nothing but costPerClientMonth and costPerResolvedNeed.",
    );
    expect(notJudgedHere(plan.claims[0])).toBe(
      "H1 cannot be judged; turnoverPerYear is not connected in this model. Here wages.leadPerYear leads to nothing but costPerClientMonth and costPerResolvedNeed.",
    );
    expect(difference.isUnconnected).toBe(true);
    expect(toldWord(difference)).toBe("no link");
    expect(readingInWords(difference)).toBe(notConnected);
    expect(differenceSentence(difference)).toBe("Turnover: not connected in this model, whatever the plan.");
  },
);

test("pay is judged by what it costs", () => {
  const dear = other({ "wages.leadPerYear": 67_600 });
  const { plan, result } = studied(
    [now, dear],
    claim("costPerClientMonth", "higher"),
    () => "t",
    (cell) => cell,
  );
  expect(plan.claims[0].notJudged).toBeUndefined();
  expect(notJudgedHere(plan.claims[0])).toBe("");
  expect(result.verdict).toBe("supported");
});

test("a lever that may act is not connected where every programme ran the same with it", () => {
  const more = other({ "crises.minutes": 111 });
  const alike = studied([now, more], claim("turnoverPerYear", "same"), () => "t");
  expect(alike.plan.claims[0].notJudged).toBeUndefined();
  expect(alike.result.verdict).toBe("not-connected");
  expect(verdictSentence(alike.result)).toBe(
    "crises.minutes changed nothing here: every programme ran the same.",
  );
  const moved = studied([now, more], claim("turnoverPerYear", "same"), (cell) => `t${cell}`);
  expect(moved.result.verdict).toBe("supported");
  expect(moved.difference.isUnconnected).toBeUndefined();
});

test("a measure that differs though the programmes ran the same is judged", () => {
  const sooner = other({ "response.days": 20 });
  const { result } = studied(
    [now, sooner],
    claim("engagementQuality", "higher"),
    () => "t",
    (cell) => 0.5 + cell / 10,
  );
  expect(result.verdict).toBe("supported");
});

test("a lever without effect changes nothing, and plans that do not differ have nothing to judge", () => {
  const idle = other({ "meetings.peersSize": 5 });
  expect(verdictSentence(studied([now, idle], claim("turnoverPerYear", "same"), () => "t").result)).toBe(
    "meetings.peersSize changes nothing here.",
  );
  expect(verdictSentence(studied([now, other({})], claim("turnoverPerYear", "same"), () => "t").result)).toBe(
    "Nothing differs here, so there is nothing to judge.",
  );
});

test("a measure that can have no value is not defined here, with the reason, and is never judged", () => {
  const solo = other({ "staff.assistantsPerTeam": 0 });
  const { plan, result } = studied([now, solo], claim("teamCohesion", "higher"), (cell) => `t${cell}`);
  expect(result.verdict).toBe("not-defined");
  expect(verdictSentence(result)).toBe(
    "It has no value under other: nobody works in a team (staff.assistantsPerTeam 0).",
  );
  expect(measuresWithoutValue(plan).map(notDefinedHere)).toEqual([
    "teamCohesion is not defined here, under other: nobody works in a team (staff.assistantsPerTeam 0).",
  ]);
});
