// Commands in lines that fit a page and can be typed, or copied, as they stand: a shell joins what a backslash ends.
import { shellWord } from "./shell-word.ts";

const indent = "  ";
const goesOn = " \\";

/**
 * The command in lines of at most `most` characters, if that is 20 or more.
 * @param words without the program's name; unquoted.
 */
export function typedLines(words: readonly string[], most: number): string[] {
  const lines: string[] = [];
  let line = "streetlevel";
  const room = () => most - goesOn.length;
  const endLine = (next: string) => {
    lines.push(`${line}${goesOn}`);
    line = `${indent}${next}`;
  };
  for (const word of words) {
    const typed = shellWord(word);
    if (line.length + 1 + typed.length <= room()) line += ` ${typed}`;
    else if (indent.length + typed.length <= room()) endLine(typed);
    else {
      const pieces = inPieces(word, room() - indent.length);
      endLine(pieces[0]);
      for (const piece of pieces.slice(1)) {
        // Nothing before the backslash nor before the piece: the shell puts both together again.
        lines.push(`${line}\\`);
        line = piece;
      }
    }
  }
  return [...lines, line];
}

/** A word too long for a line, each piece as a shell takes it. */
function inPieces(word: string, most: number): string[] {
  const letters = Array.from(word);
  const pieces: string[] = [];
  let piece = "";
  for (const letter of letters) {
    if (piece !== "" && quotedWord(piece + letter).length > most) {
      pieces.push(quotedWord(piece));
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, quotedWord(piece)];
}

/** A piece alone may look like an option or an assignment, which inside a word it is not. */
function quotedWord(piece: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(piece) ? piece : shellWord(piece);
}
