// A chart on a page: its finding, the drawing, and the same numbers in a table.
import { rowsLeftOut } from "../words/report-words.ts";
import { html, type Markup, ofUser, trusted } from "./html.ts";
import type { DrawnChart } from "./material.ts";

/** Rows that a page shows of one table: a sample of many inputs has thousands, which no mail would carry. */
export const mostRows = 500;

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
${rows.slice(0, mostRows).map((row) => html`<tr>${row.map((cell) => (typeof cell === "number" ? html`<td class="number">${cell}</td>` : html`<td>${ofUser(cell)}</td>`))}</tr>\n`)}
</tbody>
</table>
</div>
${rows.length > mostRows ? html`<p class="faint">${rowsLeftOut(mostRows, rows.length)}</p>` : ""}
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
