import { expect, test } from "vitest";
import { inPieces, piecesOf } from "../../../src/experiment/store/content.ts";
import { sha256 } from "../../../src/experiment/store/hash.ts";

test("what has been written once is known by its hash and not made again", () => {
  let made = 0;
  const content = inPieces(() => {
    made += 1;
    return ["one,", "zwölf\n"];
  });
  expect([...piecesOf(content)].join("")).toBe("one,zwölf\n");
  expect(sha256(content)).toBe(sha256("one,zwölf\n"));
  expect(made).toBe(1);
});

test("what was read in part is made again for its hash, and is hashed whole", () => {
  const content = inPieces(() => ["a", "b"]);
  for (const piece of content) if (piece === "a") break;
  expect(sha256(content)).toBe(sha256("ab"));
  expect([...content]).toEqual(["a", "b"]);
});
