// One value against its line in the parameter table: right type, whole where it must be, in range, among the choices.

import type {
  NumberEntry,
  OptionalNumberEntry,
  ParameterEntry,
  ParameterValue,
} from "../model/parameter-entry.ts";
import { type ParameterName, parameterEntry, parameterNames } from "../model/parameters.ts";
import { ruleName } from "../model/rule-kinds.ts";
import { ruleLevers } from "../model/rule-levers.ts";
import { quote } from "./excerpt.ts";
import { nearestName } from "./nearest-name.ts";
import { bothReadings, isPlainDecimal, percentMeant, readingsOf } from "./written-number.ts";

export type CheckedValue =
  | { readonly isFine: true; readonly value: ParameterValue }
  | {
      readonly isFine: false;
      /** Sentences: what was found, what was wanted. */
      readonly message: string;
      readonly wanted: string;
      readonly nearest?: string | undefined;
    };

/**
 * `value`, of whatever type, as a value of the parameter `name`. `written` is how the writer put it, for the message
 * and for texts that may look like numbers (the seed). Minus zero becomes zero; a true or false of YAML is the choice
 * of that name.
 */
export function checkParameterValue(
  name: ParameterName,
  value: unknown,
  written = String(value),
): CheckedValue {
  const entry = parameterEntry(name);
  const wanted = wantedInWords(name);
  const refuse = (message: string, nearest?: string): CheckedValue => ({
    isFine: false,
    message,
    wanted,
    nearest,
  });
  const verb = "choices" in entry ? "choose" : "write";
  if (value === null || value === undefined) return refuse(`${name} is empty; ${verb} ${wanted}.`);
  if ("members" in entry) return checkList(name, entry.members, value, written, refuse);
  if (typeof value === "object") return refuse(`${name} is a list or a map; ${verb} ${wanted}.`);
  if ("choices" in entry) {
    const choice = typeof value === "boolean" ? String(value) : value;
    const isKnown = typeof choice === "string" && entry.choices.includes(choice);
    const isOfAFile = entry.isOpen === true && typeof choice === "string" && ruleName.test(choice);
    if (isKnown || isOfAFile) return { isFine: true, value: choice };
    const nearest = nearestName(written, entry.choices);
    return refuse(`${name} is ${quote(written)}; ${verb} ${wanted}.${didYouMean(nearest)}`, nearest);
  }
  if ("maxLength" in entry) return checkText(name, entry.maxLength, value, written, refuse);
  return checkNumber(name, entry, value, written, refuse);
}

type Refuse = (message: string, nearest?: string) => CheckedValue;

function checkNumber(
  name: string,
  entry: NumberEntry | OptionalNumberEntry,
  value: unknown,
  written: string,
  refuse: Refuse,
): CheckedValue {
  const wanted = numberWanted(entry);
  if (typeof value === "string") {
    const meant = readingsOf(value).filter((reading) => isAllowed(entry, reading));
    if (meant.length > 1) return refuse(`${name}: ${bothReadings(quote(value), meant)}`);
    const advice =
      meant.length === 1 ? `${meant[0]}${isPlainDecimal(value) ? " without quotes" : ""}` : wanted;
    return refuse(`${name}: '${quote(value)}' is text; write ${advice}.${percentOf(entry, value)}`);
  }
  if (typeof value !== "number") return refuse(`${name} is ${quote(written)}; write ${wanted}.`);
  if (!Number.isFinite(value))
    return refuse(`${name}: ${quote(written)} is not a finite number; write ${wanted}.`);
  if (!isAllowed(entry, value)) {
    return refuse(`${name} is ${quote(written)}; write ${wanted}.${percentOf(entry, written)}`);
  }
  return { isFine: true, value: value + 0 };
}

/** Of every number that ends at 1: whatever its unit is called, 5 is then probably 5 %. */
function percentOf(entry: NumberEntry | OptionalNumberEntry, written: string): string {
  return entry.to > 1 ? "" : percentMeant(written, (share) => isAllowed(entry, share));
}

function isAllowed(entry: NumberEntry | OptionalNumberEntry, value: number): boolean {
  const isWholeEnough = !("integer" in entry) || Number.isSafeInteger(value);
  return isWholeEnough && value >= entry.from && value <= entry.to;
}

function checkList(
  name: string,
  members: readonly string[],
  value: unknown,
  written: string,
  refuse: Refuse,
): CheckedValue {
  if (!Array.isArray(value)) {
    return refuse(`${name} is ${quote(written)}; write a list such as [${members.slice(0, 2).join(", ")}].`);
  }
  const seen = new Set<string>();
  for (const member of value as unknown[]) {
    if (typeof member !== "string" || !members.includes(member)) {
      const shown = typeof member === "object" ? "a list or a map" : quote(String(member));
      const nearest = nearestName(String(member), members);
      return refuse(
        `${name}: ${shown} is not one of ${listed(members, "or")}.${didYouMean(nearest)}`,
        nearest,
      );
    }
    if (seen.has(member)) return refuse(`${name} names ${member} twice.`);
    seen.add(member);
  }
  // In the table's order, so that the same choice is always the same list.
  return { isFine: true, value: members.filter((member) => seen.has(member)) };
}

function checkText(
  name: string,
  maxLength: number,
  value: unknown,
  written: string,
  refuse: Refuse,
): CheckedValue {
  if (typeof value === "boolean")
    return refuse(`${name} is ${written}; write it in quotes to have it as text.`);
  const text = typeof value === "string" ? value : written;
  if (text === "") return refuse(`${name} is empty; write text of 1 to ${maxLength} characters.`);
  if (text.length > maxLength) {
    return refuse(`${name} has ${text.length} characters; write text of 1 to ${maxLength}.`);
  }
  if (/[\p{Cc}\p{Surrogate}]/u.test(text)) {
    return refuse(`${name} holds a character that cannot be shown; take it out.`);
  }
  return { isFine: true, value: text };
}

/** What a parameter takes: "a whole number from 0 to 50 (workers)", "team or unit". */
export function wantedInWords(name: ParameterName): string {
  const entry: ParameterEntry = parameterEntry(name);
  if ("choices" in entry) return listed(entry.choices, "or");
  if ("members" in entry) return `a list of ${listed(entry.members, "or")}`;
  if ("maxLength" in entry) return `text of 1 to ${entry.maxLength} characters`;
  return numberWanted(entry);
}

function numberWanted(entry: NumberEntry | OptionalNumberEntry): string {
  const kind = "integer" in entry ? "a whole number" : "a number";
  return `${kind} from ${entry.from} to ${entry.to} (${entry.unit})`;
}

/** The complaint about a name that is not in the parameter table. */
export function unknownParameter(text: string): {
  readonly message: string;
  readonly nearest: string | undefined;
} {
  const nearest = nearestName(text, [...parameterNames, ...ruleLevers]);
  return { message: `${quote(text)} is not a parameter.${didYouMean(nearest)}`, nearest };
}

/** " Did you mean x?", or nothing. */
export function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? "" : ` Did you mean ${nearest}?`;
}

/** "a, b or c". */
export function listed(names: readonly string[], last: "and" | "or"): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${last} ${names[names.length - 1]}`;
}
