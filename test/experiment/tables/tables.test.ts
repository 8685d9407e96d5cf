import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import type { StudyResults } from "../../../src/experiment/analysis/results.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { dataDictionary } from "../../../src/experiment/tables/data-dictionary.ts";
import { studyTables } from "../../../src/experiment/tables/study-tables.ts";
import { cellText, tableText } from "../../../src/experiment/tables/table.ts";
import { measureNames } from "../../../src/model/measures.ts";
import { outcomeWith } from "../fixtures/outcomes.ts";
import { alone, sampleScenario } from "../fixtures/scenarios.ts";

const says = 'Teams, "always",\nhelp.';

const swept = sampleScenario(
  {
    plans: [alone, { ...alone, name: "again" }],
    sweep: [{ lever: "staff.teams", values: [3, 6] }],
    hypotheses: [
      {
        kind: "difference",
        name: "H1",
        says,
        measure: "waitDays",
        plan: "again",
        than: "alone",
        expect: "same",
        at: { "staff.teams": 6 },
      },
    ],
  },
  { replications: 2 },
);

function study(): StudyResults {
  const outcome = outcomeWith({ engagementQuality: 0.1 + 0.2, waitDays: 1e21 });
  return analyseStudy(planStudy(swept, { kind: "sweep" }), [
    { cellIndex: 0, replication: 1, status: "ok", outcome },
    { cellIndex: 0, replication: 2, status: "failed", reason: "Too many papers, and no desk." },
    { cellIndex: 1, replication: 1, status: "ok", outcome },
    { cellIndex: 1, replication: 2, status: "ok", outcome },
  ]);
}

function textOf(results: StudyResults, file: string): string {
  const table = studyTables(results).find(({ name }) => `${name}.csv` === file);
  return table === undefined ? "" : tableText(table);
}

function lines(file: string): string[] {
  return textOf(study(), file).split("\n");
}

test("a cell is quoted only where a comma, a quote or a line break asks for it", () => {
  expect(cellText("plain words")).toBe("plain words");
  expect(cellText("a,b")).toBe('"a,b"');
  expect(cellText('a "b"')).toBe('"a ""b"""');
  expect(cellText("a\nb")).toBe('"a\nb"');
  expect(cellText("a\rb")).toBe('"a\rb"');
  expect([cellText(Number.NaN), cellText(undefined), cellText(true)]).toEqual(["", "", "true"]);
});

test("every finite number reads back as itself from its cell", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(Number(cellText(number)) === number).toBe(true);
    }),
    { seed: 20231, numRuns: 100 },
  );
  expect(cellText(0.1 + 0.2)).toBe("0.30000000000000004");
});

test("runs.csv has ids, swept levers and status before every measure, and empty cells for a failed run", () => {
  const [header, first, failed] = lines("runs.csv");
  expect(header).toBe(`plan,staff.teams,replication,copyOf,status,reason,${measureNames.join(",")}`);
  expect(first.startsWith("alone,3,1,,ok,,0.30000000000000004,")).toBe(true);
  expect(first).toContain(",1e+21,");
  expect(failed).toBe(`alone,3,2,,failed,"Too many papers, and no desk."${",".repeat(measureNames.length)}`);
});

test("a copied row says whose run it repeats", () => {
  expect(lines("runs.csv")[5].startsWith("again,3,1,alone staff.teams=3,ok,,0.3")).toBe(true);
  expect(lines("runs.csv")[7].startsWith("again,6,1,alone staff.teams=6,ok,,0.3")).toBe(true);
});

test("without a sweep a copied row names the plan, and within a plan the point alone", () => {
  const planned = planStudy(swept, { kind: "compare" });
  const row = { cellIndex: 0, replication: 1, status: "ok", outcome: outcomeWith({}) } as const;
  const table = textOf(analyseStudy(planned, [row]), "runs.csv");
  expect(
    table
      .split("\n")
      .slice(0, 3)
      .map((line) => line.split(",").slice(0, 4).join(",")),
  ).toEqual(["plan,replication,copyOf,status", "alone,1,,ok", "again,1,alone,ok"]);
  const points = [swept.sweep[0].values[0], swept.sweep[0].values[1]].map((teams) => ({
    "staff.teams": teams,
  }));
  const cells = points.map((point, pointIndex) => ({
    plan: alone,
    point,
    pointIndex,
    ...(pointIndex === 1 ? { copyOf: 0 } : {}),
  }));
  const within = analyseStudy({ ...planned, cells }, [row]);
  expect(textOf(within, "runs.csv")).toContain("\nalone,6,1,staff.teams=3,ok,");
});

test("distribution.csv holds one number a row: five quantities by domain, then 21 points of the Lorenz curve", () => {
  const table = lines("distribution.csv");
  expect(table[0]).toBe("plan,staff.teams,quantity,domain,clientShare,mean,replications");
  expect(table.slice(1, 6)).toEqual([
    "alone,3,inNeed,housing,,10,1",
    "alone,3,disclosed,housing,,5,1",
    "alone,3,funded,housing,,2,1",
    "alone,3,referred,housing,,1,1",
    "alone,3,spending,housing,,1000.5,1",
  ]);
  expect(table[11]).toBe("alone,3,lorenz,,0,0,1");
  expect(table[14]).toBe("alone,3,lorenz,,0.15,0.15,1");
  expect(table[31]).toBe("alone,3,lorenz,,1,1,1");
  expect(table).toHaveLength(1 + 4 * 31 + 1);
});

test("minutes.csv leaves the cell of a role that nobody holds empty", () => {
  expect(lines("minutes.csv").slice(0, 4)).toEqual([
    "plan,staff.teams,role,activity,minutes,replications",
    "alone,3,lead,contact,200,1",
    "alone,3,lead,paperwork,100,1",
    "alone,3,assistant,contact,,0",
  ]);
});

test("differences.csv and hypotheses.csv say what was judged", () => {
  expect(lines("differences.csv").slice(0, 3)).toEqual([
    "plan,staff.teams,than,measure,estimate,low,high,level,count,pValue,pairsAbove,pairsBelow,matters,reading",
    "again,3,alone,engagementQuality,0,,,0.95,1,,0,0,0.03,not-connected",
    "again,6,alone,engagementQuality,0,,,0.95,2,,0,0,0.03,not-connected",
  ]);
  const told = textOf(study(), "hypotheses.csv").slice(lines("hypotheses.csv")[0].length + 1);
  expect(told).toBe(
    'H1,"Teams, ""always"",\nhelp.",difference,waitDays,again,alone,,,staff.teams=6,,,same,,,,not-connected,false,0,,,0.9,2,2,,,0,,,,,,,,,,\n',
  );
});

test("every file ends with a line break and has no carriage return", () => {
  for (const table of studyTables(study())) expect(tableText(table)).toMatch(/^[^\r]*\n$/);
});

test("the committed data dictionary is the one that the tables give", () => {
  const committed = readFileSync(new URL("../../../results/README.md", import.meta.url), "utf8");
  expect(committed).toBe(dataDictionary());
});
