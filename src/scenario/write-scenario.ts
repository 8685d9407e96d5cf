// A scenario as YAML with every default written out: the same scenario always gives the same bytes.

import type { ParameterValue } from "../model/parameter-entry.ts";
import { type LaterChange, type ParameterName, parameterEntry, parameterNames } from "../model/parameters.ts";
import { ruleKindNames } from "../model/rule-kinds.ts";
import { ruleLevers } from "../model/rule-levers.ts";
import { isStudyWide } from "./read-changes.ts";
import { describedLine } from "./read-own-measures.ts";
import { timeFields } from "./read-study.ts";
import type { Changes, Hypothesis, Observed, RuleNames, Scenario } from "./scenario.ts";

/** YAML that `readScenario` turns into an equal scenario; parameters stand in the order of their table. */
export function writeScenario(scenario: Scenario): string {
  const { parameters, budget } = scenario;
  const lines = [
    `format: ${scenario.format}`,
    `title: ${inQuotes(scenario.title)}`,
    `question: ${inQuotes(scenario.question)}`,
    `setting: ${asName(scenario.setting)}`,
    "parameters:",
    ...changeLines(parameters, (name) => !isStudyWide(name)).map(indent),
    "plans:",
    ...scenario.plans.flatMap(({ name, label, changes, later }) => [
      `  ${asName(name)}:`,
      ...[`label: ${inQuotes(label)}`, ...changeLines(changes), ...laterLines(later)].map(indent).map(indent),
    ]),
    `baseline: ${asName(scenario.baseline)}`,
    ...laterLines(scenario.later),
  ];
  if (scenario.sweep.length > 0) {
    lines.push(
      "sweep:",
      ...scenario.sweep.map(
        ({ lever, values }) => `  ${lever}: [${values.map((value) => asValue(lever, value)).join(", ")}]`,
      ),
    );
  }
  if (budget !== undefined) {
    lines.push(
      "budget:",
      `  perYear: ${budget.perYear}`,
      `  exempt: [${budget.exempt.map(asName).join(", ")}]`,
    );
  }
  lines.push(
    "measures:",
    ...scenario.measures.map(({ measure, matters }) => `  ${measure}: { matters: ${matters} }`),
  );
  if (scenario.hypotheses.length > 0) {
    lines.push("hypotheses:", ...scenario.hypotheses.flatMap(hypothesisLines).map(indent));
  }
  if (scenario.uncertain.length > 0) {
    const inputs = scenario.uncertain.map(
      ({ name, from, to, among, source }) =>
        `  ${name}: { ${among === undefined ? `from: ${from}, to: ${to}` : `among: [${among.join(", ")}]`}, source: ${inQuotes(source)} }`,
    );
    lines.push("uncertain:", ...inputs);
  }
  if (scenario.observed !== undefined)
    lines.push("observed:", ...scenario.observed.map(observedLine).map(indent));
  if (scenario.rules !== undefined) lines.push("rules:", ...ruleLines(scenario.rules).map(indent));
  lines.push(
    "time:",
    ...timeFields.map((field) => `  ${field}: ${asValue(`time.${field}`, parameters[`time.${field}`])}`),
    `replications: ${parameters.replications}`,
    `seed: ${inQuotes(parameters.seed)}`,
  );
  return `${lines.join("\n")}\n`;
}

function changeLines(changes: Changes, isWanted: (name: ParameterName) => boolean = () => true): string[] {
  return [...parameterNames, ...ruleLevers]
    .filter((name) => isWanted(name) && changes[name] !== undefined)
    .map((name) => `${name}: ${asValue(name, changes[name])}`);
}

function laterLines(later: readonly LaterChange[] = []): string[] {
  if (later.length === 0) return [];
  return [
    "changes:",
    ...later.map(({ week, set }) => `  - { week: ${week}, set: { ${changeLines(set).join(", ")} } }`),
  ];
}

function hypothesisLines(hypothesis: Hypothesis): string[] {
  const { name, says, measure, plan, than, byAtLeast, at } = hypothesis;
  const fields = [`says: ${inQuotes(says)}`, `measure: ${measure}`, `plan: ${asName(plan)}`];
  if (than !== undefined) fields.push(`than: ${asName(than)}`);
  if (hypothesis.kind === "interaction") {
    fields.push(`minus: [${hypothesis.minus.map(asName).join(", ")}]`, `scale: ${hypothesis.scale}`);
  }
  if (hypothesis.kind === "trend") {
    fields.push(`over: ${hypothesis.over}`);
    if (hypothesis.from !== undefined) fields.push(`from: ${hypothesis.from}`);
  }
  if (at !== undefined) fields.push(`at: { ${changeLines(at).join(", ")} }`);
  fields.push(`expect: ${hypothesis.expect}`);
  if (byAtLeast !== undefined) fields.push(`byAtLeast: ${byAtLeast}`);
  if (hypothesis.kind === "trend") {
    if (hypothesis.asShareOfGain === true) fields.push("asShareOfGain: true");
    if (hypothesis.byShare !== undefined) fields.push(`byShare: ${hypothesis.byShare}`);
  }
  return [`${asName(name)}:`, ...fields.map(indent)];
}

function observedLine(observed: Observed): string {
  const said =
    "from" in observed
      ? `from: ${observed.from}, to: ${observed.to}`
      : `value: ${observed.value}, within: ${observed.within}`;
  return `${observed.measure}: { ${said} }`;
}

function ruleLines(rules: RuleNames): string[] {
  const chosen = ruleKindNames.flatMap((kind) => {
    const name = rules[kind];
    return name === undefined ? [] : [`${kind}: ${asName(name)}`];
  });
  const measures = (rules.measures ?? []).map((name) => indent(describedLine(name, inQuotes)));
  return [...chosen, ...(measures.length === 0 ? [] : ["measures:", ...measures])];
}

function indent(line: string): string {
  return `  ${line}`;
}

/** A choice between true and false is written as YAML's own. */
function asValue(name: ParameterName, value: ParameterValue): string {
  if (typeof value === "number") return `${value}`;
  if ((value === "true" || value === "false") && "choices" in parameterEntry(name)) return value;
  if (typeof value === "string") return asName(value);
  return `[${(value ?? []).map(asName).join(", ")}]`;
}

// Words that YAML 1.1 or 1.2 reads as something other than text.
const wordsOfYaml = new Set(["null", "true", "false", "yes", "no", "on", "off", "y", "n"]);

function asName(text: string): string {
  const isPlain = /^[A-Za-z][A-Za-z0-9-]*$/.test(text) && !wordsOfYaml.has(text.toLowerCase());
  return isPlain ? text : inQuotes(text);
}

/** JSON's quotes are YAML's, but for the characters that YAML wants escaped. */
function inQuotes(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
