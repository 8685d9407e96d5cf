// The browser page, built once for the tests of a file, and Debian's two browsers to open it in.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const browsers = { chromium: "/usr/bin/chromium", firefox: "/usr/bin/firefox-esr" } as const;

/** @throws Error that says which browser is missing: these tests are never passed over in silence. */
export function refuseMissing(browser: keyof typeof browsers): void {
  if (existsSync(browsers[browser])) return;
  throw new Error(`These tests need Debian's ${browser} at ${browsers[browser]}.`);
}

export interface BuiltPage {
  readonly file: string;
  /** As a browser opens it from the disk. */
  readonly address: string;
  readonly text: string;
  readonly remove: () => void;
}

export async function buildPage(): Promise<BuiltPage> {
  const folder = mkdtempSync(join(tmpdir(), "street-level-lab-"));
  const packageFolder = fileURLToPath(new URL("../..", import.meta.url));
  // A path that is known at run time alone: the script is no TypeScript.
  const script = new URL("../../scripts/build-lab.mjs", import.meta.url).href;
  const { buildLab } = (await import(script)) as {
    buildLab: (from: string, to: string) => Promise<void>;
  };
  await buildLab(packageFolder, folder);
  const file = join(folder, "lab.html");
  return {
    file,
    address: pathToFileURL(file).href,
    text: readFileSync(file, "utf8"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
