// design.csv: the points of a sample or a table, in row order.
import { parameterEntry } from "../../model/parameters.ts";
import type { Changes } from "../../scenario/scenario.ts";
import { type Design, pointHash } from "../plan/designs/design.ts";
import { pointLevers, valueText } from "../plan/points.ts";
import { type Column, makeTable, type Table } from "./table.ts";

interface Row {
  readonly point: Changes;
  readonly number: number;
  readonly design: Design;
}

export const designColumns = [
  {
    name: "point",
    unit: "",
    type: "integer",
    meaning: "From 1, in row order.",
    value: ({ number }) => number,
  },
  {
    name: "pointHash",
    unit: "",
    meaning: "Mark of the point's values, the same in every sample that has them.",
    value: ({ point }) => pointHash(point),
  },
  {
    name: "design",
    unit: "",
    meaning:
      "saltelli: blocks of one point on A, one on B, and A with each input in turn from B. morris: paths of one point more than inputs. latin-hypercube. table: somebody's own.",
    value: ({ design }) => design.kind,
  },
  {
    name: "designHash",
    unit: "",
    meaning: "Mark of the sample: its kind, inputs and points.",
    value: ({ design }) => design.hash,
  },
] as const satisfies readonly Column<Row>[];

export const designSays = "The points that were run, with the mark that their outcomes carry.";

/** Then one column for each input, under its own name. */
export function designTable(design: Design): Table {
  const levers = design.points.length === 0 ? [] : pointLevers(design.points[0]);
  const inputs = levers.map((lever): Column<Row> => {
    const { label, unit } = parameterEntry(lever);
    const isNumber = design.points.every((point) => typeof point[lever] === "number");
    const value = ({ point }: Row) => (isNumber ? Number(point[lever]) : valueText(point[lever]));
    return { name: lever, unit, meaning: label, type: isNumber ? "number" : "string", value };
  });
  return makeTable({ name: "design", says: designSays }, [...designColumns, ...inputs], () =>
    design.points.map((point, index) => ({ point, number: index + 1, design })),
  );
}
