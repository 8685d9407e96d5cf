// The counter-based generator Philox4x32-10: a fixed scrambling of a counter under a key, without state.

// Multipliers (in 16-bit halves) and key steps as published.
const firstHigh = 0xd251;
const firstLow = 0x1f53;
const first = 0xd2511f53;
const secondHigh = 0xcd9e;
const secondLow = 0x8d57;
const second = 0xcd9e8d57;
const keyStep0 = 0x9e3779b9;
const keyStep1 = 0xbb67ae85;
const rounds = 10;

/**
 * Scrambles the counter words under the key words (whole numbers, taken modulo 2^32) and writes the four
 * 32-bit results to `words`. Equal arguments give equal words; any two differing counters give unrelated ones.
 *
 * Salmon, J. K., Moraes, M. A., Dror, R. O., Shaw, D. E. (2011), Parallel random numbers: as easy as 1, 2, 3,
 * SC '11, doi 10.1145/2063384.2063405.
 */
export function scramble(
  counter0: number,
  counter1: number,
  counter2: number,
  counter3: number,
  keyLow: number,
  keyHigh: number,
  words: Uint32Array,
): void {
  let a = counter0 | 0;
  let b = counter1 | 0;
  let c = counter2 | 0;
  let d = counter3 | 0;
  let key0 = keyLow | 0;
  let key1 = keyHigh | 0;
  for (let round = 0; round < rounds; round++) {
    // The upper 32 bits of a 64-bit product, from products of 16-bit halves that each fit 32 bits.
    const aLow = a & 0xffff;
    const aHigh = a >>> 16;
    const aMiddle = ((Math.imul(aLow, firstLow) >>> 16) + Math.imul(aHigh, firstLow)) | 0;
    const aOther = ((aMiddle & 0xffff) + Math.imul(aLow, firstHigh)) | 0;
    const aUpper = (Math.imul(aHigh, firstHigh) + (aMiddle >>> 16) + (aOther >>> 16)) | 0;
    const cLow = c & 0xffff;
    const cHigh = c >>> 16;
    const cMiddle = ((Math.imul(cLow, secondLow) >>> 16) + Math.imul(cHigh, secondLow)) | 0;
    const cOther = ((cMiddle & 0xffff) + Math.imul(cLow, secondHigh)) | 0;
    const cUpper = (Math.imul(cHigh, secondHigh) + (cMiddle >>> 16) + (cOther >>> 16)) | 0;

    const nextB = Math.imul(c, second);
    const nextD = Math.imul(a, first);
    a = cUpper ^ b ^ key0;
    c = aUpper ^ d ^ key1;
    b = nextB;
    d = nextD;
    key0 = (key0 + keyStep0) | 0;
    key1 = (key1 + keyStep1) | 0;
  }
  words[0] = a;
  words[1] = b;
  words[2] = c;
  words[3] = d;
}
