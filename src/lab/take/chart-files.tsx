// A chart as files: points, drawing, and the numbers under it.
import { useState } from "preact/hooks";
import { excelText } from "../../experiment/tables/excel-text.ts";
import { takeWords } from "../../words/lab-take.ts";
import type { DrawnChart } from "../engine/messages.ts";
import { pngOf, saveFile } from "./save-file.ts";

interface ChartFilesProps {
  readonly chart: DrawnChart;
  /** What the files' names begin with. */
  readonly stem: string;
}

export function ChartFiles({ chart: { name, title, svg, table }, stem }: ChartFilesProps) {
  const [fault, setFault] = useState(false);
  const file = (ending: string) => `${stem}-${name}.${ending}`;
  const csv = () => excelText([table.columns, ...table.rows]);
  return (
    <li>
      <p>{title}</p>
      <div class="actions">
        {svg === undefined ? null : (
          <>
            <button
              type="button"
              onClick={() =>
                pngOf(svg).then(
                  (png) => saveFile(file("png"), png),
                  () => setFault(true),
                )
              }
            >
              {takeWords.asFile(file("png"))}
            </button>
            <button type="button" onClick={() => saveFile(file("svg"), svg, "image/svg+xml")}>
              {takeWords.asFile(file("svg"))}
            </button>
          </>
        )}
        <button type="button" onClick={() => saveFile(file("csv"), csv(), "text/csv")}>
          {takeWords.asFile(file("csv"))}
        </button>
      </div>
      {fault ? <p role="alert">{takeWords.notDrawn}</p> : null}
    </li>
  );
}
