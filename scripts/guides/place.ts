// Where the files of the checkout are.
import { fileURLToPath } from "node:url";

/** @param path from the top of the checkout. */
export function place(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
