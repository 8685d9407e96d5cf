// What the experiment asks of a model: parameters and a replication's number in, one simulated programme out.
import { simulateInDetail } from "../../model/detailed-run.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Parameters } from "../../model/parameters.ts";
import { createRunsInTurn } from "../../model/runs-in-turn.ts";

/**
 * Runs one programme. Equal arguments give equal outcomes, bit for bit; whatever it throws becomes a failed row.
 * @param replication from 1.
 * @param isInDetail whether the outcome's tables are to hold clients, workers and decisions too.
 */
export type Simulate = (parameters: Parameters, replication: number, isInDetail?: boolean) => Outcome;

const runInTurn = createRunsInTurn();

/** The model's own; a thread's runs of the same parameters follow each other in one agency. */
export const simulateModel: Simulate = (parameters, replication, isInDetail = false) =>
  isInDetail ? simulateInDetail(parameters, replication) : runInTurn(parameters, replication);
