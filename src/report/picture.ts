// A chart on a page: its finding, the drawing, and the same numbers in a table.
import { html, type Markup, ofUser, trusted } from "./html.ts";
import type { DrawnChart } from "./material.ts";

/** @param place the chart's place on the page, which keeps its names apart from other charts'; of further studies a word. */
export function picture({ chart, svg }: DrawnChart, place: number | string): Markup {
  const { columns, rows } = chart.table;
  return html`<figure id="chart-${typeof place === "string" ? `${place}-` : ""}${chart.name}">
${trusted(withOwnNames(svg, `c${place}-`))}
<details>
<summary>Show the numbers: ${chart.name}</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Numbers of the chart ${chart.name}">
<table>
<caption>${ofUser(chart.title)}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row.map((cell) => (typeof cell === "number" ? html`<td class="number">${cell}</td>` : html`<td>${ofUser(cell)}</td>`))}</tr>\n`)}
</tbody>
</table>
</div>
</details>
</figure>
`;
}

/** Drawings name their clips alike; on one page each needs names of its own. */
function withOwnNames(svg: string, mark: string): string {
  return svg.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/\bid="/g, `id="${mark}`).replace(/url\(#/g, `url(#${mark}`),
  );
}
