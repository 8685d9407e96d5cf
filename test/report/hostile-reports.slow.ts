// Texts of a scenario that would like to act in a report.
import { expect, test } from "vitest";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { readers } from "../../src/words/report-words.ts";
import { exampleScenario } from "../charts/example-scenario.ts";
import { exampleWith } from "../charts/example-study.ts";
import { hostileTexts } from "./hostile.ts";
import { reportOn, textOf } from "./report-study.ts";

test.each(readers)(
  "no hostile text of a scenario acts in the %s's report: all of them stand there as text",
  (reader) => {
    const [first] = exampleScenario.measures;
    for (const text of hostileTexts) {
      const scenario: Scenario = {
        ...exampleScenario,
        title: text,
        question: text,
        plans: exampleScenario.plans.map((plan) => ({ ...plan, label: text })),
        hypotheses: exampleScenario.hypotheses.map((claim) => ({ ...claim, says: text })),
        measures: [first],
      };
      const page = reportOn(reader, exampleWith({ scenario }));
      expect(page.match(/<script/g)).toHaveLength(1);
      expect(page).not.toMatch(/<img|<[^>]*\sonerror=|<!-- never|[\u202a-\u202e]|\p{Surrogate}/u);
      const shown = text.replace(/[\ud800\u202e]/g, "\ufffd").replace(/\s+/g, " ");
      expect(textOf(page)).toContain(shown);
    }
  },
);
