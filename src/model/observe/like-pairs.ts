// Like cases with the same right answer, decided within some days of each other: how many pairs, how many alike.

/** Days within which two decisions make a pair. */
export const pairWindowDays = 65;

/** Decisions over one group of like cases with one right answer, those of the window. */
interface Recent {
  readonly days: number[];
  readonly favours: boolean[];
  first: number;
  favoured: number;
}

export class LikePairs {
  private readonly recent: (Recent | undefined)[] = [];
  /** By policy class. */
  readonly pairs: number[];
  readonly alike: number[];

  constructor(classes: number) {
    this.pairs = new Array(classes).fill(0);
    this.alike = new Array(classes).fill(0);
  }

  /** Pairs a decision with every earlier one of its kind that lies within the window. */
  add(group: number, deservesFavour: boolean, isFavour: boolean, day: number, kind: number): void {
    const place = 2 * group + (deservesFavour ? 1 : 0);
    let recent = this.recent[place];
    if (recent === undefined) {
      recent = { days: [], favours: [], first: 0, favoured: 0 };
      this.recent[place] = recent;
    }
    while (recent.first < recent.days.length && day - recent.days[recent.first] > pairWindowDays) {
      if (recent.favours[recent.first]) recent.favoured -= 1;
      recent.first += 1;
    }
    const count = recent.days.length - recent.first;
    this.pairs[kind] += count;
    this.alike[kind] += isFavour ? recent.favoured : count - recent.favoured;
    recent.days.push(day);
    recent.favours.push(isFavour);
    if (isFavour) recent.favoured += 1;
  }
}
