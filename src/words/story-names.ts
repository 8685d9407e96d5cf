// What people, needs, tasks and days are called in a story.
import type { HappeningOf, People, Role } from "../experiment/run/trace.ts";
import type { NeedDomain } from "../model/domains.ts";
import { valueText } from "./levers.ts";
import { listed } from "./lists.ts";
import { count } from "./numbers.ts";

const daysPerWeek = 5;

/** Day 42 (week 9), for the day with number 41 from 0. */
export function dayTitle(day: number): string {
  return `Day ${count(day + 1)} (week ${count(weekOf(day))})`;
}

/** Days 42 to 61 */
export function daysTitle(first: number, last: number): string {
  return `Days ${count(first + 1)} to ${count(last + 1)}`;
}

function weekOf(day: number): number {
  return Math.floor(day / daysPerWeek) + 1;
}

const roleNouns: Readonly<Record<Role, string>> = {
  lead: "lead",
  assistant: "assistant",
  solo: "caseworker",
  supervisor: "supervisor",
};

export function roleNoun(role: Role): string {
  return roleNouns[role];
}

/** Lead 2, with the number by which --trace knows the worker. */
export function workerName({ staff }: Pick<People, "staff">, worker: number): string {
  const member = staff[worker];
  return `${member === undefined ? "worker" : roleNouns[member.role]} ${count(worker + 1)}`;
}

export function clientName(client: number): string {
  return `client ${count(client + 1)}`;
}

/** client 4; clients 4 and 17; clients 1 to 20 and 23. */
export function clientNames(clients: readonly number[]): string {
  if (clients.length === 1) return clientName(clients[0]);
  return `clients ${listed(inRuns([...clients].sort((one, other) => one - other)))}`;
}

/** Three numbers or more in a row are said by the first and the last. */
function inRuns(rising: readonly number[]): string[] {
  const runs: number[][] = [];
  for (const number of rising) {
    const run = runs.at(-1);
    if (run !== undefined && run[run.length - 1] === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) =>
    run.length < 3
      ? run.map((number) => count(number + 1))
      : [`${count(run[0] + 1)} to ${count(run[run.length - 1] + 1)}`],
  );
}

export function domainNoun(domain: NeedDomain): string {
  return domain === "legal" ? "legal matters" : domain;
}

const taskNouns: Readonly<Record<HappeningOf<"handoffMissed">["task"], string>> = {
  intake: "intake papers",
  note: "contact note",
  request: "request for money",
  referral: "referral",
  recertification: "recertification",
  report: "monthly report",
  incident: "incident report",
  liaison: "call to other agencies",
};

export function taskNoun(task: HappeningOf<"handoffMissed">["task"]): string {
  return taskNouns[task];
}

const [marked, severe] = [0.4, 0.7];

/** How grave a need of this severity, 0-1, is. */
export function severityWord(severity: number): string {
  if (severity < marked) return "mild";
  return severity < severe ? "marked" : "severe";
}

const [fair, good, veryGood] = [0.45, 0.65, 0.85];

/** What a contact of this quality, 0-1, was. */
export function qualityWords(quality: number): string {
  if (quality < fair) return "a thin contact";
  if (quality < good) return "a fair contact";
  return quality < veryGood ? "a good contact" : "a very good contact";
}

/** 53 minutes; 42 of the 53 minutes needed. */
export function minutesOfContact({ minutesGiven, minutesNeeded }: HappeningOf<"contactHeld">): string {
  const [given, needed] = [count(minutesGiven), count(minutesNeeded)];
  return given === needed || minutesGiven > minutesNeeded
    ? `the full ${given} minutes`
    : `${given} of the ${needed} minutes needed`;
}

const numberWords = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** two, twelve, 13: a word, so that it cannot be taken for a part of the name before it. */
export function numberWord(number: number): string {
  return numberWords[number] ?? count(number);
}

/** a day; three days; 77 days. */
export function daysLong(days: number): string {
  return days === 1 ? "a day" : `${numberWord(days)} days`;
}

/** once; twice; six times. */
export function times(number: number): string {
  if (number === 1) return "once";
  return number === 2 ? "twice" : `${numberWord(number)} times`;
}

/** From today on the agency works differently: meetings.perWeek is 3, and staff.teams is 2. */
export function leversChangeSentence({ set }: HappeningOf<"leversChange">): string {
  const values = Object.entries(set).map(([name, value]) => `${name} is ${valueText(value)}`);
  return `From today on the agency works differently: ${listed(values)}.`;
}
