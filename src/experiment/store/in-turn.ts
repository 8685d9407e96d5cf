// Things of runs that stand in the order of the runs, taken one run after the other so that none is held.

export interface OfRun {
  readonly key: string;
}

export class InTurn<Item extends OfRun> {
  private readonly items: AsyncIterator<Item>;
  private next: IteratorResult<Item> | undefined;

  constructor(items: AsyncIterable<Item>) {
    this.items = items[Symbol.asyncIterator]();
  }

  /** What there is of the run; absent where the next thing is of another. */
  async take(key: string): Promise<Item | undefined> {
    this.next ??= await this.items.next();
    if (this.next.done === true || this.next.value.key !== key) return undefined;
    const { value } = this.next;
    this.next = undefined;
    return value;
  }

  /** Whether everything has been taken. */
  async isAtEnd(): Promise<boolean> {
    this.next ??= await this.items.next();
    return this.next.done === true;
  }
}
