// The parameters of a run as its mechanisms read them: each its own slice, which follows when a scenario changes levers in mid-run.

import type { ParameterValue } from "./parameter-entry.ts";
import { type ParameterName, type Parameters, type Slice, slice } from "./parameters.ts";
import { Beginning } from "./state/beginning.ts";

/** Lets a mechanism work something out once, and again whenever levers change. */
export interface Derive {
  /**
   * What `make` answers, as one object that stays the same: after a change of levers its fields are filled anew. `make`
   * must always answer the same fields.
   */
  derive<Worked extends object>(make: () => Worked): Worked;
}

export class Levers implements Derive {
  private parameters: Parameters;
  private readonly atFirst: Parameters;
  private readonly beginning: Beginning;
  private readonly slices = new Map<string, Record<string, ParameterValue>>();
  private readonly refills: (() => void)[] = [];
  /** How many of these belong to the agency and not to one of its runs. */
  private lasting = 0;

  /** What is derived is derived anew, too, as each further run of `beginning` begins: it may rest on draws. */
  constructor(parameters: Parameters, beginning = new Beginning()) {
    this.parameters = parameters;
    this.atFirst = parameters;
    this.beginning = beginning;
    beginning.asFurtherRunsBegin(() => this.beginAgain());
  }

  /** All values as they are today. */
  get today(): Parameters {
    return this.parameters;
  }

  /** The parameters that begin with `prefix.`: one live object for all who are given it. */
  slice<Prefix extends string>(prefix: Prefix): Slice<Prefix> {
    const known = this.slices.get(prefix);
    if (known !== undefined) return known as Slice<Prefix>;
    const own = { ...slice(this.parameters, prefix) } as Record<string, ParameterValue>;
    this.slices.set(prefix, own);
    return own as Slice<Prefix>;
  }

  derive<Worked extends object>(make: () => Worked): Worked {
    const worked = make();
    const refill = () => {
      Object.assign(worked, make());
    };
    this.refills.push(refill);
    if (this.beginning.asFurtherRunsBegin(refill)) this.lasting = this.refills.length;
    return worked;
  }

  /** The values of the first day hold again, and what was derived while the last run went on is let go. */
  private beginAgain(): void {
    this.refills.length = this.lasting;
    if (this.parameters === this.atFirst) return;
    this.parameters = this.atFirst;
    for (const [prefix, own] of this.slices) Object.assign(own, slice(this.atFirst, prefix));
  }

  /** From now on these values hold: slices are filled anew, then what was derived from them, in the order in which it was made. */
  change(values: Partial<Parameters>): void {
    this.parameters = { ...this.parameters, ...values };
    for (const name of Object.keys(values) as ParameterName[]) {
      const dot = name.indexOf(".");
      const own = this.slices.get(name.slice(0, Math.max(0, dot)));
      if (own !== undefined) own[name.slice(dot + 1)] = this.parameters[name];
    }
    for (const refill of this.refills) refill();
  }
}
