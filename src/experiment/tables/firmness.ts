// firmness.csv: whether claims about engagement quality would stand under other weights and forms of the index.
import type { Firmness, StudyResults } from "../analysis/results.ts";
import { type Column, makeTable, type Table } from "./table.ts";

interface Row extends Firmness {
  readonly name: string;
}

const share = "share, 0-1";

export const firmnessColumns = [
  { name: "hypothesis", unit: "", meaning: "Its name in the scenario.", value: ({ name }) => name },
  {
    name: "isFirm",
    unit: "",
    type: "boolean",
    meaning:
      "true when the estimate's sign holds for at least 95 % of 1,000 random weights of the four parts, geometric and arithmetic, and for the smallest part. The index is that of each run's part means.",
    value: ({ isFirm }) => isFirm,
  },
  {
    name: "geometricShare",
    unit: share,
    meaning: "Weights for which the sign holds with the weighted geometric mean of the parts.",
    value: ({ geometricShare }) => geometricShare,
  },
  {
    name: "arithmeticShare",
    unit: share,
    meaning: "The same with the weighted arithmetic mean.",
    value: ({ arithmeticShare }) => arithmeticShare,
  },
  {
    name: "smallestPartHolds",
    unit: "",
    type: "boolean",
    meaning: "true when the sign holds with the smallest part as the index.",
    value: ({ smallestPartHolds }) => smallestPartHolds,
  },
] as const satisfies readonly Column<Row>[];

export const firmnessSays = "Claims about engagement quality under other weights and forms of the index.";

export function firmnessTable({ hypotheses }: StudyResults): Table {
  const columns: Column<Row>[] = [...firmnessColumns];
  return makeTable({ name: "firmness", says: firmnessSays }, columns, () =>
    hypotheses.flatMap(({ hypothesis, firmness }) =>
      firmness === undefined ? [] : [{ name: hypothesis.name, ...firmness }],
    ),
  );
}
