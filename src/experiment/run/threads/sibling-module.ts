// Modules that threads begin with: TypeScript when run from source, JavaScript when built.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

/** The address of a module beside this file. @param path without its ending, such as ./thread. */
export function siblingModule(path: string): string {
  return new URL(`${path}${isSource() ? ".ts" : ".js"}`, import.meta.url).href;
}

/** From source a thread needs the loader that reads TypeScript. */
export function sourceArguments(): string[] {
  if (!isSource()) return [];
  return ["--import", pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href];
}

function isSource(): boolean {
  return import.meta.url.endsWith(".ts");
}
