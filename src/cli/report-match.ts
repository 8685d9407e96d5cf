// A report on a finished match: what its folder holds, drawn and written; nothing is run.
import { basename, join } from "node:path";
import { requestOf, type WavesAsked } from "../experiment/plan/study-request.ts";
import { manifestOf, scenarioFile } from "../experiment/store/manifest.ts";
import { storedMatching } from "../experiment/store/match-files.ts";
import { readPlainText } from "../experiment/store/plain-files.ts";
import { verifyHashes } from "../experiment/store/verify.ts";
import { readScenario } from "../scenario/read-scenario.ts";
import { matchIsForResearchers } from "../words/matching.ts";
import { fileProblem, notShown } from "../words/verified.ts";
import type { Effects } from "./effects.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { Request } from "./options.ts";
import { RequestError } from "./request-error.ts";
import { prose, screenOf } from "./screen/screen.ts";
import { write } from "./screen/write.ts";
import { shownPath } from "./shown-path.ts";
import { drawn, type ReportWanted, recordOf, saveReport } from "./write-report.ts";

/** @throws RequestError for another reader, and for a file that must not or cannot be written. */
export async function reportMatch(
  folder: string,
  wanted: ReportWanted,
  request: Request,
  effects: Effects,
): Promise<ExitCode> {
  if (wanted.reader !== "researcher") throw new RequestError(matchIsForResearchers);
  const { problems } = verifyHashes(folder);
  if (problems.length > 0) {
    const screen = screenOf(effects, request.noColor);
    const said = [...problems.map(({ file, problem, code }) => fileProblem(file, problem, code)), notShown];
    write(
      effects.messages,
      screen,
      said.flatMap((sentence) => prose(screen, sentence)),
    );
    return exitCodes.fault;
  }
  const fileName = join(folder, scenarioFile);
  const name = basename(folder);
  const scenario = readScenario(readPlainText(fileName), { fileName, name, rules: "checked" });
  const { replications } = scenario.parameters;
  const findings = { scenario, replications, matching: storedMatching(folder) };
  await saveReport(folder, wanted, request, effects, async () => {
    const [{ matchChart }, { matchReport }] = await Promise.all([
      import("../charts/match.ts"),
      import("../report/match.ts"),
    ]);
    const chart = matchChart(findings);
    const [picture] = chart === undefined ? [] : await drawn([chart], effects);
    const shown = shownPath(folder, effects.workingFolder);
    const record = recordOf({ folder, shown, isJudgedAfter: false, command: "match" }, effects);
    const { waves } = requestOf(manifestOf(folder).inputs.command) ?? {};
    const options = waves === undefined ? [] : optionsOf(waves);
    return matchReport({ findings, chart: picture, record: { ...record, options } });
  });
  return exitCodes.done;
}

function optionsOf({ waves, pointsPerWave, inputs }: WavesAsked): string[] {
  return ["--waves", String(waves), "--points", String(pointsPerWave), "--inputs", inputs];
}
