// One claim has one range and one word, wherever it is said: in tables, charts, JSON and sentences.
import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceChart } from "../../../src/charts/difference.ts";
import { tableInterval } from "../../../src/charts/numbers.ts";
import { responseChart } from "../../../src/charts/response.ts";
import { resultsAsJson } from "../../../src/cli/results-as-json.ts";
import type { Screen } from "../../../src/cli/screen/screen.ts";
import { verdictLines } from "../../../src/cli/screen/verdict-lines.ts";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import type { StudyResults } from "../../../src/experiment/analysis/results.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import type { RunRow } from "../../../src/experiment/run/rows.ts";
import { readCsv } from "../../../src/experiment/store/read-csv.ts";
import { differencesTable } from "../../../src/experiment/tables/differences.ts";
import { hypothesesTable } from "../../../src/experiment/tables/hypotheses.ts";
import { plainText, type Table, tableText } from "../../../src/experiment/tables/table.ts";
import type { Hypothesis } from "../../../src/scenario/scenario.ts";
import { printableJson } from "../../../src/text/printable.ts";
import { averageDifference, cannotBeTold, readingWords, toldWord } from "../../../src/words/differences.ts";
import { trendSpan, verdictNumbers, verdictWord } from "../../../src/words/verdicts.ts";
import { outcomeWith } from "../fixtures/outcomes.ts";
import { alone, sampleScenario, team } from "../fixtures/scenarios.ts";

const loads = [0, 1, 3];
const measure = "engagementQuality";
const same = { says: "", measure, plan: "team", than: "alone" } as const;
const over = { kind: "trend", over: "meetings.perWeek", says: "", measure, plan: "team" } as const;

/** Of every form of claim one; of each study some of them. */
const forms: readonly Hypothesis[] = [
  { ...same, kind: "difference", name: "D1", at: { "meetings.perWeek": 1 }, expect: "higher" },
  { ...same, kind: "difference", name: "D2", at: { "meetings.perWeek": 1 }, expect: "same" },
  {
    ...same,
    kind: "difference",
    name: "D3",
    at: { "meetings.perWeek": 3 },
    expect: "lower",
    byAtLeast: 0.05,
  },
  { ...over, name: "T1", expect: "rises" },
  { ...over, name: "T2", than: "alone", expect: "falls", from: 1 },
  { ...over, name: "T3", than: "alone", expect: "peaks-inside" },
];

const randomStudy = fc
  .record({
    hypotheses: fc.subarray([...forms]),
    replications: fc.integer({ min: 1, max: 12 }),
    /** By plan and load. */
    means: fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), { minLength: 6, maxLength: 6 }),
    spread: fc.constantFrom(0, 0.001, 0.03, 0.3),
    draws: fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 72, maxLength: 72 }),
    missing: fc.constantFrom(0, 0, 0.2, 1),
  })
  .map(({ hypotheses, replications, means, spread, draws, missing }): StudyResults => {
    const sweep = [{ lever: "meetings.perWeek", values: loads } as const];
    const plan = planStudy(sampleScenario({ plans: [alone, team], sweep, hypotheses }, { replications }), {
      kind: "sweep",
    });
    const rows = plan.runs.flatMap(({ cellIndex, replications }) =>
      replications.map((replication): RunRow => {
        const draw = draws[(cellIndex * 12 + replication) % draws.length];
        const isMissing = Math.abs(draw) < missing;
        const value = isMissing ? Number.NaN : means[cellIndex] + spread * draw;
        const outcome = outcomeWith({ [measure]: value }, `${cellIndex} ${replication}`);
        return { cellIndex, replication, status: "ok", outcome };
      }),
    );
    return analyseStudy(plan, rows);
  });

/** What a chart says where the table on the screen has these words. */
const drawnWords: Readonly<Record<string, string>> = {
  better: "better",
  WORSE: "worse",
  more: "higher",
  less: "lower",
  same: readingWords.same,
  unclear: readingWords.unclear,
  "no answer": cannotBeTold,
};

const screen: Screen = { width: 200, proseWidth: 5000, strong: (text) => text, paintWords: (line) => line };

function recordsOf(table: Table): Record<string, string>[] {
  const [header, ...lines] = readCsv(tableText(table));
  return lines.map((line) => Object.fromEntries(header.map((name, place) => [name, line[place]])));
}

function asProgramsReadIt(results: StudyResults) {
  return JSON.parse(printableJson(resultsAsJson(results, { folder: "somewhere", isJudgedAfter: false })));
}

test("a hypothesis has the same verdict and range in table, JSON, words and the title of the chart", () => {
  fc.assert(
    fc.property(randomStudy, (results) => {
      const table = recordsOf(hypothesesTable(results));
      const json = asProgramsReadIt(results).hypotheses;
      const told = verdictLines(results, screen).join(" ");
      const chart = responseChart(results);
      const title = chart === undefined ? "" : [chart.title, JSON.stringify(chart.spec.title)].join(" ");
      for (const [place, result] of results.hypotheses.entries()) {
        const { hypothesis, verdict, interval } = result;
        expect(table[place]).toMatchObject({
          hypothesis: hypothesis.name,
          verdict,
          low: plainText(interval.low),
          high: plainText(interval.high),
        });
        expect(json[place]).toMatchObject({ verdict, interval: JSON.parse(JSON.stringify(interval)) });
        const numbers = verdictNumbers(result, trendSpan(hypothesis, results.scenario.sweep));
        const said = `${hypothesis.name} ${verdictWord(verdict)}`;
        expect(told.replace(/\s+/g, " ")).toContain(said);
        expect(told).toContain(numbers);
        if (hypothesis.kind !== "trend" || title === "") continue;
        // The first stands in the title, the others on the lines under it, broken to fit.
        const heading = title.replace(/","/g, " ");
        expect(heading).toContain(`${said}: `);
        expect(heading).toContain(numbers);
      }
    }),
    { seed: 11, numRuns: 60 },
  );
});

test("a sweep about which a trend was claimed has no title that says anything else", () => {
  fc.assert(
    fc.property(randomStudy, (results) => {
      const trends = results.hypotheses.filter(({ hypothesis }) => hypothesis.kind === "trend");
      const title = responseChart(results)?.title;
      if (trends.length === 0 || title === undefined) return;
      expect(title.split(" ")[0]).toBe(trends[0].hypothesis.name);
    }),
    { seed: 12, numRuns: 60 },
  );
});

test("a plan's difference has the same reading and range in table, JSON, words and the chart", () => {
  fc.assert(
    fc.property(randomStudy, (results) => {
      const { differences, pointOfView } = results;
      const table = recordsOf(differencesTable(results));
      const json = asProgramsReadIt(results).differences;
      const chart = differenceChart(results);
      const drawn = differences.filter(({ pointIndex }) => pointIndex === pointOfView);
      expect(chart?.table.rows).toHaveLength(drawn.length);
      for (const [place, { reading, interval }] of differences.entries()) {
        const [low, high] = [plainText(interval.low), plainText(interval.high)];
        expect(table[place]).toMatchObject({ reading, low, high });
        expect(json[place]).toMatchObject({ reading, interval: JSON.parse(JSON.stringify(interval)) });
      }
      for (const [place, difference] of drawn.entries()) {
        const word = drawnWords[toldWord(difference)] ?? "";
        const row = chart?.table.rows[place] ?? [];
        expect(row.slice(3, 7)).toEqual(tableInterval(difference.interval));
        expect(row.at(-1)).toBe(word);
        expect(chart?.title).toContain(word);
        const hasRange = averageDifference(difference).includes("(");
        // What is told with a word has its range beside it, and the other way round.
        if (hasRange) expect(word).not.toBe(cannotBeTold);
      }
    }),
    { seed: 13, numRuns: 60 },
  );
});
