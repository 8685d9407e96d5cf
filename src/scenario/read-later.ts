// Changes in mid-run: levers that take another value from a week of the observed window on.

import { whyNotInMidRun } from "../model/mid-run.ts";
import type { LaterChange } from "../model/parameters.ts";
import { daysPerWeek } from "../model/week-series.ts";
import { readChanges, readParameterName } from "./read-changes.ts";
import { readEntries, readFields, readNumber, required } from "./read-fields.ts";
import { pathTo, type Reading } from "./reading.ts";
import type { MapEntry, TreeNode } from "./yaml-tree.ts";

export const laterFields = ["week", "set"] as const;

const mostWeeks = 1040;
const mostChanges = 100;

/** A list of changes, in order of weeks; those of one week keep the order in which they stand. */
export function readLater(node: TreeNode, path: string, reading: Reading): readonly LaterChange[] {
  if (node.kind !== "list") {
    reading.complain(path, `${path} must be a list, such as [{ week: 26, set: { staff.teams: 2 } }].`);
    return [];
  }
  if (node.items.length > mostChanges) {
    reading.complain(path, `${path} has ${node.items.length} changes; ${mostChanges} is the most.`);
    return [];
  }
  const changes = node.items.map((item, index) => readChange(item, `${path}[${index}]`, reading));
  return changes.filter((change) => change !== undefined).sort((one, other) => one.week - other.week);
}

function readChange(node: TreeNode, path: string, reading: Reading): LaterChange | undefined {
  const fields = readFields(node, path, laterFields, reading);
  if (fields === undefined) return undefined;
  const weekNode = required(fields, "week", path, reading);
  const setNode = required(fields, "set", path, reading);
  const wanted = `a week of the observed window, a whole number from 1 (its first) to ${mostWeeks}`;
  const isWeek = (week: number) => Number.isInteger(week) && week >= 1 && week <= mostWeeks;
  const week = weekNode && readNumber(weekNode, pathTo(path, "week"), wanted, isWeek, reading);
  const setPath = pathTo(path, "set");
  const entries = setNode && readEntries(setNode, setPath, reading);
  if (week === undefined || entries === undefined) return undefined;
  if (entries.length === 0) {
    reading.complain(setPath, `${setPath} changes nothing; name at least one lever and its new value.`);
    return undefined;
  }
  const levers = entries.filter((entry) => isChangeable(entry, setPath, reading));
  return { week, set: readChanges(levers, setPath, reading) };
}

function isChangeable({ key }: MapEntry, path: string, reading: Reading): boolean {
  const name = readParameterName(key, pathTo(path, key), reading);
  if (name === undefined) return false;
  const reason = whyNotInMidRun(name);
  if (reason === undefined) return true;
  reading.complainOfName(pathTo(path, key), `${name} cannot change in mid-run: ${reason}.`, { found: name });
  return false;
}

/** Complains of a change that comes after the last observed week. */
export function checkWeeks(
  later: readonly LaterChange[],
  observedDays: number,
  path: string,
  reading: Reading,
): void {
  const weeks = Math.ceil(observedDays / daysPerWeek);
  const late = later.find(({ week }) => week > weeks);
  if (late === undefined) return;
  reading.complain(
    path,
    `A change in week ${late.week} would come after the end: the observed window has ${weeks} weeks (${observedDays} working days).`,
  );
}
