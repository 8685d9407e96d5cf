// The question of a lesson that is answered by changing something: the other side with other values, run again.
import { useMemo, useState } from "preact/hooks";
import type { Lesson } from "../../scenario/lessons/lesson.ts";
import { planParameters } from "../../scenario/plan-parameters.ts";
import type { Changes, Scenario } from "../../scenario/scenario.ts";
import { labWords } from "../../words/lab.ts";
import { lessonWords } from "../../words/lab-lessons.ts";
import { Progress } from "../parts/progress.tsx";
import { useRuns } from "../parts/use-runs.ts";
import type { Lab } from "../state/lab.ts";
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
  const { runs, start, stop } = useRuns(lab.crew);
  const changed = useMemo(() => {
    const [than, side] = scenario.plans;
    const both = lesson.change.isForBoth ? { ...than, changes: { ...than.changes, ...set } } : than;
    return { ...scenario, plans: [both, { ...side, changes: { ...side.changes, ...set } }] };
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
          <SeenAnswer studied={runs.studied} measure={lesson.predict.measure} />
        )}
      </div>
    </section>
  );
}
