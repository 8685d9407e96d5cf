// Reads back what our tables write: RFC 4180 with lines ended by LF.
import { StringDecoder } from "node:string_decoder";
import { piecesOfFile } from "./plain-files.ts";

const bytesAtOnce = 1 << 20;

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

/** The lines of a file as {@link readCsv} has them, read as they are asked for; a file may be larger than memory. */
export function* csvLinesOf(path: string, bytes = bytesAtOnce): Generator<string[]> {
  let line = "";
  let isQuoted = false;
  for (const text of textOf(path, bytes)) {
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      const part = text.slice(start, end + 1);
      start = end + 1;
      line += part;
      if (hasOddQuotes(part)) isQuoted = !isQuoted;
      if (isQuoted) continue;
      yield* readCsv(line);
      line = "";
    }
    const rest = text.slice(start);
    line += rest;
    if (hasOddQuotes(rest)) isQuoted = !isQuoted;
  }
  if (line !== "") yield* readCsv(line);
}

function* textOf(path: string, bytes: number): Generator<string> {
  const decoder = new StringDecoder("utf8");
  for (const piece of piecesOfFile(path, bytes)) yield decoder.write(piece);
  yield decoder.end();
}

function hasOddQuotes(text: string): boolean {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 1;
}
