import fc from "fast-check";
import { expect, test } from "vitest";
import { compileUniform, plainUniform, uniformOf } from "../../src/random/fast-philox.ts";

const seed = 20263;
const words = fc.double({ noNaN: true, min: -(2 ** 33), max: 2 ** 33 });

test(`the compiled generator gives the plain one's bits for any counter and key (seed ${seed})`, () => {
  const compiled = compileUniform();
  if (compiled === undefined) throw new Error("Node has WebAssembly.");
  fc.assert(
    fc.property(words, words, words, words, words, words, (a, b, c, d, low, high) => {
      expect(compiled(a, b, c, d, low, high)).toBe(plainUniform(a, b, c, d, low, high));
    }),
    { seed, numRuns: 20_000 },
  );
});

test("the ends of a word are met: all zeros, all ones, and each single bit", () => {
  const ends = [
    0,
    0xffffffff,
    -1,
    0x7fffffff,
    0x80000000,
    ...Array.from({ length: 32 }, (_, bit) => 2 ** bit),
  ];
  for (const one of ends)
    for (const other of ends)
      expect(uniformOf(one, other, other, one, other, one)).toBe(
        plainUniform(one, other, other, one, other, one),
      );
});

test("where WebAssembly is missing or forbidden, there is no compiled generator, and no error", () => {
  const { WebAssembly: engine } = globalThis as { WebAssembly?: unknown };
  const without = (value: unknown) => {
    Object.defineProperty(globalThis, "WebAssembly", { value, configurable: true, writable: true });
    try {
      return compileUniform();
    } finally {
      Object.defineProperty(globalThis, "WebAssembly", { value: engine, configurable: true, writable: true });
    }
  };
  const forbidding = {
    Module: class {
      constructor() {
        throw new Error("Refused by the page's policy.");
      }
    },
  };
  expect(without(undefined)).toBeUndefined();
  expect(without(forbidding)).toBeUndefined();
  expect(without(engine)).toBeDefined();
});
