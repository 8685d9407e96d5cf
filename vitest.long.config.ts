// Full-size runs that take minutes: the model's patterns and speed, apart from the everyday tests.
import { defineConfig } from "vitest/config";
import { alias, globalSetup } from "./test/built-threads/config.ts";

/** No test fails for the clock: a test that hangs is ended at last, one on a busy machine is not. */
const patientMilliseconds = 5_400_000;

export default defineConfig({
  resolve: { alias },
  test: {
    globalSetup,
    include: ["test/**/*.long.ts"],
    pool: "threads",
    testTimeout: patientMilliseconds,
    hookTimeout: patientMilliseconds,
    teardownTimeout: patientMilliseconds,
    reporters: ["default", "./scripts/plain-line-reporter.ts"],
  },
});
