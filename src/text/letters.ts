// The letters of a text as its reader counts them, so that a long text is cut between two of them and never through one.

const splitter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** An emoji is one letter, with its skin, its family or its flag, and so is an e with the accent after it. */
export function lettersOf(text: string): string[] {
  return Array.from(splitter.segment(text), ({ segment }) => segment);
}

/** Where the letter at `offset` starts, in units of UTF-16: `offset` itself where one starts there, or the text ends. */
export function letterStart(text: string, offset: number): number {
  return splitter.segment(text).containing(offset)?.index ?? Math.max(0, Math.min(offset, text.length));
}

/** The text's first letters, in at most `length` units of UTF-16; of a first letter that is longer, what it begins with. */
export function firstLetters(text: string, length: number): string {
  if (text.length <= length) return text;
  // Whether a letter goes on shows in the character that follows.
  const end = letterStart(text.slice(0, length + 2), length);
  return text.slice(0, end === 0 ? wholeCharacters(text, length) : end);
}

/** Pieces of at most `length` units of UTF-16 that together are the text. */
export function inPiecesOf(length: number, text: string): string[] {
  const pieces: string[] = [];
  for (let rest = text; rest !== ""; rest = rest.slice(pieces[pieces.length - 1].length))
    pieces.push(firstLetters(rest, length));
  return pieces;
}

/** `length`, or one off it where that would be between the two halves of one character; never 0. */
function wholeCharacters(text: string, length: number): number {
  const isAmidst = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(length - 1, length + 1));
  if (!isAmidst) return Math.max(1, length);
  return length > 1 ? length - 1 : length + 1;
}
