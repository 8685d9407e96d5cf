// How wide a text is in the font that draws it, so that a picture is as large as what it shows.
import { boldWidths, measuredCharacters, normalWidths, unitsPerEm } from "./advance-widths.ts";

const placeOf = new Map(Array.from(measuredCharacters, (character, place) => [character, place]));
/** The width of "n", for a character that was not measured. */
const usual = "n";

/** Pixels that `text` takes at `size` pixels, kerning left out. */
export function textWidth(text: string, size: number, isBold: boolean): number {
  const widths = isBold ? boldWidths : normalWidths;
  let units = 0;
  for (const character of text) units += widths[placeOf.get(character) ?? placeOf.get(usual) ?? 0];
  return (units / unitsPerEm) * size;
}
