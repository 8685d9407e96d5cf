// What the numbers of the first table mean, in a line each: paper has no tips to point at.
import type { Scenario } from "../scenario/scenario.ts";
import { howToReadNumbers, scaleInShort } from "../words/scale-ends.ts";
import { html, type Markup } from "./html.ts";

export function howToRead({ measures }: Scenario): Markup {
  return html`<div class="how-to-read">
<p>${howToReadNumbers}</p>
<ul>${measures.map(({ measure, matters }) => html`<li>${scaleInShort(measure, matters)}</li>`)}</ul>
</div>`;
}
