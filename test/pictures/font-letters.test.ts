// Claims about letters that the font of the pictures has not.
import { expect, test } from "vitest";
import { partsChart } from "../../src/charts/parts.ts";
import { drawChart } from "../../src/pictures/draw-chart.ts";
import { lettersLacking } from "../../src/pictures/font-letters.ts";
import { exampleScenario } from "../charts/example-scenario.ts";
import { exampleWith } from "../charts/example-study.ts";

test.each([
  ["Latin, with accents", "Überlastung ×2, Fürsorge, ďábel, ŵ", []],
  ["Greek, Cyrillic, Hebrew and Arabic", "Ωμέγα Привет עבודה العمل", []],
  ["signs that charts use", "−0.05 ≈ 1 → 2 ● ◆ ▲", []],
  ["Japanese", "現状 a 現", ["現", "状"]],
  ["Thai", "งาน", ["ง", "า", "น"]],
  ["an emoji, once, and as one letter", "💶 and 💶", ["💶"]],
  ["what is never drawn", "a\u200db\u202ec\ufe0f\n\u0007", []],
])("%s", (_, text, lacking) => {
  expect(lettersLacking(text)).toEqual(lacking);
});

test("a chart says which of its letters the font lacks, and nothing where it has all", async () => {
  const plans = exampleScenario.plans.map((plan, place) =>
    place === 1 ? { ...plan, label: "現状のまま" } : plan,
  );
  const [before, after] = [exampleWith({}), exampleWith({ scenario: { ...exampleScenario, plans } })].map(
    partsChart,
  );
  if (before === undefined || after === undefined) throw new Error("Both have engagement to show.");
  expect((await drawChart(before)).lacking).toBeUndefined();
  expect((await drawChart(after)).lacking).toEqual([..."現状のま"]);
});
