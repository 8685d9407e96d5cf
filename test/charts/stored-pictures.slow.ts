// The pictures of the stored reference studies, drawn again from their rows: any change of how they look is seen before it lands.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { allCharts } from "../../src/charts/all-charts.ts";
import { storedPlan } from "../../src/experiment/store/stored-plan.ts";
import { showStudy } from "../../src/experiment/study/stored-study.ts";
import { renderSvg } from "../../src/pictures/render.ts";

test.each(["case-teams", "staffing-plans"])(
  "every picture of %s is drawn as it is stored, letter by letter (if not meant: npm run golden)",
  async (name) => {
    const folder = fileURLToPath(new URL(`../../results/reference/${name}`, import.meta.url));
    const charts = allCharts(await showStudy(storedPlan(folder, name)));
    expect(charts.length).toBeGreaterThan(5);
    const moved: string[] = [];
    for (const chart of charts) {
      const stored = readFileSync(`${folder}/charts/${chart.name}.svg`, "utf8");
      if ((await renderSvg(chart.spec)) !== stored) moved.push(chart.name);
    }
    expect(moved).toEqual([]);
  },
);
