// Plain files are read piece by piece, so that a long one never stands in memory whole, and a short one takes no room.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { piecesOfFile } from "../../../src/experiment/store/plain-files.ts";

const folder = mkdtempSync(join(tmpdir(), "street-level-plain-"));
const path = join(folder, "file");
afterAll(() => rmSync(folder, { recursive: true }));

test.each([0, 1, 9999, 10_000, 25_001])(
  "a file of %i bytes comes whole in pieces of at most 10,000",
  (length) => {
    const bytes = Buffer.from(Array.from({ length }, (_, place) => place % 251));
    writeFileSync(path, bytes);
    const pieces: Buffer[] = [];
    // A piece is good until the next is asked for.
    for (const piece of piecesOfFile(path, 10_000)) pieces.push(Buffer.from(piece));
    expect(pieces.map((piece) => piece.length)).toEqual(
      [10_000, 10_000, 10_000]
        .map((most, place) => Math.min(most, length - most * place))
        .filter((size) => size > 0),
    );
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
  },
);

test("a file takes no more memory than it is long", () => {
  writeFileSync(path, Buffer.alloc(20_000));
  const [first] = piecesOfFile(path);
  expect([first.length, first.buffer.byteLength]).toEqual([20_000, 20_000]);
});
