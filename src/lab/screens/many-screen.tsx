// The same plan in many simulated programmes, a dot for each as it is made, then the sentence.
import { useState } from "preact/hooks";
import { measureIn } from "../../experiment/run/rows.ts";
import { type MeasureName, measureEntry, measureNames } from "../../model/measures.ts";
import { labFaults, labWords } from "../../words/lab.ts";
import { dotsDescription } from "../../words/lab-dots.ts";
import { manyWords, spreadSentence } from "../../words/lab-screens.ts";
import { chanceOnly } from "../../words/study.ts";
import { studyInPage } from "../engine/run-study.ts";
import { Controls, Field } from "../parts/controls.tsx";
import { Dotplot } from "../parts/dotplot.tsx";
import { Progress } from "../parts/progress.tsx";
import { useRuns } from "../parts/use-runs.ts";
import type { ScenarioLab } from "../state/lab.ts";
import { chosenPlan } from "../state/open-choice.ts";

export function ManyScreen(lab: ScenarioLab) {
  const { choice, scenario, crew } = lab;
  const plan = chosenPlan(scenario, choice);
  const { runs, start, stop } = useRuns(crew, studyInPage);
  const [measure, setMeasure] = useState<MeasureName>(scenario.measures[0].measure);
  const position = measureNames.indexOf(measure);
  const values = runs.rows.map((row) => measureIn(row, position) ?? Number.NaN);
  const rows = [{ name: plan.name, label: plan.label, values }];
  const isOld = runs.of !== undefined && runs.of !== scenario;
  return (
    <>
      <h1>{manyWords.title}</h1>
      <p class="lead">{manyWords.lead}</p>
      <Controls lab={lab} onePlan replications />
      <div class="actions">
        <button type="button" class="main" onClick={() => start(scenario, { kind: "run", plan: plan.name })}>
          {manyWords.run(scenario.parameters.replications)}
        </button>
        <Field label={manyWords.measure}>
          {(id) => (
            <select
              id={id}
              value={measure}
              onChange={(event) => setMeasure(event.currentTarget.value as MeasureName)}
            >
              {measureNames.map((name) => (
                <option key={name} value={name}>
                  {measureEntry(name).label}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {runs.kind === "running" ? <Progress done={runs.done} of={runs.all} onStop={stop} /> : null}
      {runs.kind === "none" ? null : (
        <section class={isOld ? "old" : undefined}>
          {isOld ? <p role="status">{labWords.fromEarlier}</p> : null}
          {runs.kind === "stopped" ? <p role="status">{labWords.stopped}</p> : null}
          {runs.kind === "failed" ? <p role="alert">{labFaults.fault(runs.fault ?? "")}</p> : null}
          <Dotplot measure={measure} rows={rows} description={dotsDescription(measure, rows)} />
          <p aria-live="polite">{runs.kind === "running" ? "" : spreadSentence(measure, values)}</p>
          <p class="hint">{measureEntry(measure).definition}</p>
          <p class="hint">{chanceOnly}</p>
        </section>
      )}
    </>
  );
}
