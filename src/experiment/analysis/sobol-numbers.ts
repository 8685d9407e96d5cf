// Sobol' indices of one outcome over a Saltelli design, with the dummy that shows the noise.
import { sobolIntervals } from "../../statistics/sensitivity/bootstrap.ts";
import { meanAndVariance } from "../../statistics/summary.ts";
import { type Design, type DesignOutcomes, refuseOtherDesign } from "../plan/designs/design.ts";
import { takeApart } from "../plan/designs/saltelli.ts";
import type { Resampling, SensitivityNumber } from "./sensitivity.ts";

/**
 * The outcomes are taken from their mean first: that leaves the indices what they are, and takes from their estimates
 * the noise that a mean far from 0 would bring.
 * @throws RangeError for outcomes of another design or another kind of design.
 */
export function sobolNumbers(design: Design, outcomes: DesignOutcomes, how: Resampling): SensitivityNumber[] {
  refuseOtherDesign(design, outcomes, "saltelli", "Sobol' indices");
  const defined = outcomes.values.filter((value) => !Number.isNaN(value));
  const { mean } = meanAndVariance(defined);
  const centred = outcomes.values.map((value) => value - mean);
  const { indices, inputs, dummy } = sobolIntervals(takeApart(centred, design.inputs.length), how);
  const named = [
    ...design.inputs.map(({ name }, place) => ({
      input: name,
      index: indices.inputs[place],
      range: inputs[place],
    })),
    { input: "dummy", index: indices.dummy, range: dummy },
  ];
  return named.flatMap(({ input, index, range }) =>
    (["first", "total"] as const).map((quantity): SensitivityNumber => {
      const { low, high } = range[quantity];
      // A total index is never below 0: it says nothing as long as it could be that of an input that does nothing.
      const floor = quantity === "total" ? Math.max(0, dummy.total.high) : 0;
      const isAboutZero = low <= floor && (quantity === "total" || high >= 0);
      return { input, quantity, value: index[quantity], low, high, isAboutZero };
    }),
  );
}
