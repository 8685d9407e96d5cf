// What is said of --set where it would change nothing.
import { listed } from "./lists.ts";

/** trust.start is varied by --futures, so --set of it would change nothing. */
export function setOfVaried(name: string, option: string): string {
  return `${name} is given its values by ${option}, so --set of it would change nothing. Leave one of the two out.`;
}

export function setOfPlan(name: string, plan: string): string {
  return `Plan ${plan} has its own ${name}, so --set of it would change nothing here. Name another plan with --plan, or change the plan in the file.`;
}

/** --set staff.teams leaves more as it is, which has its own. */
export function setLeaves(name: string, plans: readonly string[]): string {
  return `--set ${name} leaves ${listed(plans)} as ${plans.length === 1 ? "it is, which has its" : "they are, which have their"} own.`;
}

export function setAlready(name: string): string {
  return `--set ${name} changes nothing: that is its value already.`;
}

/** --set meetings.minutes changes nothing: no meetings are held. */
export function setOfIdle(name: string, because: string): string {
  return `--set ${name} changes nothing: ${because}.`;
}
