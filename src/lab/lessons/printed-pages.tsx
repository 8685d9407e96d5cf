// The two pages of a lesson that are printed: a student's worksheet, and the instructor's hour with its answer key.
import { type Lesson, predictions } from "../../scenario/lessons/lesson.ts";
import { readingWords } from "../../words/differences.ts";
import { lessonWords, mattersNote, measureNote } from "../../words/lab-lessons.ts";

const { steps } = lessonWords;
const lines = ["first", "second", "third"] as const;

interface BlankProps {
  readonly label: string;
  /** Lines to write on. */
  readonly count?: 1 | 3;
}

function Blank({ label, count = 3 }: BlankProps) {
  return (
    <div class="blank">
      <p>{label}</p>
      {lines.slice(0, count).map((line) => (
        <hr key={line} />
      ))}
    </div>
  );
}

function PrintButton() {
  return (
    <p class="actions">
      <button type="button" onClick={() => print()}>
        {lessonWords.print}
      </button>
    </p>
  );
}

export function Worksheet({ lesson }: { readonly lesson: Lesson }) {
  const { predict, change, discuss, transfer } = lesson;
  return (
    <div class="printed">
      <PrintButton />
      <h2>{lesson.title}</h2>
      <p>{lesson.question}</p>
      <Blank label={lessonWords.worksheetName} count={1} />
      <h3>{steps.predict}</h3>
      <p>{predict.ask}</p>
      <ul class="boxes">
        {predictions.map((one) => (
          <li key={one}>{predict.choices[one]}</li>
        ))}
      </ul>
      <Blank label={lessonWords.worksheetPrediction} />
      <h3>{steps.reveal}</h3>
      <Blank label={lessonWords.worksheetResult} />
      <h3>{steps.change}</h3>
      <p>{change.ask}</p>
      <Blank label={lessonWords.worksheetChange} />
      <h3>{steps.discuss}</h3>
      <ul>
        {discuss.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <h3>{steps.transfer}</h3>
      <p>{transfer}</p>
      <Blank label={lessonWords.worksheetTransfer} />
    </div>
  );
}

export function InstructorPage({ lesson }: { readonly lesson: Lesson }) {
  const { shows, predict, reveal, change, discuss, transfer, hour } = lesson;
  return (
    <div class="printed">
      <PrintButton />
      <h2>{lesson.title}</h2>
      <p>{lesson.question}</p>
      <p>{lessonWords.prepare}</p>
      <h3>{lessonWords.hour}</h3>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{lessonWords.minutes}</th>
              <th scope="col">{lessonWords.step}</th>
            </tr>
          </thead>
          <tbody>
            {hour.map(({ minutes, do: step }) => (
              <tr key={step}>
                <td>{minutes}</td>
                <td>{step}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3>{lessonWords.key}</h3>
      <p>{"answer" in shows ? lessonWords.promises(readingWords[shows.answer]) : shows.mayNot}</p>
      {"answer" in shows ? <p>{reveal[shows.answer]}</p> : null}
      <p class="hint">
        {measureNote(predict.measure)} {mattersNote(predict.measure, predict.matters)}
      </p>
      <h3>{lessonWords.chanceOrNot}</h3>
      <p>{lesson.chance}</p>
      {change.key === undefined ? null : (
        <>
          <h3>{lessonWords.changeKey}</h3>
          <p>{change.ask}</p>
          <p>{change.key}</p>
        </>
      )}
      <h3>{lessonWords.questions}</h3>
      <ul>
        {[...(change.key === undefined ? [change.ask] : []), ...discuss, transfer].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  );
}
