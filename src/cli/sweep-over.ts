// Axes from the command line in place of the file's sweep: --over meetings.perWeek=0..5:1

import { planStudy, unjudgedClaims } from "../experiment/plan/study-plan.ts";
import type { ParameterValue } from "../model/parameter-entry.ts";
import { isParameterName, type ParameterName } from "../model/parameters.ts";
import { isRuleLever, kindChosenBy } from "../model/rule-levers.ts";
import { checkParameterValue, unknownParameter } from "../scenario/parameter-value.ts";
import { plainValue } from "../scenario/read-assignment.ts";
import { readScenario } from "../scenario/read-scenario.ts";
import { type RulesGiven, readRuleName } from "../scenario/rules-given.ts";
import type { Changes, Scenario, SweepAxis } from "../scenario/scenario.ts";
import { countSteps, stepValue, stepValues } from "../scenario/step-values.ts";
import { writeScenario } from "../scenario/write-scenario.ts";
import { notOver, overFault, overRule, sweptByPlan } from "../words/samples.ts";
import type { OpenedScenario } from "./open-scenario.ts";
import { RequestError } from "./request-error.ts";

/** An axis of equal steps before its values are made. */
export interface StepsAsked {
  readonly lever: ParameterName;
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** An axis of values one by one: choices, yes and no, or numbers. */
export interface ValuesAsked {
  readonly lever: ParameterName;
  readonly values: readonly ParameterValue[];
}

export type AxisAsked = StepsAsked | ValuesAsked;

export interface SweptOver {
  readonly opened: OpenedScenario;
  /** Hypotheses about points that the new sweep does not have; they are left out of the scenario that is run. */
  readonly leftOut: readonly string[];
}

const number = "[-+]?\\d*\\.?\\d+(?:[eE][-+]?\\d+)?";
/** A list of values: two or more with commas between them, or one. */
const listForm = /^([^=]+)=([^=]*)$/;
const form = new RegExp(`^([^=]+)=(${number})\\.\\.(${number}):(${number})$`);

/**
 * @throws RequestError for a text that is no axis, a name that is no parameter, a plan that sets it, a value that the
 * parameter cannot take, or steps that do not meet the end; no value between the ends is made.
 */
export function readAxes(over: readonly string[], { plans }: Scenario, given: RulesGiven): AxisAsked[] {
  return over.map((text) => {
    const [, stepped, from, to, step] = form.exec(text.trim()) ?? [];
    const [, name = stepped, written = ""] = listForm.exec(text.trim()) ?? [];
    if (name === undefined || (stepped === undefined && written.includes("..")))
      throw new RequestError(notOver(text));
    const lever = name.trim();
    if (!isParameterName(lever)) throw new RequestError(unknownParameter(lever).message);
    const setter = plans.find(({ changes }) => changes[lever] !== undefined);
    if (setter !== undefined) throw new RequestError(sweptByPlan(lever, setter.name));
    return stepped === undefined
      ? { lever, values: readValues(lever, written, given) }
      : readSteps(lever, Number(from), Number(to), Number(step));
  });
}

function readSteps(lever: ParameterName, from: number, to: number, step: number): StepsAsked {
  const counted = countSteps(from, to, step);
  if (!counted.isFine) throw new RequestError(overFault(lever, counted.message));
  for (const value of [from, stepValue(from, step, 1), to]) {
    const checked = checkParameterValue(lever, value);
    if (!checked.isFine) throw new RequestError(overFault(lever, checked.message));
  }
  return { lever, from, to, step };
}

/** @throws RequestError for a value that the lever cannot take. */
function readValues(lever: ParameterName, written: string, given: RulesGiven): ParameterValue[] {
  const complain = (_: string, message: string) => {
    throw new RequestError(overRule(message));
  };
  return written.split(",").map((part) => {
    const text = part.trim();
    const checked = checkParameterValue(lever, plainValue(lever, text), text);
    if (!checked.isFine) throw new RequestError(overFault(lever, checked.message));
    if (isRuleLever(lever))
      readRuleName(String(checked.value), kindChosenBy(lever), lever, given, { complain });
    return checked.value;
  });
}

/** How many points the axes make together, found without making any. */
export function pointsAlong(axes: readonly AxisAsked[]): bigint {
  return axes.reduce((product, axis) => {
    if ("values" in axis) return product * BigInt(axis.values.length);
    const { from, to, step } = axis;
    return product * (BigInt(Math.round((to - from) / step)) + 1n);
  }, 1n);
}

/**
 * The scenario with these axes for its sweep, checked as if its file had them.
 * @throws ScenarioError for what else the reader would complain of.
 */
export function sweepOver(opened: OpenedScenario, asked: readonly AxisAsked[]): SweptOver {
  const { scenario } = opened;
  const sweep = asked.map(axisOf);
  const levers = sweep.map(({ lever }) => lever);
  const swept: Scenario = {
    ...scenario,
    sweep,
    uncertain: scenario.uncertain.filter(({ name }) => !levers.includes(name)),
  };
  const unjudged = unjudgedClaims(planStudy(swept, { kind: "sweep" })).map(({ name }) => name);
  const hypotheses = swept.hypotheses.filter(({ name }) => !unjudged.includes(name));
  const text = writeScenario({ ...swept, hypotheses });
  const checked = readScenario(text, { fileName: "--over", name: scenario.name, rules: "checked" });
  return { opened: { ...opened, scenario: checked, isChanged: true }, leftOut: unjudged };
}

/** Each axis at the largest of its numbers; choices are left as they are. */
export function largestAlong(axes: readonly AxisAsked[]): Changes {
  return Object.fromEntries(
    axes.flatMap((axis) => {
      if ("to" in axis) return [[axis.lever, axis.to]];
      const numbers = axis.values.filter((value) => typeof value === "number");
      return numbers.length === 0 ? [] : [[axis.lever, numbers.reduce((most, one) => Math.max(most, one))]];
    }),
  );
}

function axisOf(axis: AxisAsked): SweepAxis {
  if ("values" in axis) return axis;
  const { lever, from, to, step } = axis;
  const steps = stepValues(from, to, step);
  if (!steps.isFine) throw new RequestError(overFault(lever, steps.message));
  return { lever, values: steps.values };
}
