import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "threads",
    // A test fails by its claim, not because the machine is busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", "./scripts/plain-line-reporter.ts"],
  },
});
