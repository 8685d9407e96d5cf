// Full-size runs that take minutes: the model's patterns and speed, apart from the everyday tests.
import { defineConfig } from "vitest/config";

/** No test fails for the clock: a test that hangs is ended at last, one on a busy machine is not. */
const patientMilliseconds = 5_400_000;

export default defineConfig({
  test: {
    include: ["test/**/*.long.ts"],
    pool: "threads",
    testTimeout: patientMilliseconds,
    hookTimeout: patientMilliseconds,
    teardownTimeout: patientMilliseconds,
    reporters: ["default", "./scripts/plain-line-reporter.ts"],
  },
});
