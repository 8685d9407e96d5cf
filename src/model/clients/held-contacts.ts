// The contacts of one day as they were held, so that there may be more of them later in the day.
import { never } from "../units.ts";

/** The first `count` places count, if `day` is today. Nobody is seen twice a day, so that there is a place for each. */
export class HeldContacts {
  day: number = never;
  count = 0;
  readonly client: Int32Array;
  readonly worker: Int32Array;
  /** Minutes given so far, and minutes needed. */
  readonly given: Float64Array;
  readonly needed: Float64Array;
  /** 0-1, of the contact as it was held. */
  readonly quality: Float64Array;

  constructor(clients: number) {
    this.client = new Int32Array(clients);
    this.worker = new Int32Array(clients);
    this.given = new Float64Array(clients);
    this.needed = new Float64Array(clients);
    this.quality = new Float64Array(clients);
  }

  add(day: number, client: number, worker: number, given: number, needed: number, quality: number): void {
    if (this.day !== day) this.count = 0;
    this.day = day;
    this.client[this.count] = client;
    this.worker[this.count] = worker;
    this.given[this.count] = given;
    this.needed[this.count] = needed;
    this.quality[this.count] = quality;
    this.count += 1;
  }
}
