// The options that ask for a report.
import type { Options } from "yargs";
import { type Reader, readers } from "../words/report-words.ts";
import { notAReader, reportOptionWords } from "../words/reports.ts";
import { optionWords } from "../words/usage.ts";
import { RequestError } from "./request-error.ts";

const text = { type: "string", requiresArg: true } as const;
const fact = { type: "boolean" } as const;

export const reportOptions = {
  for: { ...text, describe: reportOptionWords.for },
  out: { ...text, describe: reportOptionWords.out },
  with: { ...text, array: true, nargs: 1, describe: reportOptionWords.with },
  pdf: { ...fact, describe: reportOptionWords.pdf },
  replace: { ...fact, describe: reportOptionWords.replace },
  json: { ...fact, describe: optionWords.json },
  quiet: { ...fact, describe: optionWords.quiet },
  "no-color": { ...fact, describe: optionWords["no-color"] },
} as const satisfies Record<string, Options>;

/** Of the commands that make a study and can report on it at once. */
export const alsoReportOptions = {
  report: { ...text, describe: reportOptionWords.report },
  pdf: { ...fact, describe: reportOptionWords.pdf },
} as const satisfies Record<string, Options>;

export interface ReportAsked {
  readonly reader?: Reader;
  /** Print it too. */
  readonly pdf: boolean;
  /** Folders of further studies to tell of, as typed. */
  readonly others: readonly string[];
}

/** @throws RequestError for a reader whom nobody knows. */
export function readReportAsked(parsed: Readonly<Record<string, unknown>>): ReportAsked {
  const [option, found] = parsed.for === undefined ? ["--report", parsed.report] : ["--for", parsed.for];
  const reader = readers.find((one) => one === found);
  if (found !== undefined && reader === undefined) throw new RequestError(notAReader(String(found), option));
  return {
    ...(reader === undefined ? {} : { reader }),
    pdf: parsed.pdf === true,
    others: [parsed.with ?? []].flat().map(String),
  };
}
