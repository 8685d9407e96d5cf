// What a lesson promises to show, it shows to at least nine students of ten.
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pairsOf, poolPairs } from "../../src/experiment/analysis/pooled.ts";
import { planStudy } from "../../src/experiment/plan/study-plan.ts";
import { openThreads, type Threads } from "../../src/experiment/run/threads/threads.ts";
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

let threads: Threads;
beforeAll(() => {
  threads = openThreads({ workers: availableParallelism() });
});
afterAll(() => threads.close());

test.each(namesIn("lessons/"))(
  "%s shows what it promises in nine seeds of ten, or promises nothing",
  async (name) => {
    const lesson = readLesson(read(`lessons/${name}.yaml`), `${name}.yaml`, name);
    const { measure, matters } = lesson.predict;
    const { shows } = lesson;
    if (!("answer" in shows)) return expect(shows.mayNot).not.toBe("");
    const readings: string[] = [];
    for (const seed of students) {
      const { runs: jobs, replications } = planStudy(lessonScenario(lesson, scenarios, seed), {
        kind: "compare",
      });
      const rows = await threads.run({ jobs });
      expect(rows.filter(({ status }) => status !== "ok")).toEqual([]);
      readings.push(poolPairs([pairsOf(rows, replications, measure, { plan: 1, than: 0 })], matters).reading);
    }
    const shown = readings.filter((reading) => reading === shows.answer).length;
    expect(shown, `${name}: ${readings.join(", ")}`).toBeGreaterThanOrEqual(9);
  },
);
