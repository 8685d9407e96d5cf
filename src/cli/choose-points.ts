// Which points a request asks for: the file's own, an axis from the command line, a sample, possible worlds, a table.
import { resolve } from "node:path";
import { designInputs } from "../experiment/plan/designs/design-inputs.ts";
import {
  type DesignRequest,
  readSample,
  type SampleRequest,
} from "../experiment/plan/designs/design-request.ts";
import { makeDesign } from "../experiment/plan/designs/make-design.ts";
import { mostSaltelliInputs } from "../experiment/plan/designs/saltelli.ts";
import * as words from "../words/samples.ts";
import type { Effects } from "./effects.ts";
import { refuseSetOfVaried } from "./idle-set.ts";
import type { OpenedScenario } from "./open-scenario.ts";
import type { Request } from "./options.ts";
import { largestTable, readScenarioText } from "./read-scenario-text.ts";
import { RequestError } from "./request-error.ts";

const tableEnding = /\.csv$/i;

/**
 * The sample, worlds or table asked for; absent where the points are a grid or there are none.
 * @throws RequestError for options that exclude each other, a sample that cannot be read or taken, a missing file.
 */
export async function chooseDesign(
  opened: OpenedScenario,
  request: Request,
  effects: Effects,
): Promise<DesignRequest | undefined> {
  const { over = [], futures, guesses, worlds, until, inputs, search } = request;
  // Worlds in a file are points of one's own under another name.
  const option = worlds === undefined ? "--sample" : "--worlds";
  const sample = worlds ?? request.sample;
  const asked = [
    ...(over.length === 0 ? [] : ["--over"]),
    ...(sample === undefined ? [] : [option]),
    ...(futures === undefined ? [] : ["--futures"]),
    ...(guesses === undefined || futures !== undefined ? [] : ["--guesses"]),
    ...(until === undefined ? [] : ["--until"]),
  ];
  if (guesses && inputs !== undefined) asked.push("--inputs");
  if (search) asked.push(...(until === undefined ? [] : ["--search"]), ...(guesses ? ["--search"] : []));
  if (asked.length > 1) throw new RequestError(words.notTogether(asked));
  if (sample !== undefined && tableEnding.test(sample)) {
    const text = await readScenarioText(resolve(effects.workingFolder, sample), sample, largestTable);
    const table = { method: "table", fileName: sample, text } as const;
    const columns = Object.keys(makeDesign(opened.scenario, table).points[0] ?? {});
    refuseSetOfVaried(request, columns, option);
    return table;
  }
  if (worlds !== undefined) throw new RequestError(words.notWorlds(worlds));
  const wanted = sampleAsked(request);
  const varied = opened.scenario.uncertain.map(({ name }) => name);
  if (wanted !== undefined) {
    refuseSetOfVaried(request, varied, sample !== undefined ? "--sample" : "--futures");
    refuseSample(opened, wanted);
  } else if (inputs !== undefined) throw new RequestError(words.needsSample("--inputs"));
  return wanted;
}

/** Draws over the guesses when no number is asked for. */
const usualDraws = 200;

function sampleAsked({ sample, futures, guesses, inputs = "uncertain" }: Request): SampleRequest | undefined {
  if (guesses) return { method: "lhs", size: futures ?? usualDraws, inputs: "guesses", isOfClaims: true };
  if (futures !== undefined) return { method: "lhs", size: futures, inputs };
  if (sample === undefined) return undefined;
  const read = readSample(sample);
  if (read?.isOfClaims !== undefined || read === undefined) throw new RequestError(words.notASample(sample));
  return { ...read, inputs: read.inputs === "guesses" ? "guesses" : inputs };
}

function refuseSample({ scenario, namedAs }: OpenedScenario, { method, size, inputs }: SampleRequest): void {
  const found = designInputs(scenario, inputs).length;
  if (found === 0) throw new RequestError(words.noUncertainInputs(namedAs));
  if (method !== "sobol") return;
  if (!Number.isInteger(Math.log2(size))) throw new RequestError(words.notAPowerOfTwo(size));
  if (found > mostSaltelliInputs) throw new RequestError(words.tooManyInputs(found, mostSaltelliInputs));
}
