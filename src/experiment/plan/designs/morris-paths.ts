// Morris's design: paths through the cube along which one input after the other takes one step.
import { shuffled } from "./latin-hypercube.ts";

export const usualLevels = 4;

/** Points along one path. */
export function pathLength(inputs: number): number {
  return inputs + 1;
}

/**
 * `paths` paths of {@link pathLength} points, one after the other (Morris 1991). Inputs stand on `levels` equally
 * spaced levels from 0 to 1; each steps once, by levels / (2 (levels - 1)), up from the lower half and down from the
 * upper, in an order drawn for each path. Every level is as likely a start as any other.
 * @throws RangeError unless `paths` and `inputs` are whole numbers of 1 or more and `levels` is even, 2 or more.
 */
export function morrisPaths(
  paths: number,
  inputs: number,
  random: () => number,
  levels: number = usualLevels,
): number[][] {
  if (!(Number.isInteger(paths) && paths >= 1 && Number.isInteger(inputs) && inputs >= 1)) {
    throw new RangeError(
      `A Morris design needs 1 path and 1 input or more, but ${paths} and ${inputs} were asked for.`,
    );
  }
  if (!(Number.isInteger(levels / 2) && levels >= 2)) {
    throw new RangeError(`A Morris design needs an even number of levels, but ${levels} were asked for.`);
  }
  const step = levels / 2;
  const position = (level: number) => level / (levels - 1);
  return Array.from({ length: paths }).flatMap(() => {
    const at = Array.from({ length: inputs }, () => Math.floor(random() * levels));
    const path = [at.map(position)];
    for (const input of shuffled(inputs, random)) {
      at[input] += at[input] < step ? step : -step;
      path.push(at.map(position));
    }
    return path;
  });
}
