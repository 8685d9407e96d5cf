// Claims about the chart of pairs: the same clients under two plans.
import { expect, test } from "vitest";
import { pairsChart } from "../../src/charts/pairs.ts";
import { findForReport } from "../../src/experiment/analysis/report-findings.ts";
import { exampleStudy, exampleWith } from "./example-study.ts";

const { programmes, pairing } = findForReport(exampleStudy);
const chart = pairsChart(exampleStudy, programmes, pairing);

test("each plan beside the baseline is a panel with a dot for every programme, and a line of no change", () => {
  const drawing = JSON.stringify(chart?.spec);
  expect(chart?.table.rows.map(([, dots]) => dots)).toEqual(
    [5, 4, 3, 2, 1].map(() => exampleStudy.replications),
  );
  expect(drawing.match(/"strokeDash":\[5,4\]/g)).toHaveLength(5);
});

test("the title says how many programmes with other clients would tell as much: the variances of the two apart, over that of the pairs", () => {
  const gains = pairing.filter(({ measure }) => measure === "engagementQuality");
  const worth = gains.map(({ timesAsMany }) => Math.round(timesAsMany * exampleStudy.replications));
  expect(worth).toHaveLength(5);
  expect(chart?.title).toContain(
    `as ${Math.min(...worth).toLocaleString("en-US")} to ${Math.max(...worth).toLocaleString("en-US")} programmes with other clients would`,
  );
});

test("a plan by itself, or two programmes, make no pairs to look at", () => {
  const rows = exampleStudy.rows.filter(({ replication }) => replication < 3);
  const two = exampleWith({ replications: 2, rows });
  const more = findForReport(two);
  expect(pairsChart(two, more.programmes, more.pairing)).toBeUndefined();
  expect(pairsChart(exampleStudy, [], [])).toBeUndefined();
});

test("where pairing gained nothing that can be told, the title claims nothing of it", () => {
  expect(pairsChart(exampleStudy, programmes, [])?.title).toBe(
    "At 1 meeting a week, the same clients under two plans: engagement quality, programme by programme",
  );
});
