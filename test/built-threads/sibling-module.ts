// Stands in for the module of the same name in src/experiment/run/threads: in tests, threads begin with what was built for them.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inject } from "vitest";

/** The address of a built module. @param path its name without its ending, such as ./thread. */
export function siblingModule(path: string): string {
  return pathToFileURL(join(inject("builtThreads"), `${path}.js`)).href;
}

/** What is built needs no loader. */
export function sourceArguments(): string[] {
  return [];
}
