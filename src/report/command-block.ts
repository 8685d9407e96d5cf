// Commands on a page, in lines that print whole and work as they are typed.
import { typedLines } from "../words/typed-lines.ts";
import { html, type Markup } from "./html.ts";

/** Characters of a line: across the page, or in a column of a board's second sheet. */
const widths = { wide: 110, narrow: 66 } as const;

/** @param commands each in words, without the program's name. */
export function commandBlock(
  commands: readonly (readonly string[])[],
  width: keyof typeof widths = "wide",
): Markup {
  const lines = commands.flatMap((words) => typedLines(words, widths[width]));
  return html`<pre class="typed" tabindex="0">${lines.join("\n")}</pre>`;
}
