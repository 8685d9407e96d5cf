// What the manager counts beside what the model gives, and a search for the inputs under which it gives the same.
import { useState } from "preact/hooks";
import { observedHere } from "../../experiment/analysis/matching/matching.ts";
import { plansOf } from "../../experiment/plan/plans-of.ts";
import { type MeasureName, measureEntry, measureNames } from "../../model/measures.ts";
import { planParameters } from "../../scenario/plan-parameters.ts";
import { possibleValues } from "../../scenario/possible-values.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { labelWithUnit } from "../../words/cell-values.ts";
import { labFaults, labWords } from "../../words/lab.ts";
import {
  besideYours,
  matchSizeWords,
  matchWords,
  agencyScreenWords as words,
} from "../../words/lab-agency.ts";
import { nothingDefined } from "../../words/matching.ts";
import { notMatched } from "../../words/study.ts";
import { studyInPage } from "../engine/run-study.ts";
import { Field } from "../parts/controls.tsx";
import { Progress } from "../parts/progress.tsx";
import { useMatch } from "../parts/use-match.ts";
import { useRuns } from "../parts/use-runs.ts";
import type { ScenarioLab } from "../state/lab.ts";
import { chosenPlan, openChoice } from "../state/open-choice.ts";
import { MatchAnswer } from "./match-answer.tsx";
import { matchSizes } from "./match-sizes.ts";
import { type Counts, countedOf, countsIn, withObserved } from "./observed-text.ts";

/** What nearly every agency counts. */
const usual: readonly MeasureName[] = ["contactShare", "paperworkShare", "backlogDays", "turnoverPerYear"];
const programmes = 8;

export function BesideYours(lab: ScenarioLab) {
  const { scenario, crew, choice, change, text, data } = lab;
  const { runs, start, stop } = useRuns(crew, studyInPage);
  const match = useMatch(crew);
  const [counts, setCounts] = useState<Counts>(() => countsIn(scenario));
  const [added, setAdded] = useState<readonly MeasureName[]>([]);
  const [size, setSize] = useState<keyof typeof matchSizes>("quick");
  const [refusal, setRefusal] = useState<string>();
  const [searched, setSearched] = useState("");
  // The office as it is: what was found of another one stays to be seen, greyed.
  const office = JSON.stringify(planParameters(scenario, chosenPlan(scenario, {}), {}));
  const [lookedAt, setLookedAt] = useState(office);
  const values = lookedAt === office ? runs.studied?.findings.values[0] : undefined;
  const few = { ...scenario, parameters: { ...scenario.parameters, replications: programmes } };
  const shown = [...new Set([...usual, ...(Object.keys(counts) as MeasureName[]), ...added])];
  const set = (measure: MeasureName, part: Partial<ReturnType<typeof countedOf>>) =>
    setCounts({ ...counts, [measure]: { ...countedOf(counts, measure), ...part } });
  const isOld = searched !== office + JSON.stringify(counts);
  const look = () => {
    const ownText = withObserved(text, counts);
    const opened = openChoice({ ...choice, ownText }, data.scenarios);
    if (!opened.isOpen) return setRefusal(opened.refusal);
    const told = refusalOf(opened.scenario);
    setRefusal(told);
    if (told !== undefined) return;
    if (ownText !== text) change({ ownText });
    const { waves, replications } = matchSizes[size];
    const parameters = { ...opened.scenario.parameters, replications };
    match.start({ ...opened.scenario, parameters }, waves);
    setSearched(office + JSON.stringify(counts));
  };
  return (
    <section>
      <h2>{words.looks}</h2>
      <p>{words.looksLead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          look();
        }}
      >
        <div class="scroll">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.measure}</th>
                <th scope="col">{words.yours}</th>
                <th scope="col">{words.within}</th>
                <th scope="col">{words.model}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((measure) => {
                const found = values?.[measure];
                const { from, to } = possibleValues(measure);
                const counted = countedOf(counts, measure);
                return (
                  <tr key={measure}>
                    <th scope="row" title={measureEntry(measure).definition}>
                      {labelWithUnit(measure)}
                    </th>
                    <td>
                      <input
                        type="number"
                        step="any"
                        min={from}
                        max={to}
                        aria-label={`${words.yours}: ${labelWithUnit(measure)}`}
                        value={counted.value}
                        onInput={(event) => set(measure, { value: event.currentTarget.value })}
                      />
                    </td>
                    <td>
                      <input
                        type="number"
                        step="any"
                        min={0}
                        aria-label={`${words.within}: ${labelWithUnit(measure)}`}
                        value={counted.within}
                        onInput={(event) => set(measure, { within: event.currentTarget.value })}
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
          <Field label={words.countMore}>
            {(id) => (
              <select
                id={id}
                value=""
                onChange={(event) => {
                  setAdded([...added, event.currentTarget.value as MeasureName]);
                  event.currentTarget.value = "";
                }}
              >
                <option value="" />
                {measureNames
                  .filter((name) => !shown.includes(name))
                  .map((name) => (
                    <option key={name} value={name}>
                      {measureEntry(name).label}
                    </option>
                  ))}
              </select>
            )}
          </Field>
          <button
            type="button"
            disabled={runs.kind === "running"}
            onClick={() => {
              setLookedAt(office);
              start(few, { kind: "run" });
            }}
          >
            {words.look}
          </button>
        </div>
        {runs.kind === "running" ? <Progress done={runs.done} of={runs.all} onStop={stop} /> : null}
        {runs.kind === "stopped" ? <p role="status">{labWords.stopped}</p> : null}
        <h3>{matchWords.title}</h3>
        <p>{matchWords.lead}</p>
        <div class="actions">
          <Field label={matchWords.size}>
            {(id) => (
              <select
                id={id}
                value={size}
                onChange={(event) => setSize(event.currentTarget.value as keyof typeof matchSizes)}
              >
                {(Object.keys(matchSizes) as (keyof typeof matchSizes)[]).map((name) => (
                  <option key={name} value={name}>
                    {matchSizeWords(name, matchSizes[name])}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <button type="submit" disabled={match.run.kind === "running"}>
            {matchWords.start}
          </button>
        </div>
      </form>
      {refusal === undefined ? null : (
        <p class="refusal" role="alert">
          {refusal}
        </p>
      )}
      {match.run.kind === "running" ? (
        <Progress done={match.run.done} of={match.run.all} onStop={match.stop} />
      ) : null}
      {match.run.kind === "stopped" ? <p role="status">{matchWords.stopped}</p> : null}
      {match.run.kind === "failed" ? <p role="alert">{labFaults.fault(match.run.fault ?? "")}</p> : null}
      {match.run.matched === undefined ? (
        <p class="hint">
          {notMatched} {matchWords.notTried}
        </p>
      ) : (
        <div class={isOld ? "old" : undefined}>
          {isOld ? <p role="status">{labWords.fromEarlier}</p> : null}
          <MatchAnswer matched={match.run.matched} name={scenario.name} />
        </div>
      )}
    </section>
  );
}

/** Why there is nothing to match, in a sentence; absent where there is. */
function refusalOf(scenario: Scenario): string | undefined {
  if (scenario.observed === undefined) return matchWords.nothingCounted;
  const { asked, left } = observedHere({ scenario, plans: plansOf(scenario, { kind: "match" }) });
  if (asked.length > 0) return undefined;
  return nothingDefined(left.map(({ observed, because }) => [observed.measure, because]));
}
