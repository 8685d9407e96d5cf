// The manager's report on the last comparison, as one file that the browser saves.
import { useState } from "preact/hooks";
import { labFaults, labWords } from "../../words/lab.ts";
import { reportWords } from "../../words/lab-take.ts";
import type { Studied } from "../engine/run-study.ts";
import type { ScenarioLab } from "../state/lab.ts";
import { recordInPage } from "./record-in-page.ts";
import { fileStem, saveFile } from "./save-file.ts";

interface ReportButtonProps {
  readonly lab: ScenarioLab;
  readonly studied: Studied;
}

export function ReportButton({ lab, studied }: ReportButtonProps) {
  const [state, setState] = useState<{ readonly isWriting?: boolean; readonly fault?: string }>({});
  const scenario = lab.comparison.runs.of ?? lab.scenario;
  const file = `${fileStem(scenario)}-manager.html`;
  const write = async () => {
    setState({ isWriting: true });
    const record = await recordInPage(lab, scenario);
    const asked = { kind: "compare" } as const;
    const page = await lab.crew.ask({ kind: "report", scenario, asked, rows: studied.rows, record });
    saveFile(file, page, "text/html");
    setState({});
  };
  return (
    <>
      <button
        type="button"
        disabled={state.isWriting === true}
        onClick={() => {
          write().catch((error: Error) => setState({ fault: error.message }));
        }}
      >
        {reportWords.save(file)}
      </button>
      <p class="hint">{reportWords.hint}</p>
      {state.isWriting === true ? <p role="status">{reportWords.writing}</p> : null}
      {state.fault === undefined ? null : <p role="alert">{labFaults.fault(state.fault)}</p>}
      {lab.comparison.runs.of === lab.scenario ? null : <p role="status">{labWords.fromEarlier}</p>}
    </>
  );
}
