// What a scenario would run, said before anything is run.

import type { WithoutValue } from "../experiment/plan/measures-without-value.ts";
import type { PlannedClaim } from "../experiment/plan/study-plan.ts";
import type { ParameterValue } from "../model/parameter-entry.ts";
import {
  defaultParameters,
  type LaterChange,
  type ParameterName,
  type Parameters,
} from "../model/parameters.ts";
import type { Changes } from "../scenario/scenario.ts";
import { atPoint, valueText } from "./levers.ts";
import { listed } from "./lists.ts";
import { counted } from "./numbers.ts";
import { notJudgedSentence, verdictWord } from "./verdicts.ts";

/** Where --set chooses one point of the file's sweep, that the rest is left out. */
export function onePointOfSweep(point: Changes): string {
  return `Checked at one point of the sweep alone, ${atPoint(point)}, as run and compare take it; without --set it is the whole sweep.`;
}

export const readable = "The scenario is sound.";

/** 1,200 runs, of which 160 are copies and need not be run. */
export function runsAsked(all: number, own: number): string {
  const copies = all - own;
  if (copies === 0) return counted(all, "run");
  return `${counted(all, "run")}, of which ${counted(copies, "is a copy and need", "are copies and need")} not be run`;
}

/** $605,000 a year, 8 people */
export function planMeans(cost: string, people: number): string {
  return `${cost}, ${counted(people, "person", "people")}`;
}

/** 2 hypotheses: H1, H2. */
export function hypothesesNamed(names: readonly string[]): string {
  return names.length === 0
    ? "No hypotheses."
    : `${counted(names.length, "hypothesis", "hypotheses")}: ${names.join(", ")}.`;
}

/** vignetteKappaSecond is not defined here, in now and more: nobody is asked on survey.secondDay 325. */
export function notDefinedHere({ measure, plans, because }: WithoutValue): string {
  return `${measure} is not defined here, under ${listed(plans)}: ${because}.`;
}

/** H1 cannot be judged, not connected in this model: ...; empty where runs may judge it. */
export function notJudgedHere({ hypothesis, notJudged }: PlannedClaim): string {
  if (notJudged === undefined) return "";
  const why = notJudgedSentence(notJudged);
  return `${hypothesis.name} cannot be judged; ${hypothesis.measure} is ${verdictWord(notJudged.kind)}. ${why}`;
}

/** What a scenario's own command is. */
export function ownCommand(hasSweep: boolean, plans: number): "sweep" | "compare" | "run" {
  if (hasSweep) return "sweep";
  return plans > 1 ? "compare" : "run";
}

/** staff.assistantsPerTeam 1 (not 0): Assistants in each team. */
export function leverDifference(
  name: ParameterName,
  value: ParameterValue,
  baseline: ParameterValue,
): string {
  return `${name} ${valueText(value)} (not ${valueText(baseline)})`;
}

type ChangesInTime = Changes & { readonly later?: readonly LaterChange[] };

/** The levers in which two complete sets of values differ, each as a line. */
export function differencesFrom(
  { later, ...plan }: ChangesInTime,
  { later: laterInBaseline, ...baseline }: ChangesInTime,
): string[] {
  const told = laterLines(later);
  const known = new Set(laterLines(laterInBaseline));
  return [...leverDifferences(plan, baseline), ...told.filter((line) => !known.has(line))];
}

/** From week 26 on: staff.teams 2, meetings.perWeek 1 */
export function laterLines(later: readonly LaterChange[] = []): string[] {
  return later.map(({ week, set }) => `From week ${week} on: ${valuesSet(set)}`);
}

/** From week 26 on, in every plan: staff.teams 2, meetings.perWeek 1. */
export function laterInEveryPlan(later: readonly LaterChange[] = []): string[] {
  return later.map(({ week, set }) => `From week ${week} on, in every plan: ${valuesSet(set)}.`);
}

function valuesSet(set: LaterChange["set"]): string {
  return Object.entries(set)
    .map(([name, value]) => `${name} ${valueText(value)}`)
    .join(", ");
}

function leverDifferences(plan: Changes, baseline: Changes): string[] {
  const names = [...new Set([...Object.keys(plan), ...Object.keys(baseline)])] as ParameterName[];
  return names
    .filter((name) => valueText(plan[name]) !== valueText(baseline[name]))
    .map((name) => leverDifference(name, plan[name], baseline[name]));
}

export const sameAsBaseline = "no difference from the baseline";

/** What makes a plan run, but hardly as it was meant; empty where nothing does. */
export function planWarning(plan: string, parameters: Parameters): string {
  const caseworkers = parameters["staff.teams"] * parameters["staff.leadsPerTeam"];
  const places = parameters["intake.places"];
  const held = caseworkers * parameters["staff.caseloadCap"];
  if (caseworkers === 0) return `Look again at ${plan}: it has no caseworker, so nobody can be served.`;
  if (places <= held) return surveyWarning(plan, parameters);
  const who = caseworkers === 1 ? "its caseworker" : "its caseworkers";
  return `Look again at ${plan}: the agency has ${counted(places, "place")}, but ${who} can hold ${counted(held, "client")}.`;
}

/** A day that was chosen, and on which nobody will be asked; a usual day may lie beyond a short study. */
function surveyWarning(plan: string, parameters: Parameters): string {
  const days = parameters["time.observedDays"];
  const missed = (["survey.firstDay", "survey.secondDay"] as const).find(
    (name) => parameters[name] >= days && parameters[name] !== defaultParameters[name],
  );
  if (missed === undefined) return "";
  return `Look again at ${plan}: nobody is asked on ${missed} ${parameters[missed]}, since the observed window has ${counted(days, "day")}, counted from 0.`;
}
