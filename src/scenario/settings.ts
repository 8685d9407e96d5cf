// Settings: named agencies that supply every parameter a scenario leaves open.

import type { EvidenceGrade, ParameterValue } from "../model/parameter-entry.ts";
import { defaultParameters, type ParameterName, type Parameters } from "../model/parameters.ts";
import { refusal } from "./complaint-list.ts";
import { quote } from "./excerpt.ts";
import { nearestName } from "./nearest-name.ts";
import { didYouMean, listed } from "./parameter-value.ts";

/** A value in which a setting differs from the parameter table, with its own evidence. */
export interface SettingValue {
  readonly value: ParameterValue;
  readonly grade: EvidenceGrade;
  readonly source: string;
}

export interface Setting {
  readonly name: string;
  /** Which agency this is and why it is there, in sentences. */
  readonly says: string;
  /** Only what differs from the parameter table's defaults. */
  readonly values: Readonly<Partial<Record<ParameterName, SettingValue>>>;
}

export const settings: readonly Setting[] = [
  {
    name: "anti-poverty-programme",
    says:
      "A small intensive anti-poverty programme: 120 places, six leads with about 20 clients each and three assistants in three teams, " +
      "two supervisors, hour-long contacts every other week and a pot of money for provisions. It is the kind of agency in which case " +
      "teams were tried and studied, so the defaults of the parameter table describe it and every other setting is read against it.",
    values: {},
  },
];

export const settingNames: readonly string[] = settings.map((setting) => setting.name);

/** The complaint about a name that no setting has; nothing when one has. */
export function unknownSetting(
  name: string,
): { readonly message: string; readonly nearest: string | undefined } | undefined {
  if (settingNames.includes(name)) return undefined;
  const nearest = nearestName(name, settingNames);
  const advice = didYouMean(nearest) || ` There is ${listed(settingNames, "and")}.`;
  return { message: `${quote(name)} is not a setting.${advice}`, nearest };
}

/**
 * Every parameter as the agency of that name has it.
 * @throws ScenarioError when no setting has the name.
 */
export function settingParameters(name: string): Parameters {
  const setting = settings.find((each) => each.name === name);
  if (setting === undefined) throw refusal(quote(name), "setting", unknownSetting(name)?.message ?? "");
  const own = Object.entries(setting.values).map(([parameter, { value }]) => [parameter, value]);
  return { ...defaultParameters, ...Object.fromEntries(own) } as Parameters;
}
