// Means of many numbers side by side by a compensated sum, taken in list by list, so that no list need be held.

/**
 * The mean at each place of the lists that were added, with the bits that `meanAndVariance` gives the defined numbers at
 * that place; NaN counts as not there.
 */
export class MeansOfMany {
  private readonly sums: Float64Array;
  /** What rounding has taken from each sum (Neumaier's). */
  private readonly corrections: Float64Array;
  private readonly counts: Float64Array;
  private readonly firsts: Float64Array;
  /** 1 where a number differed from the first. */
  private readonly vary: Uint8Array;

  constructor(places: number) {
    this.sums = new Float64Array(places);
    this.corrections = new Float64Array(places);
    this.counts = new Float64Array(places);
    this.firsts = new Float64Array(places);
    this.vary = new Uint8Array(places);
  }

  addAt(place: number, value: number): void {
    if (Number.isNaN(value)) return;
    this.counts[place] += 1;
    if (this.counts[place] === 1) {
      this.firsts[place] = value;
      this.sums[place] = value;
      return;
    }
    if (value !== this.firsts[place]) this.vary[place] = 1;
    const sum = this.sums[place];
    const next = sum + value;
    const lost = Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    this.corrections[place] += lost;
    this.sums[place] = next;
  }

  /** NaN where nothing was defined. */
  meanAt(place: number): number {
    const count = this.counts[place];
    if (count === 0) return Number.NaN;
    if (this.vary[place] === 0) return this.firsts[place];
    return (this.sums[place] + this.corrections[place]) / count;
  }
}
