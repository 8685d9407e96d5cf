// One assignment from the command line or a link: `meetings.perWeek=3`.

import type { ParameterValue } from "../model/parameter-entry.ts";
import { isParameterName, type ParameterName, parameterEntry } from "../model/parameters.ts";
import { type ComplaintDetails, createComplaintList } from "./complaint-list.ts";
import { checkParameterValue, unknownParameter } from "./parameter-value.ts";
import { isPlainDecimal } from "./written-number.ts";

export interface Assignment {
  readonly name: ParameterName;
  readonly value: ParameterValue;
}

/**
 * Reads `name=value`; a list's members are separated by commas, and nothing after the sign is the empty list.
 * @throws ScenarioError when the name is unknown or the value is not one of the parameter's.
 */
export function readAssignment(text: string): Assignment {
  const sign = text.indexOf("=");
  const nameEnd = sign === -1 ? text.length : sign;
  const refuse = (start: number, end: number, message: string, details: ComplaintDetails = {}) => {
    const complaints = createComplaintList("--set", text);
    complaints.add({ start, end }, text.slice(0, nameEnd).trim(), message, details);
    return complaints.toError();
  };
  if (text.slice(0, nameEnd).trim() === "" || sign === -1) {
    throw refuse(0, text.length, "An assignment is a name, an equals sign and a value: meetings.perWeek=3.");
  }
  const name = text.slice(0, sign).trim();
  if (!isParameterName(name)) {
    const { message, nearest } = unknownParameter(name);
    throw refuse(0, sign, message, { found: name, nearest });
  }
  const written = text.slice(sign + 1).trim();
  const checked = checkParameterValue(name, plainValue(name, written), written);
  if (checked.isFine) return { name, value: checked.value };
  const { message, wanted, nearest } = checked;
  throw refuse(sign + 1, text.length, message, { found: written, wanted, nearest });
}

/** The value as {@link readAssignment} wants it after the equals sign. */
export function valueAsAssigned(name: ParameterName, value: ParameterValue): string {
  if (typeof value === "object") return value.join(",");
  if (value === undefined) throw new RangeError(`${name} has no value to write.`);
  return String(value);
}

/** A value as it is typed, of the parameter's own kind where it can be; nothing is checked. */
export function plainValue(name: ParameterName, written: string): unknown {
  const entry = parameterEntry(name);
  if ("members" in entry) {
    const members = written.replace(/^\[(.*)\]$/s, "$1").trim();
    return members === "" ? [] : members.split(",").map((member) => member.trim());
  }
  if (written === "") return null;
  const isNumeric = !("choices" in entry) && !("maxLength" in entry);
  return isNumeric && isPlainDecimal(written) ? Number(written) : written;
}
