// The resident who breaks the movement rule to fetch help: her case is among the facility's, and a trace tells it.

import { expect, test } from "vitest";
import { traceRun } from "../../src/experiment/run/trace.ts";
import { planParameters } from "../../src/scenario/plan-parameters.ts";
import { incidentSentences } from "../../src/words/incident-story.ts";
import { builtInText, readBuiltIn } from "./relations.ts";

const scenario = readBuiltIn("rule-or-judgement");
const [asItIs] = scenario.plans;
const command = /run rule-or-judgement --plan as-it-is --trace client:(\d+)/.exec(
  builtInText("rule-or-judgement").replaceAll("\n# ", " "),
);

test("the header's command follows a resident who fetches help, and finds a consequence as well as an exception", () => {
  const resident = { kind: "client", number: Number(command?.[1]) } as const;
  const { happenings } = traceRun(planParameters(scenario, asItIs, {}), 1, resident);
  const told = happenings
    .filter((one) => one.kind === "incident")
    .map((one) => incidentSentences(one, (worker) => `lead ${worker + 1}`))
    .filter((sentence) =>
      sentence.startsWith("Leaves her place without leave to fetch help in an emergency; it is seen"),
    );
  expect(told.length).toBeGreaterThan(1);
  for (const sentence of told) {
    expect(sentence).toContain("No rule was meant for it, but the wording of one asks for a consequence.");
  }
  expect(told.some((sentence) => /imposes a consequence.*\. \[It was not deserved\.\]/.test(sentence))).toBe(
    true,
  );
  expect(told.some((sentence) => /makes an exception and lets it pass/.test(sentence))).toBe(true);
});
