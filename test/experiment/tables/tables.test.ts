import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { analyseStudy } from "../../../src/experiment/analysis/findings.ts";
import type { StudyResults } from "../../../src/experiment/analysis/results.ts";
import { planStudy } from "../../../src/experiment/plan/study-plan.ts";
import { dataDictionary } from "../../../src/experiment/tables/data-dictionary.ts";
import { studyTables } from "../../../src/experiment/tables/study-tables.ts";
import { cellText, tableText } from "../../../src/experiment/tables/table.ts";
import { timeShareColumns } from "../../../src/experiment/tables/time-shares.ts";
import { measureNames } from "../../../src/model/measures.ts";
import { outcomeWith } from "../fixtures/outcomes.ts";
import { alone, sampleScenario } from "../fixtures/scenarios.ts";

const shareNames = timeShareColumns.map(({ name }) => name);

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
  expect(header).toBe(
    `plan,staff.teams,replication,point,copyOf,status,reason,${[...measureNames, ...shareNames].join(",")}`,
  );
  expect(first.startsWith("alone,3,1,1,,ok,,0.30000000000000004,")).toBe(true);
  expect(first).toContain(",1e+21,");
  expect(failed).toBe(
    `alone,3,2,1,,failed,"Too many papers, and no desk."${",".repeat(measureNames.length + shareNames.length)}`,
  );
});

test("a copied row says whose run it repeats", () => {
  expect(lines("runs.csv")[5].startsWith("again,3,1,1,alone staff.teams=3,ok,,0.3")).toBe(true);
  expect(lines("runs.csv")[7].startsWith("again,6,1,2,alone staff.teams=6,ok,,0.3")).toBe(true);
});

test("without a sweep a copied row names the plan, and within a plan the point alone", () => {
  const planned = planStudy(swept, { kind: "compare" });
  const row = { cellIndex: 0, replication: 1, status: "ok", outcome: outcomeWith({}) } as const;
  const table = textOf(analyseStudy(planned, [row]), "runs.csv");
  expect(
    table
      .split("\n")
      .slice(0, 3)
      .map((line) => line.split(",").slice(0, 5).join(",")),
  ).toEqual(["plan,replication,point,copyOf,status", "alone,1,1,,ok", "again,1,1,alone,ok"]);
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
  expect(textOf(within, "runs.csv")).toContain("\nalone,6,1,2,staff.teams=3,ok,");
});

test("distribution.csv has a row for each domain, lorenz.csv one for each of 21 steps of the curve", () => {
  expect(lines("distribution.csv").slice(0, 2)).toEqual([
    "plan,staff.teams,point,copyOf,domain,inNeed,disclosed,funded,referred,spending,replications",
    "alone,3,1,,housing,10,5,2,1,1000.5,1",
  ]);
  expect(lines("distribution.csv")).toHaveLength(1 + 4 * 2 + 1);
  const curve = lines("lorenz.csv");
  expect(curve[0]).toBe("plan,staff.teams,point,copyOf,clientShare,fundedShare,replications");
  expect(curve[1]).toBe("alone,3,1,,0,0,1");
  expect(curve[4]).toBe("alone,3,1,,0.15,0.15,1");
  expect(curve[21]).toBe("alone,3,1,,1,1,1");
  expect(curve).toHaveLength(1 + 4 * 21 + 1);
});

test("a copy is marked alike in every table of plans and points, and points.csv says whose runs it has", () => {
  const tables = studyTables(study()).filter(({ fields }) => fields.some(({ name }) => name === "copyOf"));
  expect(tables.map(({ name }) => name)).toEqual([
    "runs",
    "points",
    "summary",
    "weeks",
    "distribution",
    "lorenz",
    "survey",
    "minutes",
    "money",
    "differences",
  ]);
  for (const { fields, rows, name } of tables) {
    const place = (wanted: string) => fields.findIndex((field) => field.name === wanted);
    for (const row of rows()) {
      const isCopy = row[place("plan")] === "again";
      const source = isCopy ? `alone staff.teams=${row[place("staff.teams")]}` : "";
      expect([name, row[place("copyOf")]]).toEqual([name, source]);
    }
  }
  const [header, first, , copied] = lines("points.csv");
  expect(header).toBe("plan,staff.teams,point,copyOf,pointHash,sourcePlan,sourcePoint");
  expect(first).toMatch(/^alone,3,1,,[0-9a-f]+,alone,1$/);
  expect(copied).toMatch(/^again,3,1,alone staff.teams=3,[0-9a-f]+,alone,1$/);
});

test("every table of plans and points gives a point the number that points.csv gives it", () => {
  const teams = [3, 6];
  for (const { fields, rows, name } of studyTables(study())) {
    const lever = fields.findIndex((field) => field.name === "staff.teams");
    const point = fields.findIndex((field) => field.name === "point");
    if (lever < 0) continue;
    expect([name, point]).not.toEqual([name, -1]);
    for (const row of rows()) expect(row[lever]).toBe(teams[Number(row[point]) - 1]);
  }
});

test("summary.csv has mean, spread and quantiles of every measure over the runs in which it is defined", () => {
  const values = [1, 2, 4, Number.NaN];
  const compared = planStudy(sampleScenario({}, { replications: 4 }), { kind: "compare" });
  const rows = values.map((waitDays, place) => {
    const outcome = outcomeWith({ waitDays });
    return { cellIndex: 0, replication: place + 1, status: "ok", outcome } as const;
  });
  const text = textOf(analyseStudy(compared, rows), "summary.csv").split("\n");
  expect(text[0]).toBe("plan,point,copyOf,measure,unit,n,mean,sd,least,q10,q25,median,q75,q90,greatest");
  const row = text.find((line) => line.startsWith("alone,1,,waitDays,"));
  const cells = row?.split(",").slice(5).map(Number) ?? [];
  const sd = Math.sqrt(((1 - 7 / 3) ** 2 + (2 - 7 / 3) ** 2 + (4 - 7 / 3) ** 2) / 2);
  const wanted = [3, 7 / 3, sd, 1, 1.2, 1.5, 2, 3, 3.6, 4];
  expect(cells).toHaveLength(wanted.length);
  for (const [place, value] of wanted.entries()) expect(cells[place]).toBeCloseTo(value, 12);
});

test("the shares of a role's time are of its minutes worked, and leave a role that nobody holds empty", () => {
  const [runs] = studyTables(study());
  const [row] = runs.rows();
  const shareOf = (name: string) => row[runs.fields.findIndex((field) => field.name === name)];
  expect(shareOf("contactShareLeads")).toBeCloseTo(200 / 300, 12);
  expect(shareOf("paperworkShareLeads")).toBeCloseTo(100 / 300, 12);
  expect(shareOf("contactShareAssistants")).toBeNaN();
});

test("minutes.csv leaves the cell of a role that nobody holds empty", () => {
  expect(lines("minutes.csv").slice(0, 4)).toEqual([
    "plan,staff.teams,point,copyOf,role,activity,minutes,replications",
    "alone,3,1,,lead,contact,200,1",
    "alone,3,1,,lead,paperwork,100,1",
    "alone,3,1,,assistant,contact,,0",
  ]);
});

test("differences.csv and hypotheses.csv say what was judged", () => {
  expect(lines("differences.csv").slice(0, 3)).toEqual([
    "plan,staff.teams,point,copyOf,than,measure,estimate,low,high,level,count,pValue,pairsAbove,pairsBelow,matters,reading",
    "again,3,1,alone staff.teams=3,alone,engagementQuality,0,,,0.95,1,,0,0,0.03,not-connected",
    "again,6,2,alone staff.teams=6,alone,engagementQuality,0,,,0.95,2,,0,0,0.03,not-connected",
  ]);
  const told = textOf(study(), "hypotheses.csv").slice(lines("hypotheses.csv")[0].length + 1);
  expect(told).toBe(
    'H1,"Teams, ""always"",\nhelp.",difference,waitDays,again,alone,,,staff.teams=6,2,,,same,,,,not-connected,false,0,,,0.9,2,2,,,0,,,,,,,,,,\n',
  );
});

test("every file ends with a line break and has no carriage return", () => {
  for (const table of studyTables(study())) expect(tableText(table)).toMatch(/^[^\r]*\n$/);
});

test("the committed data dictionary is the one that the tables give", () => {
  const committed = readFileSync(new URL("../../../results/README.md", import.meta.url), "utf8");
  expect(committed).toBe(dataDictionary());
});
