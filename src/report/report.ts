// The report for each kind of reader.
import type { Reader } from "../words/report-words.ts";
import { managerReport } from "./manager.ts";
import type { ReportMaterial } from "./material.ts";

const reports: Readonly<Record<Reader, (material: ReportMaterial) => string>> = {
  manager: managerReport,
  researcher: managerReport,
};

/** One self-contained HTML page. */
export function writeReport(reader: Reader, material: ReportMaterial): string {
  return reports[reader](material);
}
