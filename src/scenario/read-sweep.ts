// The sweep: levers, each with the values at which every plan is run.

import type { ParameterValue } from "../model/parameter-entry.ts";
import type { ParameterName } from "../model/parameters.ts";
import { checkParameterValue } from "./parameter-value.ts";
import { readLever, readParameterValue } from "./read-changes.ts";
import { readEntries, readFields, readNumber, required } from "./read-fields.ts";
import { pathTo, type Reading } from "./reading.ts";
import type { SweepAxis } from "./scenario.ts";
import { stepValues } from "./step-values.ts";
import type { TreeNode } from "./yaml-tree.ts";

/** The axes of the sweep; nothing where one of them cannot be used. */
export function readSweep(node: TreeNode, reading: Reading): readonly SweepAxis[] | undefined {
  const entries = readEntries(node, "sweep", reading);
  const axes = entries?.map(({ key, node: values }) => {
    const path = pathTo("sweep", key);
    const lever = readLever(key, path, reading);
    const points = lever && readPoints(lever, values, path, reading);
    return lever && points && { lever, values: points };
  });
  return axes?.every((axis) => axis !== undefined) ? axes : undefined;
}

function readPoints(
  lever: ParameterName,
  node: TreeNode,
  path: string,
  reading: Reading,
): readonly ParameterValue[] | undefined {
  if (node.kind === "map") return readSteps(lever, node, path, reading);
  if (node.kind !== "list" || node.items.length === 0) {
    reading.complain(
      path,
      `${path} must be a list of values, such as [0, 1, 2], or { from: 0, to: 2, step: 1 }.`,
    );
    return undefined;
  }
  const values = node.items.map((item, index) =>
    readParameterValue(lever, item, `${path}[${index}]`, reading),
  );
  if (values.some((value) => value === undefined)) return undefined;
  return inOrder(values, path, reading) ? values : undefined;
}

function readSteps(
  lever: ParameterName,
  node: TreeNode,
  path: string,
  reading: Reading,
): readonly ParameterValue[] | undefined {
  const fields = readFields(node, path, ["from", "to", "step"], reading);
  if (fields === undefined) return undefined;
  const [from, to, step] = ["from", "to", "step"].map((name) => {
    const field = required(fields, name, path, reading);
    return field && readNumber(field, pathTo(path, name), "a finite number", Number.isFinite, reading);
  });
  if (from === undefined || to === undefined || step === undefined) return undefined;
  const steps = stepValues(from, to, step);
  if (!steps.isFine) {
    reading.complain(path, `${path}: ${steps.message}`);
    return undefined;
  }
  for (const value of steps.values) {
    const checked = checkParameterValue(lever, value);
    if (!checked.isFine) {
      reading.complain(path, checked.message, { found: `${value}`, wanted: checked.wanted });
      return undefined;
    }
  }
  return steps.values;
}

function inOrder(values: readonly ParameterValue[], path: string, reading: Reading): boolean {
  const seen = new Set<string>();
  for (const [index, value] of values.entries()) {
    const before = values[index - 1];
    const isFalling = typeof value === "number" && typeof before === "number" && value < before;
    const isSeen = seen.has(String(value));
    seen.add(String(value));
    if (isSeen || isFalling) {
      const fault = isSeen ? `${value} is here twice` : `${value} comes after ${before}`;
      reading.complain(
        `${path}[${index}]`,
        `${path}: ${fault}; list each value once, numbers in rising order.`,
      );
      return false;
    }
  }
  return true;
}

/** True when two values of one parameter are the same; lists by their members. */
export function isSameValue(one: ParameterValue, other: ParameterValue): boolean {
  return Array.isArray(one) || Array.isArray(other) ? String(one) === String(other) : one === other;
}
