// What the experiment asks of a model: parameters and a replication's number in, one simulated programme out.
import type { Outcome } from "../../model/outcome.ts";
import type { Parameters } from "../../model/parameters.ts";

/**
 * Runs one programme. Equal arguments give equal outcomes, bit for bit; whatever it throws becomes a failed row.
 * @param replication from 1.
 */
export type Simulate = (parameters: Parameters, replication: number) => Outcome;
