// What stands after the # of an address: read with the same care as a file, or refused in a sentence.

import type { ParameterValue } from "../../model/parameter-entry.ts";
import { isParameterName, type ParameterName } from "../../model/parameters.ts";
import { isRuleLever } from "../../model/rule-levers.ts";
import { ScenarioError } from "../complaint.ts";
import { quote } from "../excerpt.ts";
import { nearestName } from "../nearest-name.ts";
import { didYouMean } from "../parameter-value.ts";
import { readAssignment } from "../read-assignment.ts";
import { type Link, linkNames, linkVersion, longestLink } from "./link.ts";

/** What a link may name. */
export interface LinkNames {
  readonly scenarios: readonly string[];
  readonly screens: readonly string[];
  readonly lessons: readonly string[];
}

export type ReadLink =
  | { readonly isFine: true; readonly link: Link }
  /** Why it cannot be used, in a sentence; the page then opens as it does without a link. */
  | { readonly isFine: false; readonly refusal: string };

type Named = (typeof linkNames)[number];

/** @param text what stands after the #; an empty text is the link that says nothing. */
export function readLink(text: string, known: LinkNames): ReadLink {
  const refuse = (refusal: string): ReadLink => ({ isFine: false, refusal });
  if (text === "") return { isFine: true, link: { set: {} } };
  if (text.length > longestLink)
    return refuse(`This link has ${text.length} characters after the #; a link has at most ${longestLink}.`);
  const parts = text.split("&").map(readPart);
  if (parts.some((part) => part === undefined))
    return refuse("This link is damaged: a part of it is not a name, an equals sign and a value.");
  const pairs = parts.filter((part) => part !== undefined);
  const twice = pairs.find(([name], place) => pairs.findIndex((one) => one[0] === name) < place);
  if (twice !== undefined) return refuse(`This link says ${quote(twice[0])} twice.`);
  const version = pairs.find(([name]) => name === "v")?.[1];
  const refusal = versionRefusal(version);
  if (refusal !== undefined) return refuse(refusal);
  return readPairs(
    pairs.filter(([name]) => name !== "v"),
    known,
  );
}

function versionRefusal(version: string | undefined): string | undefined {
  if (version === String(linkVersion)) return undefined;
  if (version === undefined) return `This is not a link of the lab: it does not begin with v=${linkVersion}.`;
  return /^[1-9]\d{0,5}$/.test(version)
    ? `This link has form ${version}; this page reads form ${linkVersion}. Use a newer page.`
    : `This link has form ${quote(version)}, and there is no such form.`;
}

/** Name and value; undefined where it is neither, or where its escapes are cut. */
function readPart(part: string): readonly [name: string, value: string] | undefined {
  const sign = part.indexOf("=");
  if (sign < 1) return undefined;
  try {
    return [decodeURIComponent(part.slice(0, sign)), decodeURIComponent(part.slice(sign + 1))];
  } catch {
    return undefined;
  }
}

function readPairs(pairs: readonly (readonly [string, string])[], known: LinkNames): ReadLink {
  const named: Partial<Record<Named, string>> = {};
  const set: Partial<Record<ParameterName, ParameterValue>> = {};
  for (const [name, value] of pairs) {
    const kind = linkNames.find((one) => one === name);
    const refusal = kind === undefined ? readValue(name, value, set) : refuseName(kind, value, known);
    if (refusal !== undefined) return { isFine: false, refusal };
    if (kind !== undefined) named[kind] = value;
  }
  return { isFine: true, link: { ...named, set } };
}

function refuseName(kind: Named, value: string, known: LinkNames): string | undefined {
  // A plan is looked up in its scenario, once that is read.
  if (kind === "plan") {
    return /^[a-z0-9-]{1,64}$/.test(value)
      ? undefined
      : `This link names the plan ${quote(value)}, which is not a plan's name.`;
  }
  const names = { scenario: known.scenarios, screen: known.screens, lesson: known.lessons }[kind];
  if (names.includes(value)) return undefined;
  return `This link names the ${kind} ${quote(value)}, which this page does not have.${didYouMean(nearestName(value, names))}`;
}

function readValue(
  name: string,
  value: string,
  set: Partial<Record<ParameterName, ParameterValue>>,
): string | undefined {
  if (!isParameterName(name) || isRuleLever(name))
    return `This link sets ${quote(name)}, which is not a parameter.${didYouMean(nearestName(name, linkNames))}`;
  try {
    set[name] = readAssignment(`${name}=${value}`).value;
    return undefined;
  } catch (error) {
    if (error instanceof ScenarioError)
      return `This link cannot be used: ${error.complaints[0]?.message ?? ""}`;
    throw error;
  }
}
