// Small multiples: where plans are too many to be told apart by colour and shape, each has a panel of its own beside the baseline.
import type { Findings } from "../experiment/analysis/results.ts";
import { quoted } from "../words/labels.ts";
import { listed } from "../words/lists.ts";
import { counted } from "../words/numbers.ts";
import type { KeyItem } from "./key.ts";
import type { PlainObject } from "./plain-data.ts";
import { mostLooks, otherLook, type PlanLook } from "./plan-colours.ts";
import { cutAt } from "./short-title.ts";
import { chartWidth, textSize } from "./style.ts";

const columns = 5;
const gap = 14;
const rowGap = 44;
/** Panels that one picture has room for. */
const mostPanels = 30;
const labelLength = 21;

export interface MultipleGroup {
  /** What the panels of the group show, and in which unit, over the first of them. */
  readonly heading: string;
  /** As the sentence names it. */
  readonly name: string;
  /**
   * The panel of one plan and the baseline.
   * @param own the looks of the two, or of the plan alone.
   * @param isFirst of its row: axes have their words there alone.
   */
  readonly panelOf: (own: readonly PlanLook[], isFirst: boolean, width: number) => PlainObject;
}

export interface Multiples {
  readonly panels: PlainObject;
  readonly key: readonly KeyItem[];
  /** What has no panel, and where it stands. */
  readonly said: readonly string[];
}

/** Whether plans need a panel each. */
export function areMany(looks: readonly PlanLook[]): boolean {
  return looks.length > mostLooks;
}

/**
 * Group by group a panel for each plan but the baseline, as many as there is room for.
 * @param left pixels of the axis of each row's first panel.
 * @param across what the horizontal axes of all panels are.
 */
export function multiples(
  { scenario }: Pick<Findings, "scenario">,
  looks: readonly PlanLook[],
  groups: readonly MultipleGroup[],
  left: number,
  across: string,
): Multiples {
  const base = looks.find(({ plan }) => plan.name === scenario.baseline);
  const others = looks.filter((look) => look !== base);
  const width = Math.floor((chartWidth - left - gap * (columns - 1)) / columns);
  const shownPlans = others.slice(0, mostPanels);
  const shown = groups.slice(0, Math.max(1, Math.floor(mostPanels / Math.max(1, shownPlans.length))));
  const views = shown.map(({ heading, panelOf }): PlainObject => {
    const panels = shownPlans.map((look, place) => ({
      ...panelOf(base === undefined ? [look] : [base, look], place % columns === 0, width),
      title: {
        text: cutAt(look.plan.label, labelLength),
        fontSize: textSize - 1,
        anchor: "start",
        frame: "group",
        offset: 4,
      },
    }));
    return {
      title: { text: heading, fontSize: 12, anchor: "start", frame: "group", offset: 8 },
      concat: panels,
      columns,
      bounds: "flush",
      spacing: { row: rowGap, column: gap },
      // Each panel has two plans of its own.
      resolve: { scale: { color: "independent", shape: "independent", yOffset: "independent" } },
    };
  });
  return {
    panels: { vconcat: views, spacing: 24 },
    key: keyOf(base),
    said: [
      `A panel for each plan. Across: ${across}.`,
      ...notDrawn(groups.slice(shown.length), others.length - shownPlans.length),
    ],
  };
}

function keyOf(base: PlanLook | undefined): KeyItem[] {
  const drawn = { line: "solid" } as const;
  return [
    ...(base === undefined
      ? []
      : [
          {
            label: `${quoted(base.plan.label)}, in every panel`,
            colour: base.colour,
            shape: base.shape,
            ...drawn,
          },
        ]),
    { label: "the plan over the panel", ...otherLook, ...drawn },
  ];
}

function notDrawn(groups: readonly MultipleGroup[], plans: number): string[] {
  const left = [
    ...(groups.length === 0 ? [] : [listed(groups.map(({ name }) => name))]),
    ...(plans === 0 ? [] : [counted(plans, "further plan")]),
  ];
  return left.length === 0 ? [] : [`Not drawn, but in the table of this chart: ${left.join("; ")}.`];
}
