// Where on the sweep a claim is judged: at one point, or along one lever.

import type { ParameterValue } from "../model/parameter-entry.ts";
import type { ParameterName } from "../model/parameters.ts";
import { quote } from "./excerpt.ts";
import { nearestName } from "./nearest-name.ts";
import { didYouMean, listed } from "./parameter-value.ts";
import { readParameterValue } from "./read-changes.ts";
import { readEntries, readNameAmong } from "./read-fields.ts";
import type { Claim } from "./read-hypotheses.ts";
import { isSameValue } from "./read-sweep.ts";
import { pathTo } from "./reading.ts";
import type { Changes, SweepAxis } from "./scenario.ts";

/**
 * The claim's `at`: a value for every swept lever but the one it runs `over`; empty where there is none to name.
 * Nothing after a complaint.
 */
export function readClaimPoint(claim: Claim, over?: ParameterName): Changes | undefined {
  const { fields, path, design, reading } = claim;
  if (design.sweep === undefined) return undefined;
  const axes = design.sweep.filter((axis) => axis.lever !== over);
  const node = fields.get("at");
  const atPath = pathTo(path, "at");
  if (axes.length === 0) {
    if (node === undefined) return {};
    const why = over === undefined ? "this scenario sweeps nothing" : `nothing but ${over} is swept`;
    reading.complainOfName(atPath, `${atPath} has no meaning here: ${why}. Take it out.`);
    return undefined;
  }
  if (node === undefined) {
    reading.complain(
      atPath,
      `${atPath} is missing: name the point of the sweep at which the claim is judged, such as ${pointExample(axes)}.`,
    );
    return undefined;
  }
  const entries = readEntries(node, atPath, reading);
  if (entries === undefined) return undefined;
  const point: Partial<Record<ParameterName, ParameterValue>> = {};
  for (const { key, node: valueNode } of entries) {
    const entryPath = pathTo(atPath, key);
    const axis = axes.find(({ lever }) => lever === key);
    if (axis === undefined) {
      const levers = axes.map(({ lever }) => lever);
      const nearest = nearestName(key, levers);
      const message = `${quote(key)} is not a lever to name here; ${listed(levers, "and")} ${levers.length === 1 ? "is" : "are"}.${didYouMean(nearest)}`;
      reading.complainOfName(entryPath, message, { found: key, nearest });
      return undefined;
    }
    const value = readParameterValue(axis.lever, valueNode, entryPath, reading);
    if (value === undefined || !isSweptAt(claim, axis, value, entryPath)) return undefined;
    point[axis.lever] = value;
  }
  const missing = axes.find(({ lever }) => point[lever] === undefined);
  if (missing === undefined) return point;
  reading.complain(
    atPath,
    `${atPath} does not say at which ${missing.lever}; write ${pointExample(axes)}, for instance.`,
  );
  return undefined;
}

/** The swept lever that a trend runs over: one with numbers. */
export function readOver({ fields, path, design, reading }: Claim): ParameterName | undefined {
  const node = fields.get("over");
  if (node === undefined || design.sweep === undefined) return undefined;
  const overPath = pathTo(path, "over");
  const numeric = design.sweep.filter((axis) => typeof axis.values[0] === "number").map((axis) => axis.lever);
  if (numeric.length === 0) {
    reading.complain(
      overPath,
      `${overPath}: a trend runs over a swept lever with numbers, and this scenario has none.`,
    );
    return undefined;
  }
  return readNameAmong(node, overPath, "a swept lever with numbers", numeric, reading);
}

/** The value of `over` at which a trend begins, with `fewest` points from there on; "first" where the file leaves it open. */
export function readTrendStart(
  claim: Claim,
  over: ParameterName,
  fewest: number,
): number | "first" | undefined {
  const { fields, path, design, reading } = claim;
  const axis = design.sweep?.find(({ lever }) => lever === over);
  if (axis === undefined) return undefined;
  const node = fields.get("from");
  const fromPath = pathTo(path, "from");
  const value = node && readParameterValue(over, node, fromPath, reading);
  if (node !== undefined && (value === undefined || !isSweptAt(claim, axis, value, fromPath)))
    return undefined;
  const first = node === undefined ? 0 : axis.values.findIndex((other) => isSameValue(other, value));
  const points = axis.values.length - first;
  if (points < fewest) {
    const message = `${path} has ${points} ${points === 1 ? "point" : "points"} of ${over} to go by; it needs at least ${fewest}.`;
    reading.complain(node === undefined ? pathTo(path, "over") : fromPath, message);
    return undefined;
  }
  return typeof value === "number" ? value : "first";
}

function isSweptAt({ reading }: Claim, axis: SweepAxis, value: ParameterValue, path: string): boolean {
  if (axis.values.some((other) => isSameValue(other, value))) return true;
  const few = axis.values.length <= 20 ? `: ${axis.values.join(", ")}` : "";
  const message = `${axis.lever} ${value} is not a point of the sweep${few}.`;
  reading.complain(path, message, { found: String(value) });
  return false;
}

function pointExample(axes: readonly SweepAxis[]): string {
  return `{ ${axes.map(({ lever, values }) => `${lever}: ${values[0]}`).join(", ")} }`;
}
