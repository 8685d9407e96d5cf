// What can be taken away: the link, the scenario file, every table and every picture of the last comparison.
import { excelPieces } from "../../experiment/tables/excel-text.ts";
import { studyTables } from "../../experiment/tables/study-tables.ts";
import { writeScenario } from "../../scenario/write-scenario.ts";
import { labWords } from "../../words/lab.ts";
import { reportWords, takeWords } from "../../words/lab-take.ts";
import type { Studied } from "../engine/run-study.ts";
import { CopyLine } from "../parts/copy-line.tsx";
import { FileButton } from "../parts/file-button.tsx";
import type { ScenarioLab } from "../state/lab.ts";
import { linkOf } from "../state/linked.ts";
import { ChartFiles } from "../take/chart-files.tsx";
import { ReportButton } from "../take/report-button.tsx";
import { fileStem, saveFile } from "../take/save-file.ts";

export function TakeScreen(lab: ScenarioLab) {
  const { choice, scenario, change, comparison } = lab;
  const { studied, of } = comparison.runs;
  const isOwn = choice.ownText !== undefined;
  const page = location.href.replace(/#.*$/s, "");
  const file = `${scenario.name}.yaml`;
  return (
    <>
      <h1>{takeWords.title}</h1>
      <p class="lead">{takeWords.lead}</p>
      <section>
        <h2>{takeWords.link}</h2>
        {isOwn ? (
          <p>{takeWords.linkOfOwn}</p>
        ) : (
          <CopyLine
            label={takeWords.linkAddress}
            hint={takeWords.linkHint}
            text={page + linkOf({ ...choice, screen: "compare" })}
          />
        )}
      </section>
      <section>
        <h2>{takeWords.scenario}</h2>
        <p class="hint">{takeWords.scenarioHint}</p>
        <button type="button" onClick={() => saveFile(file, writeScenario(scenario))}>
          {takeWords.asFile(file)}
        </button>
        <FileButton
          label={labWords.openFile}
          onFile={(name, ownText) => change({ scenario: name, ownText, plan: undefined, set: {} })}
        />
      </section>
      {studied === undefined || of === undefined ? (
        <section>
          <p>{takeWords.nothingRun}</p>
          <button type="button" onClick={() => change({ screen: "compare" })}>
            {takeWords.runNow}
          </button>
        </section>
      ) : (
        <Made lab={lab} studied={studied} stem={fileStem(of)} isOld={of !== scenario} />
      )}
    </>
  );
}

interface MadeProps {
  readonly lab: ScenarioLab;
  readonly studied: Studied;
  readonly stem: string;
  readonly isOld: boolean;
}

const tablesShown = ["runs", "differences", "hypotheses", "summary", "distribution"] as const;

function Made({ lab, studied, stem, isOld }: MadeProps) {
  const { findings, rows, charts } = studied;
  const tables = studyTables({ ...findings, rows });
  return (
    <>
      {isOld ? <p role="status">{labWords.fromEarlier}</p> : null}
      <section>
        <h2>{reportWords.title}</h2>
        <ReportButton lab={lab} studied={studied} />
      </section>
      <section>
        <h2>{takeWords.tables}</h2>
        <ul>
          {tablesShown.flatMap((name) => {
            const table = tables.find((one) => one.name === name);
            if (table === undefined) return [];
            const file = `${stem}-${name}.csv`;
            return [
              <li key={name}>
                {takeWords.tableNames[name]}{" "}
                <button
                  type="button"
                  onClick={() => saveFile(file, [...excelPieces(table)].join(""), "text/csv")}
                >
                  {takeWords.asFile(file)}
                </button>
              </li>,
            ];
          })}
        </ul>
      </section>
      <section>
        <h2>{takeWords.pictures}</h2>
        <ul>
          {charts.map((chart) => (
            <ChartFiles key={chart.name} chart={chart} stem={stem} />
          ))}
        </ul>
      </section>
    </>
  );
}
