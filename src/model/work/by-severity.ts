// A list by severity that is filled again and again, and keeps its room.

/** Clients or needs by severity, the severest first; equals stay in the order in which they were added. */
export class BySeverity {
  /** The first `count` of them count; the room of those before is kept for those to come. */
  readonly items: number[] = [];
  count = 0;
  private readonly severities: number[] = [];

  clear(): void {
    this.count = 0;
  }

  add(item: number, severity: number): void {
    let place = this.count;
    this.count += 1;
    for (; place > 0 && this.severities[place - 1] < severity; place--) {
      this.items[place] = this.items[place - 1];
      this.severities[place] = this.severities[place - 1];
    }
    this.items[place] = item;
    this.severities[place] = severity;
  }
}
