// The question of a lesson that is answered by changing something: the other side with other values, run again.
import { useMemo, useState } from "preact/hooks";
import { pairsOf, poolPairs } from "../../experiment/analysis/pooled.ts";
import type { RunRow } from "../../experiment/run/rows.ts";
import type { Lesson } from "../../scenario/lessons/lesson.ts";
import { planParameters } from "../../scenario/plan-parameters.ts";
import type { Changes, Scenario } from "../../scenario/scenario.ts";
import { labWords } from "../../words/lab.ts";
import { lessonWords, ownAnswer } from "../../words/lab-lessons.ts";
import { studyInPage } from "../engine/run-study.ts";
import { Progress } from "../parts/progress.tsx";
import { useRuns } from "../parts/use-runs.ts";
import type { Lab } from "../state/lab.ts";
import { lessonCells } from "./lesson-cells.ts";
import { LessonLevers } from "./lesson-levers.tsx";
import { SeenAnswer } from "./seen-answer.tsx";

interface ChangeStepProps {
  readonly lesson: Lesson;
  readonly lab: Lab;
  /** With the student's seed. */
  readonly scenario: Scenario;
}

export function ChangeStep({ lesson, lab, scenario }: ChangeStepProps) {
  const [set, setSet] = useState<Changes>({});
  const { runs, start, stop } = useRuns(lab.crew, studyInPage);
  const changed = useMemo(() => {
    const [than, side] = scenario.plans;
    // As it comes to both sides alike it tells them apart no longer: they keep their names.
    const label =
      lesson.change.isForBoth || Object.keys(set).length === 0
        ? side.label
        : lessonWords.asChanged(side.label);
    const both = lesson.change.isForBoth ? { ...than, changes: { ...than.changes, ...set } } : than;
    return { ...scenario, plans: [both, { ...side, label, changes: { ...side.changes, ...set } }] };
  }, [scenario, set, lesson]);
  const parameters = planParameters(changed, changed.plans[1], {});
  const isOld = runs.of !== undefined && runs.of !== changed;
  return (
    <section>
      <h2>{lessonWords.steps.change}</h2>
      <p>{lesson.change.ask}</p>
      <LessonLevers levers={lesson.change.levers} parameters={parameters} set={set} onSet={setSet} />
      <div class="actions">
        <button
          type="button"
          disabled={runs.kind === "running"}
          onClick={() => start(changed, { kind: "compare" })}
        >
          {lessonWords.changeRun}
        </button>
        <button type="button" onClick={() => setSet({})}>
          {lessonWords.changeAsIs}
        </button>
      </div>
      {runs.kind === "running" ? <Progress done={runs.done} of={runs.all} onStop={stop} /> : null}
      <div class={isOld ? "old" : undefined}>
        {isOld ? <p role="status">{labWords.fromEarlier}</p> : null}
        {runs.studied === undefined ? null : (
          <>
            <p class="question">{answerOf(lesson, runs.rows)}</p>
            <SeenAnswer studied={runs.studied} measure={lesson.predict.measure} />
          </>
        )}
      </div>
    </section>
  );
}

/** What the changed sides come to, in the words of the lesson's own answer. */
function answerOf(lesson: Lesson, rows: readonly RunRow[]): string {
  const { measure, matters } = lesson.predict;
  const part = pairsOf(rows, lesson.replications, measure, lessonCells);
  const { reading, interval } = poolPairs([part], matters);
  return ownAnswer(measure, part, reading, interval);
}
