// The trails of very many runs, two words and a count each.
import type { RunTrail } from "../../run/rows.ts";

/** As the model writes a trail: two words of 32 bits. */
const usual = /^[0-9a-f]{16}$/;
const hexadecimal = 16;
const digitsOfWord = 8;

/** Holds trails of the usual form; any other is not at hand here, and is read where it stands. */
export class HeldTrails {
  private readonly words: Uint32Array;
  /** NaN where no trail is held. */
  private readonly draws: Float64Array;

  constructor(runs: number) {
    this.words = new Uint32Array(2 * runs);
    this.draws = new Float64Array(runs).fill(Number.NaN);
  }

  hold(run: number, { trajectory, drawsMade }: RunTrail): void {
    if (!usual.test(trajectory)) {
      this.draws[run] = Number.NaN;
      return;
    }
    this.words[2 * run] = Number.parseInt(trajectory.slice(0, digitsOfWord), hexadecimal);
    this.words[2 * run + 1] = Number.parseInt(trajectory.slice(digitsOfWord), hexadecimal);
    this.draws[run] = drawsMade;
  }

  at(run: number): RunTrail | undefined {
    const drawsMade = this.draws[run];
    if (Number.isNaN(drawsMade)) return undefined;
    const [first, second] = [this.words[2 * run], this.words[2 * run + 1]];
    return { trajectory: digits(first) + digits(second), drawsMade };
  }
}

function digits(word: number): string {
  return word.toString(hexadecimal).padStart(digitsOfWord, "0");
}
