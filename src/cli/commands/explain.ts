// streetlevel explain: what a name means, where its value comes from, and what it moves.
import { nearestName } from "../../scenario/nearest-name.ts";
import { nothingToExplain } from "../../words/errors.ts";
import { explainedNames, explanationsOf } from "../../words/explain-names.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Request } from "../options.ts";
import { RequestError } from "../request-error.ts";
import { explainStartLines, explanationLines } from "../screen/explain-screen.ts";
import { screenOf, withoutPaint } from "../screen/screen.ts";
import { write } from "../screen/write.ts";

export async function explain({ name, json, noColor }: Request, effects: Effects): Promise<ExitCode> {
  const screen = withoutPaint(screenOf(effects, noColor));
  if (name === undefined) {
    if (json) effects.output.write(`${JSON.stringify(explainedNames, undefined, 2)}\n`);
    else write(effects.output, screen, explainStartLines(screen));
    return exitCodes.done;
  }
  const found = explanationsOf(name);
  if (found.length === 0) {
    const names = Object.values(explainedNames).flat();
    throw new RequestError(nothingToExplain(name, nearestName(name, names)));
  }
  if (json) effects.output.write(`${JSON.stringify({ name, explanations: found }, undefined, 2)}\n`);
  else write(effects.output, screen, explanationLines(found, screen));
  return exitCodes.done;
}
