// The order of a case meeting: what was kept for it and the round through the caseloads, ranked by the rule.
import { clientOf } from "../clients/course-of-needs.ts";
import type { AgendaCase, MeetingAgenda } from "../rules.ts";
import type { Office } from "../state/office.ts";
import type { MeetingParameters } from "./meetings.ts";

export interface AgendaOrder {
  /** Ranks a circle's kept needs, the first `count` of `kept`, together with its round. */
  rank(circle: number, kept: Int32Array, count: number): void;
  /** A need that was kept, or a client of the round, at a place of the order. */
  subjectAt(place: number): number;
  isKeptAt(place: number): boolean;
  /** Clients in the caseloads of the circle that was ranked. */
  readonly clientsInRound: number;
  /** The next round begins behind `taken` clients of this one. */
  moveOn(circle: number, taken: number): void;
}

export function createAgendaOrder(
  office: Office,
  rule: MeetingAgenda,
  p: MeetingParameters,
  longestAgenda: number,
): AgendaOrder {
  const { circles, staff, clients } = office;
  const largest = circles.members.reduce((most, members) => Math.max(most, members.length), 0);
  const room = longestAgenda + largest * staff.cap;
  const subjects = new Int32Array(room);
  const isKept = new Uint8Array(room);
  const ranks = new Float64Array(room);
  const described: { -readonly [Fact in keyof AgendaCase]: AgendaCase[Fact] } = {
    isWaiting: false,
    place: 0,
    severity: 0,
    complexity: 0,
    motivation: 0,
    ease: 0,
  };
  let length = 0;
  let total = 0;

  /** Puts a case behind those that rank as high. */
  function insert(subject: number, client: number, isWaiting: boolean, place: number): void {
    described.isWaiting = isWaiting;
    described.place = place;
    described.severity = clients.severity[client];
    described.complexity = clients.complexity[client];
    described.motivation = clients.motivation[client];
    described.ease = clients.ease[client];
    described.memory = office.memories?.of(clients.lead[client], client);
    const rank = rule(described, p);
    let hole = length;
    while (hole > 0 && ranks[hole - 1] < rank) {
      subjects[hole] = subjects[hole - 1];
      isKept[hole] = isKept[hole - 1];
      ranks[hole] = ranks[hole - 1];
      hole -= 1;
    }
    subjects[hole] = subject;
    isKept[hole] = isWaiting ? 1 : 0;
    ranks[hole] = rank;
    length += 1;
  }

  /** The client at a place of the circle's caseloads, one member after the other. */
  function clientAt(circle: number, place: number): number {
    let left = place;
    for (const worker of circles.members[circle]) {
      if (left < staff.caseload[worker]) return staff.clientsOf[worker * staff.cap + left];
      left -= staff.caseload[worker];
    }
    throw new RangeError(`The round has no place ${place}.`);
  }

  return {
    get clientsInRound() {
      return total;
    },
    rank(circle, kept, count) {
      length = 0;
      total = 0;
      for (const worker of circles.members[circle]) total += staff.caseload[worker];
      for (let place = 0; place < count; place++) insert(kept[place], clientOf(kept[place]), true, place);
      for (let place = 0; place < total; place++) {
        const client = clientAt(circle, (circles.turn[circle] + place) % total);
        insert(client, client, false, place);
      }
    },
    subjectAt: (place) => subjects[place],
    isKeptAt: (place) => isKept[place] === 1,
    moveOn(circle, taken) {
      if (taken > 0) circles.turn[circle] = ((circles.turn[circle] + taken - 1) % total) + 1;
    },
  };
}
