// The ablation chart: claims by mechanisms, with the verdict that is left where a mechanism is off, and which carry it.
import type { AblationResult } from "../experiment/analysis/ablation.ts";
import type { Findings, Verdict } from "../experiment/analysis/results.ts";
import { ablationFinding, mechanismName } from "../words/ablation.ts";
import { verdictWord } from "../words/verdicts.ts";
import type { Chart } from "./chart.ts";
import { composeChart } from "./compose.ts";
import type { KeyItem } from "./key.ts";
import { tableNumber } from "./numbers.ts";
import type { PlainObject } from "./plain-data.ts";
import { chartWidth, ink, textSize } from "./style.ts";

const rowHeight = 24;
/** Pixels for the claims' names and verdicts at the left. */
const left = 190;

const carries = { colour: "#0072B2", words: "carries it: another verdict without" };
const moves = { colour: "#a9cfe6", words: "changes its size alone" };
const none = { colour: "#f2f2f2", words: "no change beyond chance" };
const untold = { colour: "#c29a60", words: "cannot be told" };
const looks = { carries, moves, none, untold } as const;

/** The verdict without the mechanism, in one sign. */
const signs: Readonly<Record<Verdict, string>> = {
  supported: "✓",
  contradicted: "✗",
  "practically-the-same": "=",
  undecided: "?",
  "not-connected": "–",
  "not-defined": "0",
};

/** Undefined for a study that is no ablation. */
export function ablationChart(results: Findings): Chart | undefined {
  const { ablation = [] } = results;
  if (ablation.length === 0) return undefined;
  const mechanisms = [...new Set(ablation.map(mechanismName))];
  const claims = [...new Set(ablation.map(rowOf))];
  const values = ablation.map((one) => ({
    row: rowOf(one),
    off: mechanismName(one),
    role: one.role,
    sign: signs[one.without.verdict],
  }));
  const x: PlainObject = {
    field: "off",
    type: "nominal",
    scale: { domain: mechanisms },
    axis: {
      title: "without",
      titleAnchor: "start",
      orient: "top",
      labelAngle: -55,
      ticks: false,
      domain: false,
    },
  };
  const y: PlainObject = {
    field: "row",
    type: "nominal",
    scale: { domain: claims },
    axis: { title: null, ticks: false, domain: false, minExtent: left, labelPadding: 8 },
  };
  const roles = Object.keys(looks) as (keyof typeof looks)[];
  const isThere = (role: string) => ablation.some((one) => one.role === role);
  return composeChart(results, {
    name: "ablation",
    title: ablationFinding(ablation),
    subtitle: [
      `The sign is the verdict with that mechanism off: ${signsThere(ablation)
        .map(([verdict, sign]) => `${sign} ${verdictWord(verdict as Verdict)}`)
        .join(", ")}.`,
    ],
    description:
      "One row for each claim with its verdict when every mechanism is on, one column for each mechanism; a dark field where the claim rests on that mechanism, a light one where it changes the size alone.",
    panels: {
      width: chartWidth - left,
      height: claims.length * rowHeight,
      data: { values },
      encoding: { x, y },
      layer: [
        {
          mark: { type: "rect", stroke: "#ffffff", strokeWidth: 2 },
          encoding: {
            color: {
              field: "role",
              type: "nominal",
              scale: { domain: roles, range: roles.map((role) => looks[role].colour) },
              legend: null,
            },
          },
        },
        {
          mark: { type: "text", fontSize: textSize },
          encoding: {
            text: { field: "sign", type: "nominal" },
            color: { condition: { test: "datum.role === 'carries'", value: "#ffffff" }, value: ink },
          },
        },
      ],
    },
    left,
    key: roles.filter(isThere).map(
      (role): KeyItem => ({
        label: looks[role].words,
        colour: looks[role].colour,
        shape: "square",
        size: 110,
      }),
    ),
    table: tableOf(ablation),
  });
}

function signsThere(ablation: readonly AblationResult[]): [string, string][] {
  return Object.entries(signs).filter(([verdict]) =>
    ablation.some(({ without }) => without.verdict === verdict),
  );
}

function rowOf({ whole: { hypothesis, verdict } }: AblationResult): string {
  return `${hypothesis.name} ${verdictWord(verdict)}`;
}

function tableOf(ablation: readonly AblationResult[]): Chart["table"] {
  return {
    columns: ["claim", "verdict", "without", "verdict then", "effect", "effect then", "role"],
    rows: ablation.map((one) => [
      one.whole.hypothesis.name,
      verdictWord(one.whole.verdict),
      mechanismName(one),
      verdictWord(one.without.verdict),
      tableNumber(one.whole.interval.estimate),
      tableNumber(one.without.interval.estimate),
      looks[one.role].words,
    ]),
  };
}
