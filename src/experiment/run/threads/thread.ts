// A thread of the engine: the model, loaded once, working off what it is sent, under the rules that are sent with it.
import { modelWith } from "../chosen-rules.ts";
import { simulateModel } from "../simulate.ts";
import { raiseLimitsOfInlining } from "./inlining.ts";
import { RulesFileError } from "./rules-fault.ts";
import { loadChosenRules, type StudyRules } from "./rules-file.ts";
import { chunkRunner, type RunChunk } from "./run-chunk.ts";

raiseLimitsOfInlining();

const ours = chunkRunner(simulateModel);

/** The model under the rules that were asked for last. */
let under: { readonly key: string; readonly run: ReturnType<typeof chunkRunner> } | undefined;

export const runChunk: RunChunk = async (task) => {
  if (task.rules === undefined) return ours(task);
  try {
    return (await modelUnder(task.rules))(task);
  } catch (error) {
    if (!(error instanceof RulesFileError)) throw error;
    return { rows: [], milliseconds: 0, rulesFault: error.fault };
  }
};

async function modelUnder(rules: StudyRules): Promise<ReturnType<typeof chunkRunner>> {
  const key = JSON.stringify(rules);
  if (under?.key !== key) under = { key, run: chunkRunner(modelWith(await loadChosenRules(rules))) };
  return under.run;
}
