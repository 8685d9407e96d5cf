// Means of many numbers side by side, taken in list by list, so that no list need be held.
import { addToMean } from "simple-statistics";

/**
 * The mean at each place of the lists that were added, with the bits of `meanInOrder` over the defined numbers at that
 * place; NaN counts as not there.
 */
export class MeansInOrder {
  private means = new Float64Array(0);
  private counts = new Float64Array(0);

  /** Adds a list; a longer one than all before has places of its own. */
  add(list: ArrayLike<number>): void {
    if (list.length > this.means.length) this.grow(list.length);
    for (let place = 0; place < list.length; place++) this.addAt(place, list[place]);
  }

  addAt(place: number, value: number): void {
    if (Number.isNaN(value)) return;
    if (place >= this.means.length) this.grow(place + 1);
    this.means[place] = addToMean(this.means[place], this.counts[place], value);
    this.counts[place] += 1;
  }

  /** NaN where nothing was defined. */
  meanAt(place: number): number {
    return this.countAt(place) === 0 ? Number.NaN : this.means[place];
  }

  /** How many defined numbers there were. */
  countAt(place: number): number {
    return this.counts[place] ?? 0;
  }

  private grow(length: number): void {
    const longer = (old: Float64Array) => {
      const made = new Float64Array(length);
      made.set(old);
      return made;
    };
    this.means = longer(this.means);
    this.counts = longer(this.counts);
  }
}
