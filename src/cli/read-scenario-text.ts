// The text of a scenario file or of a table of points, read only if it is a plain file of a reasonable size.
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { fileTooLarge, noSuchFile, notAFile, notAPlainFile, unreadableFile } from "../words/errors.ts";
import { RequestError } from "./request-error.ts";

export const scenarioFileEnding = /\.ya?ml$/i;

const largestScenario = 1;
/** Some quarter of a million points of ten inputs. */
export const largestTable = 32;

/** @throws RequestError, which names the file as `namedAs`, when there is none, or none that can be read. */
export async function readScenarioText(
  path: string,
  namedAs: string,
  largestMebibytes = largestScenario,
): Promise<string> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(
    (error: NodeJS.ErrnoException) => {
      throw new RequestError(
        error.code === "ENOENT" ? noSuchFile(namedAs) : unreadableFile(namedAs, error.code ?? error.message),
      );
    },
  );
  try {
    const stat = await file.stat();
    if (stat.isDirectory()) throw new RequestError(notAFile(namedAs));
    if (!stat.isFile()) throw new RequestError(unreadableFile(namedAs, notAPlainFile));
    if (stat.size > largestMebibytes * 2 ** 20)
      throw new RequestError(fileTooLarge(namedAs, largestMebibytes));
    return await file.readFile("utf8");
  } finally {
    await file.close();
  }
}
