// Names with what they mean beside them, the meaning broken under itself.
import { wrap } from "./wrap.ts";

const gap = 2;

/** One line or more for each pair; a name wider than half the width stands on a line of its own. */
export function pairLines(
  pairs: readonly (readonly [name: string, meaning: string])[],
  width: number,
): string[] {
  const most = Math.floor(width / 2);
  const widest = Math.max(0, ...pairs.map(([name]) => name.length).filter((length) => length <= most));
  const indent = widest + gap;
  return pairs.flatMap(([name, meaning]) => {
    const lines = wrap(meaning, width - indent).map((line) => " ".repeat(indent) + line);
    if (name.length > widest) return [...wrap(name, width), ...lines];
    return [name.padEnd(indent) + lines[0].slice(indent), ...lines.slice(1)].map((line) => line.trimEnd());
  });
}
