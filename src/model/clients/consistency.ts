// Consistency and anxiety: clients compare like cases with a few others they know; where these were decided unlike, they worry.
import type { Slice } from "../parameters.ts";
import { domainCount } from "../state/needs.ts";
import type { Office } from "../state/office.ts";
import { never } from "../units.ts";

export type ConsistencyParameters = Slice<"consistency">;

/** Anxiety, 0-1, after a like case of an acquaintance was decided alike or unlike. ODD 7.9. */
export function anxietyAfterComparing(anxiety: number, isUnlike: boolean, p: ConsistencyParameters): number {
  return anxiety + p.weight * ((isUnlike ? 1 : 0) - anxiety);
}

export interface Consistency {
  arrive(client: number): void;
  /** A need was decided; the client and those she knows with a like case hear of it. */
  needDecided(need: number, isFavour: boolean): void;
  /** An incident was judged. */
  incidentJudged(client: number, group: number, deservesMildness: boolean, isFavour: boolean): void;
  /** How far the client's anxiety lies above the usual, 0-1. */
  worry(client: number): number;
  /** Evening: anxiety settles. */
  endDay(client: number): void;
}

/** With `isOn` false nobody compares, and anxiety stays as usual. */
export function createConsistency(office: Office, p: ConsistencyParameters, isOn: boolean): Consistency {
  const { clients, needs } = office;
  const reach = Math.floor(p.acquaintances / 2);

  function compare(one: number, other: number, isUnlike: boolean): void {
    clients.anxiety[one] = anxietyAfterComparing(clients.anxiety[one], isUnlike, p);
    clients.anxiety[other] = anxietyAfterComparing(clients.anxiety[other], isUnlike, p);
  }

  const isRecent = (day: number) => day !== never && office.day - day <= p.memoryDays;

  /** Those who arrived just before and after the client and are still there. */
  function forEachAcquaintance(client: number, meet: (other: number) => void): void {
    const last = Math.min(clients.count - 1, client + reach);
    for (let other = Math.max(0, client - reach); other <= last; other++) {
      if (other !== client && clients.isPresent(other)) meet(other);
    }
  }

  return {
    arrive(client) {
      clients.anxiety[client] = p.usual;
    },
    needDecided(need, isFavour) {
      const deserves = needs.merit[need] > 0 ? 1 : 0;
      needs.decidedDay[need] = office.day;
      needs.decidedKind[need] = needs.kind[need];
      needs.decidedDeserving[need] = deserves;
      needs.decidedFavour[need] = isFavour ? 1 : 0;
      if (!isOn) return;
      const client = Math.floor(need / domainCount);
      forEachAcquaintance(client, (other) => {
        const theirs = other * domainCount + (need % domainCount);
        if (needs.decidedKind[theirs] !== needs.kind[need] || needs.decidedDeserving[theirs] !== deserves)
          return;
        if (isRecent(needs.decidedDay[theirs]))
          compare(client, other, needs.decidedFavour[theirs] !== needs.decidedFavour[need]);
      });
    },
    incidentJudged(client, group, deservesMildness, isFavour) {
      const deserves = deservesMildness ? 1 : 0;
      clients.judgedDay[client] = office.day;
      clients.judgedGroup[client] = group;
      clients.judgedDeserving[client] = deserves;
      clients.judgedFavour[client] = isFavour ? 1 : 0;
      if (!isOn) return;
      if (deservesMildness && !isFavour)
        clients.anxiety[client] += p.consequenceGain * (1 - clients.anxiety[client]);
      forEachAcquaintance(client, (other) => {
        if (clients.judgedGroup[other] !== group || clients.judgedDeserving[other] !== deserves) return;
        if (isRecent(clients.judgedDay[other]))
          compare(client, other, clients.judgedFavour[other] !== clients.judgedFavour[client]);
      });
    },
    worry: (client) => Math.max(0, clients.anxiety[client] - p.usual),
    endDay(client) {
      clients.anxiety[client] += p.settlingPerDay * (p.usual - clients.anxiety[client]);
    },
  };
}
