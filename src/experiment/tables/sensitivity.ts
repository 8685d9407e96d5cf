// sensitivity.csv: which inputs the outcomes hang on.

import { mostLeftOutShare } from "../analysis/left-out.ts";
import type { SensitivityRow, StudyResults } from "../analysis/results.ts";
import { sensitivityLevel } from "../analysis/sensitivity.ts";
import type { Design } from "../plan/designs/design.ts";
import { type Column, makeTable, type Table } from "./table.ts";

const ofQuantity = "as the quantity says";

interface Row extends SensitivityRow {
  readonly design: Design;
}

export const sensitivityColumns = [
  {
    name: "plan",
    unit: "",
    meaning: "The plan's name in the scenario.",
    value: ({ plan }) => plan,
  },
  {
    name: "than",
    unit: "",
    meaning: "The baseline, where the outcome is the plan's gain on it; empty for the plan by itself.",
    value: ({ than }) => than,
  },
  { name: "measure", unit: "", meaning: "A primary measure.", value: ({ measure }) => measure },
  {
    name: "input",
    unit: "",
    meaning:
      "A parameter that the sample varies; dummy: an input that does nothing, whose indices show the noise of the sample; replications: chance inside each point.",
    value: ({ input }) => input,
  },
  {
    name: "from",
    unit: "the input's",
    meaning: "Low end of the input's range.",
    value: ({ design, input }) => design.inputs.find(({ name }) => name === input)?.from,
  },
  {
    name: "to",
    unit: "the input's",
    meaning: "High end of the input's range.",
    value: ({ design, input }) => design.inputs.find(({ name }) => name === input)?.to,
  },
  {
    name: "quantity",
    unit: "",
    meaning:
      "first, total: Sobol' indices, shares of the variance. meanSize, mean, deviation: Morris's mu*, mu and sigma, in the measure's unit per whole range of the input. rankCorrelation: Spearman's. noiseOfOneRun: share of the variance of single runs that is chance. noiseLeftInMeans: share of the variance of the points' means that is chance.",
    value: ({ quantity }) => quantity,
  },
  { name: "value", unit: ofQuantity, meaning: "The estimate.", value: ({ value }) => value },
  {
    name: "low",
    unit: ofQuantity,
    meaning:
      "Low end of its range over samples of points, empty for a sample of one block or path: bootstrap percentiles; of a rank correlation, Bonett and Wright's (2000); of the noise left in means, by the F distribution.",
    value: ({ low }) => low,
  },
  { name: "high", unit: ofQuantity, meaning: "High end.", value: ({ high }) => high },
  {
    name: "level",
    unit: "0-1",
    meaning: "Confidence level of the range.",
    value: ({ low }) => (Number.isNaN(low) ? undefined : sensitivityLevel),
  },
  {
    name: "isAboutZero",
    unit: "",
    type: "boolean",
    meaning: "true when the range contains 0; of a total index, when it is no higher than the dummy's.",
    value: ({ isAboutZero }) => isAboutZero,
  },
  {
    name: "isOutOfBounds",
    unit: "",
    type: "boolean",
    meaning:
      "true for a Sobol' index below 0 or above 1, which only chance makes: no input has less than none of the variance, or more than all.",
    value: ({ isOutOfBounds }) => isOutOfBounds,
  },
  {
    name: "units",
    unit: "blocks, paths or points",
    type: "integer",
    meaning:
      "Blocks of a Sobol' sample, paths of Morris's, points of any other sample and of the shares of chance.",
    value: ({ units }) => units,
  },
  {
    name: "used",
    unit: "blocks, paths or points",
    type: "integer",
    meaning:
      "Those with all the values that the number needs, on which alone it rests; the others are left out.",
    value: ({ used }) => used,
  },
  {
    name: "telling",
    unit: "",
    meaning: `told; constant: the outcome is the same at every point; undefined: it has no value at any point; left-out: more than ${mostLeftOutShare} of the units lack a value, so that no number is given.`,
    value: ({ telling }) => telling,
  },
  {
    name: "design",
    unit: "",
    meaning: "Kind of the sample: saltelli, morris, latin-hypercube or table.",
    value: ({ design }) => design.kind,
  },
  {
    name: "designHash",
    unit: "",
    meaning: "Mark of the sample, as in design.csv.",
    value: ({ design }) => design.hash,
  },
] as const satisfies readonly Column<Row>[];

export const sensitivitySays = "Which inputs the outcomes hang on, and how much of the variance is chance.";

export function sensitivityTable({ sensitivity = [] }: StudyResults, design: Design): Table {
  const columns: Column<Row>[] = [...sensitivityColumns];
  return makeTable({ name: "sensitivity", says: sensitivitySays }, columns, () =>
    sensitivity.map((row) => ({ ...row, design })),
  );
}
