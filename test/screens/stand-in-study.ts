// A study whose programmes are a formula instead of the model: screens are about words and widths, not about findings.

import { runReplication } from "../../src/experiment/run/replicate.ts";
import type { Simulate } from "../../src/experiment/run/simulate.ts";
import { InterruptedError } from "../../src/experiment/run/threads/interrupted.ts";
import type { runOnThreads } from "../../src/experiment/run/threads/threads.ts";
import { needDomains } from "../../src/model/domains.ts";
import { measureNames } from "../../src/model/measures.ts";
import type { Parameters } from "../../src/model/parameters.ts";
import { surveyAnswers } from "../../src/model/survey-answers.ts";

const lorenzPoints = 21;

/** Money widens, assistants engage, meetings cost both; chance moves everything a little. */
export const simulateByFormula: Simulate = (parameters, replication) => {
  const money = parameters["provisions.perClientYear"] / 10000;
  const hands = parameters["staff.assistantsPerTeam"] + parameters["staff.leadsPerTeam"] - 2;
  const load = parameters["staff.assistantsPerTeam"] > 0 ? parameters["meetings.perWeek"] / 50 : 0;
  const chance = ((replication * 7919) % 101) / 5000;
  const measures = Float64Array.from(measureNames, (name, place) => {
    if (name.startsWith("cost")) return 400 + 900 * money + 150 * hands;
    if (name === "teamCohesion" && parameters["staff.assistantsPerTeam"] === 0) return Number.NaN;
    return 0.3 + money + 0.05 * hands - load + chance * (1 + (place % 3));
  });
  const zeros = needDomains.map(() => 0);
  return {
    measures,
    distribution: {
      domains: needDomains,
      inNeed: needDomains.map(() => 10),
      disclosed: needDomains.map(() => 6),
      funded: needDomains.map(() => 3),
      referred: zeros,
      spending: needDomains.map(() => 900),
      lorenz: Array.from({ length: lorenzPoints }, (_, point) => (point / 20) ** 2),
    },
    minutesByRole: { roles: ["lead"], activities: ["contact", "paperwork"], minutes: [[120, 300]] },
    weeks: weeksByFormula(parameters, chance),
    survey: new Float64Array(surveyAnswers.length).fill(Number.NaN),
    trajectory: `${JSON.stringify(parameters)} ${replication}`,
    drawsMade: 1,
  };
};

/** Trust comes and stays; nothing else is noted. */
function weeksByFormula(parameters: Parameters, chance: number) {
  const weeks = Math.ceil((parameters["time.warmUpDays"] + parameters["time.observedDays"]) / 5);
  return {
    names: ["trust"],
    values: Float64Array.from({ length: weeks }, (_, week) => 0.5 + chance - 0.4 / (1 + week) ** 2),
  };
}

export type RunJobs = typeof runOnThreads;

/** Runs in this thread, by `simulate`; `onRun` is told before each run. */
export function standInStudy(simulate: Simulate = simulateByFormula, onRun: () => void = () => {}): RunJobs {
  return async ({ jobs, onProgress, signal }) => {
    const runs = jobs.flatMap(({ replications, ...cell }) =>
      replications.map((replication) => ({ cell, replication })),
    );
    return runs.map(({ cell, replication }, index) => {
      onRun();
      if (signal?.aborted) throw new InterruptedError([], runs.length);
      const row = runReplication(cell, replication, simulate);
      onProgress?.({ done: index + 1, total: runs.length, failed: 0, earlier: 0 });
      return row;
    });
  };
}
