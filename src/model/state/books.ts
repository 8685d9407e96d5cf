// Running totals that must balance exactly: tasks and their minutes, money, clients; and the trail of events.

import { grainsPerMinute } from "../units.ts";

export class Books {
  readonly tasks = {
    created: 0,
    done: 0,
    struckOff: 0,
    createdMinutes: 0,
    workedMinutes: 0,
    struckOffMinutes: 0,
  };
  readonly owed = { incurred: 0, paid: 0, writtenOff: 0 };
  readonly money = { budgeted: 0, spent: 0, lapsed: 0 };
  readonly clients = { arrived: 0, enrolled: 0, completed: 0, droppedOut: 0, ended: 0, leftWaiting: 0 };
  /** Minutes of work that came up for caseworkers and assistants beside contacts: tasks, meetings and the rest. */
  generatedMinutes = 0;
}

/** Words of 32 bits with their sign: as such the engine keeps them without a box. */
const firstLane = 0x811c9dc5 | 0;
const secondLane = 0x01000193;
const firstFactor = 0x01000193;
const secondFactor = 0x85ebca6b;
const rotation = 13;
const wordBits = 32;
const hexadecimal = 16;
const laneDigits = 8;

/** A running hash of everything that happens: two runs with one trail went the same way. */
export class Trail {
  private first = firstLane;
  private second = secondLane;

  /** Adds a whole number. */
  add(word: number): void {
    this.first = Math.imul(this.first ^ word, firstFactor);
    const mixed = Math.imul(this.second ^ word, secondFactor);
    this.second = (mixed << rotation) | (mixed >>> (wordBits - rotation));
  }

  /** Adds whole grains of minutes. */
  addMinutes(minutes: number): void {
    this.add(minutes * grainsPerMinute);
  }

  toString(): string {
    const digits = (lane: number) => (lane >>> 0).toString(hexadecimal).padStart(laneDigits, "0");
    return digits(this.first) + digits(this.second);
  }
}
