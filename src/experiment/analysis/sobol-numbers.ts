// Sobol' indices of one outcome over a Saltelli design, with the dummy that shows the noise.
import { sobolIntervals } from "../../statistics/sensitivity/bootstrap.ts";
import { definedRows, type SobolIndex, sobolIndices } from "../../statistics/sensitivity/sobol-indices.ts";
import { meanAndVariance } from "../../statistics/summary.ts";
import { type Design, type DesignOutcomes, refuseOtherDesign } from "../plan/designs/design.ts";
import { saltelliBlock, takeApart } from "../plan/designs/saltelli.ts";
import { hasRange, mostLeftOutShare, tellingOf } from "./left-out.ts";
import type { Resampling, SensitivityNumber } from "./sensitivity.ts";

const nothing: SobolIndex = { first: Number.NaN, total: Number.NaN };
const noEnds = { low: Number.NaN, high: Number.NaN };
const noRange = { first: noEnds, total: noEnds };

/**
 * The outcomes are taken from their mean first: that leaves the indices what they are, and takes from their estimates
 * the noise that a mean far from 0 would bring. Blocks with an undefined outcome are left out.
 * @throws RangeError for outcomes of another design or another kind of design.
 */
export function sobolNumbers(design: Design, outcomes: DesignOutcomes, how: Resampling): SensitivityNumber[] {
  refuseOtherDesign(design, outcomes, "saltelli", "Sobol' indices");
  const { inputs, positions } = design;
  const block = saltelliBlock(inputs.length);
  const defined = outcomes.values.filter((value) => !Number.isNaN(value));
  const { mean } = meanAndVariance(defined);
  const parts = takeApart(
    outcomes.values.map((value) => value - mean),
    inputs.length,
  );
  const rows = definedRows(parts);
  const counted = {
    unit: "block",
    mostLeftOutShare,
    units: positions.length / block,
    used: rows.length,
  } as const;
  const whole = rows.flatMap((row) => outcomes.values.slice(row * block, (row + 1) * block));
  const telling = tellingOf(counted, outcomes.values, whole);
  const isTold = telling === "told";
  const ranges = isTold && hasRange(counted) ? sobolIntervals(parts, how) : undefined;
  const indices = isTold ? sobolIndices(parts) : undefined;
  const named = [
    ...inputs.map(({ name }, place) => ({
      input: name as string,
      index: indices?.inputs[place] ?? nothing,
      range: ranges?.inputs[place] ?? noRange,
    })),
    { input: "dummy", index: indices?.dummy ?? nothing, range: ranges?.dummy ?? noRange },
  ];
  // A total index is never below 0: it says nothing as long as it could be that of an input that does nothing.
  const floorOfTotals = Math.max(0, ranges?.dummy.total.high ?? 0);
  return named.flatMap(({ input, index, range }) =>
    (["first", "total"] as const).map((quantity): SensitivityNumber => {
      const { low, high } = range[quantity];
      const floor = quantity === "total" ? floorOfTotals : 0;
      const isAboutZero = low <= floor && (quantity === "total" || high >= 0);
      const value = index[quantity];
      return {
        input,
        quantity,
        value,
        low,
        high,
        isAboutZero,
        isOutOfBounds: value < 0 || value > 1,
        ...counted,
        telling,
      };
    }),
  );
}
