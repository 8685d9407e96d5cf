// Suites that would make the everyday tests too slow: killed studies, and the same bytes on many threads.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.slow.ts"],
    pool: "threads",
    testTimeout: 600_000,
    reporters: ["default", "./scripts/plain-line-reporter.ts"],
  },
});
