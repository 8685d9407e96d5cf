// A chart as a picture that can be read aloud, with the same numbers as a table under it.
import { labWords } from "../../words/lab.ts";
import type { DrawnChart } from "../engine/messages.ts";

export function ChartView({ chart }: { readonly chart: DrawnChart }) {
  const { title, description, svg, table } = chart;
  return (
    <figure>
      {/* As an image nothing in the drawing can act on the page. */}
      {svg === undefined ? (
        <p>{title}</p>
      ) : (
        <div class="scroll">
          <img
            class="chart"
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
            alt={`${title}. ${description}`}
          />
        </div>
      )}
      <figcaption>
        <details>
          <summary>{labWords.asTable}</summary>
          <div class="scroll">
            <table>
              <thead>
                <tr>
                  {table.columns.map((column) => (
                    <th scope="col" key={column}>
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map((row) => (
                  <tr key={row.join()}>
                    {row.map((cell, column) => (
                      <td key={table.columns[column]}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      </figcaption>
    </figure>
  );
}
