// The answer of a finished match again, from what its folder holds; nothing is run and nothing written.

import { manifestOf } from "../experiment/store/manifest.ts";
import { storedMatching } from "../experiment/store/match-files.ts";
import { verifyHashes } from "../experiment/store/verify.ts";
import { alreadyDone } from "../words/saved.ts";
import { fileProblem, notShown } from "../words/verified.ts";
import type { Effects } from "./effects.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { OpenedScenario } from "./open-scenario.ts";
import type { Request } from "./options.ts";
import { matchAfterwards, toldMatch } from "./screen/match-screen.ts";
import { prose, screenOf } from "./screen/screen.ts";
import { write, writeJson, writeTitle } from "./screen/write.ts";
import { shownPath } from "./shown-path.ts";

/** @throws StoreFaultError for a folder that is damaged beyond what its hashes tell. */
export function showMatch(
  folder: string,
  opened: OpenedScenario,
  request: Request,
  effects: Effects,
): ExitCode {
  const screen = screenOf(effects, request.noColor);
  const shown = shownPath(folder, effects.workingFolder);
  const { problems } = verifyHashes(folder);
  if (problems.length > 0) {
    const said = [...problems.map(({ file, problem, code }) => fileProblem(file, problem, code)), notShown];
    write(
      effects.messages,
      screen,
      said.flatMap((sentence) => prose(screen, sentence)),
    );
    return exitCodes.fault;
  }
  const { points, ...matching } = storedMatching(folder);
  const { scenario } = opened;
  if (request.json) {
    const { inputs, rows } = manifestOf(folder);
    const found = {
      scenario: scenario.name,
      title: scenario.title,
      command: inputs.command.split(" ")[0],
      folder: shown,
      finishedBefore: true,
      replications: scenario.parameters.replications,
      seed: inputs.seed,
      runs: rows.present,
      failedRuns: rows.failed,
      baseline: scenario.baseline,
      matching,
    };
    writeJson(effects.output, found);
    return exitCodes.done;
  }
  writeTitle(effects.output, screen, prose(screen, scenario.title));
  write(effects.output, screen, [
    ...prose(screen, alreadyDone(shown)),
    "",
    ...toldMatch({ ...matching, points }, screen),
    "",
    ...matchAfterwards({ ...matching, points }, opened, request, shown, screen),
  ]);
  return exitCodes.done;
}
