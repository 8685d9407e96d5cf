// What streetlevel report says: where the report is, how to print it, and why a request cannot be met.
import { diskRefusal } from "./disk.ts";
import { listed } from "./lists.ts";
import { readers } from "./report-words.ts";

export const reportOptionWords = {
  for: `whom it is for: ${listed(readers, "or")}`,
  out: "the file to write; manager.html or researcher.html in the results folder when left out",
  with: "tell of another finished study of the same plans too: futures, a sample, an ablation, a match, a search (may be repeated)",
  pdf: "print it to a PDF beside it too, where Chromium is installed",
  replace: "overwrite a file that is not a report",
  report: "write a report too, for a manager or a researcher",
} as const;

export function notAReader(found: string | undefined, option: string): string {
  const lead = found === undefined ? `${option} is missing` : `${option} ${found}: there is no such reader`;
  return `${lead}. For whom is the report? Write ${option} ${readers.join(` or ${option} `)}.`;
}

/** Wrote results/case-teams/manager.html */
export function wroteReport(file: string): string {
  return `Wrote ${file}`;
}

export const howToPrint =
  "No Chromium was found to print it with. Open the report in any browser and print it from there, on A4 with the browser's own margins; “Save as PDF” is among its printers.";

/** Why printing failed, where Chromium says nothing itself. */
export const wroteNoFile = "it wrote no file";

export function printFailed(reason: string): string {
  return `The report is written, but Chromium did not print it: ${reason}`;
}

export function reportNotWritable(file: string, reason: string): string {
  return reason === "ENOENT"
    ? `${file} cannot be written: its folder is not there.`
    : `${file} cannot be written: ${diskRefusal(reason)}.`;
}

export function noReportThere(file: string): string {
  return `${file} is there already and is not a report of this program. Add --replace to overwrite it, or choose another name.`;
}

/** As the log of a study has it. */
interface Course {
  readonly node?: unknown;
  readonly machine?: unknown;
  readonly threads?: unknown;
  readonly seconds?: unknown;
}

/** Node v20.20.2, linux x64, 2 threads, 83 s. */
export function machineInWords({ node, machine, threads, seconds }: Course): string {
  const system = (machine as { readonly system?: unknown } | undefined)?.system;
  return [
    typeof node === "string" ? `Node ${node}` : "",
    typeof system === "string" ? system : "",
    typeof threads === "number" ? `${threads} thread${threads === 1 ? "" : "s"}` : "",
    typeof seconds === "number" ? `${Math.round(seconds)} s` : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}
