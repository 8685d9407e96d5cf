import { statfsSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { alias, globalSetup } from "./test/built-threads/config.ts";

/** No test fails for the clock: a test that hangs is ended at last, one on a busy machine is not. */
const patientMilliseconds = 900_000;

/** Every file of a study is forced onto the disk. Where the system has a folder in memory with room enough, that takes no time. */
const inMemory = "/dev/shm";
const roomNeeded = 2 ** 30;

function temporaryFolder(): { readonly TMPDIR?: string } {
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize >= roomNeeded ? { TMPDIR: inMemory } : {};
  } catch {
    return {};
  }
}

export default defineConfig({
  resolve: { alias },
  test: {
    globalSetup,
    env: { ...temporaryFolder() },
    include: ["test/**/*.test.ts"],
    pool: "threads",
    maxWorkers: "100%", // every core: the usual number leaves one free
    isolate: false, // a file's tests leave no state behind, so modules are loaded once a thread
    testTimeout: patientMilliseconds,
    hookTimeout: patientMilliseconds,
    teardownTimeout: patientMilliseconds,
    reporters: ["default", "./scripts/plain-line-reporter.ts"],
  },
});
