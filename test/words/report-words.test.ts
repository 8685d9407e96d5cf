// Claims about what a report says around its numbers.
import { expect, test } from "vitest";
import type { FuturesRow } from "../../src/experiment/analysis/results.ts";
import { modelInputs } from "../../src/model/parameters.ts";
import { answerSentences } from "../../src/words/report-answer.ts";
import { bibTex } from "../../src/words/report-citation.ts";
import { besideNow, costNote, costsCaption, moneyLead, thousands } from "../../src/words/report-costs.ts";
import { countableMeasures, howToCount, measureFirstLead } from "../../src/words/report-first-measured.ts";
import { noClearChange, sideLines, sidesLead } from "../../src/words/report-sides.ts";
import { stressItems, stressSource } from "../../src/words/report-stress.ts";
import * as sure from "../../src/words/report-sureness.ts";
import { madeInPage, namedOnPaper, plansNamed, sameSettings } from "../../src/words/report-words.ts";
import * as reports from "../../src/words/reports.ts";
import { sampleScenario } from "../experiment/fixtures/scenarios.ts";
import { everyText, faultsOf } from "./every-text.ts";

const money = (total: number) => ({ total }) as Parameters<typeof besideNow>[0];

test("every text of a report's options and hints is whole", () => {
  const texts = everyText({
    ...reports.reportOptionWords,
    howToPrint: reports.howToPrint,
    ...howToCount,
    measureFirstLead,
    sidesLead,
    leftOut: sure.leftOut,
    notMatchedYet: sure.notMatchedYet,
    costNote,
    costsCaption,
    notSettled: sure.notSettled,
    wroteNoFile: reports.wroteNoFile,
    stressSource,
  });
  expect(texts.filter(([, text]) => faultsOf(text).length > 0)).toEqual([]);
  expect(Object.keys(howToCount)).toEqual([...countableMeasures]);
});

test.each([
  [thousands(1_000_000), "1,000"],
  [thousands(7500), "7.5"],
  // As dollars() tells it in the text: $197,500 is 198 thousand there too.
  [thousands(197_499.6), "198"],
  [thousands(Number.NaN), "–"],
  [besideNow(money(1_035_000), money(1_000_000)), "+35"],
  [besideNow(money(1_000_000.2), money(1_000_000)), "same"],
  [moneyLead(undefined, [1_000_000, 1_000_000]), "Every plan is budgeted at the same $1,000,000 a year."],
  [plansNamed(["A", "B"], ["A", "B", "C"]), "“A” and “B”"],
  [plansNamed(["A", "B", "C"], ["A", "B", "C"]), "all 3 other plans"],
  [plansNamed(["A", "B", "C", "D"], ["A", "B", "C", "D", "E"]), "all other plans but “E”"],
  [
    sure.notLookedInto("streetlevel compare x --futures 200"),
    "Which inputs could flip the answer was not looked into. To look: streetlevel compare x --futures 200",
  ],
  [
    sure.noFlips([{ worlds: 12, defined: 12, unclear: 0 } as FuturesRow]),
    "In 12 possible worlds no single input was found to turn an answer from one side to the other.",
  ],
  [
    sure.noFlips([{ worlds: 12, defined: 12, unclear: 7 } as FuturesRow]),
    "In 12 possible worlds no single input was found to turn an answer from one side to the other; in 7 of these worlds it could not be told.",
  ],
  [
    sure.noFlips([
      { worlds: 12, defined: 12, unclear: 7 } as FuturesRow,
      { worlds: 12, defined: 10, unclear: 0 } as FuturesRow,
    ]),
    "In 12 possible worlds no single input was found to turn an answer from one side to the other; in 2 to 7 of these worlds it could not be told, depending on plan and measure.",
  ],
  [
    namedOnPaper(["I: Teams", "J: More teams"], 4, "results/many plans"),
    "4 more plans were simulated, which this paper only names: I: Teams; J: More teams; and 2 more. All numbers stand in this same file on a screen, and in the other report (streetlevel report 'results/many plans' --for researcher).",
  ],
  [
    namedOnPaper(["I: Teams"], 1, undefined),
    "1 more plan was simulated, which this paper only names: I: Teams. All numbers stand in this same file on a screen.",
  ],
  [noClearChange([]), ""],
  [
    reports.machineInWords({ node: "v20.20.2", machine: { system: "linux x64" }, threads: 2, seconds: 83.2 }),
    "Node v20.20.2, linux x64, 2 threads, 83 s",
  ],
  [reports.machineInWords({}), ""],
  [reports.wroteReport("r/manager.html"), "Wrote r/manager.html"],
  [
    reports.notAReader(undefined, "--for"),
    "--for is missing. For whom is the report? Write --for manager or --for researcher.",
  ],
  [
    reports.notAReader("board", "--for"),
    "--for board: there is no such reader. For whom is the report? Write --for manager or --for researcher.",
  ],
  [reports.reportNotWritable("x/r.html", "ENOENT"), "x/r.html cannot be written: its folder is not there."],
  [
    reports.noReportThere("notes.html"),
    "notes.html is there already and is not a report of this program. Add --replace to overwrite it, or choose another name.",
  ],
  [reports.printFailed("it stopped"), "The report is written, but Chromium did not print it: it stopped"],
])("%s", (said, sentence) => {
  expect(said).toBe(sentence);
});

test("of the inputs that could flip an answer the two that tell best are named, each once, with where the answer turns", () => {
  const row = (flipInput: string, flipRightShare: number, plan: string) =>
    ({
      ...{ measure: "engagementQuality", plan, than: "alone", flipInput, flipRightShare },
      ...{
        flipsAt: 0.4,
        flipAnswer: "higher",
        flipSide: "above",
        decidedBy: flipInput,
        rankCorrelation: 0.8,
      },
      ...{ noiseFloor: 0.3, worlds: 20, defined: 20, higher: 12, lower: 6, same: 1, unclear: 1 },
    }) as unknown as FuturesRow;
  const rows = [
    row("coping.shortenShare", 0.7, "b"),
    row("trust.start", 0.95, "b"),
    row("trust.start", 0.9, "c"),
    row("contact.noShowShare", 0.8, "c"),
  ];
  const found = sure.flips(rows, (plan) => `Plan ${plan}`);
  expect(found.map(({ row: { flipInput } }) => flipInput)).toEqual(["trust.start", "contact.noShowShare"]);
  expect(found[0].says).toMatch(
    /^trust\.start \(.+\): for engagement quality under “Plan b” most depends on trust\.start .*above 0\.400 it is mostly better, below mostly not/,
  );
  expect(
    sure.flips(
      rows.map(({ flipsAt: _, ...rest }) => rest as FuturesRow),
      String,
    ),
  ).toEqual([]);
});

test("the share of guesses counts every input once", () => {
  const counts = sure.gradeCounts();
  const sum = counts.L + counts.B + counts.D + counts.J;
  expect(sum).toBe(modelInputs.length);
  expect(sure.shareGuessed()).toContain(`${counts.J} of the model's ${sum} inputs rest on judgement`);
  expect(sure.chanceSentence(40)).toMatch(/^Each plan was simulated 40 times/);
});

const difference = (plan: string, measure: string, reading: string) =>
  ({ plan, measure, reading, isTold: true, pairsAbove: 38, pairsBelow: 2, interval: { count: 40 } }) as never;

test("the answer names what gains, then what loses, then money and how sure, and nothing that was not told", () => {
  const given = {
    differences: [
      difference("team", "engagementQuality", "higher"),
      difference("team", "distributionVariety", "lower"),
    ],
    sides: [],
    labelOf: (plan: string) => (plan === "now" ? "What we have" : "Teams"),
    baseline: "now",
    totals: [1_000_000, 1_000_000],
    replications: 40,
    areWorldsLookedAt: false,
  };
  const [gains, losses, sureness] = answerSentences(given);
  expect(gains).toMatch(
    /^Beside what we have now, “What we have”: engagement quality is better under “Teams”\.$/,
  );
  expect(losses).toMatch(/worse under “Teams”/);
  expect(sureness).toMatch(
    /^Every plan is budgeted at the same \$1,000,000 a year; .*was not looked into\.$/,
  );
  expect(answerSentences({ ...given, differences: [] })).toEqual([]);
});

test("who gains and who loses is told by what a higher value means for them", () => {
  const { clear } = sideLines([
    difference("team", "dropoutShare", "higher"),
    difference("team", "jobSatisfaction", "higher"),
  ]);
  expect(clear.map(({ measure, gain, lose }) => [measure, gain, lose])).toEqual([
    ["dropoutShare", [], ["team"]],
    ["jobSatisfaction", ["team"], []],
  ]);
});

test("a citation lets nothing through that BibTeX would read as its own", () => {
  const cited = bibTex({ version: "1.0", year: "2026", scenario: "a}, x = {\\b", seed: "s%" });
  expect(cited).toContain("note = {Scenario a, x  b, seed s}");
  expect(cited.match(/[{}]/g)?.length).toBe(14);
});

const stressGiven = {
  scenario: sampleScenario({}, { replications: 40 }),
  command: "compare",
  replications: 40,
  rows: 80,
  failed: 1,
  level: 0.975,
  version: "1.0",
  model: "0.3.0",
  generator: "philox",
};

test("the list of STRESS has the run's own numbers, and marks what only the author can say", () => {
  const items = stressItems(stressGiven);
  const said = (number: string) => items.filter((item) => item.number === number).map(({ says }) => says);
  expect(said("4.3")).toEqual([
    "40 replications, the same clients and events in every plan; 80 runs, 1 failed.",
  ]);
  expect(said("1.2")[1]).toContain("97.50 %");
  expect(items.filter(({ isAuthorsToo }) => isAuthorsToo).map(({ number }) => number)).toEqual([
    "3.2",
    "3.4",
    "6.1",
  ]);
});

test("the outputs that the list of STRESS names stand apart, each with its unit and definition", () => {
  const measures = [
    { measure: "engagementQuality", matters: 0.03 },
    { measure: "waitDays", matters: 1 },
  ] as const;
  const scenario = { ...sampleScenario(), measures };
  const [outputs] = stressItems({ ...stressGiven, scenario }).filter(({ item }) => item === "Outputs");
  expect(outputs.says).toMatch(
    /^engagementQuality \(.+?\): .+[^ ] waitDays \(.+?\): .+ Computed at the end of each run\.$/,
  );
});

test("a plan's worlds are told with its label and measure", () => {
  const row = {
    plan: "team",
    measure: "engagementQuality",
    worlds: 10,
    defined: 10,
    higher: 7,
    lower: 0,
    tooClose: 3,
  } as never;
  expect(sure.worldsOfPlan(row, () => "Teams")).toMatch(/^“Teams”, engagement quality: /);
});

test("a report of the browser page says where its scenario file is", () => {
  expect(sameSettings).toMatch(/:$/);
  expect(madeInPage("classroom.yaml")).toContain("saves classroom.yaml under Take away");
});

test("at which point the worlds of another study were simulated is said", () => {
  expect(sure.worldsAtPoint("at 2 meetings a week")).toBe(
    "These worlds were simulated at 2 meetings a week.",
  );
});
