// Claims about what of a board's page is printed where there is more than two sheets hold.
import { expect, test } from "vitest";
import { findForReport } from "../../src/experiment/analysis/report-findings.ts";
import { chartsFor } from "../../src/report/charts.ts";
import { lettersOf } from "../../src/report/letters.ts";
import { mostOnPaper, paperOf } from "../../src/report/on-paper.ts";
import { studyOfPlans } from "./many-plans-study.ts";
import { reportOn } from "./report-study.ts";

test("letters that follow one another stand as a row from the first to the last", () => {
  expect(lettersOf([1, 3, 4, 5, 7])).toEqual(["B", "D–F", "H"]);
  expect(lettersOf([2, 1])).toEqual(["B", "C"]);
  expect(lettersOf([])).toEqual([]);
});

test.each([12, 25])(
  "of %i plans some have a row on a board's paper, and the others are named there",
  (plans) => {
    const study = studyOfPlans(plans);
    const { plans: shown } = paperOf(study, findForReport(study));
    expect(shown).toBeLessThanOrEqual(mostOnPaper);
    const page = reportOn("manager", study);
    const rows = [...page.matchAll(/<tr class="of-plan( screen-only)?">/g)].map(
      ([, hidden]) => hidden === undefined,
    );
    expect(rows).toHaveLength(2 * plans);
    expect(rows.filter((isPrinted) => isPrinted)).toHaveLength(2 * shown);
    const [, note = ""] = /<p class="paper-only faint">([\s\S]*?)<\/p>/.exec(page) ?? [];
    expect(note).toContain(`${plans - shown} more plans were simulated`);
    expect(note).toContain("streetlevel report results/made-up --for researcher");
    for (const { spec } of chartsFor("manager", study, findForReport(study)))
      expect(JSON.stringify(spec.title).replaceAll('","', " ")).toContain(
        `${shown} of ${plans} plans are drawn; the others stand in this chart's table, on a screen.`,
      );
    expect(reportOn("researcher", study)).not.toMatch(/class="of-plan screen-only"|class="paper-only faint"/);
  },
);

test("six plans are all printed, and nothing is said of others", () => {
  const page = reportOn("manager", studyOfPlans(6));
  expect(page).not.toMatch(/class="of-plan screen-only"|class="paper-only faint"/);
});
