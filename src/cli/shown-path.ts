// A path as the reader sees it: relative to where the command was given, if it lies inside.
import { isAbsolute, relative } from "node:path";

export function shownPath(path: string, workingFolder: string): string {
  const inside = relative(workingFolder, path);
  const isInside = inside !== "" && !inside.startsWith("..") && !isAbsolute(inside);
  return isInside ? inside : path;
}
