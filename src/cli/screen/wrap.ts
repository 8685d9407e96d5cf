// Text broken into lines that fit: sentences at spaces, names in tables after hyphens too.
import { inPiecesOf } from "../../text/letters.ts";

/** Where a line may be broken. */
export type Breaks = "spaces" | "hyphens-too";

/** Lines of at most `width` characters; a piece longer than that is cut between letters. Line breaks in the text are kept. */
export function wrap(text: string, width: number, breaks: Breaks = "spaces"): string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, width, breaks));
}

/** The same, every line moved right by `indent`. */
export function wrapIndented(text: string, width: number, indent: number): string[] {
  return wrap(text, width - indent).map((line) => " ".repeat(indent) + line);
}

/** The longest piece that breaking after hyphens leaves whole. */
export function longestPiece(text: string): number {
  return Math.max(0, ...pieces(text, "hyphens-too").map((piece) => piece.trimEnd().length));
}

function wrapParagraph(paragraph: string, width: number, breaks: Breaks): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(paragraph, breaks).flatMap((whole) => cut(whole, width))) {
    if (line !== "" && (line + piece).trimEnd().length > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

function pieces(text: string, breaks: Breaks): string[] {
  return text.match(breaks === "spaces" ? /\S+\s*/g : /[^\s-]*-+\s*|[^\s-]+\s*/g) ?? [];
}

function cut(piece: string, width: number): string[] {
  if (piece.trimEnd().length <= width) return [piece];
  return inPiecesOf(width, piece);
}
