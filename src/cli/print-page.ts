// Prints a page to a PDF with a Chromium that the machine has, and no other program.
import { execFile } from "node:child_process";
import { accessSync, constants, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { wroteNoFile } from "../words/reports.ts";

export type Printed =
  | { readonly kind: "printed" }
  | { readonly kind: "noPrinter" }
  | { readonly kind: "failed"; readonly reason: string };

/** Names under which systems install it. */
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

const mostMilliseconds = 180_000;

/** @param path of an HTML file. @param pdf the file to write. */
export async function printPage(path: string, pdf: string): Promise<Printed> {
  const program = findChromium(process.env.PATH ?? "");
  if (program === undefined) return { kind: "noPrinter" };
  // A profile of its own: a browser that is open already would take the page and print nothing.
  const profile = mkdtempSync(join(tmpdir(), "street-level-print-"));
  const isRoot = process.getuid?.() === 0;
  const words = [
    "--headless",
    ...(isRoot ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--no-pdf-header-footer",
    `--user-data-dir=${profile}`,
    `--print-to-pdf=${pdf}`,
    pathToFileURL(path).href,
  ];
  rmSync(pdf, { force: true });
  try {
    return await new Promise((resolve) => {
      execFile(program, words, { timeout: mostMilliseconds }, (error) => {
        if (existsSync(pdf)) resolve({ kind: "printed" });
        else resolve({ kind: "failed", reason: error?.message.split("\n")[0] ?? wroteNoFile });
      });
    });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The first of the names on the path, absent where there is none. */
export function findChromium(path: string): string | undefined {
  const places = path.split(delimiter).filter((folder) => folder !== "");
  return names
    .flatMap((name) => places.map((folder) => join(folder, name)))
    .find((program) => {
      try {
        accessSync(program, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
