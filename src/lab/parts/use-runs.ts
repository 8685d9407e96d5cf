// Runs that fill in one by one on a screen, can be stopped, and know whether they are still those of the settings.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { StudyAsked } from "../../experiment/plan/study-plan.ts";
import type { RunRow } from "../../experiment/run/rows.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type Crew, StoppedError } from "../engine/crew.ts";
import type { Studied, studyInPage } from "../engine/run-study.ts";

export interface Runs {
  readonly kind: "none" | "running" | "done" | "stopped" | "failed";
  /** The scenario that was run. */
  readonly of?: Scenario;
  readonly rows: readonly RunRow[];
  readonly done: number;
  readonly all: number;
  readonly studied?: Studied;
  readonly fault?: string;
}

const nothing: Runs = { kind: "none", rows: [], done: 0, all: 0 };

export interface RunsAndControls {
  readonly runs: Runs;
  readonly start: (scenario: Scenario, asked: StudyAsked) => void;
  readonly stop: () => void;
}

/** @param study makes a study: the first screen does without it. */
export function useRuns(crew: Crew, study: typeof studyInPage): RunsAndControls {
  const [runs, setRuns] = useState<Runs>(nothing);
  const stopper = useRef<AbortController>(undefined);
  useEffect(() => () => stopper.current?.abort(), []);
  const stop = useCallback(() => stopper.current?.abort(), []);
  const start = useCallback(
    (scenario: Scenario, asked: StudyAsked) => {
      stopper.current?.abort();
      const own = new AbortController();
      stopper.current = own;
      const rows: RunRow[] = [];
      setRuns({ ...nothing, kind: "running", of: scenario });
      // A screen that is painted for each of many quick runs would hold them up.
      let isDue = false;
      const show = (done: number, all: number) => {
        if (isDue) return;
        isDue = true;
        requestAnimationFrame(() => {
          isDue = false;
          if (stopper.current === own && !own.signal.aborted)
            setRuns((now) => (now.kind === "running" ? { ...now, rows: [...rows], done, all } : now));
        });
      };
      const onRow = (row: RunRow, done: number, all: number) => {
        rows.push(row);
        show(done, all);
      };
      study(scenario, asked, crew, { onRow, signal: own.signal }).then(
        (studied) => {
          const all = studied.rows.length;
          if (stopper.current === own)
            setRuns({ kind: "done", of: scenario, rows: studied.rows, done: all, all, studied });
        },
        (error: unknown) => {
          if (stopper.current !== own) return;
          const kept = { of: scenario, rows: [...rows], done: rows.length, all: rows.length };
          if (error instanceof StoppedError) setRuns({ kind: "stopped", ...kept });
          else setRuns({ kind: "failed", ...kept, fault: String((error as Error).message ?? error) });
        },
      );
    },
    [crew, study],
  );
  return { runs, start, stop };
}
