// The fingerprint by which a file is known.
import { createHash } from "node:crypto";
import { type Content, MadePieces, piecesOf } from "./content.ts";
import { piecesOfFile } from "./plain-files.ts";

/** SHA-256 in hexadecimal digits; text is hashed as UTF-8. Of what has been written already it is known. */
export function sha256(content: Content): string {
  if (content instanceof MadePieces && content.sha256 !== undefined) return content.sha256;
  const hash = createHash("sha256");
  for (const piece of piecesOf(content)) hash.update(piece);
  return hash.digest("hex");
}

/** SHA-256 of a file on the disk, read piece by piece. @throws StoreFaultError when it cannot be read. */
export function sha256OfFile(path: string): string {
  const hash = createHash("sha256");
  for (const piece of piecesOfFile(path)) hash.update(piece);
  return hash.digest("hex");
}
