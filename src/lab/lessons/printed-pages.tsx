// The two pages of a lesson that are printed: a student's worksheet, and the instructor's hour with its answer key.
import { type Lesson, predictions } from "../../scenario/lessons/lesson.ts";
import { readingWords } from "../../words/differences.ts";
import { lessonWords, mattersNote, measureNote } from "../../words/lab-lessons.ts";

const lines = ["first", "second", "third"] as const;

function Blank({ label }: { readonly label: string }) {
  return (
    <div class="blank">
      <p>{label}</p>
      {lines.map((line) => (
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
      <Blank label={lessonWords.worksheetName} />
      <p>{predict.ask}</p>
      <ul class="boxes">
        {predictions.map((one) => (
          <li key={one}>{predict.choices[one]}</li>
        ))}
      </ul>
      <Blank label={lessonWords.worksheetPrediction} />
      <Blank label={lessonWords.worksheetResult} />
      <p>{change.ask}</p>
      <Blank label={lessonWords.worksheetChange} />
      <ul>
        {discuss.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <p>{transfer}</p>
      <Blank label={lessonWords.worksheetTransfer} />
    </div>
  );
}

export function InstructorPage({ lesson }: { readonly lesson: Lesson }) {
  const { shows, predict, reveal, hour } = lesson;
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
    </div>
  );
}
