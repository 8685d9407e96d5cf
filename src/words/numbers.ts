// How numbers look in a sentence: few digits, a real minus sign, and no sign on what rounds to nothing.

/** What stands for a number that is not defined, as in the cohesion of an agency without teams. */
export const notDefined = "not defined";

const minus = "−";

/** Two decimals unless told otherwise: 0.41, −0.12; never a minus before a zero. */
export function decimal(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return notDefined;
  const size = Math.abs(value).toFixed(digits);
  return isNothing(size) || value > 0 ? size : minus + size;
}

/** A difference with its sign: +0.27, −0.12; "no change" for what rounds to nothing. */
export function signed(value: number, digits = 2): string {
  return withSign(value, Math.abs(value).toFixed(digits));
}

/** Whole dollars: $1,010, −$35. */
export function dollars(value: number): string {
  if (!Number.isFinite(value)) return notDefined;
  const size = inThousands(Math.abs(value).toFixed(0));
  return value < 0 && size !== "0" ? `${minus}$${size}` : `$${size}`;
}

/** A difference in whole dollars with its sign: +$35; "no change" below half a dollar. */
export function signedDollars(value: number): string {
  const size = Math.abs(value).toFixed(0);
  return withSign(value, isNothing(size) ? size : `$${inThousands(size)}`);
}

/** A whole number of things: 1,200. */
export function count(value: number): string {
  return Number.isFinite(value) ? inThousands(value.toFixed(0)) : notDefined;
}

/** A number with all its digits, as a table holds it: 0.03, 1,000,000, −0.9. */
export function plainNumber(value: number): string {
  const [whole, part] = String(Math.abs(value)).split(".");
  const size = part === undefined ? inThousands(whole) : `${inThousands(whole)}.${part}`;
  return value < 0 ? minus + size : size;
}

/** A number of things with its noun: 1 run, 1,200 runs. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** All of so many, of two or more: both, all 40. */
export function allOf(all: number): string {
  return all === 2 ? "both" : `all ${count(all)}`;
}

/** Seconds as a person says them: under 1 s, 21 s, 1 min 35 s, 1 h 2 min. */
export function seconds(value: number): string {
  if (value < 1) return "under 1 s";
  const whole = Math.round(value);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** Seconds still to wait, coarse and never too few: about 40 s left, about 3 min left. */
export function timeLeft(value: number): string {
  if (!Number.isFinite(value)) return "time left not known yet";
  if (value < 1) return "under 1 s left";
  if (value <= 90) return `about ${value <= 10 ? Math.ceil(value) : Math.ceil(value / 5) * 5} s left`;
  const wholeMinutes = Math.ceil(value / 60);
  if (wholeMinutes < 60) return `about ${wholeMinutes} min left`;
  return `about ${Math.floor(wholeMinutes / 60)} h ${wholeMinutes % 60} min left`;
}

function withSign(value: number, size: string): string {
  if (!Number.isFinite(value)) return notDefined;
  if (isNothing(size)) return "no change";
  return (value < 0 ? minus : "+") + size;
}

function isNothing(size: string): boolean {
  return /^[0.]+$/.test(size);
}

function inThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ",");
}
