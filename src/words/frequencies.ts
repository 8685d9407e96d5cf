// How often something came out, as a count of simulated programmes: what one programme would see.
import { allOf, count } from "./numbers.ts";

/** In 37 of 40 simulated programmes; in all 40; in none of 40. */
export function inProgrammes(times: number, of: number): string {
  if (times === of) return `In ${allOf(of)} simulated programmes`;
  if (times === 0) return `In none of ${count(of)} simulated programmes`;
  return `In ${count(times)} of ${count(of)} simulated programmes`;
}

/** Engagement quality: higher in 37 of 40 simulated programmes. Without a verb, for a name may be one thing or many. */
export function nameInProgrammes(name: string, isHigher: boolean, times: number, of: number): string {
  const often = inProgrammes(times, of);
  return `${name}: ${isHigher ? "higher" : "lower"} ${often[0].toLowerCase()}${often.slice(1)}.`;
}

/**
 * The same out of 20, rounded toward doubt (toward 10): 37 of 40 becomes 18 of 20. It says 0 or 20 only where it
 * is so. @throws RangeError when `of` is not above 0.
 */
export function ofTwenty(times: number, of: number): number {
  if (!(of > 0)) throw new RangeError(`A frequency needs at least one simulated programme, not ${of}.`);
  const exact = (20 * times) / of;
  return exact > 10 ? Math.floor(exact) : Math.ceil(exact);
}

/** In about 18 of 20 simulated programmes; without "about" where it is exact. */
export function inTwentyProgrammes(times: number, of: number): string {
  const rounded = ofTwenty(times, of);
  const isExact = rounded * of === 20 * times;
  return `In ${isExact ? "" : "about "}${rounded} of 20 simulated programmes`;
}
