// Coping under scarcity: what too little time does to whom a caseworker sees, when, and for how long.
import type { Slice } from "../parameters.ts";
import type { Coping, DueClient, Practice, PrescribedOrder, TreatedClient } from "../rules.ts";
import type { Office } from "../state/office.ts";
import { middle } from "../units.ts";

export type CopingParameters = Slice<"coping">;

/**
 * Strain, 0 to below 1, where `pressure` minutes of work stand behind each minute left (1: just enough time).
 * It saturates instead of being cut off: x / (1 + x) with x the excess over 1. ODD 7.6.
 */
export function strainUnder(pressure: number): number {
  const excess = Math.max(0, pressure - 1);
  return excess / (1 + excess);
}

/**
 * Our rule of coping. Contacts are shortened and put off, the complex is handled as simple (routinising and
 * rationing: Lipsky 2010, ch. 7), and the individual case weighs less in judgement (ch. 9). ODD 7.6.
 */
export function copeByRoutine(_client: TreatedClient, strain: number, p: CopingParameters): Practice {
  return routineUnder(strain, p, { ...undisturbed });
}

type PracticeInTheMaking = { -readonly [Aspect in keyof Practice]: Practice[Aspect] };

/** The same, filled into `practice`. */
function routineUnder(strain: number, p: CopingParameters, practice: PracticeInTheMaking): Practice {
  practice.minutesShare = 1 - p.shortenShare * strain;
  practice.intervalFactor = 1 + p.stretchShare * strain;
  practice.complexityShare = 1 - p.simplifyShare * strain;
  practice.noiseFactor = 1 + p.noiseAdded * strain;
  return practice;
}

/** Practice where no scarcity touches it. */
const undisturbed: Practice = { minutesShare: 1, intervalFactor: 1, complexityShare: 1, noiseFactor: 1 };

/** What `worker`, as strained as today, does to practice towards a client: an object that the next call may fill anew. */
export type PracticeTowards = (worker: number, client: number) => Practice;

/** With `isOn` false no rule is asked, and practice is undisturbed. */
export function createPractice(
  office: Office,
  cope: Coping,
  p: CopingParameters,
  isOn: boolean,
): PracticeTowards {
  if (!isOn) return () => undisturbed;
  const { clients, staff } = office;
  if (cope === copeByRoutine) {
    const practice = { ...undisturbed };
    return (worker) => routineUnder(staff.strain[worker], p, practice);
  }
  const treated: { -readonly [Fact in keyof TreatedClient]: TreatedClient[Fact] } = {
    severity: 0,
    complexity: 0,
    motivation: 0,
    ease: 0,
  };
  return (worker, client) => {
    treated.severity = clients.severity[client];
    treated.complexity = clients.complexity[client];
    treated.motivation = clients.motivation[client];
    treated.ease = clients.ease[client];
    treated.memory = office.memories?.of(worker, client);
    return cope(treated, staff.strain[worker], p);
  };
}

/**
 * How much a client is thought to deserve time, 0-1: need, motivation and odds of success, weighted. Strain adds to
 * the weight of the odds: creaming, Lipsky 2010, ch. 8.
 */
export function deservingness(
  client: Pick<DueClient, "severity" | "motivation" | "ease">,
  strain: number,
  p: CopingParameters,
): number {
  const odds = p.oddsWeight + p.creamWeight * strain;
  const weights = p.needWeight + p.motivationWeight + odds;
  if (weights === 0) return middle;
  return (
    (p.needWeight * client.severity + p.motivationWeight * client.motivation + odds * client.ease) / weights
  );
}

/**
 * Our rule of order: rank of a due client in today's order, highest first. The chosen order rules while there is time; the more strain,
 * the more it matters who is thought to deserve the time. ODD 7.6.
 */
export function contactPriority(
  client: DueClient,
  strain: number,
  order: PrescribedOrder,
  p: CopingParameters,
): number {
  return (1 - strain) * placeInOrder(client, order) + strain * deservingness(client, strain, p);
}

function placeInOrder(client: DueClient, order: PrescribedOrder): number {
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
