// What every suite's configuration has of the threads that are built for the tests.
import { fileURLToPath } from "node:url";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export const globalSetup = [here("build-threads.ts")];
export const alias = [{ find: /^\.\/sibling-module\.ts$/, replacement: here("sibling-module.ts") }];
