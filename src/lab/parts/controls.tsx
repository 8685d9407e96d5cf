// The choices above every screen that runs the model: scenario, plan, levers, seed, how many programmes.
import { useId, useState } from "preact/hooks";
import { type ParameterName, parameterEntry, parameterNames } from "../../model/parameters.ts";
import { checkParameterValue } from "../../scenario/parameter-value.ts";
import { planParameters } from "../../scenario/plan-parameters.ts";
import { labWords, setByPlan } from "../../words/lab.ts";
import type { ScenarioLab } from "../state/lab.ts";
import { chosenPlan } from "../state/open-choice.ts";
import { leversShown, scaleOf } from "./lever-scales.ts";
import { Slider } from "./slider.tsx";

interface ControlsProps {
  readonly lab: ScenarioLab;
  /** Whether one plan is looked at alone. */
  readonly onePlan?: boolean;
  readonly replications?: boolean;
}

const mostReplications = 1000;

export function Controls({ lab, onePlan = false, replications = false }: ControlsProps) {
  const { choice, change, scenario } = lab;
  const plan = chosenPlan(scenario, choice);
  const [added, setAdded] = useState<readonly ParameterName[]>([]);
  const parameters = onePlan ? planParameters(scenario, plan, {}) : scenario.parameters;
  const levers = [...new Set([...leversShown(scenario), ...setByHand(choice.set), ...added])];
  const setOne = (name: ParameterName, value: number | string) =>
    change({ set: { ...choice.set, [name]: value } });
  return (
    <section class="controls" aria-label={labWords.levers}>
      <div class="fields">
        <ScenarioField lab={lab} />
        {onePlan ? (
          <Field label={labWords.plan}>
            {(id) => (
              <select
                id={id}
                value={plan.name}
                onChange={(event) => change({ plan: event.currentTarget.value })}
              >
                {scenario.plans.map(({ name, label }) => (
                  <option key={name} value={name}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ) : null}
        <Field label={labWords.seed} hint={labWords.seedHint}>
          {(id) => (
            <input
              id={id}
              type="text"
              value={scenario.parameters.seed}
              maxLength={100}
              onChange={(event) => {
                const checked = checkParameterValue("seed", event.currentTarget.value.trim());
                if (checked.isFine) setOne("seed", String(checked.value));
                else event.currentTarget.value = scenario.parameters.seed;
              }}
            />
          )}
        </Field>
        {replications ? (
          <Field label={labWords.replications}>
            {(id) => (
              <input
                id={id}
                type="number"
                min={2}
                max={mostReplications}
                value={scenario.parameters.replications}
                onChange={(event) => {
                  const count = Math.round(Number(event.currentTarget.value));
                  if (count >= 1 && count <= mostReplications) setOne("replications", count);
                  else event.currentTarget.value = String(scenario.parameters.replications);
                }}
              />
            )}
          </Field>
        ) : null}
      </div>
      <div class="levers">
        {levers.map((name) => (
          <Slider
            key={name}
            name={name}
            value={Number(parameters[name])}
            values={sweptValues(scenario, name)}
            onValue={(value) => setOne(name, value)}
            fixedBecause={onePlan && plan.changes[name] !== undefined ? setByPlan(plan.label) : undefined}
          />
        ))}
      </div>
      <details>
        <summary>{labWords.moreLevers}</summary>
        <Field label={labWords.chooseLever}>
          {(id) => (
            <select
              id={id}
              value=""
              onChange={(event) => {
                setAdded([...added, event.currentTarget.value as ParameterName]);
                event.currentTarget.value = "";
              }}
            >
              <option value="" />
              {parameterNames
                .filter((name) => isOffered(name, levers))
                .map((name) => (
                  <option key={name} value={name}>
                    {parameterEntry(name).label}
                  </option>
                ))}
            </select>
          )}
        </Field>
        <button type="button" onClick={() => change({ set: {} })}>
          {labWords.asInFile}
        </button>
      </details>
    </section>
  );
}

/** A lever that the file sweeps takes the file's values alone, as it does for the command. */
function sweptValues({ sweep }: ScenarioLab["scenario"], name: ParameterName): number[] | undefined {
  return sweep.find(({ lever }) => lever === name)?.values.map(Number);
}

/** Levers that were moved; what is shown elsewhere is not among them. */
function setByHand(set: ScenarioLab["choice"]["set"]): ParameterName[] {
  return (Object.keys(set) as ParameterName[]).filter(
    (name) => scaleOf(name) !== undefined && name !== "replications",
  );
}

function isOffered(name: ParameterName, levers: readonly ParameterName[]): boolean {
  const isStudys = name === "replications" || name.startsWith("time.");
  return (
    parameterEntry(name).lever === true && !isStudys && scaleOf(name) !== undefined && !levers.includes(name)
  );
}

function ScenarioField({ lab: { choice, change, data } }: { readonly lab: ScenarioLab }) {
  const isOwn = choice.ownText !== undefined;
  return (
    <Field label={labWords.scenario}>
      {(id) => (
        <select
          id={id}
          value={choice.scenario}
          onChange={(event) => {
            const { ownText: _own, plan: _plan, ...rest } = choice;
            change({
              ...rest,
              ownText: undefined,
              plan: undefined,
              scenario: event.currentTarget.value,
              set: {},
            });
          }}
        >
          {isOwn ? <option value={choice.scenario}>{choice.scenario}</option> : null}
          {Object.keys(data.scenarios).map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly children: (id: string) => preact.ComponentChildren;
}

export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children(id)}
      {hint === undefined ? null : <p class="hint">{hint}</p>}
    </div>
  );
}
