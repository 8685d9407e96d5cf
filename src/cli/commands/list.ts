// streetlevel list: which scenarios, settings, levers, measures, mechanisms and terms there are.
import { nearestName } from "../../scenario/nearest-name.ts";
import { unknownKind } from "../../words/errors.ts";
import { kindsListed, type ListedKind } from "../../words/listing.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { listedScenarios, listedThings } from "../listed-things.ts";
import type { Request } from "../options.ts";
import { RequestError } from "../request-error.ts";
import { listAllLines, listLines } from "../screen/list-screen.ts";
import { screenOf, withoutPaint } from "../screen/screen.ts";
import { write, writeJson } from "../screen/write.ts";

export async function list({ name, json, noColor }: Request, effects: Effects): Promise<ExitCode> {
  const kind = kindOf(name);
  const scenarios = kind === undefined || kind === "scenarios" ? await listedScenarios(effects) : [];
  const screen = withoutPaint(screenOf(effects, noColor));
  if (json) {
    const all = { scenarios, ...listedThings };
    const found = kind === undefined ? all : { [kind]: all[kind] };
    writeJson(effects.output, found);
  } else {
    const lines =
      kind === undefined
        ? listAllLines(scenarios, effects.threads, screen)
        : listLines(kind, scenarios, effects.threads, screen);
    write(effects.output, screen, lines);
  }
  return exitCodes.done;
}

function kindOf(text: string | undefined): ListedKind | undefined {
  if (text === undefined) return undefined;
  const kinds = kindsListed.map(({ kind }) => kind);
  const found = kinds.find((kind) => kind === text || kind === `${text}s`);
  if (found === undefined) throw new RequestError(unknownKind(text, nearestName(text, kinds), kinds));
  return found;
}
