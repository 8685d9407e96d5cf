// The manager's screen: six numbers, the model beside the agency, plans on a bar of the same money, what matters, compare.
import { useMemo, useState } from "preact/hooks";
import type { MeasureName } from "../../model/measures.ts";
import { measureEntry } from "../../model/measures.ts";
import { planCost } from "../../scenario/plan-cost.ts";
import { planParameters } from "../../scenario/plan-parameters.ts";
import { type AgencyNumbers, planParametersOf } from "../../scenario/same-money.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { settingNames, settingParameters } from "../../scenario/settings.ts";
import { agencyScreenWords as words } from "../../words/lab-agency.ts";
import { capitalised } from "../../words/lists.ts";
import { agencyWords } from "../../words/new.ts";
import { dollars } from "../../words/numbers.ts";
import { agencyMade, agencyName, planAgency } from "../agency/agency-plans.ts";
import { BesideYours } from "../agency/beside-yours.tsx";
import { Field } from "../parts/controls.tsx";
import { openChoice } from "../state/choice.ts";
import type { Lab } from "../state/lab.ts";
import { saveFile } from "../take/save-file.ts";

const usual = settingParameters(settingNames[0]);

interface Asked {
  readonly name: keyof AgencyNumbers;
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly usual: number | undefined;
}

const asked: readonly Asked[] = [
  { name: "clients", words: agencyWords.clients, from: 1, to: 10_000, step: 1, usual: 120 },
  { name: "leads", words: agencyWords.leads, from: 1, to: 1000, step: 1, usual: 6 },
  { name: "assistants", words: agencyWords.assistants, from: 0, to: 1000, step: 1, usual: 3 },
  {
    name: "paperworkHours",
    words: agencyWords["paperwork-hours"],
    from: 0,
    to: 60,
    step: 0.5,
    usual: undefined,
  },
  { name: "provisions", words: agencyWords.provisions, from: 0, to: 1_000_000_000, step: 1, usual: 100_000 },
  {
    name: "leadWage",
    words: agencyWords["lead-wage"],
    from: 10_000,
    to: 200_000,
    step: 1,
    usual: usual["wages.leadPerYear"],
  },
];

export function AgencyScreen(lab: Lab) {
  const { choice, change, crew } = lab;
  const [numbers, setNumbers] = useState<Partial<AgencyNumbers>>(
    Object.fromEntries(
      asked.flatMap(({ name, usual: value }) => (value === undefined ? [] : [[name, value]])),
    ),
  );
  const [state, setState] = useState<{
    readonly refusal?: string;
    readonly isTrying?: boolean;
    readonly said?: readonly string[];
  }>({});
  const make = async () => {
    const complete = { ...numbers, setting: settingNames[0] } as AgencyNumbers;
    const planned = planAgency(complete);
    if (!planned.isPlanned) return setState({ refusal: planned.refusal });
    const { plans } = planned;
    setState({ isTrying: complete.paperworkHours !== undefined });
    const parameters = planParametersOf(plans, plans.ways[0]);
    const pilot =
      complete.paperworkHours === undefined
        ? undefined
        : await crew.ask({ kind: "pilot", parameters, hoursPerWeek: complete.paperworkHours });
    const { text, said } = agencyMade(complete, plans, pilot);
    setState({ said });
    change({ scenario: agencyName, ownText: text, plan: undefined, set: {} });
  };
  const isMade = choice.scenario === agencyName && choice.ownText !== undefined;
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <form
        class="controls"
        onSubmit={(event) => {
          event.preventDefault();
          make().catch((error: unknown) => setState({ refusal: String(error) }));
        }}
      >
        <div class="levers">
          {asked.map(({ name, words: label, from, to, step, usual: first }) => (
            <Field key={name} label={capitalised(label)}>
              {(id) => (
                <input
                  id={id}
                  type="number"
                  min={from}
                  max={to}
                  step={step}
                  required={first !== undefined}
                  value={numbers[name] ?? ""}
                  onInput={(event) => {
                    const { [name]: _before, ...rest } = numbers;
                    const text = event.currentTarget.value;
                    setNumbers(text === "" ? rest : { ...rest, [name]: Number(text) });
                  }}
                />
              )}
            </Field>
          ))}
        </div>
        <button type="submit" class="main" disabled={state.isTrying === true}>
          {words.make}
        </button>
        {state.isTrying === true ? <p role="status">{words.trying}</p> : null}
        {state.refusal === undefined ? null : <p role="alert">{state.refusal}</p>}
      </form>
      {state.said?.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isMade ? <Made lab={lab} text={choice.ownText ?? ""} /> : null}
    </>
  );
}

function Made({ lab, text }: { readonly lab: Lab; readonly text: string }) {
  const { choice, change, data } = lab;
  const opened = useMemo(
    () => openChoice({ ...choice, ownText: text }, data.scenarios),
    [choice, text, data],
  );
  if (!opened.isOpen) return <pre class="refusal">{opened.refusal}</pre>;
  const { scenario } = opened;
  return (
    <>
      <section>
        <h2>{words.money}</h2>
        <p>{words.moneyLead}</p>
        <ul class="bars">
          {scenario.plans.map((plan) => (
            <MoneyBar key={plan.name} scenario={scenario} plan={plan} />
          ))}
        </ul>
      </section>
      <BesideYours scenario={scenario} crew={lab.crew} />
      <section>
        <h2>{words.matters}</h2>
        <p>{words.mattersLead}</p>
        <div class="levers">
          {scenario.measures.map(({ measure, matters }) => (
            <Field key={measure} label={measureEntry(measure).label}>
              {(id) => (
                <input
                  id={id}
                  type="number"
                  step="any"
                  min={0}
                  value={matters}
                  onChange={(event) => {
                    const size = Number(event.currentTarget.value);
                    if (size > 0 && Number.isFinite(size))
                      change({ ownText: withMatters(text, measure, size) });
                    else event.currentTarget.value = String(matters);
                  }}
                />
              )}
            </Field>
          ))}
        </div>
      </section>
      <div class="actions">
        <button type="button" class="main" onClick={() => change({ screen: "compare" })}>
          {words.compare}
        </button>
        <button type="button" onClick={() => saveFile(`${agencyName}.yaml`, text)}>
          {words.saveFile}
        </button>
      </div>
    </>
  );
}

/** The file says what matters in one line a measure. */
function withMatters(text: string, measure: MeasureName, size: number): string {
  return text.replace(new RegExp(`^( {2}${measure}: \\{ matters: )[^}]*( \\})$`, "m"), `$1${size}$2`);
}

interface MoneyBarProps {
  readonly scenario: Scenario;
  readonly plan: Scenario["plans"][number];
}

function MoneyBar({ scenario, plan }: MoneyBarProps) {
  const parameters = planParameters(scenario, plan, {});
  const all = planCost(scenario, plan);
  const provisions = parameters["provisions.perClientYear"] * parameters["intake.places"];
  const people = all - provisions;
  return (
    <li>
      <p>{plan.label}</p>
      <div class="bar">
        <div class="people" style={{ flexGrow: people }} />
        <div class="provisions" style={{ flexGrow: provisions }} />
      </div>
      <p class="hint">
        {words.people} {dollars(people)}, {words.provisions.toLowerCase()} {dollars(provisions)}
      </p>
    </li>
  );
}
