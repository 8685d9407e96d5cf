// What every chart is: a title that states its finding, a description, a drawing as data and the same numbers as a table.
import type { PlainObject } from "./plain-data.ts";

export interface Chart {
  /** Slug; the stem of the chart's files. */
  readonly name: string;
  /** The finding, in a sentence computed from the study. */
  readonly title: string;
  /** What is drawn and how to read it, for those who cannot see it. */
  readonly description: string;
  /** A complete Vega-Lite specification, title and description included. */
  readonly spec: PlainObject;
  readonly table: ChartTable;
}

export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}
