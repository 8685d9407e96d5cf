// Which inputs a sample varies: the scenario's own uncertain ones, or all that rest on judgement.
import { type ParameterName, parameterEntry, parameterNames } from "../../../model/parameters.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import type { DesignInput } from "./design.ts";

/** `uncertain`: as the scenario lists them. `guesses`: every number of judgement grade that nobody chooses. */
export type InputChoice = "uncertain" | "guesses";

/** How far a guess is taken to be off, either way, as a factor. */
const guessFactor = 2;

/**
 * The inputs in the order of the scenario, or of the parameter table. A guess that the scenario does not list goes from
 * half to double its value, inside the parameter's range; one that stands at 0 or below goes over its whole range. What
 * a plan or the sweep sets is left out of the guesses.
 */
export function designInputs(scenario: Scenario, choice: InputChoice): DesignInput[] {
  const listed = scenario.uncertain.map(
    ({ name, from, to, among }): DesignInput => ({
      name,
      from,
      to,
      ...(among === undefined ? {} : { among }),
    }),
  );
  if (choice === "uncertain") return listed;
  return parameterNames.flatMap((name) => {
    const own = listed.find((input) => input.name === name);
    if (own !== undefined) return [own];
    return isGuess(name) && !isSetElsewhere(scenario, name) ? (guessRange(scenario, name) ?? []) : [];
  });
}

function isGuess(name: ParameterName): boolean {
  const { grade, lever } = parameterEntry(name);
  return grade === "J" && lever === undefined;
}

function isSetElsewhere({ plans, sweep }: Scenario, name: ParameterName): boolean {
  return (
    plans.some(({ changes }) => changes[name] !== undefined) || sweep.some(({ lever }) => lever === name)
  );
}

function guessRange({ parameters }: Scenario, name: ParameterName): DesignInput | undefined {
  const entry = parameterEntry(name);
  const value = parameters[name];
  if (typeof value !== "number" || !("from" in entry)) return undefined;
  const isWhole = "integer" in entry && entry.integer === true;
  const half = isWhole ? Math.ceil(value / guessFactor) : value / guessFactor;
  const [from, to] =
    value > 0
      ? [Math.max(entry.from, half), Math.min(entry.to, value * guessFactor)]
      : [entry.from, entry.to];
  return from < to ? { name, from, to } : undefined;
}
