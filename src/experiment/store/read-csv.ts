// Reads back what our tables write: RFC 4180 with lines ended by LF.

/** Cells by line, without their quotes. The last line may end or not. */
export function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  const cell = /("(?:[^"]|"")*"|[^,"\n]*)(,|\n|$)/y;
  let line: string[] = [];
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) break;
    const [, content, end] = found;
    line.push(content.startsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (end === ",") continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
