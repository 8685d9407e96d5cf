// Claims about what a hypothesis is judged against: as many people, the same money, or neither.
import { expect, test } from "vitest";
import { defaultParameters } from "../../src/model/parameters.ts";
import { controlOf, type PlanMeans, peopleOf } from "../../src/scenario/controls.ts";
import type { Hypothesis } from "../../src/scenario/scenario.ts";
import { controlSentence } from "../../src/words/controls.ts";

const hypothesis: Hypothesis = {
  kind: "difference",
  name: "H1",
  says: "",
  measure: "waitDays",
  plan: "team",
  than: "alone",
  expect: "lower",
};

function controlFor(team: PlanMeans, alone: PlanMeans, baseline = "another") {
  return controlOf(hypothesis, baseline, (plan) => (plan === "team" ? team : alone));
}

test("supervisors are people like all others", () => {
  const office = {
    ...defaultParameters,
    "staff.teams": 3,
    "staff.leadsPerTeam": 2,
    "staff.assistantsPerTeam": 1,
  };
  expect(peopleOf({ ...office, "staff.supervisors": 0 })).toBe(9);
  expect(peopleOf({ ...office, "staff.supervisors": 2 })).toBe(11);
});

test("up to 2 % of the dearer plan is the same money, whichever is dearer, and more is not", () => {
  const [cheap, dear] = [98_000, 100_000].map((costPerYear) => ({ people: 9, costPerYear }));
  const fewer = (means: PlanMeans) => ({ ...means, people: 8 });
  expect(controlFor(dear, cheap)).toBe("samePeopleAndMoney");
  expect(controlFor(cheap, dear)).toBe("samePeopleAndMoney");
  expect(controlFor(fewer(dear), cheap)).toBe("sameMoney");
  const cheaper = { ...cheap, costPerYear: 97_990 };
  expect(controlFor(dear, cheaper)).toBe("samePeople");
  expect(controlFor(cheaper, dear)).toBe("samePeople");
  expect(controlFor(fewer(dear), cheaper)).toBe("other");
});

test("a plan with other people and other money is what we have now where it is the baseline", () => {
  const means = [
    { people: 9, costPerYear: 100_000 },
    { people: 5, costPerYear: 60_000 },
  ] as const;
  expect(controlFor(...means, "alone")).toBe("now");
  expect(controlFor(...means, "team")).toBe("other");
  expect(controlSentence([["H1", "now"]])).toContain("H1 is judged against what we have now.");
});

test("of an interaction all four plans count: a gain in one plan is not set against as many people where the other gain has more", () => {
  const people: Record<string, number> = { team: 4, alone: 4, more: 5, less: 4 };
  const claim = (minus: readonly [string, string]): Hypothesis => ({
    ...hypothesis,
    kind: "interaction",
    than: "alone",
    minus,
    scale: "raw",
    expect: "lower",
  });
  const control = (minus: readonly [string, string]) =>
    controlOf(claim(minus), "alone", (plan) => ({ people: people[plan], costPerYear: 1000 * people[plan] }));
  expect(control(["more", "alone"])).toBe("other");
  expect(control(["less", "alone"])).toBe("samePeopleAndMoney");
});
