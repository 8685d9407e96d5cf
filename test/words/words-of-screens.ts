// The one list of the words that screens, reports and charts use as terms; what a table of the code has is drawn from it.
import { activityGroups } from "../../src/charts/activity-groups.ts";
import { officeMeasures } from "../../src/experiment/analysis/office-load.ts";
import { measureEntry, measureNames } from "../../src/model/measures.ts";
import { weekSeriesEntry, weekSeriesNames } from "../../src/model/week-series.ts";
import { labelWithUnit } from "../../src/words/cell-values.ts";
import {
  cannotBeTold,
  type DifferenceWord,
  notConnected,
  readingWords,
} from "../../src/words/differences.ts";
import { moneyHeadings } from "../../src/words/money.ts";
import { mixHeadings } from "../../src/words/search.ts";
import { numbersHeadings, spreadHeadings } from "../../src/words/study.ts";
import { verdictMeanings } from "../../src/words/verdict-meanings.ts";
import { verdictWord } from "../../src/words/verdicts.ts";

const inTables: Readonly<Record<DifferenceWord, true>> = {
  better: true,
  WORSE: true,
  more: true,
  less: true,
  same: true,
  unclear: true,
  "no link": true,
  "no answer": true,
  failed: true,
};

const everyActivity = [
  ...["contact", "paperwork", "handoff", "rework", "travel", "liaison", "telephone", "case meeting"],
  ...[
    "staff meeting",
    "coordination",
    "supervision",
    "training",
    "mentoring",
    "crisis",
    "absence",
    "idle",
    "?",
  ],
];

/** In sentences, headings and under charts. */
const elsewhere = [
  ...[
    "judged after the runs",
    "judged against",
    "hold together",
    "not defined",
    "no change",
    "range",
    "chance",
  ],
  ...[
    "idle",
    "served",
    "cost",
    "client-month",
    "futures",
    "future",
    "possible world",
    "what matters",
    "lever",
  ],
  ...[
    "budgeted",
    "promised",
    "spent",
    "unspent",
    "pot",
    "payroll",
    "on-costs",
    "heads",
    "same money",
    "exempt",
  ],
  ...["simulated programme", "replication", "seed", "copy", "pair", "baseline", "what we have now", "point"],
  ...[
    "warm-up",
    "settled",
    "settled after",
    "matched",
    "pooled",
    "firm",
    "rests on",
    "slope",
    "peaks inside",
  ],
  ...[
    "frontier",
    "dose",
    "right money",
    "MSER-5",
    "precision",
    "share of the gain",
    "as many people",
    "threads",
  ],
  ...["guess", "grade", "sample", "rank correlation", "share of the variance", "dummy", "ruled out", "load"],
  ...["implausibility", "emulator", "set of inputs", "observed", "Lorenz curve", "zone", "band of chance"],
  ...[
    "observed window",
    "working day",
    "uncertain input",
    "verdict",
    "hypothesis",
    "sweep",
    "strain",
    "overtime",
  ],
];

/** Parts of headings that are plain English: "teams of", "a place". */
const plainHeadings = ["teams of", "a place", "meetings a week", "runs", "supervisors"];
const inHeadings = [...numbersHeadings, ...spreadHeadings, ...moneyHeadings, ...mixHeadings]
  .filter((heading) => !plainHeadings.includes(heading))
  .map((heading) => heading.replace(/^on the | a year$|^(staff|provisions) /g, ""));

export const wordsOfScreens: readonly string[] = [
  ...new Set([
    ...elsewhere,
    ...inHeadings,
    ...Object.keys(inTables),
    ...Object.values(readingWords),
    cannotBeTold,
    notConnected,
    ...(Object.keys(verdictMeanings) as (keyof typeof verdictMeanings)[]).map(verdictWord),
    ...activityGroups(everyActivity).map(({ label }) => label),
    ...officeMeasures.map(labelWithUnit),
    ...measureNames.map((name) => measureEntry(name).label),
    ...weekSeriesNames.map((name) => weekSeriesEntry(name).label),
  ]),
];
