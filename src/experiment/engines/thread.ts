// A thread of the engine: the model, loaded once, working off what it is sent.
import { simulateModel } from "../design/simulate.ts";
import { chunkRunner } from "./run-chunk.ts";

export const runChunk = chunkRunner(simulateModel);
