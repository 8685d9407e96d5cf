// The lesson as a student goes through it: explore, predict and lock, run, see, change something, discuss, carry over.
import { useMemo, useState } from "preact/hooks";
import { type PairsPart, pairsOf, poolPairs } from "../../experiment/analysis/pooled.ts";
import type { Lesson } from "../../scenario/lessons/lesson.ts";
import { lessonScenario } from "../../scenario/lessons/lesson-scenario.ts";
import { planParameters } from "../../scenario/plan-parameters.ts";
import type { Changes } from "../../scenario/scenario.ts";
import { labFaults } from "../../words/lab.ts";
import { lessonWords, mattersNote, measureNote, ownAnswer } from "../../words/lab-lessons.ts";
import { studyInPage } from "../engine/run-study.ts";
import { ProgrammeTable } from "../parts/programme-table.tsx";
import { Progress } from "../parts/progress.tsx";
import { useRuns } from "../parts/use-runs.ts";
import type { Lab } from "../state/lab.ts";
import { ChangeStep } from "./change-step.tsx";
import { lessonCells } from "./lesson-cells.ts";
import { LessonLevers } from "./lesson-levers.tsx";
import type { Locked } from "./locked.ts";
import { OwnLine } from "./own-line.tsx";
import { PredictionForm } from "./prediction-form.tsx";
import { SeenAnswer } from "./seen-answer.tsx";

export function LessonPlay({ lesson, lab }: { readonly lesson: Lesson; readonly lab: Lab }) {
  const { crew, data } = lab;
  const [locked, setLocked] = useState<Locked>();
  const { runs, start, stop } = useRuns(crew, studyInPage);
  const { measure, matters } = lesson.predict;
  const scenario = useMemo(
    () => lessonScenario(lesson, data.scenarios, locked?.seed),
    [lesson, data, locked],
  );
  const part = useMemo(
    () => (runs.kind === "done" ? pairsOf(runs.rows, lesson.replications, measure, lessonCells) : undefined),
    [runs, lesson, measure],
  );
  return (
    <>
      <p class="question">{lesson.question}</p>
      <Explore lesson={lesson} lab={lab} />
      <section>
        <h2>{lessonWords.steps.predict}</h2>
        <p>{lesson.predict.ask}</p>
        <p class="hint">
          {measureNote(measure)} {mattersNote(measure, matters)}
        </p>
        <PredictionForm lesson={lesson} locked={locked} onLock={setLocked} />
      </section>
      <section>
        <h2>{lessonWords.steps.run}</h2>
        <p role="status">
          {locked === undefined
            ? lessonWords.runLocked
            : part === undefined
              ? lessonWords.locked
              : lessonWords.isRun}
        </p>
        <div class="actions">
          <button
            type="button"
            class="main"
            disabled={locked === undefined || runs.kind === "running"}
            onClick={() => start(scenario, { kind: "compare" })}
          >
            {lessonWords.run(2 * lesson.replications)}
          </button>
          {part === undefined ? null : (
            <button type="button" onClick={() => setLocked(undefined)}>
              {lessonWords.again}
            </button>
          )}
        </div>
        {runs.kind === "running" ? <Progress done={runs.done} of={runs.all} onStop={stop} /> : null}
        {runs.kind === "failed" ? <p role="alert">{labFaults.fault(runs.fault ?? "")}</p> : null}
      </section>
      {part === undefined || locked === undefined || runs.of !== scenario ? null : (
        <>
          <Reveal lesson={lesson} locked={locked} part={part} />
          {runs.studied === undefined ? null : <SeenAnswer studied={runs.studied} measure={measure} />}
          <ChangeStep lesson={lesson} lab={lab} scenario={scenario} />
          <section>
            <h2>{lessonWords.steps.discuss}</h2>
            <ul>
              {lesson.discuss.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ul>
          </section>
          <section>
            <h2>{lessonWords.steps.transfer}</h2>
            <p>{lesson.transfer}</p>
          </section>
        </>
      )}
    </>
  );
}

function Explore({ lesson, lab: { crew, data } }: { readonly lesson: Lesson; readonly lab: Lab }) {
  const [set, setSet] = useState<Changes>({});
  const scenario = useMemo(() => lessonScenario(lesson, data.scenarios), [lesson, data]);
  const [than] = scenario.plans;
  const before = useMemo(() => planParameters(scenario, than, {}), [scenario, than]);
  const now = useMemo(() => planParameters(scenario, than, set), [scenario, than, set]);
  return (
    <section>
      <h2>{lessonWords.steps.explore}</h2>
      <p>{lesson.explore.text}</p>
      <LessonLevers levers={lesson.explore.levers} parameters={now} set={set} onSet={setSet} />
      <ProgrammeTable
        caption={than.label}
        beforeLabel={lessonWords.before}
        before={before}
        now={now}
        measures={lesson.also.length > 0 ? lesson.also : [lesson.predict.measure]}
        crew={crew}
      />
    </section>
  );
}

interface RevealProps {
  readonly lesson: Lesson;
  readonly locked: Locked;
  readonly part: PairsPart;
}

function Reveal({ lesson, locked, part }: RevealProps) {
  const { measure, matters, choices } = lesson.predict;
  const { reading, interval } = poolPairs([part], matters);
  const verdict =
    reading === "unclear"
      ? lessonWords.notTold
      : reading === locked.choice
        ? lessonWords.right
        : lessonWords.wrong;
  return (
    <section aria-live="polite">
      <h2>{lessonWords.steps.reveal}</h2>
      <p>{lessonWords.youSaid(choices[locked.choice], locked.why)}</p>
      <p class="question">
        {verdict} {ownAnswer(measure, part, reading, interval)}
      </p>
      <p>{lesson.reveal[reading]}</p>
      <OwnLine answer={{ lesson: lesson.name, choice: locked.choice, seed: locked.seed, ...part }} />
    </section>
  );
}
