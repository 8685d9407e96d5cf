// The folder of results that a command was given.
import { resolve } from "node:path";
import { whichResults } from "../words/verified.ts";
import type { Effects } from "./effects.ts";
import type { Request } from "./options.ts";
import { RequestError } from "./request-error.ts";

/** Its absolute path. @throws RequestError when none was given. */
export function resultsFolder({ folders }: Request, { workingFolder }: Effects): string {
  if (folders === undefined || folders[0] === undefined) throw new RequestError(whichResults);
  return resolve(workingFolder, folders[0]);
}
