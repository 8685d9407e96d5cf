// All plans on the same clients: what changes in words, programme by programme, pictures, claims, numbers.
import { useState } from "preact/hooks";
import type { Findings } from "../../experiment/analysis/results.ts";
import { measureIn } from "../../experiment/run/rows.ts";
import { type MeasureName, measureEntry, measureNames } from "../../model/measures.ts";
import { labelWithUnit, meanInWords } from "../../words/cell-values.ts";
import { averageDifference, toldWord } from "../../words/differences.ts";
import { labFaults, labWords } from "../../words/lab.ts";
import { dotsDescription } from "../../words/lab-dots.ts";
import { compareWords, oneAndAverage } from "../../words/lab-screens.ts";
import { reportWords } from "../../words/lab-take.ts";
import { chanceOnly, notMatched, pairsHigher } from "../../words/study.ts";
import { verdictNumbers, verdictSentence, verdictWord } from "../../words/verdicts.ts";
import type { Studied } from "../engine/run-study.ts";
import { ChartView } from "../parts/chart-view.tsx";
import { Controls } from "../parts/controls.tsx";
import { Dotplot } from "../parts/dotplot.tsx";
import { Progress } from "../parts/progress.tsx";
import { Tabs } from "../parts/tabs.tsx";
import type { Runs } from "../parts/use-runs.ts";
import type { ScenarioLab } from "../state/lab.ts";
import { ReportButton } from "../take/report-button.tsx";

export function CompareScreen(lab: ScenarioLab) {
  const { scenario, comparison } = lab;
  const { runs, start, stop } = comparison;
  const isOld = runs.of !== undefined && runs.of !== scenario;
  const programmes = scenario.plans.length * scenario.parameters.replications;
  return (
    <>
      <h1>{compareWords.title}</h1>
      <p class="question">{scenario.question}</p>
      <p class="lead">{compareWords.lead}</p>
      <Controls lab={lab} replications />
      <div class="actions">
        <button type="button" class="main" onClick={() => start(scenario, { kind: "compare" })}>
          {compareWords.run(programmes)}
        </button>
      </div>
      {runs.kind === "running" ? <Progress done={runs.done} of={runs.all} onStop={stop} /> : null}
      {runs.kind === "failed" ? <p role="alert">{labFaults.fault(runs.fault ?? "")}</p> : null}
      <section class={isOld ? "old" : undefined}>
        {isOld ? <p role="status">{labWords.fromEarlier}</p> : null}
        {runs.kind === "running" || runs.kind === "stopped" ? <Years runs={runs} /> : null}
        {runs.studied === undefined ? null : (
          <>
            <Answer studied={runs.studied} runs={runs} />
            <h2>{reportWords.title}</h2>
            <ReportButton lab={lab} studied={runs.studied} />
          </>
        )}
      </section>
    </>
  );
}

function Answer({ studied, runs }: { readonly studied: Studied; readonly runs: Runs }) {
  const { findings, charts } = studied;
  return (
    <Tabs
      label={compareWords.title}
      tabs={[
        { name: compareWords.tabs.changes, body: () => <Changes findings={findings} /> },
        { name: compareWords.tabs.years, body: () => <Years runs={runs} /> },
        {
          name: compareWords.tabs.charts,
          body: () => charts.map((chart) => <ChartView key={chart.name} chart={chart} />),
        },
        { name: compareWords.tabs.claims, body: () => <Claims findings={findings} /> },
        { name: compareWords.tabs.table, body: () => <Numbers findings={findings} /> },
      ]}
    />
  );
}

function Changes({ findings }: { readonly findings: Findings }) {
  const { scenario, differences, cells, values } = findings;
  const baseline = scenario.plans.find(({ name }) => name === scenario.baseline);
  const others = scenario.plans.filter(({ name }) => name !== scenario.baseline);
  const baselineValues = values[cells.findIndex(({ plan }) => plan.name === scenario.baseline)];
  return (
    <>
      <div class="scroll">
        <table>
          <caption>{compareWords.wordsCaption(baseline?.label ?? "")}</caption>
          <thead>
            <tr>
              <th scope="col">{compareWords.measure}</th>
              <th scope="col">{baseline?.label}</th>
              {others.map(({ name, label }) => (
                <th scope="col" key={name}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {scenario.measures.map(({ measure }) => (
              <tr key={measure}>
                <th scope="row">{labelWithUnit(measure)}</th>
                <td>{meanInWords(measure, baselineValues[measure])}</td>
                {others.map(({ name }) => {
                  const found = differences.find((one) => one.plan === name && one.measure === measure);
                  const word = found === undefined ? "" : toldWord(found);
                  return (
                    <td key={name} class={`word ${word}`}>
                      {word}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul>
        {differences.map((one) => (
          <li key={`${one.plan} ${one.measure}`}>
            {compareWords.ofPlan(labelOf(findings, one.plan))} {oneAndAverage(one)}
          </li>
        ))}
      </ul>
      <p class="hint">
        {chanceOnly} {notMatched}
      </p>
    </>
  );
}

function labelOf({ scenario }: Findings, name: string): string {
  return scenario.plans.find((plan) => plan.name === name)?.label ?? name;
}

function Years({ runs }: { readonly runs: Runs }) {
  const { of: scenario } = runs;
  const [chosen, setChosen] = useState<MeasureName>();
  if (scenario === undefined) return null;
  const measure = chosen ?? scenario.measures[0].measure;
  const position = measureNames.indexOf(measure);
  const rows = scenario.plans.map(({ name, label }, cellIndex) => ({
    name,
    label,
    values: runs.rows
      .filter((row) => row.cellIndex === cellIndex)
      .map((row) => measureIn(row, position) ?? Number.NaN),
  }));
  return (
    <>
      <label>
        {compareWords.measure}{" "}
        <select value={measure} onChange={(event) => setChosen(event.currentTarget.value as MeasureName)}>
          {scenario.measures.map((one) => (
            <option key={one.measure} value={one.measure}>
              {measureEntry(one.measure).label}
            </option>
          ))}
        </select>
      </label>
      <Dotplot measure={measure} rows={rows} description={dotsDescription(measure, rows)} />
    </>
  );
}

function Claims({ findings: { hypotheses } }: { readonly findings: Findings }) {
  if (hypotheses.length === 0) return <p>{compareWords.noClaims}</p>;
  return (
    <dl class="claims">
      {hypotheses.map((result) => (
        <div key={result.hypothesis.name}>
          <dt>
            {result.hypothesis.name}: {result.hypothesis.says}
          </dt>
          <dd>
            <strong>{verdictWord(result.verdict)}</strong>
            {". "}
            {result.notJudged === undefined ? `${verdictNumbers(result)}. ` : ""}
            {verdictSentence(result)}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Numbers({ findings }: { readonly findings: Findings }) {
  const { scenario, cells, values, differences } = findings;
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{compareWords.measure}</th>
            <th scope="col">{compareWords.plan}</th>
            <th scope="col">{compareWords.average}</th>
            <th scope="col">{compareWords.difference}</th>
            <th scope="col">{compareWords.higherIn}</th>
          </tr>
        </thead>
        <tbody>
          {scenario.measures.flatMap(({ measure }) =>
            cells.map(({ plan }, cellIndex) => {
              const found = differences.find((one) => one.plan === plan.name && one.measure === measure);
              return (
                <tr key={`${measure} ${plan.name}`}>
                  <th scope="row">{labelWithUnit(measure)}</th>
                  <td>{plan.label}</td>
                  <td>{meanInWords(measure, values[cellIndex][measure])}</td>
                  <td>{found === undefined ? "" : averageDifference(found)}</td>
                  <td>{found === undefined ? "" : pairsHigher(found.pairsAbove, found.interval.count)}</td>
                </tr>
              );
            }),
          )}
        </tbody>
      </table>
    </div>
  );
}
