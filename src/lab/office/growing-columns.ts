// Columns of numbers that grow while a programme is recorded.

type NumberArray = Float64Array | Float32Array | Int32Array | Uint8Array;
type Maker = new (length: number) => NumberArray;

const firstCapacity = 1024;

/** Rows under the names of `makers`; each column has the kind of array that its maker makes. */
export class GrowingColumns<Makers extends Readonly<Record<string, Maker>>> {
  count = 0;
  private readonly names: readonly (keyof Makers & string)[];
  private readonly makers: Makers;
  private columns: Record<keyof Makers & string, NumberArray>;
  private capacity = firstCapacity;

  constructor(makers: Makers) {
    this.makers = makers;
    this.names = Object.keys(makers);
    this.columns = this.each((name) => new makers[name](firstCapacity));
  }

  add(row: Readonly<Record<keyof Makers & string, number>>): void {
    if (this.count === this.capacity) this.grow();
    for (const name of this.names) this.columns[name][this.count] = row[name];
    this.count += 1;
  }

  /** Just as long as there are rows. */
  finished(): { readonly [Name in keyof Makers]: InstanceType<Makers[Name]> } {
    const cut = this.each((name) => this.columns[name].slice(0, this.count));
    return cut as { readonly [Name in keyof Makers]: InstanceType<Makers[Name]> };
  }

  private grow(): void {
    this.capacity *= 2;
    this.columns = this.each((name) => {
      const longer = new this.makers[name](this.capacity);
      longer.set(this.columns[name]);
      return longer;
    });
  }

  private each(
    make: (name: keyof Makers & string) => NumberArray,
  ): Record<keyof Makers & string, NumberArray> {
    return Object.fromEntries(this.names.map((name) => [name, make(name)])) as Record<
      keyof Makers & string,
      NumberArray
    >;
  }
}
