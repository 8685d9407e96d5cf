// The resident who breaks the movement rule to fetch help: her case is among the facility's, and a trace tells it.

import { expect, test } from "vitest";
import { traceRun } from "../../src/experiment/design/trace.ts";
import { planParameters } from "../../src/scenario/plan-parameters.ts";
import { incidentDeed, incidentSentences } from "../../src/words/incident-story.ts";
import { builtInText, readBuiltIn } from "./relations.ts";

const scenario = readBuiltIn("rule-or-judgement");
const [asItIs] = scenario.plans;
const command = /run rule-or-judgement --plan as-it-is --trace client:(\d+)/.exec(
  builtInText("rule-or-judgement").replaceAll("\n# ", " "),
);

test("the header's command follows a resident who fetches help, and finds a consequence as well as an exception", () => {
  const resident = { kind: "client", number: Number(command?.[1]) } as const;
  const { happenings } = traceRun(planParameters(scenario, asItIs, {}), 1, resident);
  const fetchings = happenings
    .filter((one) => one.kind === "incident")
    .filter((one) => one.isSeen && incidentDeed(one).includes("to fetch help in an emergency"));
  const told = fetchings.map((one) => incidentSentences(one, (worker) => `lead ${worker + 1}`));
  expect(told.length).toBeGreaterThan(1);
  for (const sentence of told) {
    expect(sentence).toContain("no rule was meant for it, but the wording of one asks for a consequence");
  }
  expect(told.some((sentence) => /imposes a consequence\. \[She did not deserve it\.\]/.test(sentence))).toBe(
    true,
  );
  expect(told.some((sentence) => /makes an exception and lets it pass/.test(sentence))).toBe(true);
});
