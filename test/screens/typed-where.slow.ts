// Claims about the command as it is typed in a checkout: by way of npm, with the terminal in a folder of one's own.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const start = fileURLToPath(new URL("../../scripts/start.mjs", import.meta.url));
const checkout = fileURLToPath(new URL("../..", import.meta.url));

test("a file is written where the command was typed, though npm runs it at the top of the checkout", () => {
  const typedIn = mkdtempSync(join(tmpdir(), "street-level-typed-"));
  try {
    const environment = { ...process.env, INIT_CWD: typedIn };
    const options = { cwd: checkout, env: environment, encoding: "utf8" } as const;
    const { status, stderr } = spawnSync(process.execPath, [start, "new", "mine.yaml"], options);
    expect([status, stderr]).toEqual([0, expect.not.stringContaining("Error")]);
    expect(existsSync(join(typedIn, "mine.yaml"))).toBe(true);
    const check = spawnSync(process.execPath, [start, "check", "mine.yaml"], options);
    expect([check.status, check.stdout.includes("mine")]).toEqual([0, true]);
  } finally {
    rmSync(typedIn, { recursive: true, force: true });
  }
});

test("the exit code is the command's own", () => {
  const options = { cwd: checkout, encoding: "utf8" } as const;
  const { status, stderr } = spawnSync(process.execPath, [start, "compere"], options);
  expect([status, stderr.includes('There is no command "compere".')]).toEqual([2, true]);
});
