import { expect, test } from "vitest";
import { HeldTrails } from "../../../../src/experiment/store/kept/held-trails.ts";

test("a trail comes back as it was held, leading noughts and the highest words too", () => {
  const trails = new HeldTrails(3);
  const some = ["00000000000000ff", "ffffffffffffffff"].map((trajectory, place) => ({
    trajectory,
    drawsMade: 5e9 * place,
  }));
  some.forEach((trail, run) => {
    trails.hold(run, trail);
  });
  expect([0, 1, 2].map((run) => trails.at(run))).toEqual([...some, undefined]);
});

test("a trail of another form is not held, and lets go of the one before", () => {
  const trails = new HeldTrails(1);
  trails.hold(0, { trajectory: "0123456789abcdef", drawsMade: 1 });
  trails.hold(0, { trajectory: "another", drawsMade: 1 });
  expect(trails.at(0)).toBeUndefined();
});
