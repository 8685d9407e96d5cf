// Short marks for plans, so that sentences and tables can name many of them in little room.

/** A, B, ... Z, then AA, AB, ...: by place from 0. */
export function letterAt(place: number): string {
  const letters = 26;
  const last = String.fromCharCode("A".charCodeAt(0) + (place % letters));
  return place < letters ? last : letterAt(Math.floor(place / letters) - 1) + last;
}

const leastInRow = 3;

/** B, D–F, H: three and more that follow one another by the first and the last. */
export function lettersOf(places: readonly number[]): string[] {
  const rows: number[][] = [];
  for (const place of [...places].sort((one, other) => one - other)) {
    const row = rows.at(-1);
    if (row !== undefined && row[row.length - 1] === place - 1) row.push(place);
    else rows.push([place]);
  }
  return rows.flatMap((row) =>
    row.length < leastInRow ? row.map(letterAt) : [`${letterAt(row[0])}–${letterAt(row[row.length - 1])}`],
  );
}
