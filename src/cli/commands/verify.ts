// streetlevel verify: every file of a results folder hashed again.
import { schemaVersions } from "../../experiment/plan/versions.ts";
import { verifyResults } from "../../experiment/store/verify.ts";
import {
  allAsWritten,
  fileProblem,
  incompleteRows,
  rowsWritten,
  uncheckedFiles,
  unknownFiles,
} from "../../words/verified.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { finishedFolder } from "../folder-argument.ts";
import type { Request } from "../options.ts";
import { prose, screenOf } from "../screen/screen.ts";
import { write, writeJson } from "../screen/write.ts";
import { shownPath } from "../shown-path.ts";

export async function verify(request: Request, effects: Effects): Promise<ExitCode> {
  const folder = finishedFolder(request, effects);
  const { manifest, files, problems, unknown, unchecked, measures } = verifyResults(folder);
  const { rows, inputs } = manifest;
  const resultsFormat = inputs.schemas.results;
  const code = problems.length === 0 ? exitCodes.done : exitCodes.fault;
  const shown = shownPath(folder, effects.workingFolder);
  if (request.json) {
    const found = { folder: shown, files, problems, unknown, unchecked, resultsFormat, rows, measures };
    writeJson(effects.output, found);
    return code;
  }
  const screen = screenOf(effects, request.noColor);
  const sentences = [
    ...(problems.length === 0 ? [allAsWritten(files, shown)] : []),
    ...problems.map(({ file, problem }) => fileProblem(file, problem)),
    ...(unchecked.length === 0 ? [] : [uncheckedFiles(unchecked)]),
    ...(unknown.length === 0 ? [] : [unknownFiles(unknown)]),
    ...(measures === undefined
      ? []
      : [rowsWritten(rows.present, measures, resultsFormat, schemaVersions.results)]),
    incompleteRows(rows.present, rows.failed, inputs.rowsExpected),
  ];
  write(
    effects.output,
    screen,
    sentences.flatMap((sentence) => prose(screen, sentence)),
  );
  return code;
}
