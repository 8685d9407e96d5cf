// Runs the picture's time: frame by frame, or evening by evening where less motion is wanted.
import { isOver, later, stepDay } from "./clock.ts";
import type { Moment } from "./office-picture.ts";

export const secondsPerDay = { slow: 12, usual: 5, fast: 1, fastest: 1 / 8 } as const;
export type Speed = keyof typeof secondsPerDay;

/** What stands in for the page's clock in a test. */
export interface Frames {
  readonly request: (callback: (milliseconds: number) => void) => number;
  readonly cancel: (frame: number) => void;
}

/** After a pause of the page no more than this is made up for. */
const longestFrameSeconds = 0.1;
/** Evening by evening, no faster than this: a picture that jumps more often is motion too. */
const shortestStepSeconds = 0.5;

export class Playback {
  moment: Moment;
  isPlaying = false;
  speed: Speed = "usual";
  private readonly days: number;
  private readonly isStill: () => boolean;
  private readonly frames: Frames;
  private readonly listeners = new Set<() => void>();
  private frame = 0;
  private before: number | undefined;
  private sinceStep = 0;

  constructor(days: number, start: Moment, isStill: () => boolean, frames: Frames) {
    this.days = days;
    this.moment = start;
    this.isStill = isStill;
    this.frames = frames;
  }

  /** Called after every change; answers how to stop it. */
  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  play(): void {
    if (this.isPlaying) return;
    if (isOver(this.moment, this.days)) this.moment = { day: 0, fraction: 0 };
    this.isPlaying = true;
    this.before = undefined;
    this.sinceStep = 0;
    this.frame = this.frames.request(this.next);
    this.tell();
  }

  pause(): void {
    this.frames.cancel(this.frame);
    this.isPlaying = false;
    this.tell();
  }

  /** Shows another moment, and stays there. */
  show(moment: Moment): void {
    this.moment = moment;
    if (this.isPlaying) this.pause();
    else this.tell();
  }

  useSpeed(speed: Speed): void {
    this.speed = speed;
    this.tell();
  }

  private readonly next = (milliseconds: number): void => {
    const passed = this.before === undefined ? 0 : (milliseconds - this.before) / 1000;
    this.before = milliseconds;
    this.advance(Math.min(longestFrameSeconds, Math.max(0, passed)));
    if (isOver(this.moment, this.days)) this.isPlaying = false;
    else this.frame = this.frames.request(this.next);
    this.tell();
  };

  private advance(seconds: number): void {
    const perDay = secondsPerDay[this.speed];
    if (!this.isStill()) {
      this.moment = later(this.moment, seconds, perDay, this.days);
      return;
    }
    this.sinceStep += seconds;
    if (this.sinceStep < Math.max(shortestStepSeconds, perDay)) return;
    this.sinceStep = 0;
    this.moment = stepDay(this.moment, this.days);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
