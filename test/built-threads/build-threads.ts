// Before the tests: the modules that threads begin with, each put together once. A thread that reads the sources one
// by one through a loader of TypeScript needs a second; one that reads a single file, a fifth of that.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder of the modules that threads begin with. */
    readonly builtThreads: string;
  }
}

const packageFolder = fileURLToPath(new URL("../..", import.meta.url));
const threadsFolder = join(packageFolder, "src", "experiment", "run", "threads");

/** Built inside the package, where the packages that they import are found; a run of tests has a folder of its own. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  mkdirSync(join(packageFolder, "build"), { recursive: true });
  const folder = mkdtempSync(join(packageFolder, "build", "threads-"));
  await build({
    configFile: false,
    root: packageFolder,
    logLevel: "error",
    build: {
      ssr: true,
      target: "node20",
      minify: false,
      outDir: folder,
      rollupOptions: {
        input: {
          thread: join(threadsFolder, "thread.ts"),
          "rules-trial-thread": join(threadsFolder, "rules-trial-thread.ts"),
          "made-up-thread": join(packageFolder, "test", "experiment", "fixtures", "made-up-thread.ts"),
        },
        output: { entryFileNames: "[name].js" },
      },
    },
  });
  provide("builtThreads", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
