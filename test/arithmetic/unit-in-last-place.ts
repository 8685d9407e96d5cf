// How far a number is from what it should be, counted in steps between neighbouring doubles.

const cell = new Float64Array(1);
const bits = new BigInt64Array(cell.buffer);

function place(x: number): bigint {
  cell[0] = x;
  return bits[0] >= 0n ? bits[0] : -(bits[0] & 0x7fffffffffffffffn);
}

/** The number of doubles from `found` to `wanted`; 0 for equal numbers and for two NaN. */
export function stepsApart(found: number, wanted: number): number {
  if (Number.isNaN(found) || Number.isNaN(wanted)) return Object.is(found, wanted) ? 0 : Infinity;
  const steps = place(found) - place(wanted);
  return Number(steps < 0n ? -steps : steps);
}
