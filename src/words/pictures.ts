// What is said of pictures that cannot show everything.
import { listed } from "./lists.ts";
import { count, counted } from "./numbers.ts";

/** Letters that are named. */
const mostNamed = 8;

/** Where texts of the scenario have letters that the pictures' font has not. */
export function lettersNotInFont(letters: readonly string[]): string {
  const left = letters.length - mostNamed;
  const named = [...letters.slice(0, mostNamed), ...(left > 0 ? [`${count(left)} more`] : [])];
  return `The font of the pictures lacks ${counted(letters.length, "letter")} of this scenario's texts: ${listed(named)}. In the PNG files each is a box, unless another font of this machine has it; the SVG files show it wherever there is one that does.`;
}
