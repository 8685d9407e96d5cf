// Which names the store writes: short, plain, the same on every disk, and never outside their folder.
import { StoreFaultError } from "./store-fault.ts";

const longestName = 100;

/** Names that Windows keeps for devices, whatever their ending. */
const deviceName = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$/i;

/**
 * Refuses a file's path inside a results folder unless it is made of plain names apart by `/`.
 * @throws StoreFaultError for `..`, an absolute path, a drive, a device's name, or any sign but letters, digits, `.`, `_`, `-`.
 */
export function refuseFileName(path: string): void {
  if (!isFileName(path)) throw new StoreFaultError({ kind: "badFileName", name: path });
}

/** Whether a path may be one of a file of ours inside a folder of ours. */
export function isFileName(path: string): boolean {
  return path
    .split("/")
    .every(
      (name) =>
        /^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name) &&
        name.length <= longestName &&
        !deviceName.test(name),
    );
}
