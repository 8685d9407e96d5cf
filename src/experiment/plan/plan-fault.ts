// Why a study cannot be planned as it was asked for, as facts; the words for each are made where they are said.
import type { MeasureName } from "../../model/measures.ts";
import type { ParameterName } from "../../model/parameters.ts";

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
  | { readonly kind: "tooManyInputs"; readonly found: number; readonly most: number }
  /** A search in a scenario without a budget; the baseline costs `perYear` dollars. */
  | { readonly kind: "noBudget"; readonly perYear: number }
  /** A search by measures none of which has a better direction. */
  | { readonly kind: "nothingMatters"; readonly measures: readonly MeasureName[] }
  /** A search in a scenario that changes in mid-run what a mix sets. */
  | { readonly kind: "mixChangesLater"; readonly lever: ParameterName; readonly week: number }
  /** A search where the budget allows one plan, or none. */
  | { readonly kind: "nothingToChoose"; readonly perYear: number; readonly possible: number }
  /** A search that may try fewer plans than the file has at the budget, or that one alone. */
  | { readonly kind: "ownPlansAlone"; readonly own: number; readonly most: number };

/** Carries a fault to whoever can put it into words. */
export class PlanError extends Error {
  override readonly name = "PlanError";
  readonly fault: PlanFault;

  constructor(fault: PlanFault) {
    super(JSON.stringify(fault));
    this.fault = fault;
  }
}
