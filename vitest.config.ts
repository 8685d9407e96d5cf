import { defineConfig } from "vitest/config";

/** No test fails for the clock: a test that hangs is ended at last, one on a busy machine is not. */
const patientMilliseconds = 900_000;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "threads",
    testTimeout: patientMilliseconds,
    hookTimeout: patientMilliseconds,
    teardownTimeout: patientMilliseconds,
    reporters: ["default", "./scripts/plain-line-reporter.ts"],
  },
});
