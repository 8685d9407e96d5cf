// How things move in the picture: gently, and only between two places.
import type { Point } from "./floor-plan.ts";

/** Share of the day that the way to or from a desk takes. */
const wayShare = 0.012;

/** 1 while the visit lasts, between 0 and 1 on the way. */
export function nearness(
  visit: { readonly from: number; readonly to: number },
  fraction: number,
  dayMinutes: number,
) {
  const [from, to] = [visit.from / dayMinutes, visit.to / dayMinutes];
  if (fraction < from) return eased(1 - (from - fraction) / wayShare);
  return fraction <= to ? 1 : eased(1 - (fraction - to) / wayShare);
}

/** 0 to 1 with a gentle start and end. */
export function eased(share: number): number {
  const clipped = Math.min(1, Math.max(0, share));
  return clipped * clipped * (3 - 2 * clipped);
}

export function towards(from: Point, to: Point, share: number): Point {
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}
