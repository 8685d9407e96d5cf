// Consistency and anxiety: clients expect an answer, by what they got before or by how they read the rule, and what surprises them worries them.
import type { Slice } from "../parameters.ts";
import { domainCount } from "../state/needs.ts";
import type { Office } from "../state/office.ts";
import { never } from "../units.ts";

export type ConsistencyParameters = Slice<"consistency">;

/** Anxiety, 0-1, after an answer that surprised or did not: part of the way to 1, or to 0. De Berker et al. 2016; ODD 7.9. */
export function anxietyAfterAnswer(anxiety: number, isSurprise: boolean, weight: number): number {
  return anxiety + weight * ((isSurprise ? 1 : 0) - anxiety);
}

/** What a client takes the rule for a group of like cases to say: 1 favour, -1 none, 0 silence. */
export type ReadByClient = (client: number, group: number) => number;

export interface Consistency {
  arrive(client: number): void;
  /** A need was decided; the client and those she knows with a like case hear of it. */
  needDecided(need: number, isFavour: boolean): void;
  /** An incident was judged. */
  incidentJudged(client: number, group: number, isFavour: boolean): void;
  /** How far the client's anxiety lies above the usual, 0-1. */
  worry(client: number): number;
  /** Evening: anxiety settles. */
  endDay(client: number): void;
}

/** With `isOn` false nothing surprises anybody, and anxiety stays as usual. */
export function createConsistency(
  office: Office,
  p: ConsistencyParameters,
  readByClient: ReadByClient,
  isOn: boolean,
): Consistency {
  const { clients, needs } = office;

  function hear(client: number, isSurprise: boolean, weight: number): void {
    clients.anxiety[client] = anxietyAfterAnswer(clients.anxiety[client], isSurprise, weight);
  }

  /** The client and an acquaintance, who got such an answer in a like case, hear of each other's. */
  function compare(client: number, other: number, isUnlike: boolean): void {
    const weight = p.weight * p.acquaintanceWeight;
    hear(client, isUnlike, weight);
    hear(other, isUnlike, weight);
  }

  function isRecent(day: number): boolean {
    return day !== never && office.day - day <= p.memoryDays;
  }

  /** The answer that she got in the like case before, or else what she reads; nobody expects anything where she reads silence. */
  function meet(client: number, group: number, isFavour: boolean, before: boolean | undefined): void {
    if (before !== undefined) {
      hear(client, before !== isFavour, p.weight);
      return;
    }
    const read = readByClient(client, group);
    if (read !== 0) hear(client, read > 0 !== isFavour, p.weight);
  }

  /** Acquaintances arrived just before and after the client, from the first of these to the last, and are still there. */
  function firstAcquaintance(client: number): number {
    return Math.max(0, client - Math.floor(p.acquaintances / 2));
  }

  function lastAcquaintance(client: number): number {
    return Math.min(clients.count - 1, client + Math.floor(p.acquaintances / 2));
  }

  function isAcquaintance(client: number, other: number): boolean {
    return other !== client && clients.isPresent(other);
  }

  /** The last answer at the need's place, if it was to a like case and is still talked of. */
  function lastOfNeed(need: number, kind: number): boolean | undefined {
    const isTalkedOf = needs.decidedKind[need] === kind && isRecent(needs.decidedDay[need]);
    return isTalkedOf ? needs.decidedFavour[need] === 1 : undefined;
  }

  function lastOfIncident(client: number, group: number): boolean | undefined {
    const isTalkedOf = clients.judgedGroup[client] === group && isRecent(clients.judgedDay[client]);
    return isTalkedOf ? clients.judgedFavour[client] === 1 : undefined;
  }

  return {
    arrive(client) {
      clients.anxiety[client] = p.usual;
    },
    needDecided(need, isFavour) {
      const client = Math.floor(need / domainCount);
      const kind = needs.kind[need];
      if (isOn) meet(client, kind, isFavour, lastOfNeed(need, kind));
      needs.decidedDay[need] = office.day;
      needs.decidedKind[need] = kind;
      needs.decidedFavour[need] = isFavour ? 1 : 0;
      if (!isOn) return;
      const last = lastAcquaintance(client);
      for (let other = firstAcquaintance(client); other <= last; other++) {
        if (!isAcquaintance(client, other)) continue;
        const theirs = lastOfNeed(other * domainCount + (need % domainCount), kind);
        if (theirs !== undefined) compare(client, other, theirs !== isFavour);
      }
    },
    incidentJudged(client, group, isFavour) {
      if (isOn) meet(client, group, isFavour, lastOfIncident(client, group));
      clients.judgedDay[client] = office.day;
      clients.judgedGroup[client] = group;
      clients.judgedFavour[client] = isFavour ? 1 : 0;
      if (!isOn) return;
      const last = lastAcquaintance(client);
      for (let other = firstAcquaintance(client); other <= last; other++) {
        if (!isAcquaintance(client, other)) continue;
        const theirs = lastOfIncident(other, group);
        if (theirs !== undefined) compare(client, other, theirs !== isFavour);
      }
    },
    worry: (client) => Math.max(0, clients.anxiety[client] - p.usual),
    endDay(client) {
      clients.anxiety[client] += p.settlingPerDay * (p.usual - clients.anxiety[client]);
    },
  };
}
