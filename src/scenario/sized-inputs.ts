// Inputs that were sized once on what offices look like: guesses that a finding must not rest on unsaid.
import { type ParameterName, parameterEntry } from "../model/parameters.ts";
import type { Scenario } from "./scenario.ts";
import { settings } from "./settings.ts";

/** How the source of a value says that it was sized (docs/changes-to-the-model.md). */
const saysSized = /\b(sized|calibrated)\b/;

/** Whether the value that the scenario has was sized: not where its file says another. */
export function isSized(name: ParameterName, { setting, parameters }: Scenario): boolean {
  const { values = {} } = settings.find((one) => one.name === setting) ?? {};
  const own = values[name];
  const entry = parameterEntry(name);
  const usual = own?.value ?? ("default" in entry ? entry.default : undefined);
  return usual === parameters[name] && saysSized.test(own?.source ?? entry.source);
}
