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
  /** Where more comes in than can be done. */
  readonly overloaded: PlansOf;
  /** Where much of the time present finds no work. */
  readonly idle: PlansOf;
  /** By position of the plan, with the share of the pot that was spent. */
  readonly unspent: readonly { readonly place: number; readonly spentShare: number }[];
}

/** Of the plans for which it can be told. */
export interface PlansOf {
  /** Positions of the plans. */
  readonly places: readonly number[];
  /** It holds for every plan that can be told, and there is one. */
  readonly isThroughout: boolean;
}

/** @param plans by position. */
export function readOfficeLoad(plans: readonly CellValues[]): OfficeLoad {
  const plansOf = (measure: MeasureName, holds: (mean: number) => boolean): PlansOf => {
    const told = plans
      .map((values, place) => ({ ...(values[measure] as CellValue), place }))
      .filter(({ count }) => count > 0);
    const places = told.filter(({ mean }) => holds(mean)).map(({ place }) => place);
    return { places, isThroughout: places.length > 0 && places.length === told.length };
  };
  return {
    overloaded: plansOf("demandRatio", (mean) => mean > fullLoad),
    idle: plansOf("idleShare", (mean) => mean > muchIdle),
    unspent: plans.flatMap(({ provisionsSpentShare: { mean, count } }, place) =>
      count > 0 && mean < nearlyAllSpent ? [{ place, spentShare: mean }] : [],
    ),
  };
}
