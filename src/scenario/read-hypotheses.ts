// Hypotheses: claims with a direction and a size, stated before anything is run.

import { type MeasureName, measureEntry } from "../model/measures.ts";
import { readClaimPoint, readOver, readTrendStart } from "./read-claim-point.ts";
import {
  type Fields,
  readEntries,
  readFields,
  readNameAmong,
  readNumber,
  readText,
  required,
  textOf,
} from "./read-fields.ts";
import { type OwnMeasures, readMeasureName } from "./read-own-measures.ts";
import { readPlanName } from "./read-plans.ts";
import { readSize, type SizeOf } from "./read-size.ts";
import { pathTo, type Reading } from "./reading.ts";
import type {
  Changes,
  DifferenceHypothesis,
  Hypothesis,
  InteractionHypothesis,
  Plan,
  SweepAxis,
  TrendHypothesis,
} from "./scenario.ts";
import type { MapEntry, TreeNode } from "./yaml-tree.ts";

/** What hypotheses refer to; a part that had faults of its own is absent and not checked against. */
export interface Design {
  readonly plans: readonly Plan[] | undefined;
  readonly sweep: readonly SweepAxis[] | undefined;
  /** The measures of one's own that they may speak of. */
  readonly own: OwnMeasures;
}

/** One hypothesis while it is read. */
export interface Claim {
  readonly name: string;
  readonly path: string;
  readonly fields: Fields;
  readonly design: Design;
  readonly reading: Reading;
}

export const hypothesisFields = {
  difference: ["says", "measure", "plan", "than", "at", "expect", "byAtLeast"],
  interaction: ["says", "measure", "plan", "than", "minus", "scale", "at", "expect", "byAtLeast"],
  trend: [
    "says",
    "measure",
    "plan",
    "than",
    "over",
    "from",
    "at",
    "expect",
    "byAtLeast",
    "asShareOfGain",
    "byShare",
  ],
} as const;

export const directions = ["higher", "lower", "same"] as const;
export const courses = ["rises", "falls", "peaks-inside"] as const;
export const scales = ["raw", "logit"] as const;

export const hypothesisName = /^[A-Za-z][A-Za-z0-9-]{0,31}$/;
export const longestSays = 500;

export function readHypotheses(node: TreeNode, design: Design, reading: Reading): readonly Hypothesis[] {
  const entries = readEntries(node, "hypotheses", reading) ?? [];
  const all = entries.map((entry) => readHypothesis(entry, design, reading));
  return all.filter((hypothesis) => hypothesis !== undefined);
}

function readHypothesis({ key, node }: MapEntry, design: Design, reading: Reading): Hypothesis | undefined {
  const path = pathTo("hypotheses", key);
  if (!hypothesisName.test(key)) {
    const message =
      "A hypothesis has a short name such as H1: a letter, then at most 31 letters, digits or hyphens.";
    reading.complainOfName(path, message, { found: key });
    return undefined;
  }
  const written = node.kind === "map" ? node.entries.map((entry) => entry.key) : [];
  const kind = written.includes("over") ? "trend" : written.includes("minus") ? "interaction" : "difference";
  const fields = readFields(node, path, hypothesisFields[kind], reading);
  if (fields === undefined) return undefined;
  const claim = { name: key, path, fields, design, reading };
  if (kind === "trend") return readTrend(claim);
  return kind === "interaction" ? readInteraction(claim) : readDifference(claim);
}

function readDifference(claim: Claim): DifferenceHypothesis | undefined {
  const base = readBase(claim);
  const than = readOtherPlan(claim, base?.plan);
  const expect = readWord(claim, "expect", "something to expect", directions);
  const at = readClaimPoint(claim);
  if (base === undefined || than === undefined || expect === undefined || at === undefined) return undefined;
  return { kind: "difference", ...base, ...pointFields(at), than, expect };
}

function readInteraction(claim: Claim): InteractionHypothesis | undefined {
  const base = readBase(claim);
  const than = readOtherPlan(claim, base?.plan);
  const minus = readMinus(claim);
  const scale = claim.fields.has("scale") ? readWord(claim, "scale", "a scale", scales) : "raw";
  const expect = readWord(claim, "expect", "something to expect", directions);
  const at = readClaimPoint(claim);
  if (base === undefined || than === undefined || minus === undefined) return undefined;
  if (scale === undefined || expect === undefined || at === undefined) return undefined;
  if (scale === "logit" && !isShare(base.measure)) {
    const message = `${base.measure} is not a share from 0 to 1; the logit scale has no meaning for it.`;
    claim.reading.complain(pathTo(claim.path, "scale"), message);
    return undefined;
  }
  return { kind: "interaction", ...base, ...pointFields(at), than, minus, scale, expect };
}

function readTrend(claim: Claim): TrendHypothesis | undefined {
  const base = readBase(claim);
  const than = claim.fields.has("than") ? readOtherPlan(claim, base?.plan) : undefined;
  const expect = readWord(claim, "expect", "a course", courses);
  const over = readOver(claim);
  const at = over && readClaimPoint(claim, over);
  const from = over && readTrendStart(claim, over, expect === "peaks-inside" ? 3 : 2);
  const isThanFine = than !== undefined || !claim.fields.has("than");
  if (base === undefined || !isThanFine || expect === undefined) return undefined;
  if (over === undefined || at === undefined || from === undefined) return undefined;
  if (expect === "peaks-inside" && base.byAtLeast !== undefined) {
    const message = "A peak inside is judged without a size; take byAtLeast out.";
    claim.reading.complainOfName(pathTo(claim.path, "byAtLeast"), message);
    return undefined;
  }
  const share = readShare(claim, expect, base.byAtLeast);
  if (share === undefined) return undefined;
  const start = from === "first" ? {} : { from };
  return {
    kind: "trend",
    ...base,
    ...pointFields(at),
    ...(than === undefined ? {} : { than }),
    over,
    ...start,
    expect,
    ...share,
  };
}

type Share = Pick<TrendHypothesis, "asShareOfGain" | "byShare">;

/** Whether the trend is told as a share of a gain, and from which share on it counts; nothing after a complaint. */
function readShare(
  { fields, path, reading }: Claim,
  expect: TrendHypothesis["expect"],
  byAtLeast: number | undefined,
): Share | undefined {
  const [toldNode, sizeNode] = [fields.get("asShareOfGain"), fields.get("byShare")];
  const [toldPath, sizePath] = [pathTo(path, "asShareOfGain"), pathTo(path, "byShare")];
  const refuse = (message: string): undefined => {
    reading.complainOfName(sizeNode === undefined ? toldPath : sizePath, message);
    return undefined;
  };
  const told = toldNode && readNameAmong(toldNode, toldPath, "true or false", ["true", "false"], reading);
  if (toldNode !== undefined && told === undefined) return undefined;
  const isShare = (size: number) => size > 0 && size <= 1;
  const byShare =
    sizeNode &&
    readNumber(sizeNode, sizePath, "a share above 0, at most 1", isShare, reading, { isPercentLikely: true });
  if (sizeNode !== undefined && byShare === undefined) return undefined;
  if (told === "false" && byShare !== undefined)
    return refuse("byShare asks for a share of the gain, and asShareOfGain is false. Keep one of the two.");
  if (told !== "true" && byShare === undefined) return {};
  if (!fields.has("than"))
    return refuse("A share of a gain needs the plan that the gain is over; name it under than.");
  if (expect === "peaks-inside")
    return refuse("A peak inside is judged without a size; it has no share of a gain.");
  if (byAtLeast !== undefined)
    return refuse(
      "A claim asks for a size in the measure's unit (byAtLeast) or for a share of the gain (byShare), not both.",
    );
  return byShare === undefined ? { asShareOfGain: true } : { byShare };
}

/** An interaction and a gain that moves are differences of differences, and may be of log odds. */
function sizeOf(fields: Fields): SizeOf {
  const scale = fields.get("scale");
  if (scale !== undefined && textOf(scale) === "logit") return "log odds";
  return fields.has("minus") || (fields.has("over") && fields.has("than")) ? "differences" : "values";
}

interface ClaimBase {
  readonly name: string;
  readonly says: string;
  readonly measure: MeasureName;
  readonly plan: string;
  readonly byAtLeast?: number;
}

function readBase(claim: Claim): ClaimBase | undefined {
  const { fields, path, reading } = claim;
  const saysNode = required(fields, "says", path, reading);
  const says = saysNode && readText(saysNode, pathTo(path, "says"), { maxLength: longestSays }, reading);
  const measureNode = required(fields, "measure", path, reading);
  const measurePath = pathTo(path, "measure");
  const found = measureNode && textOf(measureNode);
  const measure =
    measureNode &&
    readMeasureName(found, `${measurePath}: `, claim.design.own, (message, nearest) =>
      reading.complain(measurePath, message, { found, nearest }),
    );
  const plan = readPlan(claim, "plan");
  const sizeNode = fields.get("byAtLeast");
  const sizePath = pathTo(path, "byAtLeast");
  const byAtLeast = sizeNode && measure && readSize(sizeNode, sizePath, measure, reading, sizeOf(fields));
  if (says === undefined || measure === undefined || plan === undefined) return undefined;
  if (sizeNode !== undefined && byAtLeast === undefined) return undefined;
  return { name: claim.name, says, measure, plan, ...(byAtLeast === undefined ? {} : { byAtLeast }) };
}

function readWord<Word extends string>(
  { fields, path, reading }: Claim,
  name: string,
  what: string,
  words: readonly Word[],
): Word | undefined {
  const node = required(fields, name, path, reading);
  return node && readNameAmong(node, pathTo(path, name), what, words, reading);
}

/** A plan's name; nothing, without complaint, where the plans themselves could not be read. */
function readPlan({ fields, path, reading, design }: Claim, name: string): string | undefined {
  const node = required(fields, name, path, reading);
  if (node === undefined || design.plans === undefined) return undefined;
  return readPlanName(node, pathTo(path, name), design.plans, reading);
}

function readOtherPlan(claim: Claim, plan: string | undefined): string | undefined {
  const than = readPlan(claim, "than");
  if (than === undefined || than !== plan) return than;
  const message = `${claim.path} compares ${plan} with itself; name another plan.`;
  claim.reading.complain(pathTo(claim.path, "than"), message);
  return undefined;
}

function readMinus({ fields, path, reading, design }: Claim): readonly [string, string] | undefined {
  const node = fields.get("minus");
  const minusPath = pathTo(path, "minus");
  if (node === undefined || node.kind !== "list" || node.items.length !== 2) {
    reading.complain(minusPath, `${minusPath} must be a list of two plans: [plan, than].`);
    return undefined;
  }
  const { plans } = design;
  if (plans === undefined) return undefined;
  const [one, other] = node.items.map((item, index) =>
    readPlanName(item, `${minusPath}[${index}]`, plans, reading),
  );
  if (one === undefined || other === undefined) return undefined;
  if (one !== other) return [one, other];
  reading.complain(minusPath, `${minusPath} names ${one} twice; name two plans.`);
  return undefined;
}

function pointFields(at: Changes): { readonly at?: Changes } {
  return Object.keys(at).length === 0 ? {} : { at };
}

/** Whether log-odds of a measure can be taken. */
function isShare(measure: MeasureName): boolean {
  const { unit } = measureEntry(measure);
  return unit === "0-1" || unit.endsWith(", 0-1") || unit.startsWith("share of minutes");
}
