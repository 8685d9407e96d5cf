// Philox once more, as WebAssembly made when it is loaded: the same uniform numbers in half the time.
import { scramble } from "./philox.ts";

/** The uniform number of a counter under a key, as {@link plainUniform} has it. */
export type UniformOf = (
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  keyLow: number,
  keyHigh: number,
) => number;

const twoTo26 = 67108864;
const twoTo52 = 4503599627370496;
const words = new Uint32Array(4);

/** A uniform number strictly between 0 and 1, the middle of one of 2^52 equal cells, from Philox's first two words. */
export const plainUniform: UniformOf = (counter0, counter1, counter2, counter3, keyLow, keyHigh) => {
  scramble(counter0, counter1, counter2, counter3, keyLow, keyHigh, words);
  // 52 bits, not 53: with 53 the half is rounded away and the last cell's middle becomes 1.
  return ((words[0] >>> 6) * twoTo26 + (words[1] >>> 6) + 0.5) / twoTo52;
};

// The instructions of WebAssembly that the function needs, by their published codes (WebAssembly core specification 1.0, 5.4).
const code = {
  end: 0x0b,
  localGet: 0x20,
  localSet: 0x21,
  localTee: 0x22,
  i32Const: 0x41,
  i64Const: 0x42,
  f64Const: 0x44,
  i32Add: 0x6a,
  i32Xor: 0x73,
  i32ShrUnsigned: 0x76,
  i64Mul: 0x7e,
  i64ShrUnsigned: 0x88,
  f64Add: 0xa0,
  f64Mul: 0xa2,
  i32WrapI64: 0xa7,
  i64ExtendI32Unsigned: 0xad,
  f64ConvertI32Unsigned: 0xb8,
} as const;
const typeOf = { i32: 0x7f, i64: 0x7e, f64: 0x7c, function: 0x60 } as const;
const section = { types: 1, functions: 3, exports: 7, codes: 10 } as const;
const magicAndVersion = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];
const functionExport = 0x00;

// Multipliers, key steps and rounds as in philox.ts.
const first = 0xd2511f53;
const second = 0xcd9e8d57;
const keyStep0 = 0x9e3779b9;
const keyStep1 = 0xbb67ae85;
const rounds = 10;
const wordBits = 32;
const bitsCut = 6;

/** Locals: the parameters a, b, c, d (the counter) and both key words, then two products of 64 bits. */
const local = { a: 0, b: 1, c: 2, d: 3, key0: 4, key1: 5, productOfA: 6, productOfC: 7 } as const;
const parameterCount = 6;

/** A whole number as signed LEB128, seven bits a byte. */
function signed(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; ) {
    const byte = Number(rest & 0x7fn);
    rest >>= 7n;
    const isLast = (rest === 0n && (byte & 0x40) === 0) || (rest === -1n && (byte & 0x40) !== 0);
    bytes.push(isLast ? byte : byte | 0x80);
    if (isLast) return bytes;
  }
}

function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

const i32 = (value: number) => [code.i32Const, ...signed(BigInt(value | 0))];
const i64 = (value: number) => [code.i64Const, ...signed(BigInt(value))];
const f64 = (value: number) => [code.f64Const, ...new Uint8Array(new Float64Array([value]).buffer)];
const get = (place: number) => [code.localGet, place];
const set = (place: number) => [code.localSet, place];

function product(of: number, by: number, into: number): number[] {
  return [...get(of), code.i64ExtendI32Unsigned, ...i64(by), code.i64Mul, ...set(into)];
}
const lower = (of: number) => [...get(of), code.i32WrapI64];
const upper = (of: number) => [...get(of), ...i64(wordBits), code.i64ShrUnsigned, code.i32WrapI64];

/** One round: both products, then the words anew, then the key words a step on. */
function roundCode(): number[] {
  const { a, b, c, d, key0, key1, productOfA, productOfC } = local;
  return [
    ...product(a, first, productOfA),
    ...product(c, second, productOfC),
    ...[...upper(productOfC), ...get(b), code.i32Xor, ...get(key0), code.i32Xor, ...set(a)],
    ...[...upper(productOfA), ...get(d), code.i32Xor, ...get(key1), code.i32Xor, ...set(c)],
    ...[...lower(productOfC), ...set(b)],
    ...[...lower(productOfA), ...set(d)],
    ...[...get(key0), ...i32(keyStep0), code.i32Add, ...set(key0)],
    ...[...get(key1), ...i32(keyStep1), code.i32Add, ...set(key1)],
  ];
}

/** The two words as one number: every step is exact but the last, which {@link plainUniform} rounds alike. */
function uniformCode(): number[] {
  const cut = (word: number) => [
    ...get(word),
    ...i32(bitsCut),
    code.i32ShrUnsigned,
    code.f64ConvertI32Unsigned,
  ];
  return [
    ...[...cut(local.a), ...f64(twoTo26), code.f64Mul],
    ...[...cut(local.b), code.f64Add],
    ...[...f64(0.5), code.f64Add],
    ...[...f64(1 / twoTo52), code.f64Mul],
  ];
}

function vector(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}
const sized = (bytes: readonly number[]) => [...unsigned(bytes.length), ...bytes];
const sectionOf = (id: number, items: readonly (readonly number[])[]) => [id, ...sized(vector(items))];
const text = (word: string) => sized([...word].map((letter) => letter.charCodeAt(0)));

function moduleBytes(): Uint8Array<ArrayBuffer> {
  const parameters = vector(new Array(parameterCount).fill([typeOf.i32]));
  const body = [
    ...vector([[2, typeOf.i64]]),
    ...Array.from({ length: rounds }, roundCode).flat(),
    ...uniformCode(),
    code.end,
  ];
  return new Uint8Array([
    ...magicAndVersion,
    ...sectionOf(section.types, [[typeOf.function, ...parameters, ...vector([[typeOf.f64]])]]),
    ...sectionOf(section.functions, [[0]]),
    ...sectionOf(section.exports, [[...text("uniform"), functionExport, 0]]),
    ...sectionOf(section.codes, [sized(body)]),
  ]);
}

/** What is used of WebAssembly. */
interface Engine {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object) => { readonly exports: Readonly<Record<string, unknown>> };
}

/** Undefined where WebAssembly is missing or forbidden (by a page's security policy, say). */
export function compileUniform(): UniformOf | undefined {
  const { WebAssembly: engine } = globalThis as { readonly WebAssembly?: Engine };
  if (engine === undefined) return undefined;
  try {
    const { exports } = new engine.Instance(new engine.Module(moduleBytes()));
    return exports.uniform as UniformOf;
  } catch {
    return undefined;
  }
}

/** The faster of the two that this machine has. */
export const uniformOf: UniformOf = compileUniform() ?? plainUniform;
