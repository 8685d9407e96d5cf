// What is said around a trace: what can be traced, and why a request cannot be met.
import type { People, Subject } from "../experiment/run/trace.ts";
import { count, counted } from "./numbers.ts";

export const traceForm = "client:17 or worker:3";

export function notASubject(found: string): string {
  return `--trace wants client: or worker: with a number from 1, such as ${traceForm}, not "${found}".`;
}

/** There is no client 999 in this run. Its 506 clients are numbered 1 to 506 in order of arrival. */
export function nobodyThere({ kind, number }: Subject, people: People): string {
  const { clients, clientsAtStart, staff } = people;
  const there = kind === "client" ? clients : staff.length;
  const none = `There is no ${kind} ${count(number)} in this run.`;
  if (there === 0) return `${none} It has no ${kind}s at all.`;
  const order =
    kind === "client"
      ? ` in order of arrival; ${clientsAtStart === 0 ? "none is" : `the first ${count(Math.min(clients, clientsAtStart))} are`} there on the first day`
      : ", team by team, leads before assistants, supervisors last";
  const [its, verb] =
    there === 1
      ? [`Its one ${kind} has number 1`, ""]
      : [`Its ${counted(there, kind)} are numbered 1 to ${count(there)}`, order];
  return `${none} ${its}${verb}.`;
}

/** A trace writes nothing, so options about writing do not go with it. */
export function notWithTrace(option: string): string {
  return `A trace prints a story and writes no results, so ${option} does not go with --trace.`;
}

export const onlyWithTrace =
  "--replication chooses whose run is traced, and goes with --trace. For the number of runs there is --replications.";
