// Numbers as people write them: which forms count, and what somebody probably meant by the others.

const plainDecimal = /^[-+]?(?:0|[1-9][0-9]*)?(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/;
const thousands = /^[-+]?[0-9]{1,3}(?:[,_' ][0-9]{3})+(?:\.[0-9]+)?$/;
const decimalComma = /^[-+]?[0-9]+,[0-9]{1,2}$/;

/** True for `5`, `-0.25` and `1e6`; not for `0x10`, `010`, `1_000`, `.nan` or the empty text. */
export function isPlainDecimal(written: string): boolean {
  return plainDecimal.test(written) && /[0-9]/.test(written) && !/^[-+]?[eE]/.test(written);
}

/**
 * Why the written number is not what would be read, in a sentence; nothing when it is.
 * `value` is what YAML reads: leading zeros, other bases and numbers too small to hold pass silently there.
 */
export function misreading(written: string, value: number): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (!isPlainDecimal(written)) return `'${written}' would be read as ${value}; write ${value}.`;
  const hasDigitsAboveZero = /[1-9]/.test(written.replace(/[eE].*$/, ""));
  return value === 0 && hasDigitsAboveZero
    ? `'${written}' is too small to be told from 0; write 0.`
    : undefined;
}

/** The number that somebody probably meant by a text: "1_000", "1,000", "$200", "80 %", "0,5", "0x10". */
export function suggestNumber(text: string): number | undefined {
  const bare = text.trim().replace(/^\$ ?/, "");
  const percent = bare.match(/^(.*?) ?%$/);
  if (percent !== null) {
    const share = suggestNumber(percent[1]);
    return share === undefined ? undefined : Number((share / 100).toPrecision(12));
  }
  const digits = bare.replace(/^([0-9]+)(?:_[0-9]+)+$/, (whole) => whole.replaceAll("_", ""));
  const tidy = thousands.test(digits)
    ? digits.replace(/[,_' ]/g, "")
    : decimalComma.test(digits)
      ? digits.replace(",", ".")
      : digits;
  const number = /^[-+]?[0-9.]/.test(tidy) ? Number(tidy) : Number.NaN;
  return Number.isFinite(number) ? number + 0 : undefined;
}
