import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "threads",
    reporters: ["default", "./scripts/plain-line-reporter.ts"],
  },
});
