// A prediction that cannot be changed any more, with the seed that it will be held against.
import type { Prediction } from "../../scenario/lessons/lesson.ts";
import { checkParameterValue } from "../../scenario/parameter-value.ts";

export interface Locked {
  readonly choice: Prediction;
  readonly why: string;
  readonly seed: string;
}

/** A seed as the model takes it; undefined for what it does not take. */
export function seedOf(text: string): string | undefined {
  const checked = checkParameterValue("seed", text.trim());
  return checked.isFine ? String(checked.value) : undefined;
}
