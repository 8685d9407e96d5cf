// A student's own programmes: the dots of both sides, and what else differs between them, in words.

import { measureIn } from "../../experiment/run/rows.ts";
import type { MeasureName } from "../../model/measures.ts";
import { measureEntry, measureNames } from "../../model/measures.ts";
import { labelWithUnit, meanInWords } from "../../words/cell-values.ts";
import { averageDifference, toldWord } from "../../words/differences.ts";
import { dotsDescription } from "../../words/lab-dots.ts";
import { lessonWords } from "../../words/lab-lessons.ts";
import { compareWords } from "../../words/lab-screens.ts";
import { startWords } from "../../words/lab-start.ts";
import { chanceOnly, notMatched } from "../../words/study.ts";
import type { Studied } from "../engine/run-study.ts";
import { Dotplot } from "../parts/dotplot.tsx";

interface SeenAnswerProps {
  readonly studied: Studied;
  readonly measure: MeasureName;
}

export function SeenAnswer({ studied: { findings, rows }, measure }: SeenAnswerProps) {
  const { plans, measures } = findings.scenario;
  const position = measureNames.indexOf(measure);
  const dots = plans.map(({ name, label }, cellIndex) => ({
    name,
    label,
    values: rows
      .filter((row) => row.cellIndex === cellIndex)
      .map((row) => measureIn(row, position) ?? Number.NaN),
  }));
  return (
    <section>
      <p class="hint">{startWords.thumbnail(measureEntry(measure).label)}</p>
      <Dotplot measure={measure} rows={dots} description={dotsDescription(measure, dots)} />
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{compareWords.measure}</th>
              <th scope="col">{lessonWords.difference}</th>
              {plans.map(({ name, label }) => (
                <th scope="col" key={name}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measures.map(({ measure: one }) => {
              const found = findings.differences.find((difference) => difference.measure === one);
              return (
                <tr key={one}>
                  <th scope="row">{labelWithUnit(one)}</th>
                  <td>{found === undefined ? "" : `${toldWord(found)}, ${averageDifference(found)}`}</td>
                  {plans.map(({ name }, cellIndex) => (
                    <td key={name}>{meanInWords(one, findings.values[cellIndex][one])}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p class="hint">
        {chanceOnly} {notMatched}
      </p>
    </section>
  );
}
