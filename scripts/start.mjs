// Runs the `streetlevel` command from a checkout, built first when src/ has changed since.
// The command runs in this same process: Ctrl-C, the exit code and the terminal are its own.
// It runs where it was typed: npm itself goes to the top of the checkout and says in INIT_CWD where that was.

import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build, command, isBuilt } from "./build.mjs";

if (!isBuilt()) {
  console.error("Building (a few seconds, once) ...");
  if (!(await build())) process.exit(1);
}
if (!existsSync(command)) {
  console.error(`The build has no ${command}. Is src/cli/streetlevel.ts there?`);
  process.exit(1);
}
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
process.argv[1] = command;
await import(pathToFileURL(command).href);
