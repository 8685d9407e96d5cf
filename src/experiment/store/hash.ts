// The fingerprint by which a file is known.
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { type Content, MadePieces, piecesOf } from "./content.ts";

const bytesAtOnce = 1 << 20;

/** SHA-256 in hexadecimal digits; text is hashed as UTF-8. Of what has been written already it is known. */
export function sha256(content: Content): string {
  if (content instanceof MadePieces && content.sha256 !== undefined) return content.sha256;
  const hash = createHash("sha256");
  for (const piece of piecesOf(content)) hash.update(piece);
  return hash.digest("hex");
}

/** SHA-256 of a file on the disk, read piece by piece. @throws the system's error when it cannot be read. */
export function sha256OfFile(path: string): string {
  const hash = createHash("sha256");
  const buffer = Buffer.allocUnsafe(bytesAtOnce);
  const file = openSync(path, "r");
  try {
    for (;;) {
      const count = readSync(file, buffer, 0, bytesAtOnce, null);
      if (count === 0) return hash.digest("hex");
      hash.update(buffer.subarray(0, count));
    }
  } finally {
    closeSync(file);
  }
}
