// Where everybody begins: four questions, each with a small picture that fills while one reads.
import { useEffect, useMemo, useState } from "preact/hooks";
import { measureIn, type RunRow } from "../../experiment/run/rows.ts";
import { measureEntry, measureNames } from "../../model/measures.ts";
import { dotsDescription } from "../../words/lab-screens.ts";
import { startWords } from "../../words/lab-start.ts";
import { StoppedError } from "../engine/crew.ts";
import { runRows, runsInTurn } from "../engine/run-study.ts";
import { Dotplot } from "../parts/dotplot.tsx";
import { openChoice } from "../state/choice.ts";
import type { Lab } from "../state/lab.ts";

interface Question {
  readonly name: string;
  /** The plans that its picture shows, and how many programmes of each. */
  readonly plans: readonly string[];
  readonly programmes: number;
}

const questions: readonly Question[] = [
  { name: "classroom", plans: ["alone", "second-caseworker", "assistant"], programmes: 8 },
  { name: "case-teams", plans: ["alone-scarce", "team-scarce", "team-generous"], programmes: 3 },
  { name: "money-is-not-enough", plans: ["six", "six-money", "nine", "nine-money"], programmes: 3 },
  { name: "rule-or-judgement", plans: ["as-it-is", "narrower", "clear-values"], programmes: 3 },
];

export function StartScreen(lab: Lab) {
  return (
    <>
      <h1>{startWords.title}</h1>
      <p class="lead">{startWords.lead}</p>
      <ul class="cards">
        {questions.map((question) => (
          <li key={question.name}>
            <Card lab={lab} question={question} />
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
  readonly question: Question;
}

function Card({ lab, question }: CardProps) {
  const { name, plans, programmes } = question;
  const { data, crew, change } = lab;
  const opened = useMemo(
    () => openChoice({ screen: "start", scenario: name, set: { replications: programmes } }, data.scenarios),
    [name, programmes, data],
  );
  const [rows, setRows] = useState<readonly RunRow[]>([]);
  useEffect(() => {
    if (!opened.isOpen) return;
    const stopper = new AbortController();
    const tasks = runsInTurn(opened.scenario, { kind: "compare" });
    const shown = tasks.filter(({ cellIndex }) => plans.includes(opened.scenario.plans[cellIndex].name));
    runRows(shown, crew, {
      signal: stopper.signal,
      onRow: (row) => setRows((before) => [...before, row]),
    }).catch((error: unknown) => {
      if (!(error instanceof StoppedError)) throw error;
    });
    return () => {
      stopper.abort();
      setRows([]);
    };
  }, [opened, plans, crew]);
  if (!opened.isOpen) return null;
  const { scenario } = opened;
  const { measure } = scenario.measures[0];
  const position = measureNames.indexOf(measure);
  const shown = scenario.plans.flatMap(({ name: plan, label }, cellIndex) => {
    const own = rows.filter((row) => row.cellIndex === cellIndex);
    const values = own.map((row) => measureIn(row, position) ?? Number.NaN);
    return plans.includes(plan) ? [{ name: plan, label, values }] : [];
  });
  return (
    <article class="card">
      <h2>{scenario.title}</h2>
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
