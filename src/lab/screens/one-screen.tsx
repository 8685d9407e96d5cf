// One simulated programme, run again at each move of a lever, beside what the file's own values give.
import { useEffect, useMemo, useState } from "preact/hooks";
import type { RunRow } from "../../experiment/run/rows.ts";
import { measureIn } from "../../experiment/run/rows.ts";
import { type MeasureName, measureEntry, measureNames } from "../../model/measures.ts";
import type { Parameters } from "../../model/parameters.ts";
import { planParameters } from "../../scenario/plan-parameters.ts";
import { amount } from "../../words/amounts.ts";
import { labelWithUnit } from "../../words/cell-values.ts";
import { labFaults } from "../../words/lab.ts";
import { oneWords } from "../../words/lab-screens.ts";
import type { Crew } from "../engine/crew.ts";
import { StoppedError } from "../engine/crew.ts";
import { Controls } from "../parts/controls.tsx";
import { chosenPlan, openChoice } from "../state/choice.ts";
import type { ScenarioLab } from "../state/lab.ts";

export function OneScreen(lab: ScenarioLab) {
  const { choice, scenario, data, crew } = lab;
  const plan = chosenPlan(scenario, choice);
  const parameters = useMemo(() => planParameters(scenario, plan, {}), [scenario, plan]);
  const inFile = useMemo(() => {
    const seed = choice.set.seed;
    const asWritten = openChoice({ ...choice, set: seed === undefined ? {} : { seed } }, data.scenarios);
    return asWritten.isOpen
      ? planParameters(asWritten.scenario, chosenPlan(asWritten.scenario, choice), {})
      : parameters;
  }, [choice, data, parameters]);
  const now = useRow(parameters, crew, true);
  const before = useRow(inFile, crew, false);
  const measures = [
    ...new Set<MeasureName>([...scenario.measures.map(({ measure }) => measure), ...alsoShown]),
  ];
  return (
    <>
      <h1>{oneWords.title}</h1>
      <p class="lead">{oneWords.lead}</p>
      <Controls lab={lab} onePlan />
      <div aria-live="polite" class={now?.isOld ? "old" : undefined}>
        {now?.row.status === "failed" ? <p>{labFaults.runFailed(now.row.reason ?? "")}</p> : null}
        <table>
          <caption>{plan.label}</caption>
          <thead>
            <tr>
              <th scope="col">{oneWords.measure}</th>
              <th scope="col">{oneWords.before}</th>
              <th scope="col">{oneWords.now}</th>
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <tr key={measure}>
                <th scope="row" title={measureEntry(measure).definition}>
                  {labelWithUnit(measure)}
                </th>
                <td>{told(before?.row, measure)}</td>
                <td>{told(now?.row, measure)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const alsoShown: readonly MeasureName[] = [
  "engagementDose",
  "engagementContinuity",
  "engagementAlliance",
  "engagementResponsiveness",
  "contactShare",
  "paperworkShare",
  "idleShare",
  "costPerClientMonth",
];

function told(row: RunRow | undefined, measure: MeasureName): string {
  const value = row === undefined ? undefined : measureIn(row, measureNames.indexOf(measure));
  return value === undefined ? "…" : amount(measure, value);
}

/** The first programme under these parameters; while another is run the last one stays, marked as old. */
function useRow(
  parameters: Parameters,
  crew: Crew,
  isUrgent: boolean,
): { readonly row: RunRow; readonly isOld: boolean } | undefined {
  const [made, setMade] = useState<{ row: RunRow; of: string }>();
  const key = useMemo(() => JSON.stringify(parameters), [parameters]);
  useEffect(() => {
    const stopper = new AbortController();
    crew
      .ask({ kind: "run", cellIndex: 0, parameters, replication: 1 }, { signal: stopper.signal, isUrgent })
      .then((row) => setMade({ row, of: key }))
      .catch((error: unknown) => {
        if (!(error instanceof StoppedError)) throw error;
      });
    return () => stopper.abort();
  }, [key, crew]);
  return made === undefined ? undefined : { row: made.row, isOld: made.of !== key };
}
