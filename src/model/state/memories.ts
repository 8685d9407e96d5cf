// What rival rules keep in mind from one question to the next: plain objects for each worker and client of one run.
import type { RuleMemory } from "../rules.ts";
import { nobody } from "../units.ts";
import type { StaffLife } from "./staff-life.ts";

type Kept = Record<string, unknown>;

export class Memories {
  private readonly workers = new Map<number, Kept>();
  /** The person whom a place's memory belongs to. */
  private readonly persons = new Map<number, number>();
  private readonly clients = new Map<number, Kept>();
  private readonly life: Pick<StaffLife, "occupant">;

  constructor(life: Pick<StaffLife, "occupant">) {
    this.life = life;
  }

  /** What rules keep of a worker, and of a client where the question is about one. A new person begins with nothing. */
  of(worker: number, client: number): RuleMemory {
    const person = this.life.occupant[worker];
    if (this.persons.get(worker) !== person) {
      this.persons.set(worker, person);
      this.workers.set(worker, {});
    }
    const ofWorker = this.workers.get(worker) ?? {};
    return client === nobody ? { ofWorker } : { ofWorker, ofClient: keptIn(this.clients, client) };
  }
}

function keptIn(all: Map<number, Kept>, key: number): Kept {
  let kept = all.get(key);
  if (kept === undefined) {
    kept = {};
    all.set(key, kept);
  }
  return kept;
}
