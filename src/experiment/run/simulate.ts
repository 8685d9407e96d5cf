// What the experiment asks of a model: parameters and a replication's number in, one simulated programme out.
import { type DetailOfRun, simulateInDetail } from "../../model/detailed-run.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { Parameters } from "../../model/parameters.ts";
import { createRunsInTurn } from "../../model/runs-in-turn.ts";

/**
 * Runs one programme. Equal arguments give equal outcomes, bit for bit; whatever it throws becomes a failed row.
 * @param replication from 1.
 * @param detail what the outcome's tables are to hold too, clients, workers and decisions or all; nothing when absent.
 */
export type Simulate = (parameters: Parameters, replication: number, detail?: DetailOfRun) => Outcome;

const runInTurn = createRunsInTurn();

/** The model's own; a thread's runs of the same parameters follow each other in one agency. */
export const simulateModel: Simulate = (parameters, replication, detail) =>
  detail === undefined
    ? runInTurn(parameters, replication)
    : simulateInDetail(parameters, replication, detail);
