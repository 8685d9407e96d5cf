// Full-size runs that take minutes: the model's patterns and speed, apart from the everyday tests.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.long.ts"],
    pool: "threads",
    testTimeout: 5_400_000,
    reporters: ["default", "./scripts/plain-line-reporter.ts"],
  },
});
