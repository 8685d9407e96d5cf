// Puts a chart together: the finding as title, what it rests on below it, the panels, the key and the recipe.
import type { Findings } from "../experiment/analysis/results.ts";
import type { Chart, ChartTable } from "./chart.ts";
import { type KeyItem, keyView } from "./key.ts";
import type { PlainObject } from "./plain-data.ts";
import { shortTitle, type TitleParts, wholeTitle } from "./short-title.ts";
import { charactersIn, chartStyle, chartWidth, faintInk, textSize, titleSize } from "./style.ts";
import { breakLines } from "./text-lines.ts";

interface ChartParts {
  readonly name: string;
  /** The finding: one claim, whole. What two lines have no room for stands under them, and the description has all. */
  readonly title: string | TitleParts;
  /** Sentences under the title: plans, point, replications, what the drawing leaves out. */
  readonly subtitle: readonly string[];
  readonly description: string;
  readonly panels: PlainObject;
  /** Pixels that the axis of the first panel takes to its left, so that all lines of text start alike. */
  readonly left: number;
  readonly key: readonly KeyItem[];
  readonly table: ChartTable;
}

/** What the small print at the foot is made of. */
export type Recipe = Pick<Findings, "scenario" | "search" | "replications">;

const schema = "https://vega.github.io/schema/vega-lite/v6.json";

/** The chart of `parts`, with the study's recipe (scenario, seed, replications) in small print at its foot. */
export function composeChart(results: Recipe, parts: ChartParts): Chart {
  const { name, description, table, left } = parts;
  const told = typeof parts.title === "string" ? { point: "", finding: parts.title } : parts.title;
  const title = wholeTitle(told);
  const { lines, leftOut } = shortTitle(told, charactersIn(chartWidth, titleSize, "bold"));
  const subtitle = [...leftOut, ...parts.subtitle].flatMap((line) =>
    breakLines(line, charactersIn(chartWidth, textSize)),
  );
  return {
    name,
    title,
    description,
    table,
    spec: {
      $schema: schema,
      name,
      description: `${title}. ${description}`,
      title: { text: lines, subtitle },
      spacing: 14,
      vconcat: [
        parts.panels,
        ...(parts.key.length === 0 ? [] : [keyView(parts.key, left)]),
        recipeView(results, left),
      ],
      config: chartStyle,
    },
  };
}

function recipeView({ scenario, search, ...study }: Recipe, left: number): PlainObject {
  // Plans of a search have their own numbers; what was asked for is their mean.
  const replications = search === undefined ? study.replications : scenario.parameters.replications;
  const recipe = `Street-Level · scenario ${scenario.name} · seed ${scenario.parameters.seed} · replications ${replications}`;
  return {
    width: 1,
    height: 10,
    data: { values: [{ recipe }] },
    mark: { type: "text", align: "left", baseline: "middle", x: -left, y: 5, fontSize: 9, color: faintInk },
    encoding: { text: { field: "recipe", type: "nominal" } },
  };
}
