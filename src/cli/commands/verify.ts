// streetlevel verify: every file of a results folder hashed again.
import { verifyResults } from "../../experiment/store/verify.ts";
import { allAsWritten, fileProblem, incompleteRows, unknownFiles } from "../../words/verified.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { resultsFolder } from "../folder-argument.ts";
import type { Request } from "../options.ts";
import { prose, screenOf } from "../screen/screen.ts";
import { write } from "../screen/write.ts";
import { shownPath } from "../shown-path.ts";

export async function verify(request: Request, effects: Effects): Promise<ExitCode> {
  const folder = resultsFolder(request, effects);
  const { manifest, files, problems, unknown } = verifyResults(folder);
  const code = problems.length === 0 ? exitCodes.done : exitCodes.fault;
  if (request.json) {
    effects.output.write(`${JSON.stringify({ folder, files, problems, unknown }, undefined, 2)}\n`);
    return code;
  }
  const screen = screenOf(effects, request.noColor);
  const shown = shownPath(folder, effects.workingFolder);
  const { present, failed } = manifest.rows;
  const sentences = [
    ...(problems.length === 0 ? [allAsWritten(files, shown)] : []),
    ...problems.map(({ file, problem }) => fileProblem(file, problem)),
    ...(unknown.length === 0 ? [] : [unknownFiles(unknown)]),
    incompleteRows(present, failed, manifest.inputs.rowsExpected),
  ];
  write(
    effects.output,
    screen,
    sentences.flatMap((sentence) => prose(screen, sentence)),
  );
  return code;
}
