// What a file is to hold: all of it at once, or piece by piece where it may be larger than memory.

/** Pieces are made anew each time they are asked for, always the same. */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>;

export function piecesOf(content: Content): Iterable<string | Uint8Array> {
  return typeof content === "string" || content instanceof Uint8Array ? [content] : content;
}

/** Pieces that `make` makes anew for each reader. */
export function inPieces(make: () => Iterable<string | Uint8Array>): Iterable<string | Uint8Array> {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}
