// Suites that would make the everyday tests too slow: killed studies, and the same bytes on many threads.
import { defineConfig } from "vitest/config";
import { alias, globalSetup } from "./test/built-threads/config.ts";

/** No test fails for the clock: a test that hangs is ended at last, one on a busy machine is not. */
const patientMilliseconds = 1_800_000;

export default defineConfig({
  resolve: { alias },
  test: {
    globalSetup,
    // The laws of the model once more, on all of their cases.
    include: ["test/**/*.slow.ts", "test/truth/**/*.test.ts"],
    env: { FULL_SIZE: "1" },
    pool: "threads",
    maxWorkers: "100%", // every core: the usual number leaves one free
    testTimeout: patientMilliseconds,
    hookTimeout: patientMilliseconds,
    teardownTimeout: patientMilliseconds,
    reporters: ["default", "./scripts/plain-line-reporter.ts"],
  },
});
