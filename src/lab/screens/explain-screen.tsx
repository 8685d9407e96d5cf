// The model in words: what it leaves out, the flow of a day whose letters name its levers, every number with its source.
import { useMemo, useState } from "preact/hooks";
import { isMeasureName, measureEntry, measureNames } from "../../model/measures.ts";
import { type MechanismName, mechanisms } from "../../model/mechanisms.ts";
import { parameterEntry, parameterNames } from "../../model/parameters.ts";
import { evidence } from "../../words/grades.ts";
import {
  flowOfADay,
  leftOut,
  leversOfMechanism,
  explainScreenWords as words,
} from "../../words/lab-explain.ts";
import { valueText } from "../../words/levers.ts";
import { mechanismWords } from "../../words/mechanism-words.ts";
import { Field } from "../parts/controls.tsx";

const firstLetter = "A".charCodeAt(0);
const letters = new Map(
  flowOfADay
    .flatMap(({ mechanisms: names }) => names)
    .map((name, place) => [name, String.fromCharCode(firstLetter + place)]),
);

export function ExplainScreen() {
  return (
    <>
      <h1>{words.title}</h1>
      <section>
        <h2>{words.leftOut}</h2>
        <ul>
          {leftOut.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.flow}</h2>
        <p>{words.flowLead}</p>
        <ol class="flow">
          {flowOfADay.map(({ part, mechanisms: names }) => (
            <li key={part}>
              <h3>{part}</h3>
              <ul>
                {names.map((name) => (
                  <Mechanism key={name} name={name} />
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
      <Numbers />
    </>
  );
}

function Mechanism({ name }: { readonly name: string }) {
  const { meaning, source, moves } = mechanismWords[name];
  const groups = leversOfMechanism[name] ?? [];
  const levers = parameterNames.filter(
    (one) => parameterEntry(one).lever === true && groups.includes(one.split(".")[0]),
  );
  return (
    <li>
      <strong class="letter">{letters.get(name)}</strong> {meaning}
      <details>
        <summary>
          {words.levers}, {words.source.toLowerCase()}
        </summary>
        <p class="hint">
          {levers.length === 0
            ? ""
            : `${words.levers}: ${levers.map((one) => parameterEntry(one).label).join("; ")}. `}
          {words.moves}:{" "}
          {moves
            .filter(isMeasureName)
            .map((one) => measureEntry(one).label)
            .join(", ")}
          . {words.off}: {mechanisms[name as MechanismName]}. {words.source}: {source}.
        </p>
      </details>
    </li>
  );
}

interface Line {
  readonly name: string;
  readonly meaning: string;
  readonly value: string;
  readonly evidence: string;
}

const lines: readonly Line[] = [
  ...measureNames.map((name): Line => {
    const { label, definition, unit } = measureEntry(name);
    return { name, meaning: `${label} (${unit}). ${definition}`, value: "", evidence: "" };
  }),
  ...parameterNames.map((name): Line => {
    const entry = parameterEntry(name);
    return {
      name,
      meaning: `${entry.label} (${entry.unit})`,
      value: "default" in entry ? valueText(entry.default) : entry.absent,
      evidence: evidence(entry.grade, entry.source),
    };
  }),
];
const mostShown = 40;

function Numbers() {
  const [sought, setSought] = useState("");
  const found = useMemo(() => {
    const parts = sought.toLowerCase().split(/\s+/).filter(Boolean);
    return lines.filter((line) => {
      const text = `${line.name} ${line.meaning} ${line.evidence}`.toLowerCase();
      return parts.every((part) => text.includes(part));
    });
  }, [sought]);
  const shown = found.slice(0, mostShown);
  return (
    <section>
      <h2>{words.numbers}</h2>
      <p class="hint">{words.grades}</p>
      <Field label={words.search}>
        {(id) => (
          <input
            id={id}
            type="search"
            value={sought}
            onInput={(event) => setSought(event.currentTarget.value)}
          />
        )}
      </Field>
      <p role="status">{words.found(shown.length, found.length)}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.meaning}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.evidence}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ name, meaning, value, evidence: from }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{meaning}</td>
                <td>{value}</td>
                <td>{from}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
