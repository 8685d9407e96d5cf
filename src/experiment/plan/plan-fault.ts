// Why a study cannot be planned as it was asked for, as facts; the words for each are made where they are said.

export type PlanFault =
  /** The scenario has no such plan. */
  | { readonly kind: "unknownPlan"; readonly plan: string; readonly plans: readonly string[] }
  /** A sweep whose grid lacks points that hypotheses speak of. */
  | {
      readonly kind: "pointsMissing";
      readonly hypotheses: readonly string[];
      readonly levers: readonly string[];
    }
  /** An ablation of a scenario without claims that can be judged at its points. */
  | { readonly kind: "nothingToAblate" }
  /** A sample, of a scenario that lists no uncertain inputs or whose plans and sweep set every guess. */
  | { readonly kind: "nothingToVary"; readonly inputs: "uncertain" | "guesses" }
  /** A Sobol' sample of more inputs than the sequence has dimensions for. */
  | { readonly kind: "tooManyInputs"; readonly found: number; readonly most: number };

/** Carries a fault to whoever can put it into words. */
export class PlanError extends Error {
  override readonly name = "PlanError";
  readonly fault: PlanFault;

  constructor(fault: PlanFault) {
    super(JSON.stringify(fault));
    this.fault = fault;
  }
}
