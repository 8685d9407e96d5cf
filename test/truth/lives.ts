// What is exogenous in the lives that an observer sees: everything that no service can touch, by name.

import type { Agency } from "../../src/model/agency.ts";
import type { OwnRules } from "../../src/model/open-rules.ts";
import type { Parameters } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { domainCount, needStage } from "../../src/model/state/needs.ts";

/** Facts by name, each name beginning with the client's key. */
export type Lives = Map<string, number>;

function note(lives: Lives, name: string, value: number): void {
  const before = lives.get(name);
  if (before !== undefined && !Object.is(before, value)) {
    throw new Error(`${name} was ${before} and is ${value} on another day of the same run`);
  }
  lives.set(name, value);
}

function notePerson(lives: Lives, { clients }: Agency["office"], client: number): void {
  const who = `client ${clients.key[client]}`;
  note(lives, `${who}: arrival day`, clients.arrivalDay[client]);
  note(lives, `${who}: group`, clients.group[client]);
  note(lives, `${who}: frailty`, clients.frailty[client]);
  note(lives, `${who}: hardship`, clients.hardship[client]);
  note(lives, `${who}: complexity`, clients.complexity[client]);
  note(lives, `${who}: ease`, clients.ease[client]);
  note(lives, `${who}: motivation`, clients.motivation[client]);
  note(lives, `${who}: patience`, clients.patienceDay[client]);
  note(lives, `${who}: dropout threshold`, clients.dropoutThreshold[client]);
  note(lives, `${who}: time of need event ${clients.needEvents[client]}`, clients.nextNeedTime[client]);
  note(lives, `${who}: severity before event ${clients.needEvents[client]}`, clients.severity[client]);
  note(lives, `${who}: time of incident ${clients.incidents[client]}`, clients.nextIncidentTime[client]);
}

/** A need, as far as nobody has worked on it yet. */
function noteNeed(
  lives: Lives,
  { clients, needs, day }: Agency["office"],
  client: number,
  need: number,
): void {
  const which = `client ${clients.key[client]}: need event ${needs.event[need]}`;
  note(lives, `${which}: domain`, need % domainCount);
  note(lives, `${which}: day`, needs.arisenDay[need]);
  note(lives, `${which}: cost`, needs.cost[need]);
  note(lives, `${which}: kind`, needs.kind[need]);
  note(lives, `${which}: merit`, needs.merit[need]);
  if (needs.arisenDay[need] === day) note(lives, `${which}: severity`, needs.severity[need]);
  if (needs.resolutionSince[need] === needs.arisenDay[need]) {
    note(lives, `${which}: resolution threshold`, needs.resolutionLeft[need]);
  }
  if (needs.crisisSince[need] === needs.arisenDay[need] && needs.crises[need] === 0) {
    note(lives, `${which}: crisis threshold`, needs.crisisLeft[need]);
  }
  const isUntold = needs.stage[need] === needStage.hidden && clients.contactsHeld[client] === 0;
  if (isUntold) note(lives, `${which}: disclosure threshold`, needs.disclosureLeft[need]);
}

/** The exogenous facts of every client that one replication shows. */
export function watchLives(parameters: Parameters, replication: number, rules?: OwnRules): Lives {
  const lives: Lives = new Map();
  simulate(parameters, replication, {
    rules,
    watch: ({ office }) => {
      const { clients, needs } = office;
      for (let client = 0; client < clients.count; client++) {
        if (!clients.isPresent(client)) continue;
        notePerson(lives, office, client);
        for (let need = client * domainCount; need < (client + 1) * domainCount; need++) {
          if (needs.stage[need] !== needStage.none) noteNeed(lives, office, client, need);
        }
      }
    },
  });
  return lives;
}

export interface Comparison {
  /** Facts that both runs show. */
  readonly shared: number;
  readonly clients: number;
  /** Sentences on the facts that differ. */
  readonly changed: readonly string[];
}

export function compareLives(one: Lives, other: Lives): Comparison {
  const changed: string[] = [];
  const clients = new Set<string>();
  let shared = 0;
  for (const [name, value] of one) {
    const second = other.get(name);
    if (second === undefined) continue;
    shared += 1;
    clients.add(name.slice(0, name.indexOf(":")));
    if (!Object.is(value, second)) changed.push(`${name}: ${value} became ${second}`);
  }
  return { shared, clients: clients.size, changed };
}
