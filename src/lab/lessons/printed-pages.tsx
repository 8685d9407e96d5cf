// The two pages of a lesson that are printed: a student's worksheet, and the instructor's hour with its answer key.
import { type Lesson, predictions } from "../../scenario/lessons/lesson.ts";
import { readingWords } from "../../words/differences.ts";
import { lessonWords, mattersNote, measureNote } from "../../words/lab-lessons.ts";
import { saveFile } from "../take/save-file.ts";

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
      <p>{lesson.question}</p>
      <Blank label={lessonWords.worksheetName} count={1} />
      <h2>{steps.predict}</h2>
      <p>{predict.ask}</p>
      <ul class="boxes">
        {predictions.map((one) => (
          <li key={one}>{predict.choices[one]}</li>
        ))}
      </ul>
      <Blank label={lessonWords.worksheetPrediction} />
      <h2>{steps.reveal}</h2>
      <Blank label={lessonWords.worksheetResult} />
      <h2>{steps.change}</h2>
      <p>{change.ask}</p>
      <Blank label={lessonWords.worksheetChange} />
      <h2>{steps.discuss}</h2>
      <ul>
        {discuss.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <h2>{steps.transfer}</h2>
      <p>{transfer}</p>
      <Blank label={lessonWords.worksheetTransfer} />
    </div>
  );
}

interface InstructorPageProps {
  readonly lesson: Lesson;
  /** The lesson's own file, with which a lesson of one's own begins. */
  readonly text: string;
}

export function InstructorPage({ lesson, text }: InstructorPageProps) {
  const { shows, predict, reveal, change, discuss, transfer, hour } = lesson;
  const file = `${lesson.name}.yaml`;
  return (
    <div class="printed">
      <PrintButton />
      <p>{lesson.question}</p>
      <p>{lessonWords.prepare}</p>
      <h2>{lessonWords.hour}</h2>
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
      <h2>{lessonWords.key}</h2>
      <p>{"answer" in shows ? lessonWords.promises(readingWords[shows.answer]) : shows.mayNot}</p>
      {"answer" in shows ? <p>{reveal[shows.answer]}</p> : null}
      <p class="hint">
        {measureNote(predict.measure)} {mattersNote(predict.measure, predict.matters)}
      </p>
      <h2>{lessonWords.chanceOrNot}</h2>
      <p>{lesson.chance}</p>
      {change.key === undefined ? null : (
        <>
          <h2>{lessonWords.changeKey}</h2>
          <p>{change.ask}</p>
          <p>{change.key}</p>
        </>
      )}
      <h2>{lessonWords.questions}</h2>
      <ul>
        {[...(change.key === undefined ? [change.ask] : []), ...discuss, transfer].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" onClick={() => saveFile(file, text)}>
          {lessonWords.saveFile(file)}
        </button>
        <p class="hint">{lessonWords.saveFileHint}</p>
      </div>
    </div>
  );
}
