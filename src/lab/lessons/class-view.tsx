// The class from its pasted lines: what was predicted beside what happened, and all seeds in one verdict.
import { useMemo, useState } from "preact/hooks";
import { answers, type Lesson, predictions } from "../../scenario/lessons/lesson.ts";
import { dotsDescription } from "../../words/lab-dots.ts";
import { answerAndChoice, classVerdict, lessonWords, otherwiseThanClass } from "../../words/lab-lessons.ts";
import { chanceOnly, notMatched } from "../../words/study.ts";
import { Field } from "../parts/controls.tsx";
import { Dotplot } from "../parts/dotplot.tsx";
import { readClass } from "./class-lines.ts";

export function ClassView({ lesson }: { readonly lesson: Lesson }) {
  const [text, setText] = useState("");
  const result = useMemo(() => readClass(text, lesson), [text, lesson]);
  const { students, refused, predicted, happened, pooled, otherwise } = result;
  const { measure, choices } = lesson.predict;
  const dots = [{ name: "class", label: lessonWords.students, values: students.map(({ mean }) => mean) }];
  return (
    <>
      <p class="question">{lesson.question}</p>
      <Field label={lessonWords.paste} hint={lessonWords.pasteHint}>
        {(id) => (
          <textarea id={id} rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        )}
      </Field>
      {refused.length === 0 ? null : (
        <ul role="status">
          {refused.map((why) => (
            <li key={why}>{why}</li>
          ))}
        </ul>
      )}
      {pooled === undefined ? (
        <p>{lessonWords.noLines}</p>
      ) : (
        <div aria-live="polite">
          <p class="question">{classVerdict(measure, pooled)}</p>
          <p>{otherwiseThanClass(otherwise, students.length)}</p>
          <div class="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{lesson.side.label}</th>
                  <th scope="col">{lessonWords.predicted}</th>
                  <th scope="col">{lessonWords.happened}</th>
                </tr>
              </thead>
              <tbody>
                {answers.map((answer) => {
                  const prediction = predictions.find((one) => one === answer);
                  return (
                    <tr key={answer}>
                      <th scope="row">{answerAndChoice(answer, prediction && choices[prediction])}</th>
                      <td>{prediction === undefined ? "" : predicted[prediction]}</td>
                      <td>{happened[answer]}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
          <p class="hint">{lessonWords.eachDot}</p>
          <Dotplot measure={measure} rows={dots} description={dotsDescription(measure, dots)} />
          <p class="hint">
            {chanceOnly} {notMatched}
          </p>
        </div>
      )}
    </>
  );
}
