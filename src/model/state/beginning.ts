// How a run begins: what an agency keeps in mind is put back to the morning of its first day, for the next run to begin there.

type Numbers = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/**
 * What every run of an agency begins with. An agency that is opened once and run many times is much faster than one that is
 * opened for each run: only then can the engine take what functions have captured for constants (docs/performance.md).
 */
export class Beginning {
  private readonly steps: (() => void)[] = [];
  private readonly kept = new Set<object>();
  private isOpen = false;

  /**
   * Keeps what lasts for one run, as it is now: the numbers of an array, the fields of an object, and whatever hangs on these.
   * Functions and what they have captured are left alone, and so is an array that has been put in another's place.
   */
  keep<State extends object>(state: State): State {
    const putBack = photograph(state, this.kept);
    if (putBack !== undefined) this.steps.push(putBack);
    return state;
  }

  /** Does it now, and again as each further run begins, after what was kept or done before it. */
  asRunBegins(act: () => void): void {
    act();
    this.asFurtherRunsBegin(act);
  }

  /** Likewise, where it has been done already for the first run. False once the agency is open: what comes then is of one run. */
  asFurtherRunsBegin(act: () => void): boolean {
    if (!this.isOpen) this.steps.push(act);
    return !this.isOpen;
  }

  /** The agency stands open: it has nothing more to keep. */
  end(): void {
    this.isOpen = true;
  }

  /** Begins a further run. */
  again(): void {
    for (const step of this.steps) step();
  }
}

/** What puts `state` back as it is now; undefined where somebody does that already. */
function photograph(state: object, kept: Set<object>): (() => void) | undefined {
  if (kept.has(state)) return undefined;
  kept.add(state);
  if (ArrayBuffer.isView(state)) return photographNumbers(state as Numbers);
  if (Array.isArray(state)) return photographList(state, kept);
  return photographFields(state as Record<string, unknown>, kept);
}

function photographNumbers(live: Numbers): () => void {
  const [first = 0] = live;
  if (live.every((value) => value === first)) {
    return () => {
      live.fill(first);
    };
  }
  const photo = live.slice();
  return () => {
    live.set(photo);
  };
}

function photographList(live: unknown[], kept: Set<object>): () => void {
  const photo = [...live];
  const parts = partsOf(photo, kept);
  return () => {
    live.length = photo.length;
    for (const [place, value] of photo.entries()) live[place] = value;
    for (const putBack of parts) putBack();
  };
}

/** A field that is as it was is not written: the engine takes a field that is written once for a constant. */
function photographFields(live: Record<string, unknown>, kept: Set<object>): () => void {
  const fields = Object.keys(live).filter((name) => isPlain(live[name]));
  const values = fields.map((name) => live[name]);
  const parts = partsOf(Object.values(live), kept);
  return () => {
    for (const [place, name] of fields.entries()) {
      if (live[name] !== values[place]) live[name] = values[place];
    }
    for (const putBack of parts) putBack();
  };
}

const isPlain = (value: unknown) => typeof value === "number" || typeof value === "boolean";

function partsOf(values: readonly unknown[], kept: Set<object>): (() => void)[] {
  return values.flatMap((value) => {
    if (typeof value !== "object" || value === null) return [];
    return photograph(value, kept) ?? [];
  });
}
