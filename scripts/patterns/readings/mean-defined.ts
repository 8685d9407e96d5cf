// A mean over what is defined.
import { meanInOrder } from "../../../src/statistics/summary.ts";

export function meanDefined(values: readonly number[]): number {
  return meanInOrder(values.filter((value) => !Number.isNaN(value)));
}
