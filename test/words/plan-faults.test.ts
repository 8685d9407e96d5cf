import { expect, test } from "vitest";
import { planFault } from "../../src/words/plan-faults.ts";

test("a study that cannot be planned is told what was found and what there is instead", () => {
  expect(planFault({ kind: "unknownPlan", plan: "teams", plans: ["alone", "team"] })).toBe(
    'The scenario has no plan "teams". Its plans are alone and team.',
  );
  expect(planFault({ kind: "pointsMissing", hypotheses: ["H1"], levers: ["staff.teams"] })).toMatch(
    /^H1 needs points that the sweep over staff.teams does not have\./,
  );
  expect(planFault({ kind: "nothingToVary", inputs: "uncertain" })).toBe(
    "The scenario lists no uncertain inputs.",
  );
  expect(planFault({ kind: "nothingToVary", inputs: "guesses" })).toContain("no guess to vary");
  expect(planFault({ kind: "tooManyInputs", found: 90, most: 80 })).toBe(
    "A Sobol' sample takes at most 80 inputs, but there are 90.",
  );
});
