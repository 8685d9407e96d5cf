// Numbers as people write them: which forms count, and what somebody probably meant by the others.

const plainDecimal = /^[-+]?(?:0|[1-9][0-9]*)?(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/;
/** 1,000 and 1'000'000: groups of three. */
const grouped = /^[-+]?[0-9]{1,3}(?:([,_' ])[0-9]{3})(?:\1[0-9]{3})*(?:\.[0-9]+)?$/;
/** 52.000 and 1.250.000: groups of three as half of the world writes them. */
const groupedByPoints = /^[-+]?[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?$/;
const decimalComma = /^[-+]?[0-9]+,[0-9]+$/;
const magnitudes: Readonly<Record<string, number>> = { k: 1e3, m: 1e6 };

/** True for `5`, `-0.25` and `1e6`; not for `0x10`, `010`, `1_000`, `.nan` or the empty text. */
export function isPlainDecimal(written: string): boolean {
  return plainDecimal.test(written) && /[0-9]/.test(written) && !/^[-+]?[eE]/.test(written);
}

/**
 * Why the written number may not be what its writer meant, in a sentence; nothing when it is.
 * `value` is what YAML reads: leading zeros, other bases, points between thousands and numbers too small to hold pass
 * silently there.
 */
export function misreading(written: string, value: number): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (!isPlainDecimal(written)) return `'${written}' would be read as ${value}; write ${value}.`;
  if (mayBeThousands(written)) return bothReadings(written, readingsOf(written));
  const hasDigitsAboveZero = /[1-9]/.test(written.replace(/[eE].*$/, ""));
  return value === 0 && hasDigitsAboveZero
    ? `'${written}' is too small to be told from 0; write 0.`
    : undefined;
}

/** 52.000, which nobody writes who means 52, unless it is 52000. */
function mayBeThousands(written: string): boolean {
  return groupedByPoints.test(written) && written.endsWith("0");
}

/** '52.000' may be 52 or 52000; write the one you mean without a point or comma between thousands. */
export function bothReadings(written: string, readings: readonly number[]): string {
  return `'${written}' may be ${readings.join(" or ")}; write the one you mean, without a mark between thousands.`;
}

/** The number that somebody probably meant by a text; nothing where it is no number, or may be two. */
export function suggestNumber(text: string): number | undefined {
  const readings = readingsOf(text);
  return readings.length === 1 ? readings[0] : undefined;
}

/**
 * Every number that somebody may have meant by a text, smallest first: "1_000", "$200", "80 %", "0,5", "0x10" and
 * "$52k" have one reading each, "12,500" and "52.000" two, and "many" none.
 */
export function readingsOf(text: string): readonly number[] {
  const bare = text.trim().replace(/^[$€] ?/, "");
  const percent = bare.match(/^(.*?) ?%$/);
  if (percent !== null) return scaled(readingsOf(percent[1]), 1 / 100);
  const magnitude = bare.match(/^([-+]?[0-9.,]+) ?([kKmM])$/);
  if (magnitude !== null) return scaled(readingsOf(magnitude[1]), magnitudes[magnitude[2].toLowerCase()]);
  const found = [asGroups(bare), asGroupsByPoints(bare), asDecimalComma(bare), asItStands(bare)];
  const numbers = found.filter((number) => number !== undefined && Number.isFinite(number)) as number[];
  return [...new Set(numbers.map((number) => number + 0))].sort((one, other) => one - other);
}

const scaled = (numbers: readonly number[], factor: number) =>
  numbers.map((number) => Number((number * factor).toPrecision(12)));

function asGroups(text: string): number | undefined {
  return grouped.test(text) ? Number(text.replace(/[,_' ]/g, "")) : undefined;
}

function asGroupsByPoints(text: string): number | undefined {
  return groupedByPoints.test(text) ? Number(text.replaceAll(".", "").replace(",", ".")) : undefined;
}

function asDecimalComma(text: string): number | undefined {
  return decimalComma.test(text) ? Number(text.replace(",", ".")) : undefined;
}

/** As JavaScript reads it, with underscores between any digits. */
function asItStands(text: string): number | undefined {
  const digits = text.replace(/^([-+]?[0-9]+)(?:_[0-9]+)+$/, (whole) => whole.replaceAll("_", ""));
  return /^[-+]?[0-9.]/.test(digits) ? Number(digits) : undefined;
}

const percent = 100;

/**
 * " If you mean 5 %, write 0.05.": what somebody probably meant who wrote a percentage without its sign, where only
 * numbers up to about 1 are wanted; nothing where that cannot be.
 */
export function percentMeant(written: string, isAllowed: (value: number) => boolean): string {
  const [meant, ...others] = readingsOf(written);
  if (meant === undefined || others.length > 0 || !(meant >= 1 && meant <= percent)) return "";
  const share = Number((meant / percent).toPrecision(12));
  return isAllowed(share) ? ` If you mean ${meant} %, write ${share}.` : "";
}
