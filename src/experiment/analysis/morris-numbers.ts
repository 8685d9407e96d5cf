// Elementary effects of one outcome over a Morris design.
import { elementaryEffects, measuresOf, morrisMeasures } from "../../statistics/sensitivity/morris.ts";
import { resampledInterval } from "../../statistics/sensitivity/resample.ts";
import { type Design, type DesignOutcomes, refuseOtherDesign } from "../plan/designs/design.ts";
import { pathLength } from "../plan/designs/morris-paths.ts";
import { hasRange, mostLeftOutShare, tellingOf } from "./left-out.ts";
import type { Resampling, SensitivityNumber } from "./sensitivity.ts";

/**
 * Mean size, mean and deviation of each input's effect, per whole range of the input; paths with an undefined
 * outcome are left out.
 * @throws RangeError for outcomes of another design or another kind of design.
 */
export function morrisNumbers(
  design: Design,
  outcomes: DesignOutcomes,
  how: Resampling,
): SensitivityNumber[] {
  refuseOtherDesign(design, outcomes, "morris", "Elementary effects");
  const length = pathLength(design.inputs.length);
  const all = pathEffects(design, outcomes.values);
  const used = all.map((path) => !path.some(Number.isNaN));
  const effects = all.filter((_, path) => used[path]);
  const counted = { unit: "path", mostLeftOutShare, units: all.length, used: effects.length } as const;
  const whole = outcomes.values.filter((_, point) => used[Math.floor(point / length)]);
  const telling = tellingOf(counted, outcomes.values, whole);
  const isTold = telling === "told" || telling === "constant";
  const measures = isTold ? morrisMeasures(effects) : [];
  return design.inputs.flatMap(({ name }, place) =>
    (["meanSize", "mean", "deviation"] as const).map((quantity): SensitivityNumber => {
      const { low, high } =
        isTold && hasRange(counted)
          ? resampledInterval(
              effects.length,
              (paths) => measuresOf(paths.map((path) => effects[path][place]))[quantity],
              how,
            )
          : { low: Number.NaN, high: Number.NaN };
      const value = measures[place]?.[quantity] ?? Number.NaN;
      const isAboutZero = low <= 0 && high >= 0;
      return {
        input: name,
        quantity,
        value,
        low,
        high,
        isAboutZero,
        isOutOfBounds: false,
        ...counted,
        telling,
      };
    }),
  );
}

function pathEffects({ inputs, positions }: Design, values: readonly number[]): number[][] {
  const length = pathLength(inputs.length);
  return Array.from({ length: values.length / length }, (_, path) => {
    const [from, to] = [path * length, (path + 1) * length];
    return elementaryEffects(positions.slice(from, to), values.slice(from, to));
  });
}
