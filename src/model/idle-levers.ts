// Levers that can do nothing under given parameters: two sets that differ in such levers alone run alike.
import { type IdleRule, idleRules } from "./idle-rules.ts";
import { stagesOf } from "./mid-run.ts";
import type { ParameterValue } from "./parameter-entry.ts";
import { defaultParameters, type ParameterName, type Parameters, parameterNames } from "./parameters.ts";

/** The rules that make levers idle from the first day to the last, whatever changes in mid-run. */
function holdingRules(parameters: Parameters): readonly IdleRule[] {
  if (parameters.later === undefined) return idleRules.filter(({ isIdle }) => isIdle(parameters));
  const stages = stagesOf(parameters);
  return idleRules.filter(({ isIdle }) => stages.every((stage) => isIdle(stage.parameters)));
}

/** The same parameters with every lever that can do nothing set to its default. */
export function withoutIdleLevers(parameters: Parameters): Parameters {
  const active = { ...parameters } as Record<ParameterName, ParameterValue>;
  for (const rule of holdingRules(parameters)) {
    for (const name of rule.names) active[name] = defaultParameters[name];
  }
  return active as Parameters;
}

/**
 * A text for each set of parameters: equal for sets that differ in levers without effect alone, and so run alike. The
 * sets asked about may differ in `varying` and in nothing else, so that the rest is written out but once.
 */
export function actingText(varying: ReadonlySet<ParameterName>): (parameters: Parameters) => string {
  const [names, others] = [[...varying], parameterNames.filter((name) => !varying.has(name))];
  const textOf = (values: Parameters, of: readonly ParameterName[]) =>
    JSON.stringify([...of.map((name) => values[name] ?? null), values.later ?? null]);
  /** By which rules make levers idle: those levers, and a number for the rest that is equal for equal rests alone. */
  const known = new Map<string, { readonly idle: ReadonlySet<ParameterName>; readonly rest: number }>();
  const rests = new Map<string, number>();
  return (parameters) => {
    const holding = holdingRules(parameters);
    const later = parameters.later === undefined ? "" : ` ${JSON.stringify(parameters.later)}`;
    const which = holding.map((rule) => idleRules.indexOf(rule)).join(" ") + later;
    let found = known.get(which);
    if (found === undefined) {
      const text = textOf(withoutIdleLevers(parameters), others);
      if (!rests.has(text)) rests.set(text, rests.size);
      const idle = new Set(holding.flatMap((rule) => rule.names));
      found = { idle, rest: rests.get(text) ?? 0 };
      known.set(which, found);
    }
    const { idle, rest } = found;
    const values = names.map((name) => (idle.has(name) ? defaultParameters[name] : parameters[name]) ?? null);
    return `${rest} ${JSON.stringify(values)}`;
  };
}

/** Why a lever can do nothing under these parameters; nothing when it may act. */
export function whyIdle(name: ParameterName, parameters: Parameters): string | undefined {
  return holdingRules(parameters).find(({ names }) => names.includes(name))?.because;
}
