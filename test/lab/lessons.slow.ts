// What a lesson promises to show, it shows to at least nine students of ten.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { pairsOf, poolPairs } from "../../src/experiment/analysis/pooled.ts";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import { runReplication } from "../../src/experiment/run/replicate.ts";
import { simulateModel } from "../../src/experiment/run/simulate.ts";
import { lessonScenario } from "../../src/scenario/lessons/lesson-scenario.ts";
import { readLesson } from "../../src/scenario/lessons/read-lesson.ts";

const folder = new URL("../../scenarios/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, folder), "utf8");
const namesIn = (path: string) =>
  readdirSync(new URL(path, folder))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.replace(/\.yaml$/, ""));
const scenarios = Object.fromEntries(namesIn("./").map((name) => [name, read(`${name}.yaml`)]));
const students = ["ana", "ben", "chiara", "dmitri", "emre", "fatou", "goran", "hana", "ines", "李"];

test.each(namesIn("lessons/"))(
  "%s shows what it promises in nine seeds of ten, or promises nothing",
  (name) => {
    const lesson = readLesson(read(`lessons/${name}.yaml`), `${name}.yaml`, name);
    const { measure, matters } = lesson.predict;
    const readings = students.map((seed) => {
      const { runs, replications } = planStudy(lessonScenario(lesson, scenarios, seed), { kind: "compare" });
      const rows = runs.flatMap((cell) =>
        cell.replications.map((number) => runReplication(cell, number, simulateModel)),
      );
      expect(rows.filter(({ status }) => status !== "ok")).toEqual([]);
      return poolPairs([pairsOf(rows, replications, measure, { plan: 1, than: 0 })], matters).reading;
    });
    const { shows } = lesson;
    if (!("answer" in shows)) return expect(shows.mayNot).not.toBe("");
    const shown = readings.filter((reading) => reading === shows.answer).length;
    expect(shown, `${name}: ${readings.join(", ")}`).toBeGreaterThanOrEqual(9);
  },
);
