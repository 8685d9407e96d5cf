// Latin hypercubes: as many points as asked for, with every input spread evenly whatever the others do.

/**
 * `points[point][input]` in [0, 1): each input has exactly one point in each of `count` equal parts of its way
 * (McKay, Beckman and Conover 1979), at a place drawn inside the part; the parts are paired at random.
 * @param random uniform draws in [0, 1).
 * @throws RangeError unless `count` and `dimensions` are whole numbers of 1 or more.
 */
export function latinHypercube(count: number, dimensions: number, random: () => number): number[][] {
  if (!(Number.isInteger(count) && count >= 1 && Number.isInteger(dimensions) && dimensions >= 1)) {
    throw new RangeError(
      `A Latin hypercube needs 1 point and 1 input or more, but ${count} and ${dimensions} were asked for.`,
    );
  }
  const points = Array.from({ length: count }, () => new Array<number>(dimensions));
  for (let input = 0; input < dimensions; input++) {
    const parts = shuffled(count, random);
    for (let point = 0; point < count; point++) points[point][input] = (parts[point] + random()) / count;
  }
  return points;
}

/** 0 to `count` - 1 in random order (Fisher and Yates). */
export function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, place) => place);
  for (let place = count - 1; place > 0; place--) {
    const other = Math.floor(random() * (place + 1));
    [order[place], order[other]] = [order[other], order[place]];
  }
  return order;
}
