// The measures of one's own that a scenario takes from a file of rules: named in a list, or described, as a study keeps them.
import {
  isMeasureName,
  type MeasureName,
  measureEntry,
  measureNames,
  measureOfOnesOwn,
  noteOwnMeasures,
  type OwnMeasureEntry,
} from "../model/measures.ts";
import { quote } from "./excerpt.ts";
import { nearestName } from "./nearest-name.ts";
import { didYouMean } from "./parameter-value.ts";
import { possibleByUnit } from "./possible-values.ts";
import { readFields, readNameAmong, readText, required, textOf } from "./read-fields.ts";
import { readSizeIn } from "./read-size.ts";
import { pathTo, type Reading } from "./reading.ts";
import { type RulesGiven, readRuleName } from "./rules-given.ts";
import type { TreeNode } from "./yaml-tree.ts";

const mostMeasures = 100;
export const longestLine = 200;
export const descriptionFields = ["label", "unit", "better", "matters"] as const;
export const betterDirections = ["higher", "lower", "neither"] as const;
const path = "rules.measures";

/** The names under `rules: measures`; what is said of them there is noted. */
export function readOwnMeasures(
  node: TreeNode | undefined,
  given: RulesGiven,
  reading: Reading,
): readonly string[] {
  if (node === undefined) return [];
  const named = namesIn(node);
  if (named === undefined) {
    reading.complain(path, "rules.measures must be a list of names, such as [mine].");
    return [];
  }
  if (named.length > mostMeasures) {
    reading.complain(path, `rules.measures has ${named.length} names; ${mostMeasures} is the most.`);
    return [];
  }
  const names = named.map(({ name, at }) => readRuleName(name, "measures", at, given, reading));
  const known = names.filter((name) => name !== undefined);
  const twice = known.find((name, index) => known.indexOf(name) < index);
  if (twice !== undefined) reading.complain(path, `rules.measures names ${twice} twice.`);
  noteDescribed(node, known, reading);
  return known;
}

interface Named {
  readonly name: string | undefined;
  /** Path of the entry. */
  readonly at: string;
}

function namesIn(node: TreeNode): readonly Named[] | undefined {
  if (node.kind === "list")
    return node.items.map((item, index) => ({ name: textOf(item), at: `${path}[${index}]` }));
  if (node.kind === "map") return node.entries.map(({ key }) => ({ name: key, at: pathTo(path, key) }));
  return undefined;
}

/** What only has a name keeps what is known of it; the file itself, where it is given, has the last word. */
function noteDescribed(node: TreeNode, known: readonly string[], reading: Reading): void {
  const described = node.kind === "map" ? node.entries.filter(({ key }) => known.includes(key)) : [];
  const entries = described.flatMap(({ key, node: said }) => readDescription(key, said, reading) ?? []);
  noteOwnMeasures(entries);
}

function readDescription(name: string, node: TreeNode, reading: Reading): OwnMeasureEntry | undefined {
  const at = pathTo(path, name);
  const fields = readFields(node, at, descriptionFields, reading);
  if (fields === undefined) return undefined;
  const find = (field: (typeof descriptionFields)[number]) => required(fields, field, at, reading);
  const [labelNode, unitNode, betterNode, mattersNode] = descriptionFields.map(find);
  const limits = { maxLength: longestLine };
  const label = labelNode && readText(labelNode, pathTo(at, "label"), limits, reading);
  const unit = textOf(unitNode ?? node)?.slice(0, longestLine);
  const better =
    betterNode && readNameAmong(betterNode, pathTo(at, "better"), "a direction", betterDirections, reading);
  const matters =
    mattersNode &&
    readSizeIn(unit ?? "", possibleByUnit(unit ?? ""), {
      node: mattersNode,
      path: pathTo(at, "matters"),
      reading,
      of: "values",
    });
  if (label === undefined || unit === undefined || better === undefined || matters === undefined)
    return undefined;
  return { name, label, unit, better, matters };
}

/** The measures of one's own that a scenario may name, and whether there may be others in a file that was not given. */
export interface OwnMeasures {
  readonly names: readonly string[];
  readonly isFileMissing: boolean;
}

/** Those that the scenario lists, and those that the file exports; what the file says of them is noted. */
export function ownMeasuresOf(listed: readonly string[], given: RulesGiven): OwnMeasures {
  if (given === undefined || given === "checked")
    return { names: listed, isFileMissing: given === undefined };
  noteOwnMeasures(given.measures);
  return { names: [...new Set([...listed, ...given.names.measures])], isFileMissing: false };
}

/** A measure, ours or one's own; `what` opens the complaint. */
export function readMeasureName(
  text: string | undefined,
  what: string,
  own: OwnMeasures,
  complain: (message: string, nearest: string | undefined) => void,
): MeasureName | undefined {
  if (text !== undefined && isMeasureName(text)) return text;
  if (text !== undefined && own.names.includes(text)) return measureOfOnesOwn(text);
  const nearest = text === undefined ? undefined : nearestName(text, [...measureNames, ...own.names]);
  const ofAFile = own.isFileMissing ? " If a file of rules brings it, give that file with --rules FILE." : "";
  const advice = didYouMean(nearest) || ofAFile;
  complain(`${what}${text === undefined ? "nothing here" : quote(text)} is not a measure.${advice}`, nearest);
  return undefined;
}

/** The line that stands in a study's scenario for a measure of one's own. */
export function describedLine(name: string, inQuotes: (text: string) => string): string {
  const { label, unit, better, matters } = measureEntry(measureOfOnesOwn(name));
  return `${name}: { label: ${inQuotes(label)}, unit: ${inQuotes(unit)}, better: ${better}, matters: ${matters} }`;
}
