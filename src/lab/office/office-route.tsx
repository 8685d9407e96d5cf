// The office as one of the lab's screens: the plan that is chosen there, and another beside it.
import { useMemo, useState } from "preact/hooks";
import { planParameters } from "../../scenario/plan-parameters.ts";
import type { Plan, Scenario } from "../../scenario/scenario.ts";
import { officeWords } from "../../words/office-screen.ts";
import { Controls } from "../parts/controls.tsx";
import type { ScenarioLab } from "../state/lab.ts";
import { chosenPlan } from "../state/open-choice.ts";
import { OfficeScreen, type PlanToWatch } from "./office-screen.tsx";
import { sourceOf } from "./office-source.ts";

export function OfficeRoute(lab: ScenarioLab) {
  const { choice, scenario, crew } = lab;
  const plan = chosenPlan(scenario, choice);
  const [besideName, setBeside] = useState("");
  const others = scenario.plans.filter(({ name }) => name !== plan.name);
  const beside = others.find(({ name }) => name === besideName);
  const source = useMemo(() => sourceOf(crew), [crew]);
  const watched = usePlan(scenario, plan);
  const watchedBeside = usePlan(scenario, beside);
  return (
    <>
      <h1>{officeWords.title}</h1>
      <p class="lead">{officeWords.lead}</p>
      <details class="office-levers">
        <summary>{officeWords.choose(plan.label)}</summary>
        <Controls lab={lab} onePlan />
      </details>
      {others.length === 0 ? null : (
        <p class="office-buttons">
          <label class="office-pick">
            {officeWords.beside}
            <select value={beside?.name ?? ""} onChange={(event) => setBeside(event.currentTarget.value)}>
              <option value="">{officeWords.none}</option>
              {others.map(({ name, label }) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          {beside === undefined ? null : <span class="hint">{officeWords.sameClients}</span>}
        </p>
      )}
      {watched === undefined ? null : <OfficeScreen source={source} plan={watched} beside={watchedBeside} />}
    </>
  );
}

function usePlan(scenario: Scenario, plan: Plan | undefined): PlanToWatch | undefined {
  return useMemo(
    () =>
      plan === undefined ? undefined : { label: plan.label, parameters: planParameters(scenario, plan, {}) },
    [scenario, plan],
  );
}
