// How the office stands under its plans, read off their means: too much work or too little, money that stays unspent.
import type { MeasureName } from "../../model/measures.ts";
import type { CellValue, CellValues } from "./cell-values.ts";

/** What stands beside every comparison of waits and engagement, in the order in which it is told. */
export const officeMeasures = [
  "clientsAtEnd",
  "clientsServedPerYear",
  "demandRatio",
  "overtimeRatio",
  "idleShare",
  "burnoutShare",
  "turnoverPerYear",
  "provisionsSpentShare",
] as const satisfies readonly MeasureName[];

/** Work generated / contract minutes: from here on more comes in than can be done in them. */
const fullLoad = 1;
/** Of minutes present: from here on much of the staff's time finds no work. */
const muchIdle = 0.2;
/** Of the pot: less than this leaves money over that a plan was costed with. */
const nearlyAllSpent = 0.9;

export interface OfficeLoad {
  /** In every plan that has runs, more comes in than can be done. */
  readonly isOverloadedThroughout: boolean;
  /** In every plan much of the time present finds no work. */
  readonly isIdleThroughout: boolean;
  /** By position of the plan, with the share of the pot that was spent. */
  readonly unspent: readonly { readonly place: number; readonly spentShare: number }[];
}

export function readOfficeLoad(plans: readonly CellValues[]): OfficeLoad {
  const told = (measure: MeasureName) =>
    plans.map((values): CellValue => values[measure]).filter(({ count }) => count > 0);
  const allAre = (measure: MeasureName, holds: (mean: number) => boolean) => {
    const values = told(measure);
    return values.length > 0 && values.every(({ mean }) => holds(mean));
  };
  return {
    isOverloadedThroughout: allAre("demandRatio", (mean) => mean > fullLoad),
    isIdleThroughout: allAre("idleShare", (mean) => mean > muchIdle),
    unspent: plans.flatMap(({ provisionsSpentShare: { mean, count } }, place) =>
      count > 0 && mean < nearlyAllSpent ? [{ place, spentShare: mean }] : [],
    ),
  };
}
