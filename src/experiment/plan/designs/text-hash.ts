// A short mark of a text, by which a design and the outcomes on it know each other again.

const offsetHigh = 0xcbf29ce4;
const offsetLow = 0x84222325;
/** The prime is 2^40 + 435. */
const primeLow = 435;
const primeShift = 8;
const twoTo32 = 2 ** 32;

/**
 * 16 hexadecimal digits: the 64-bit FNV-1a of the text's UTF-16 units, in two halves of 32 bits. It tells designs
 * apart; it keeps nobody out.
 */
export function textHash(text: string): string {
  let high = offsetHigh;
  let low = offsetLow;
  for (let place = 0; place < text.length; place++) {
    low = (low ^ text.charCodeAt(place)) >>> 0;
    const product = low * primeLow;
    high = (Math.imul(high, primeLow) + Math.floor(product / twoTo32) + (low << primeShift)) >>> 0;
    low = product % twoTo32;
  }
  return inHexadecimal(high) + inHexadecimal(low);
}

function inHexadecimal(word: number): string {
  return word.toString(16).padStart(8, "0");
}
