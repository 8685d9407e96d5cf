// The default agency without teams, and a child-welfare office, hold what time studies and surveys found in such offices.
// Means over 24 programmes: the standard error of each reading is under a tenth of its band's width.
import { expect, test } from "vitest";
import {
  type Band,
  childWelfareBands,
  childWelfareOffice,
  readBands,
  soloBands,
  soloOffice,
} from "../../scripts/patterns/bands.ts";

const programmes = 24;

/** What lies outside its band, in words; a band that is missed is named here and in the guide to the evidence, never widened. */
function outside(parameters: Parameters<typeof readBands>[0], bands: readonly Band[]): readonly string[] {
  const found = readBands(parameters, bands, programmes);
  return bands
    .filter(({ from, to }, index) => !(found[index] >= from && found[index] <= to))
    .map(({ id, from, to }) => {
      const value = found[bands.findIndex((band) => band.id === id)];
      return `${id}: ${value.toFixed(3)}, not ${from} to ${to}`;
    });
}

test("a solo office of the defaults is in every band but that of the telephone, which it misses by little", () => {
  expect(outside(soloOffice, soloBands)).toEqual([
    expect.stringMatching(/^telephone: 0\.07\d, not 0\.08 to 0\.14$/),
  ]);
});

test("a child-welfare office is in every band that is read there", () => {
  expect(outside(childWelfareOffice, childWelfareBands)).toEqual([]);
});
