// streetlevel lab: opens the browser page at a scenario or a lesson, or writes a copy of it to hand on.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readPlainBytes, systemCode } from "../../experiment/store/plain-files.ts";
import { noFileAt, writeFileBeside } from "../../experiment/store/write-file.ts";
import { writeLink } from "../../scenario/links/link.ts";
import { nearestName } from "../../scenario/nearest-name.ts";
import { noFileThere, unknownScenario } from "../../words/errors.ts";
import * as words from "../../words/lab-command.ts";
import { builtInNames, lessonNames } from "../built-in-scenarios.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Request } from "../options.ts";
import { scenarioFileEnding } from "../read-scenario-text.ts";
import { RequestError } from "../request-error.ts";
import { prose, screenOf, withoutPaint } from "../screen/screen.ts";
import { write, writeJson } from "../screen/write.ts";

/** @throws RequestError where the page is not built, the scenario unknown or the copy cannot be written. */
export async function lab(request: Request, effects: Effects): Promise<ExitCode> {
  const { scenario, out, json, noColor } = request;
  if (effects.labPage === undefined) throw new RequestError(words.notBuilt);
  const isFile = scenario !== undefined && scenarioFileEnding.test(scenario);
  const link = await linkTo(isFile ? undefined : scenario, effects);
  const page = out === undefined ? effects.labPage : copyPage(effects.labPage, out, effects);
  const address = `${pathToFileURL(page).href}${link}`;
  const isOpened = out === undefined && !json && (await effects.openInBrowser?.(address)) === true;
  if (json) {
    writeJson(effects.output, { page, address });
    return exitCodes.done;
  }
  const screen = withoutPaint(screenOf(effects, noColor));
  const said = out === undefined ? [] : [words.copied(out)];
  const own = isFile ? [words.fileOfOwn(scenario)] : [];
  const where = isOpened ? words.opened(address) : words.openYourself(address);
  write(effects.output, screen, [...[...said, ...own].flatMap((line) => prose(screen, line)), where]);
  return exitCodes.done;
}

async function linkTo(scenario: string | undefined, effects: Effects): Promise<string> {
  if (scenario === undefined) return "";
  const names = await builtInNames(effects);
  if ((await lessonNames(effects)).includes(scenario))
    return `#${writeLink({ screen: "teach", lesson: scenario, set: {} })}`;
  if (!names.includes(scenario))
    throw new RequestError(unknownScenario(scenario, nearestName(scenario, names), names));
  return `#${writeLink({ screen: "compare", scenario, set: {} })}`;
}

function copyPage(page: string, out: string, { workingFolder }: Effects): string {
  const path = resolve(workingFolder, out);
  const content = readPlainBytes(page);
  try {
    const refusal = noFileAt(path);
    if (refusal !== undefined) throw new RequestError(noFileThere(out, refusal));
    writeFileBeside(path, content, { replace: true });
  } catch (error) {
    const code = systemCode(error);
    throw code === undefined ? error : new RequestError(words.notWritable(out, code));
  }
  return path;
}
