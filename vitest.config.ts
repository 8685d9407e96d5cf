import { defineConfig } from "vitest/config";
import { alias, globalSetup } from "./test/built-threads/config.ts";

/** No test fails for the clock: a test that hangs is ended at last, one on a busy machine is not. */
const patientMilliseconds = 900_000;

export default defineConfig({
  resolve: { alias },
  test: {
    globalSetup: [...globalSetup, "./test/temporary-folder.ts"],
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
