// What the manager counts beside what the model gives for what there is: honestly, and without matching.
import { useState } from "preact/hooks";
import { type MeasureName, measureEntry } from "../../model/measures.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { labelWithUnit } from "../../words/cell-values.ts";
import { labWords } from "../../words/lab.ts";
import { besideYours, agencyScreenWords as words } from "../../words/lab-agency.ts";
import { notMatched } from "../../words/study.ts";
import type { Crew } from "../engine/crew.ts";
import { Progress } from "../parts/progress.tsx";
import { useRuns } from "../parts/use-runs.ts";

const counted: readonly MeasureName[] = ["contactShare", "paperworkShare", "backlogDays", "turnoverPerYear"];
const programmes = 8;

export function BesideYours({ scenario, crew }: { readonly scenario: Scenario; readonly crew: Crew }) {
  const { runs, start, stop } = useRuns(crew);
  const [yours, setYours] = useState<Readonly<Record<string, string>>>({});
  const values = runs.studied?.findings.values[0];
  const few = { ...scenario, parameters: { ...scenario.parameters, replications: programmes } };
  return (
    <section>
      <h2>{words.looks}</h2>
      <p>{words.looksLead}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col" />
              <th scope="col">{words.yours}</th>
              <th scope="col">{words.model}</th>
            </tr>
          </thead>
          <tbody>
            {counted.map((measure) => {
              const found = values?.[measure];
              return (
                <tr key={measure}>
                  <th scope="row" title={measureEntry(measure).definition}>
                    {labelWithUnit(measure)}
                  </th>
                  <td>
                    <input
                      type="number"
                      step="any"
                      aria-label={`${words.yours}: ${labelWithUnit(measure)}`}
                      value={yours[measure] ?? ""}
                      onInput={(event) => setYours({ ...yours, [measure]: event.currentTarget.value })}
                    />
                  </td>
                  <td>
                    {found === undefined
                      ? ""
                      : besideYours(measure, found.mean, found.least, found.greatest, found.count)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div class="actions">
        <button type="button" disabled={runs.kind === "running"} onClick={() => start(few, { kind: "run" })}>
          {words.look}
        </button>
      </div>
      {runs.kind === "running" ? <Progress done={runs.done} of={runs.all} onStop={stop} /> : null}
      {runs.kind === "stopped" ? <p role="status">{labWords.stopped}</p> : null}
      <p class="hint">{notMatched}</p>
    </section>
  );
}
