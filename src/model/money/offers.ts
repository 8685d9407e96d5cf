// Offers: who knows of money that fits a need may think of it unasked, as strain and the pot allow.
import { clientOf } from "../clients/course-of-needs.ts";
import type { Slice } from "../parameters.ts";
import type { OfferRule, PossibleOffer } from "../rules.ts";
import type { Office } from "../state/office.ts";
import { streams } from "../streams.ts";
import type { KnownProvisions } from "./known-provisions.ts";

/** Our rule: money is offered where strain is not above severity and the pot raises no threshold. ODD 7.7. */
export function offerWhileThePotLasts({ severity, strain, potThreshold }: PossibleOffer): boolean {
  return severity >= strain && potThreshold === 0;
}

/** Whether a worker offers money for a need of a client who has not asked for it. */
export type Offers = (worker: number, need: number) => boolean;

export function createOffers(
  office: Office,
  p: Slice<"provisions">,
  known: KnownProvisions,
  rule: OfferRule,
  potThreshold: () => number,
): Offers {
  const { clients, needs, staff, draws } = office;
  const seen: { -readonly [Fact in keyof PossibleOffer]: PossibleOffer[Fact] } = {
    severity: 0,
    strain: 0,
    potThreshold: 0,
  };
  return (worker, need) => {
    if (!known.knows(worker, needs.kind[need])) return false;
    const key = clients.key[clientOf(need)];
    const uniform = draws.uniform(streams.whetherAWorkerThinksOfAnOffer, key, needs.event[need]);
    if (uniform >= p.offersShare) return false;
    seen.memory = office.memories?.of(worker, clientOf(need));
    seen.severity = needs.severity[need];
    seen.strain = staff.strain[worker];
    seen.potThreshold = potThreshold();
    return rule(seen);
  };
}
