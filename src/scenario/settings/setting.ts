// What a setting is: an agency given by the values in which it differs from the parameter table.

import type { EvidenceGrade, ParameterValue } from "../../model/parameter-entry.ts";
import type { ParameterName } from "../../model/parameters.ts";

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

/** A value that nobody has measured for this kind of agency; `reason` says what it was chosen by. */
export function choose(value: ParameterValue, reason: string): SettingValue {
  return { value, grade: "J", source: `guess: ${reason}` };
}
