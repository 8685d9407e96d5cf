// One simulated programme, run again at each move of a lever, beside what the file's own values give.
import { useMemo } from "preact/hooks";
import type { MeasureName } from "../../model/measures.ts";
import { planParameters } from "../../scenario/plan-parameters.ts";
import { oneWords } from "../../words/lab-screens.ts";
import { Controls } from "../parts/controls.tsx";
import { ProgrammeTable } from "../parts/programme-table.tsx";
import type { ScenarioLab } from "../state/lab.ts";
import { chosenPlan, openChoice } from "../state/open-choice.ts";

/** What is shown beside the scenario's own measures. */
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

export function OneScreen(lab: ScenarioLab) {
  const { choice, scenario, data, crew } = lab;
  const plan = chosenPlan(scenario, choice);
  const now = useMemo(() => planParameters(scenario, plan, {}), [scenario, plan]);
  const before = useMemo(() => {
    const { seed } = choice.set;
    const asWritten = openChoice({ ...choice, set: seed === undefined ? {} : { seed } }, data.scenarios);
    if (!asWritten.isOpen) return now;
    return planParameters(asWritten.scenario, chosenPlan(asWritten.scenario, choice), {});
  }, [choice, data, now]);
  const own = scenario.measures.map(({ measure }) => measure);
  return (
    <>
      <h1>{oneWords.title}</h1>
      <p class="lead">{oneWords.lead}</p>
      <Controls lab={lab} onePlan />
      <ProgrammeTable
        caption={plan.label}
        before={before}
        now={now}
        measures={[...new Set([...own, ...alsoShown])]}
        crew={crew}
      />
    </>
  );
}
