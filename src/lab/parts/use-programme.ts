// One simulated programme that follows its parameters: the last one stays, marked as old, while the next is run.
import { useEffect, useMemo, useState } from "preact/hooks";
import type { RunRow } from "../../experiment/run/rows.ts";
import type { Parameters } from "../../model/parameters.ts";
import { type Crew, StoppedError } from "../engine/crew.ts";

export interface Programme {
  readonly row: RunRow;
  /** Of earlier parameters. */
  readonly isOld: boolean;
}

/** The first programme under these parameters; nothing until it is there. */
export function useProgramme(parameters: Parameters, crew: Crew, isUrgent: boolean): Programme | undefined {
  const [made, setMade] = useState<{ readonly row: RunRow; readonly of: string }>();
  const key = useMemo(() => JSON.stringify(parameters), [parameters]);
  useEffect(() => {
    const stopper = new AbortController();
    crew
      .ask({ kind: "run", cellIndex: 0, parameters, replication: 1 }, { signal: stopper.signal, isUrgent })
      .then((row) => setMade({ row, of: key }))
      .catch((error: unknown) => {
        if (!(error instanceof StoppedError)) throw error;
      });
    return () => stopper.abort();
    // Equal parameters are run once, whichever object holds them.
  }, [key, crew]);
  return made === undefined ? undefined : { row: made.row, isOld: made.of !== key };
}
