// Where everybody begins: four questions, each with a small picture that fills while one reads.
import { useLayoutEffect, useState } from "preact/hooks";
import { measureIn, type RunRow } from "../../experiment/run/rows.ts";
import { measureEntry, measureNames } from "../../model/measures.ts";
import { dotsDescription } from "../../words/lab-dots.ts";
import { startWords } from "../../words/lab-start.ts";
import { StoppedError } from "../engine/crew.ts";
import { runRows } from "../engine/run-rows.ts";
import { Dotplot } from "../parts/dotplot.tsx";
import { runsOf, type WrittenQuestion } from "../questions/written-question.ts";
import type { Lab } from "../state/lab.ts";

interface StartProps extends Lab {
  /** Told when the first of the pictures is whole. */
  readonly onPicture: () => void;
}

export function StartScreen({ onPicture, ...lab }: StartProps) {
  return (
    <>
      <h1>{startWords.title}</h1>
      <p class="lead">{startWords.lead}</p>
      <ul class="cards">
        {lab.data.questions.map((question) => (
          <li key={question.name}>
            <Card lab={lab} question={question} onPicture={onPicture} />
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" onClick={() => lab.change({ screen: "teach" })}>
          {startWords.teach}
        </button>
        <button type="button" onClick={() => lab.change({ screen: "agency" })}>
          {startWords.agency}
        </button>
      </div>
    </>
  );
}

interface CardProps {
  readonly lab: Lab;
  readonly question: WrittenQuestion;
  readonly onPicture: () => void;
}

function Card({ lab, question, onPicture }: CardProps) {
  const { crew, change } = lab;
  const { name, title, measure, plans } = question;
  const [rows, setRows] = useState<readonly RunRow[]>([]);
  // Before the browser paints: the first worker has nothing else to do.
  useLayoutEffect(() => {
    const stopper = new AbortController();
    runRows(runsOf(question), crew, {
      signal: stopper.signal,
      onRow: (row) => setRows((before) => [...before, row]),
    }).then(onPicture, (error: unknown) => {
      if (!(error instanceof StoppedError)) throw error;
    });
    return () => {
      stopper.abort();
      setRows([]);
    };
  }, [question, crew, onPicture]);
  const position = measureNames.indexOf(measure);
  const shown = plans.map(({ name: plan, label, cellIndex }) => {
    const own = rows.filter((row) => row.cellIndex === cellIndex);
    return { name: plan, label, values: own.map((row) => measureIn(row, position) ?? Number.NaN) };
  });
  return (
    <article class="card">
      <h2>{title}</h2>
      <p class="hint">{startWords.thumbnail(measureEntry(measure).label)}</p>
      <Dotplot measure={measure} rows={shown} description={dotsDescription(measure, shown)} isSmall />
      <button
        type="button"
        class="main"
        onClick={() =>
          change({ screen: "compare", scenario: name, ownText: undefined, plan: undefined, set: {} })
        }
      >
        {startWords.open}
      </button>
    </article>
  );
}
