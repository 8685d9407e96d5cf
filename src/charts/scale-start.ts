// Where a scale begins: at 0 where that leaves the drawing room; where it does not, the axis says so.

/** Of the highest value, below which part a lowest one leaves so little blank that the scale begins at 0. */
const lowEnough = 0.5;

export interface ScaleStart {
  readonly isFromZero: boolean;
  /** What the axis is called: "share, 0-1", or "share, 0-1 (not from 0)". */
  readonly title: string;
}

/** Of shares, indices and other amounts that cannot be below 0; of what can, 0 is a value like any other. */
export function scaleStart(unit: string, low: number, high: number): ScaleStart {
  if (low < 0 || !Number.isFinite(low) || /-1 to 1/.test(unit)) return { isFromZero: false, title: unit };
  const isFromZero = low <= lowEnough * high;
  const isRead = /^share|0-1$|^ratio/.test(unit);
  return { isFromZero, title: isFromZero || !isRead ? unit : `${unit} (not from 0)` };
}
