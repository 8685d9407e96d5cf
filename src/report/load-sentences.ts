// Whether more comes in than can be done, or less than there are hands for, with the plans by their letters.
import type { OfficeLoad, PlansOf } from "../experiment/analysis/office-load.ts";
import { idleIn, overloadedIn } from "../words/office-load.ts";
import { lettersOf } from "./letters.ts";

/** Two sentences, one, or none. */
export function loadSentences({ overloaded, idle }: OfficeLoad): string[] {
  return [overloadedIn(told(overloaded)), idleIn(told(idle))].filter((sentence) => sentence !== "");
}

function told({ places, isThroughout }: PlansOf) {
  return { names: lettersOf(places), isThroughout };
}
