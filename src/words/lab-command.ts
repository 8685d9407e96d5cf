// What `streetlevel lab` says.
import { diskRefusal } from "./disk.ts";

export const notBuilt = "The browser page is not built here. Run: npm run build";

/** A link can name a scenario that the page has; a file of one's own is opened in the page. */
export function fileOfOwn(file: string): string {
  return `A link cannot hold a file. Open ${file} in the page itself, under "Open a scenario file".`;
}

export function opened(address: string): string {
  return `The lab opens in your browser: ${address}`;
}

export function openYourself(address: string): string {
  return `Open this address in a browser: ${address}`;
}

export function copied(file: string): string {
  return `Wrote ${file}: one file that needs no server and no network. Send it, or put it on any web server.`;
}

export function notWritable(file: string, reason: string): string {
  return `${file} could not be written: ${diskRefusal(reason)}.`;
}
