// Who knows how much of which client: from own contacts, from what colleagues say, and from the file; and how it fades.
import type { Slice } from "../parameters.ts";
import type { Office } from "../state/office.ts";
import { daysPerWeek, nobody } from "../units.ts";

/**
 * What is said of a client where several know of her: the best informed speaks, but what several know already is said
 * more than what one alone knows (Stasser & Titus 1985). `most` is the largest of `count` values, `sum` all of them.
 * ODD 7.4.
 */
export function whatIsSaid(most: number, sum: number, count: number): number {
  if (count < 2) return most;
  return (most + (sum - most) / (count - 1)) / 2;
}

export interface Knowledge {
  /** What `worker` herself knows of the client, 0-1, as far as it is not out of date. */
  of(worker: number, client: number): number;
  /** `worker` held a contact of this quality, 0-1, with the client. */
  learn(worker: number, client: number, quality: number): void;
  /**
   * The first `count` of `members` talk about a client: who knew less than what is said comes nearer to it by `share` of
   * the gap, 0-1.
   */
  tell(members: ArrayLike<number>, count: number, client: number, share: number): void;
  /** Somebody leaves: what she knew of her own clients stands in their files, the rest is gone. */
  leave(worker: number): void;
  /** A client's new caseworker reads the file; `before` is the old one's place, which may be the same. */
  takeOver(client: number, before: number, worker: number): void;
  /** Evening: once a week, what each circle shares is looked at anew. */
  endDay(): void;
}

/** With `isOn` false everybody knows everything of every client. */
export function createKnowledge(office: Office, p: Slice<"contact">, isOn: boolean): Knowledge {
  const { beginning, clients, circles, staff } = office;
  /** A place for each member of the largest circle: whoever is outside a client's circle knows nothing of her. */
  const places = circles.members.reduce((most, members) => Math.max(most, members.length), 1);
  const known = beginning.keep(new Float64Array(clients.room * places));
  const knownSince = beginning.keep(new Int32Array(clients.room * places));
  const inFile = beginning.keep(new Float64Array(clients.room));
  const inFileSince = beginning.keep(new Int32Array(clients.room));

  /** Where the worker's knowledge of the client stands; `nobody` for who is neither her caseworker nor of that one's circle. */
  function placeOf(worker: number, client: number): number {
    const lead = clients.lead[client];
    if (lead === nobody) return nobody;
    const isOwn = worker === lead;
    const circle = circles.of[worker];
    if (!isOwn && (circle === nobody || circle !== circles.of[lead])) return nobody;
    return client * places + circles.numberOf[worker];
  }

  /** Knowledge fades hyperbolically: half of it is out of date after `knowledgeHalfLifeDays`. */
  const faded = (value: number, since: number) =>
    value * (1 / (1 + (office.day - since) / p.knowledgeHalfLifeDays));

  function of(worker: number, client: number): number {
    if (!isOn) return 1;
    const place = placeOf(worker, client);
    return place === nobody ? 0 : faded(known[place], knownSince[place]);
  }

  function set(worker: number, client: number, value: number): void {
    const place = placeOf(worker, client);
    if (place === nobody) return;
    known[place] = value;
    knownSince[place] = office.day;
  }

  /** Clients of the circle's members, or of the worker alone where she belongs to none. */
  function forEachClientAround(worker: number, visit: (client: number) => void): void {
    const circle = circles.of[worker];
    for (const member of circle === nobody ? [worker] : circles.members[circle]) {
      const first = member * staff.cap;
      for (let place = first; place < first + staff.caseload[member]; place++) visit(staff.clientsOf[place]);
    }
  }

  /** Mean over the circle's clients of what members other than the own caseworker know, on average; 0 without clients. */
  function sharedIn(members: ArrayLike<number>): number {
    let sum = 0;
    let count = 0;
    for (let owner = 0; owner < members.length; owner++) {
      const first = members[owner] * staff.cap;
      const past = first + staff.caseload[members[owner]];
      for (let place = first; place < past; place++) {
        const client = staff.clientsOf[place];
        let others = 0;
        for (let number = 0; number < members.length; number++) {
          if (number !== owner) others += of(members[number], client);
        }
        sum += others / (members.length - 1);
        count += 1;
      }
    }
    return count === 0 ? 0 : sum / count;
  }

  return {
    of,
    learn(worker, client, quality) {
      const now = of(worker, client);
      set(worker, client, now + p.knowledgeGain * quality * (1 - now));
    },
    tell(members, count, client, share) {
      if (!isOn || count < 2) return;
      let most = 0;
      let sum = 0;
      for (let number = 0; number < count; number++) {
        const knows = of(members[number], client);
        most = Math.max(most, knows);
        sum += knows;
      }
      const said = whatIsSaid(most, sum, count);
      for (let number = 0; number < count; number++) {
        const knows = of(members[number], client);
        if (knows < said) set(members[number], client, knows + share * (said - knows));
      }
    },
    leave(worker) {
      const first = worker * staff.cap;
      for (let place = first; place < first + staff.caseload[worker]; place++) {
        const client = staff.clientsOf[place];
        inFile[client] = of(worker, client);
        inFileSince[client] = office.day;
      }
      forEachClientAround(worker, (client) => set(worker, client, 0));
    },
    takeOver(client, before, worker) {
      const circle = circles.of[worker];
      const isSameCircle = worker === before || (circle !== nobody && circle === circles.of[before]);
      if (!isSameCircle) known.fill(0, client * places, (client + 1) * places);
      const read = p.fileShare * faded(inFile[client], inFileSince[client]);
      set(worker, client, Math.max(of(worker, client), read));
    },
    endDay() {
      if (office.day % daysPerWeek !== 0) return;
      for (let circle = 0; circle < circles.count; circle++) {
        circles.sharedKnowledge[circle] = sharedIn(circles.members[circle]);
      }
    },
  };
}
