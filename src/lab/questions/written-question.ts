// A question of the first screen, written out beforehand, so that it is asked without reading its scenario first.
import type { MeasureName } from "../../model/measures.ts";
import type { Parameters } from "../../model/parameters.ts";
import type { RunTask } from "../engine/messages.ts";

export interface WrittenPlan {
  readonly name: string;
  readonly label: string;
  readonly cellIndex: number;
  /** Where it differs from what all plans of the question have. */
  readonly own: Partial<Parameters>;
}

export interface WrittenQuestion {
  /** The scenario's. */
  readonly name: string;
  readonly title: string;
  /** The one that is drawn. */
  readonly measure: MeasureName;
  readonly programmes: number;
  readonly common: Partial<Parameters>;
  readonly plans: readonly WrittenPlan[];
}

/** First replications first, so that every plan has something to show at once. */
export function runsOf({ programmes, common, plans }: WrittenQuestion): RunTask[] {
  const cells = plans.map(({ cellIndex, own }) => ({
    cellIndex,
    parameters: { ...common, ...own } as Parameters,
  }));
  return Array.from({ length: programmes }, (_, place) =>
    cells.map((cell): RunTask => ({ kind: "run", ...cell, replication: place + 1 })),
  ).flat();
}
