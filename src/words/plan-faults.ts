// Why a study cannot be planned as it was asked for: what was found, what was wanted, what to do.
import type { PlanFault } from "../experiment/plan/plan-fault.ts";
import { pointsMissing, unknownPlan } from "./errors.ts";
import { mixChangesLater, noBudget, nothingMatters, nothingToChoose, ownPlansAlone } from "./search.ts";

export function planFault(fault: PlanFault): string {
  switch (fault.kind) {
    case "unknownPlan":
      return unknownPlan(fault.plan, undefined, fault.plans);
    case "pointsMissing":
      return pointsMissing(fault.hypotheses, fault.levers);
    case "nothingToAblate":
      return "The scenario has no hypothesis that can be judged at its own plans and points, so there is nothing to take apart.";
    case "nothingToVary":
      return fault.inputs === "uncertain"
        ? "The scenario lists no uncertain inputs."
        : "The scenario leaves no guess to vary: its plans and sweep set them all.";
    case "tooManyInputs":
      return `A Sobol' sample takes at most ${fault.most} inputs, but there are ${fault.found}.`;
    case "noBudget":
      return noBudget(fault.perYear);
    case "nothingMatters":
      return nothingMatters(fault.measures);
    case "mixChangesLater":
      return mixChangesLater(fault.lever, fault.week);
    case "nothingToChoose":
      return nothingToChoose(fault.perYear, fault.possible);
    case "ownPlansAlone":
      return ownPlansAlone(fault.own, fault.most);
  }
}
