// Short marks for plans, so that sentences and tables can name many of them in little room.

/** A, B, ... Z, then AA, AB, ...: by place from 0. */
export function letterAt(place: number): string {
  const letters = 26;
  const last = String.fromCharCode("A".charCodeAt(0) + (place % letters));
  return place < letters ? last : letterAt(Math.floor(place / letters) - 1) + last;
}
