// Disclosure: needs are hidden until trust and the quality of contact bring them out.
import type { Slice } from "../parameters.ts";
import { clientStatus } from "../state/clients.ts";
import { domainCount, needStage } from "../state/needs.ts";
import type { Office } from "../state/office.ts";

export type DisclosureParameters = Slice<"disclosure">;

/**
 * Hazard of naming a need in a contact (mean-1 exponential units), at `quality` of the contact, all 0-1. Trust and
 * severity each act from their floor at 0 to as far above 1 at full as the floor lies below. ODD 7.5.
 */
export function disclosureHazard(
  quality: number,
  trust: number,
  severity: number,
  p: DisclosureParameters,
): number {
  return (
    p.perContact *
    2 *
    quality *
    (p.trustFloor + 2 * (1 - p.trustFloor) * trust) *
    (p.severityFloor + 2 * (1 - p.severityFloor) * severity)
  );
}

export interface DisclosureAtStart {
  /** A need that opens on the first day of a client is named on enrolment if the client presents it. */
  hearAtStart(client: number, need: number, uniform: number): void;
}

export interface Disclosure extends DisclosureAtStart {
  /** Enrolment: the client names what she came for; who was enrolled before the first day has named it before. */
  hearPresentingNeeds(client: number): void;
  /** A hidden need comes out by itself. */
  reveal(need: number): void;
  /** A contact of `quality` brings hidden needs nearer to being told. */
  listen(client: number, quality: number): void;
}

/**
 * `methods` is what the programme's methods make of a contact. With `isOn` false every need is known from the day it
 * arises, or from enrolment.
 */
export function createDisclosure(
  office: Office,
  p: DisclosureParameters,
  methods: () => number,
  isOn: boolean,
): Disclosure {
  const { clients, needs, observations } = office;

  const disclose = (client: number, need: number, day = office.day) => {
    needs.enter(need, needStage.disclosed);
    needs.disclosedDay[need] = day;
    observations.needDisclosed(client, need % domainCount, need);
  };

  return {
    hearAtStart(client, need, uniform) {
      const isFirst = needs.event[need] < domainCount;
      if (isFirst && uniform < p.presentingShare) needs.disclosureLeft[need] = 0;
      if (!isOn && clients.status[client] === clientStatus.active) disclose(client, need);
    },
    hearPresentingNeeds(client) {
      const wasToldEarlier = clients.enrolDay[client] < office.day;
      for (let need = client * domainCount; need < (client + 1) * domainCount; need++) {
        if (needs.stage[need] === needStage.hidden && (!isOn || needs.disclosureLeft[need] === 0)) {
          disclose(client, need, wasToldEarlier ? office.day - 1 : office.day);
        }
      }
    },
    reveal(need) {
      disclose(Math.floor(need / domainCount), need);
    },
    listen(client, quality) {
      const strength = methods();
      for (let need = client * domainCount; need < (client + 1) * domainCount; need++) {
        if (needs.stage[need] !== needStage.hidden) continue;
        const hazard = disclosureHazard(quality, clients.trust[client], needs.severity[need], p);
        needs.disclosureLeft[need] -= hazard * strength;
        if (needs.disclosureLeft[need] <= 0) disclose(client, need);
      }
    },
  };
}
