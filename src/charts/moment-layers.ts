// The moments at which levers change in mid-run: a shaded week with its number, and what changes in words.
import type { Moment } from "../experiment/analysis/charts/moments.ts";
import type { ParameterName } from "../model/parameters.ts";
import { parameterEntry } from "../model/parameters.ts";
import { quoted } from "../words/labels.ts";
import { valueText } from "../words/levers.ts";
import { listed } from "../words/lists.ts";
import type { PlainObject } from "./plain-data.ts";
import { ink, momentFill } from "./style.ts";

/** Behind the lines of a chart over weeks; `x` has the scale of its weeks, `warmUp` weeks of which come before the first. */
export function momentLayers(moments: readonly Moment[], warmUp: number, x: PlainObject): PlainObject[] {
  if (moments.length === 0) return [];
  const values = moments.map(({ week }, place) => ({
    from: warmUp + week - 1,
    to: warmUp + week,
    word: momentLabel(place),
  }));
  return [
    {
      data: { values },
      mark: { type: "rect", color: momentFill, clip: true },
      encoding: { x: { ...x, field: "from" }, x2: { field: "to" } },
    },
    {
      data: { values },
      mark: { type: "text", align: "left", baseline: "top", dx: 4, y: 3, fontSize: 10, color: ink },
      encoding: { x: { ...x, field: "to" }, text: { field: "word" } },
    },
  ];
}

/** "Change A, week 26 of the observed window: number of teams 4 (“Alone”), 2 (“Teams”)." One sentence a moment. */
export function momentsInWords(moments: readonly Moment[]): string[] {
  return moments.map(({ week, changes }, place) => {
    const told = changes.map(({ plan, set }) => {
      const levers = Object.entries(set).map(
        ([name, value]) => `${parameterEntry(name as ParameterName).label.toLowerCase()} ${valueText(value)}`,
      );
      return `${listed(levers)} ${plan === undefined ? "in every plan" : `under ${quoted(plan.label)}`}`;
    });
    return `Change ${momentLabel(place)}, from week ${week} of the observed window on: ${told.join("; ")}.`;
  });
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** A letter; beyond the alphabet, a number. */
function momentLabel(place: number): string {
  return letters[place] ?? String(place + 1);
}
