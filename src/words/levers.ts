// How a sweep's levers and their values are said: "at 1 meeting a week", "5 meeting loads".
import type { ParameterValue } from "../model/parameter-entry.ts";
import type { ParameterName } from "../model/parameters.ts";
import type { Changes } from "../scenario/scenario.ts";
import { count, counted, dollars } from "./numbers.ts";

interface LeverWords {
  /** What a value of the lever is called, in the plural after a count. */
  readonly points: string;
  /** One value in words. */
  readonly value: (value: number) => string;
  /** The unit alone, after a bare number or a pair of them. */
  readonly unit: string;
}

const leverWords: Readonly<Partial<Record<ParameterName, LeverWords>>> = {
  "meetings.perWeek": {
    points: "meeting loads",
    value: (value) => `${counted(value, "meeting")} a week`,
    unit: "meetings",
  },
  "meetings.minutes": {
    points: "meeting lengths",
    value: (value) => `meetings of ${value} minutes`,
    unit: "minutes",
  },
  "provisions.perClientYear": {
    points: "provision budgets",
    value: (value) => `${dollars(value)} of provisions a place and year`,
    unit: "dollars",
  },
  "staff.teams": { points: "numbers of teams", value: (value) => counted(value, "team"), unit: "teams" },
  "staff.assistantsPerTeam": {
    points: "numbers of assistants",
    value: (value) => `${counted(value, "assistant")} a team`,
    unit: "assistants",
  },
  "staff.leadsPerTeam": {
    points: "numbers of leads",
    value: (value) => `${counted(value, "lead")} a team`,
    unit: "leads",
  },
  "paperwork.burden": {
    points: "paperwork burdens",
    value: (value) => `${value} times the usual paperwork`,
    unit: "times",
  },
  "intake.places": { points: "agency sizes", value: (value) => `${count(value)} places`, unit: "places" },
};

/** 5 meeting loads; 3 values of trust.start. */
export function pointsOf(lever: ParameterName, points: number): string {
  const words = leverWords[lever];
  return words === undefined
    ? `${counted(points, "value")} of ${lever}`
    : `${count(points)} ${points === 1 ? words.points.replace(/s\b/, "") : words.points}`;
}

/** 1 meeting a week; trust.start 0.5. */
export function leverValue(lever: ParameterName, value: ParameterValue): string {
  const words = leverWords[lever];
  if (words !== undefined && typeof value === "number") return words.value(value);
  return `${lever} ${valueText(value)}`;
}

/** at 1 meeting a week; empty where nothing is swept. */
export function atPoint(point: Changes): string {
  const values = Object.entries(point).map(([lever, value]) => leverValue(lever as ParameterName, value));
  return values.length === 0 ? "" : `at ${values.join(", ")}`;
}

/** Of the sweep, this is the point at 1 meeting a week; empty where nothing is swept. */
export function seenAt(point: string): string {
  return point === "" ? "" : `Of the sweep, this is the point ${point}.`;
}

/** from 1 to 5 meetings; from 0.2 to 0.8 of trust.start. */
export function alongLever(lever: ParameterName, from: ParameterValue, to: ParameterValue): string {
  const unit = leverWords[lever]?.unit;
  return `from ${valueText(from)} to ${valueText(to)} ${unit ?? `of ${lever}`}`;
}

/** A value as it stands in a scenario file. */
export function valueText(value: ParameterValue): string {
  if (value === undefined) return "as the rest";
  return typeof value === "object" ? `[${value.join(", ")}]` : String(value);
}
