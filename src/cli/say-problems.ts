// What is wrong with the files of a study that is about to be told, and whether it can be told at all.
import type { StoredPlan } from "../experiment/store/stored-plan.ts";
import { readFiles } from "../experiment/store/stored-rows.ts";
import { verifyResults } from "../experiment/store/verify.ts";
import { fileProblem, notShown } from "../words/verified.ts";
import type { Effects } from "./effects.ts";
import type { Request } from "./options.ts";
import { prose, screenOf } from "./screen/screen.ts";
import { write } from "./screen/write.ts";

/** As verify says it. Of a file from which the answer would be read nothing is shown. */
export function sayProblems(
  { folder, format }: StoredPlan,
  { noColor }: Request,
  effects: Effects,
): "sound" | "otherFiles" | "unreadable" {
  const { problems } = verifyResults(folder);
  if (problems.length === 0) return "sound";
  const screen = screenOf(effects, noColor);
  const isRead = new Set(readFiles(format));
  const isUnreadable = problems.some(({ file }) => isRead.has(file));
  const said = [
    ...problems.map(({ file, problem, code }) => fileProblem(file, problem, code)),
    ...(isUnreadable ? [notShown] : []),
  ];
  write(
    effects.messages,
    screen,
    said.flatMap((sentence) => prose(screen, sentence)),
  );
  return isUnreadable ? "unreadable" : "otherFiles";
}
