// What a file is to hold: all of it at once, or piece by piece where it may be larger than memory.
import { createHash } from "node:crypto";

/** Pieces are made anew each time they are asked for, always the same. */
export type Content = string | Uint8Array | Iterable<string | Uint8Array>;

export function piecesOf(content: Content): Iterable<string | Uint8Array> {
  return typeof content === "string" || content instanceof Uint8Array ? [content] : content;
}

/** Pieces that are made anew for each reader, and hashed while the first one reads them to the end. */
export class MadePieces implements Iterable<string | Uint8Array> {
  /** SHA-256 in hexadecimal digits; absent until they have been read to the end. */
  sha256: string | undefined;
  private readonly make: () => Iterable<string | Uint8Array>;

  constructor(make: () => Iterable<string | Uint8Array>) {
    this.make = make;
  }

  *[Symbol.iterator](): Iterator<string | Uint8Array> {
    if (this.sha256 !== undefined) {
      yield* this.make();
      return;
    }
    const hash = createHash("sha256");
    for (const piece of this.make()) {
      hash.update(piece);
      yield piece;
    }
    this.sha256 = hash.digest("hex");
  }
}

/** Pieces that `make` makes anew for each reader. */
export function inPieces(make: () => Iterable<string | Uint8Array>): MadePieces {
  return new MadePieces(make);
}

/** All of a content as text; for what is small. */
export function textOf(content: Content): string {
  return Buffer.concat([...piecesOf(content)].map((piece) => Buffer.from(piece as string))).toString("utf8");
}
