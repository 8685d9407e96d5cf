// The four functions of distributions.ts without the library, for a page that has no room for it: the same to 1e-9.
//
// Continued fraction of the incomplete beta function and Lanczos' gamma: Press et al. 2007, Numerical recipes, 6.1 and 6.4.

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const lanczosShift = 7;
const mostSteps = 10_000;
const closeEnough = 1e-16;
const tiny = 1e-300;
const mostHalvings = 1100;

/** ln of the gamma function, for `x` above 0. */
function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
  const z = x - 1;
  const t = z + lanczosShift + 0.5;
  let sum = lanczos[0];
  for (let place = 1; place < lanczos.length; place++) sum += lanczos[place] / (z + place);
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** The regularised incomplete beta function: share of the beta distribution below `x`, 0 to 1; shapes above 0. */
export function incbet(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2)
    ? (front * continuedFraction(a, b, x)) / a
    : 1 - (front * continuedFraction(b, a, 1 - x)) / b;
}

function continuedFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= mostSteps; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const step = c * d;
    fraction *= step;
    if (Math.abs(step - 1) <= closeEnough) break;
  }
  return fraction;
}

function away(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/** The value below which a share `p` of the beta distribution lies, by halving: slow, sure, and asked for seldom. */
export function incbi(a: number, b: number, p: number): number {
  return halve(0, 1, (x) => incbet(a, b, x) < p);
}

/** Student's t: share of the distribution below `t`, for `k` degrees of freedom. */
export function stdtr(k: number, t: number): number {
  const square = t * t;
  // Near 0 what lies inside is exact, far from it what lies outside.
  const outside =
    square < k ? 1 - incbet(0.5, k / 2, square / (k + square)) : incbet(k / 2, 0.5, k / (k + square));
  return t > 0 ? 1 - outside / 2 : outside / 2;
}

/** Student's t: the value below which a share `p` lies, for `k` degrees of freedom. */
export function stdtri(k: number, p: number): number {
  if (p === 0.5) return 0;
  if (p > 0.5) return -stdtri(k, 1 - p);
  let low = -1;
  while (stdtr(k, low) > p) low *= 2;
  return halve(low, 0, (t) => stdtr(k, t) < p);
}

/** The point between `from` and `to` up to which `isBelow` holds, to the last bit. */
function halve(from: number, to: number, isBelow: (value: number) => boolean): number {
  let [low, high] = [from, to];
  for (let halving = 0; halving < mostHalvings; halving++) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) break;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return high;
}
