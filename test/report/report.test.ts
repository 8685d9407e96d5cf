import { expect, test } from "vitest";
import { analyseRows } from "../../src/experiment/analysis/findings.ts";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import type { RunRow } from "../../src/experiment/run/rows.ts";
import { measureNames } from "../../src/model/measures.ts";
import type { Plan, Scenario } from "../../src/scenario/scenario.ts";
import { readers } from "../../src/words/report-words.ts";
import { scaleInShort } from "../../src/words/scale-ends.ts";
import { outcomeOf } from "../charts/example-outcomes.ts";
import { exampleScenario, plans, replications } from "../charts/example-scenario.ts";
import { exampleStudy } from "../charts/example-study.ts";
import { reportOn, textOf } from "./report-study.ts";

/** What a mail takes and a browser opens at once. */
const mostCharacters = 3_000_000;
const [manager, researcher] = readers.map((reader) => reportOn(reader, exampleStudy));

/** A study of any plans at one point, each with the made-up outcomes of one of the six. */
function studyOf(
  somePlans: readonly Plan[],
  changes: Partial<Scenario> = {},
  rowOf: (row: RunRow) => RunRow = (row) => row,
) {
  const { budget: _, ...scenario } = exampleScenario;
  const planned = planStudy(
    { ...scenario, plans: somePlans, baseline: somePlans[0].name, sweep: [], hypotheses: [], ...changes },
    { kind: "compare" },
  );
  const rows = planned.cells.flatMap((_cell, cellIndex) =>
    Array.from({ length: replications }, (_, index) =>
      rowOf({
        cellIndex,
        replication: index + 1,
        status: "ok",
        outcome: outcomeOf(plans[cellIndex % plans.length].name, 1, index + 1),
      }),
    ),
  );
  return analyseRows(planned, rows);
}

const manyPlans: readonly Plan[] = Array.from({ length: 25 }, (_, place) => ({
  ...plans[place % plans.length],
  name: `plan-${place}`,
  label: `Plan number ${place}`,
  changes: { ...plans[place % plans.length].changes, "provisions.perClientYear": 200 + place },
}));

test("the numbers in a report's first table are those of the findings, means and changes alike", () => {
  const means = [...manager.matchAll(/data-mean="([a-z-]+) (\w+)">([^<]+)</g)];
  expect(means).toHaveLength(exampleScenario.plans.length * exampleScenario.measures.length);
  for (const [, plan, measure, text] of means) {
    const cell = exampleStudy.cells.findIndex(
      (one) => one.plan.name === plan && one.pointIndex === exampleStudy.pointOfView,
    );
    const { mean } = exampleStudy.values[cell][measureNames.find((name) => name === measure) ?? "waitDays"];
    expect(Math.abs(numberIn(text) - mean)).toBeLessThanOrEqual(0.005001);
  }
});

test("table, drawing and prose of a report agree: the same change in the table, in the chart's numbers and in the answer", () => {
  for (const page of [manager, researcher]) {
    const changes = [...page.matchAll(/data-change="([a-z-]+) (\w+)">([^<]+)</g)];
    expect(changes.length).toBeGreaterThan(0);
    for (const [, plan, measure, text] of changes) {
      const difference = exampleStudy.differences.find(
        (one) => one.plan === plan && one.measure === measure && one.pointIndex === exampleStudy.pointOfView,
      );
      const shown = text.startsWith("no change") ? 0 : numberIn(text);
      expect(Math.abs(shown - (difference?.interval.estimate ?? Number.NaN))).toBeLessThanOrEqual(0.005001);
    }
  }
  const drawn = chartRows(researcher, "difference").map(([, plan, , difference]) => [plan, difference]);
  const label = (name: string) => exampleScenario.plans.find((plan) => plan.name === name)?.label;
  const wanted = exampleScenario.measures.flatMap(({ measure }) =>
    exampleStudy.differences
      .filter((one) => one.measure === measure && one.pointIndex === exampleStudy.pointOfView)
      .map(({ plan, interval }) => [label(plan), String(Math.round(interval.estimate * 100) / 100 + 0)]),
  );
  expect(drawn).toEqual(wanted);
});

test("a board reads beside the table what 0 and 1 of each number mean and what matters, and sees the plans beside each other", () => {
  const text = textOf(manager);
  for (const { measure, matters } of exampleScenario.measures)
    expect(text).toContain(scaleInShort(measure, matters));
  const rows = chartRows(manager, "plans");
  expect(rows).toHaveLength(exampleScenario.measures.length * exampleScenario.plans.length);
  const means = [...manager.matchAll(/data-mean="[^"]+">([^<]+)</g)].map(([, mean]) => numberIn(mean));
  const inChart = rows.map(([, , mean]) => Number(mean));
  const byNumber = (one: number, other: number) => one - other;
  expect(inChart.sort(byNumber)).toEqual(means.sort(byNumber));
  for (const [, plan, , change, low, high] of rows.filter((row) => row[3] !== "")) {
    expect(plan).toMatch(/^[B-F]: /);
    expect([Number(low) <= Number(change), Number(change) <= Number(high)]).toEqual([true, true]);
  }
});

test("how many programmes a report's answer names is the rarest count among its clear differences", () => {
  const clear = exampleStudy.differences.filter(
    ({ pointIndex, reading }) =>
      pointIndex === exampleStudy.pointOfView && (reading === "higher" || reading === "lower"),
  );
  const counts = clear.map(({ reading, pairsAbove, pairsBelow }) =>
    reading === "higher" ? pairsAbove : pairsBelow,
  );
  const rarest = Math.min(...counts);
  const wanted = rarest === replications ? `all ${rarest}` : `at least ${rarest} of ${replications}`;
  expect(textOf(manager)).toContain(`each of these differences shows in ${wanted}`);
});

test("a manager's report answers in three sentences and says what it costs, how sure it is and what to count first", () => {
  const [, answer = ""] = /<section class="answer"[^>]*>([\s\S]*?)<\/section>/.exec(manager) ?? [];
  expect(answer.match(/<p>/g)).toHaveLength(3);
  const text = textOf(manager);
  for (const part of [
    "What it costs, and whom it serves",
    "How sure is that?",
    "Measure first in your agency",
    "Recipe.",
    "was not looked into",
    "streetlevel compare made-up --futures 200",
  ])
    expect(text).toContain(part);
  expect(manager.match(/<figure/g)).toHaveLength(3);
});

test("a researcher's report has hypotheses, results with ranges, what pairing gained, checks, inputs, STRESS and a citation", () => {
  const text = textOf(researcher);
  for (const part of [
    "Hypotheses",
    "What pairing gained",
    "Checks",
    "What causes what",
    "of the model's",
    "STRESS checklist",
    "Yours to write",
    "@software{streetlevel,",
    "streetlevel reproduce results/made-up",
  ])
    expect(text).toContain(part);
});

test.each(readers)("a %s's report of 25 plans names every plan once in the first table", (reader) => {
  const page = reportOn(reader, studyOf(manyPlans));
  for (const { label } of manyPlans) expect(page).toContain(`${label}</bdi>`);
  expect(page).toContain("<b>Y</b>");
});

test("the table of inputs gives no value as that of all plans which a plan or the sweep changes", () => {
  const rows = [...researcher.matchAll(/<th scope="row"><code>([\w.]+)<\/code>.*?<\/th><td>(.*?)<\/td>/gs)];
  const values = new Map(rows.map(([, name, value]) => [name, value]));
  const { plans: own, sweep } = exampleStudy.scenario;
  for (const { lever } of sweep) expect(values.get(lever), lever).toMatch(/^<bdi>swept: /);
  const swept = new Set<string>(sweep.map(({ lever }) => lever));
  const changed = own.flatMap(({ changes }) => Object.keys(changes)).filter((name) => !swept.has(name));
  expect(changed.length).toBeGreaterThan(0);
  for (const name of changed) expect(values.get(name), name).toMatch(/ unless a plan changes it/);
});

test.each(readers)(
  "a %s's report of one plan says that nothing is compared, and names no command that would be refused",
  (reader) => {
    const text = textOf(reportOn(reader, studyOf(plans.slice(0, 1))));
    expect(text).toContain("nothing is compared");
    expect(text).not.toContain("--futures");
  },
);

test.each(readers)(
  "a %s's report of 200 points stays a page that opens, and says where the other points are",
  (reader) => {
    const values = Array.from({ length: 200 }, (_, place) => place / 10);
    const { budget: _, ...scenario } = exampleScenario;
    const planned = planStudy(
      {
        ...scenario,
        parameters: { ...scenario.parameters, replications: 2 },
        plans: plans.slice(0, 2),
        sweep: [{ lever: "meetings.perWeek", values }],
        hypotheses: [],
      },
      { kind: "sweep" },
    );
    const rows = planned.cells.flatMap(({ plan, point }, cellIndex) =>
      [1, 2].map((replication) => ({
        ...{ cellIndex, replication },
        status: "ok" as const,
        outcome: outcomeOf(plan.name, Number(point["meetings.perWeek"]) % 6, replication),
      })),
    );
    const page = reportOn(reader, analyseRows(planned, rows));
    expect(page.length).toBeLessThan(mostCharacters);
    expect(textOf(page)).toMatch(/\b(other 199 points|199 other points)/);
  },
);

test.each(readers)(
  "where a measure has a value in some plans alone, the %s's report tells those, and of the others that it has none",
  (reader) => {
    const [, ...others] = plans.slice(0, 3);
    const measures = [
      { measure: "newcomerDays", matters: 20 },
      { measure: "engagementQuality", matters: 0.03 },
    ] as const;
    const onlyOne = (row: RunRow) => (row.cellIndex === 1 ? withNewcomers(row) : withoutNewcomers(row));
    const page = reportOn(reader, studyOf(plans.slice(0, 3), { measures }, onlyOne));
    const text = textOf(page);
    expect(text).not.toMatch(/NaN|Infinity|\[object/);
    expect(page).toContain(`data-mean="${others[0].name} newcomerDays">120.0<`);
    expect(page).toContain(`data-mean="${others[1].name} newcomerDays">not defined<`);
    if (reader === "manager")
      expect(
        chartRows(page, "plans")
          .map(([, , mean]) => mean)
          .slice(0, 3),
      ).toEqual(["not defined", "120", "not defined"]);
  },
);

test.each(readers)("failed runs stand at the head of the %s's report", (reader) => {
  const fail = (row: RunRow): RunRow =>
    row.cellIndex === 1 ? { ...row, status: "failed", reason: "It took too long." } : row;
  const page = reportOn(reader, studyOf(plans.slice(0, 3), {}, withoutOutcome(fail)));
  const text = textOf(page);
  expect(text).toContain(
    `${replications} of ${3 * replications} runs failed, the first because: It took too long.`,
  );
  expect(text).toContain("every run of the plan failed");
});

test.each(readers)("where all runs failed the %s's report says so in place of an answer", (reader) => {
  const fail = (row: RunRow): RunRow => ({ ...row, status: "failed", reason: "No room." });
  expect(textOf(reportOn(reader, studyOf(plans.slice(0, 2), {}, withoutOutcome(fail))))).toContain(
    "No run succeeded",
  );
});

test.each(readers)(
  "a measure without a value is told in words, never as NaN, in the %s's report",
  (reader) => {
    const page = reportOn(
      reader,
      studyOf(plans.slice(0, 3), { measures: [{ measure: "newcomerDays", matters: 20 }] }, withoutNewcomers),
    );
    expect(textOf(page)).not.toMatch(/NaN|Infinity|undefined(?!\s+(with|when|where|in|for))|\[object/);
  },
);

test("no report asks for anything from elsewhere, nor praises or ranks a plan", () => {
  for (const page of [manager, researcher]) {
    expect(page).not.toMatch(/\b(src|srcset|action)="|url\((?!#)|@import|<link|<iframe/);
    expect(textOf(page)).not.toMatch(/\b(significant|optimal|recommended|the best plan|robust|proves)\b/i);
  }
});

/** As where a newcomer took 120 days. */
function withNewcomers(row: RunRow): RunRow {
  if (row.outcome === undefined) return row;
  const measures = row.outcome.measures.map((value, place) =>
    measureNames[place] === "newcomerDays" ? 120 : value,
  );
  return { ...row, outcome: { ...row.outcome, measures } };
}

/** As where nobody came. */
function withoutNewcomers(row: RunRow): RunRow {
  if (row.outcome === undefined) return row;
  const measures = row.outcome.measures.map((value, place) =>
    measureNames[place] === "newcomerDays" ? Number.NaN : value,
  );
  return { ...row, outcome: { ...row.outcome, measures } };
}

/** A failed run has no outcome at all. */
function withoutOutcome(fail: (row: RunRow) => RunRow): (row: RunRow) => RunRow {
  return (row) => {
    const { outcome, ...failed } = fail(row);
    return failed.status === "failed" || outcome === undefined ? failed : { ...failed, outcome };
  };
}

function numberIn(text: string): number {
  return Number(text.replace("−", "-").replace(/[$,+]/g, "").replace(/ .*$/, ""));
}

/** The cells of a chart's table, as text. */
function chartRows(page: string, name: string): string[][] {
  const figure = new RegExp(`<figure id="chart-${name}">([\\s\\S]*?)</figure>`).exec(page)?.[1] ?? "";
  const [, body = ""] = /<tbody>([\s\S]*?)<\/tbody>/.exec(figure) ?? [];
  return [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
    [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell]) => textOf(cell).trim()),
  );
}
