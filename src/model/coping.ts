// Coping under scarcity: what too little time does to whom a caseworker sees, when, and for how long.
import type { Slice } from "./parameters.ts";
import { middle } from "./units.ts";

export type CopingParameters = Slice<"coping">;
export type ContactOrder = "first-come" | "most-overdue" | "neediest" | "creaming";

/**
 * Strain, 0 to below 1, where `pressure` minutes of work stand behind each minute left (1: just enough time).
 * It saturates instead of being cut off: x / (1 + x) with x the excess over 1. ODD 7.6.
 */
export function strainUnder(pressure: number): number {
  const excess = Math.max(0, pressure - 1);
  return excess / (1 + excess);
}

/** Minutes given to a contact that needs `neededMinutes`. Routinising: Lipsky 2010, ch. 7. */
export function shortenedMinutes(neededMinutes: number, strain: number, p: CopingParameters): number {
  return neededMinutes * (1 - p.shortenShare * strain);
}

/** Complexity, 0-1, that the worker still sees in a client: the complex is handled as simple. Lipsky 2010, ch. 7. */
export function perceivedComplexity(complexity: number, strain: number, p: CopingParameters): number {
  return complexity * (1 - p.simplifyShare * strain);
}

/** Days until the next contact that should come after `intervalDays`. Rationing: Lipsky 2010, ch. 7. */
export function stretchedInterval(intervalDays: number, strain: number, p: CopingParameters): number {
  return intervalDays * (1 + p.stretchShare * strain);
}

/** Factor on the noise of judgement: under strain the individual case weighs less. Lipsky 2010, ch. 9. */
export function judgementNoiseFactor(strain: number, p: CopingParameters): number {
  return 1 + p.noiseAdded * strain;
}

export interface DueClient {
  /** Days late / interval. */
  readonly lateness: number;
  /** Days since enrolment. */
  readonly daysEnrolled: number;
  readonly severity: number;
  readonly motivation: number;
  readonly ease: number;
}

/**
 * How much a client is thought to deserve time, 0-1: need, motivation and odds of success, weighted. Strain adds to
 * the weight of the odds: creaming, Lipsky 2010, ch. 8.
 */
function deservingness(client: DueClient, strain: number, p: CopingParameters): number {
  const odds = p.oddsWeight + p.creamWeight * strain;
  const weights = p.needWeight + p.motivationWeight + odds;
  if (weights === 0) return middle;
  return (
    (p.needWeight * client.severity + p.motivationWeight * client.motivation + odds * client.ease) / weights
  );
}

/**
 * Rank of a due client in today's order, highest first. The chosen order rules while there is time; the more strain,
 * the more it matters who is thought to deserve the time. ODD 7.6.
 */
export function contactPriority(
  client: DueClient,
  order: ContactOrder,
  strain: number,
  p: CopingParameters,
): number {
  return (1 - strain) * placeInOrder(client, order) + strain * deservingness(client, strain, p);
}

function placeInOrder(client: DueClient, order: ContactOrder): number {
  switch (order) {
    case "first-come":
      return client.daysEnrolled / (1 + client.daysEnrolled);
    case "most-overdue":
      return client.lateness / (1 + client.lateness);
    case "neediest":
      return client.severity;
    case "creaming":
      return client.ease;
  }
}
