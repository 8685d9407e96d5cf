// Settings: named agencies that supply every parameter a scenario leaves open.

import { defaultParameters, type Parameters } from "../model/parameters.ts";
import { refusal } from "./complaint-list.ts";
import { quote } from "./excerpt.ts";
import { nearestName } from "./nearest-name.ts";
import { didYouMean, listed } from "./parameter-value.ts";
import { antiPovertyProgramme } from "./settings/anti-poverty-programme.ts";
import { childWelfareOffice } from "./settings/child-welfare-office.ts";
import { employmentOffice } from "./settings/employment-office.ts";
import { residentialFacility } from "./settings/residential-facility.ts";
import type { Setting } from "./settings/setting.ts";
import { smallCaseloadProgramme } from "./settings/small-caseload-programme.ts";

/** Every setting, the one that the parameter table describes first. */
export const settings: readonly Setting[] = [
  antiPovertyProgramme,
  childWelfareOffice,
  employmentOffice,
  residentialFacility,
  smallCaseloadProgramme,
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
