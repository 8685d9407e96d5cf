// A match that goes on while one looks at it, and can be stopped.
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { WavesAsked } from "../../experiment/plan/study-request.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { type Crew, StoppedError } from "../engine/crew.ts";
import { matchInPage } from "../engine/match-in-page.ts";
import type { Matched } from "../engine/messages.ts";

export interface MatchRun {
  readonly kind: "none" | "running" | "done" | "stopped" | "failed";
  readonly done: number;
  readonly all: number;
  readonly matched?: Matched;
  readonly fault?: string;
}

export interface MatchAndControls {
  readonly run: MatchRun;
  readonly start: (scenario: Scenario, waves: WavesAsked) => void;
  readonly stop: () => void;
}

const nothing: MatchRun = { kind: "none", done: 0, all: 0 };

/** The baseline's agency is matched, as it is by the command. */
export function useMatch(crew: Crew): MatchAndControls {
  const [run, setRun] = useState<MatchRun>(nothing);
  const stopper = useRef<AbortController>(undefined);
  useEffect(() => () => stopper.current?.abort(), []);
  const stop = useCallback(() => stopper.current?.abort(), []);
  const start = useCallback(
    (scenario: Scenario, waves: WavesAsked) => {
      stopper.current?.abort();
      const own = new AbortController();
      stopper.current = own;
      const show = (next: MatchRun) => {
        if (stopper.current === own) setRun(next);
      };
      const all = waves.waves * waves.pointsPerWave * scenario.parameters.replications;
      show({ kind: "running", done: 0, all });
      const onRow = (_row: unknown, done: number, all: number) => {
        if (!own.signal.aborted) show({ kind: "running", done, all });
      };
      const asked = { kind: "match", plan: scenario.baseline, waves } as const;
      matchInPage(scenario, asked, crew, { onRow, signal: own.signal }).then(
        (matched) => show({ ...nothing, kind: "done", matched }),
        (error: unknown) =>
          show(
            error instanceof StoppedError
              ? { ...nothing, kind: "stopped" }
              : { ...nothing, kind: "failed", fault: String((error as Error).message ?? error) },
          ),
      );
    },
    [crew],
  );
  return { run, start, stop };
}
