// The manager's screen: six numbers, the model beside the agency, plans on a bar of the same money, what matters, compare.
import { useState } from "preact/hooks";
import type { MeasureName } from "../../model/measures.ts";
import { measureEntry } from "../../model/measures.ts";
import { planCost } from "../../scenario/plan-cost.ts";
import { planParameters } from "../../scenario/plan-parameters.ts";
import { type AgencyNumbers, planParametersOf } from "../../scenario/same-money.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { settingNames, settingParameters } from "../../scenario/settings.ts";
import { labFaults } from "../../words/lab.ts";
import { agencyScreenWords as words } from "../../words/lab-agency.ts";
import { compareWords } from "../../words/lab-screens.ts";
import { reportWords } from "../../words/lab-take.ts";
import { capitalised } from "../../words/lists.ts";
import { agencyWords } from "../../words/new.ts";
import { dollars } from "../../words/numbers.ts";
import { agencyMade, agencyName, planAgency } from "../agency/agency-plans.ts";
import { BesideYours } from "../agency/beside-yours.tsx";
import { Field } from "../parts/controls.tsx";
import { Progress } from "../parts/progress.tsx";
import type { Lab, ScenarioLab } from "../state/lab.ts";
import type { Opened } from "../state/open-choice.ts";
import { ReportButton } from "../take/report-button.tsx";
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

/** @param lab with what the choice opens as, which is the agency's own once it is made. */
export function AgencyScreen({ opened, ...lab }: Lab & { readonly opened: Opened }) {
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
            <Field
              key={name}
              label={capitalised(label)}
              {...(first === undefined && { hint: words.mayBeEmpty })}
            >
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
      {choice.ownText === undefined ? null : opened.isOpen ? (
        <Made {...lab} scenario={opened.scenario} text={opened.text} />
      ) : (
        <pre class="refusal">{opened.refusal}</pre>
      )}
    </>
  );
}

/** The agency's own file, made above or opened under Take away. */
function Made(lab: ScenarioLab) {
  const { choice, change, scenario, text, comparison } = lab;
  const compare = () => {
    if (comparison.runs.of !== scenario) comparison.start(scenario, { kind: "compare" });
    change({ screen: "compare" });
  };
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
      <BesideYours key={scenario.name} {...lab} />
      {choice.scenario === agencyName ? <Matters {...lab} /> : null}
      <div class="actions">
        <button type="button" class="main" onClick={compare}>
          {words.compare}
        </button>
        <button type="button" onClick={() => saveFile(`${scenario.name}.yaml`, text)}>
          {words.saveFile}
        </button>
      </div>
      <Report {...lab} />
    </>
  );
}

function Report(lab: ScenarioLab) {
  const { scenario, comparison } = lab;
  const { runs, start, stop } = comparison;
  const isOfThis = runs.of?.name === scenario.name;
  return (
    <section>
      <h2>{reportWords.title}</h2>
      {isOfThis && runs.studied !== undefined ? (
        <ReportButton lab={lab} studied={runs.studied} />
      ) : (
        <p>{reportWords.runFirst}</p>
      )}
      {isOfThis && runs.kind === "running" ? (
        <Progress done={runs.done} of={runs.all} onStop={stop} />
      ) : runs.of === scenario && runs.studied !== undefined ? null : (
        <button type="button" onClick={() => start(scenario, { kind: "compare" })}>
          {compareWords.run(scenario.plans.length * scenario.parameters.replications)}
        </button>
      )}
      {isOfThis && runs.kind === "failed" ? <p role="alert">{labFaults.fault(runs.fault ?? "")}</p> : null}
    </section>
  );
}

/** Only for a file that was made here, each of whose measures has a line of its own. */
function Matters({ scenario, text, change }: ScenarioLab) {
  return (
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
