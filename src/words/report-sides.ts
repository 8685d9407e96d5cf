// Who gains and who loses under each plan, beside every average: client groups and staff, one line each.
import type { SidesMeasure } from "../experiment/analysis/report-findings.ts";
import type { Difference } from "../experiment/analysis/results.ts";
import { measureEntry } from "../model/measures.ts";

interface Side {
  /** Who, and what it is about. */
  readonly what: string;
  /** In which its number is told; of a gap, which side is taken from which. */
  readonly unit: string;
  readonly isOfClients: boolean;
  /** What a higher value means for them. */
  readonly higherIs: "gain" | "loss";
}

const ofClients = (what: string, unit: string, higherIs: Side["higherIs"]): Side => ({
  ...{ what, unit, higherIs },
  isOfClients: true,
});
const ofStaff = (what: string, unit: string, higherIs: Side["higherIs"]): Side => ({
  ...{ what, unit, higherIs },
  isOfClients: false,
});

const sides: Readonly<Record<SidesMeasure, Side>> = {
  distributionConcentration: ofClients(
    "Severest needs at the start: their part of the money",
    "−1 to 1; above 0: more than others",
    "gain",
  ),
  complexityGap: ofClients(
    "Complex cases: need paid, beside simple cases",
    "share of need, complex minus simple",
    "gain",
  ),
  creamingGap: ofClients(
    "Hard to work with: time they get, beside the easy",
    "minutes per minute due, easy minus hard",
    "loss",
  ),
  fundedPerNeedGap: ofClients(
    "Second client group: need paid, beside the first",
    "share of need, first minus second",
    "loss",
  ),
  wrongfulDenialGap: ofClients(
    "Second client group: wrong refusals, beside the first",
    "share refused, second minus first",
    "loss",
  ),
  waitDays: ofClients("On the waiting list: time they wait", "working days", "loss"),
  crisesPerClientYear: ofClients("In the programme: crises", "per client and year", "loss"),
  dropoutShare: ofClients("In the programme: dropping out", "share of clients a month", "loss"),
  overtimeRatio: ofStaff("Load: hours worked", "per hour agreed", "loss"),
  backlogDays: ofStaff("Paperwork waiting", "working days a worker", "loss"),
  jobSatisfaction: ofStaff("Satisfaction with the work", "0 to 1", "gain"),
  burnoutShare: ofStaff("Burnt out", "share of their days", "loss"),
  turnoverPerYear: ofStaff("Leaving", "leavers per worker and year", "loss"),
};

export interface SideLine {
  readonly measure: SidesMeasure;
  readonly what: string;
  readonly unit: string;
  readonly isOfClients: boolean;
  /** Names of plans. */
  readonly gain: readonly string[];
  readonly lose: readonly string[];
}

/** One for each measure that can be told of some plan; `clear` first those in which somebody gains or loses. */
export function sideLines(differences: readonly Difference[]): {
  readonly clear: readonly SideLine[];
  /** Of which no plan is told to change anything. */
  readonly unclear: readonly SideLine[];
} {
  const lines = (Object.keys(sides) as SidesMeasure[]).flatMap((measure): SideLine[] => {
    const told = differences.filter(
      (one) => one.measure === measure && one.isTold && one.isUnconnected !== true,
    );
    if (told.length === 0) return [];
    const { what, unit, isOfClients, higherIs } = sides[measure];
    const under = (reading: Difference["reading"]) =>
      told.filter((one) => one.reading === reading).map(({ plan }) => plan);
    const [gain, lose] =
      higherIs === "gain" ? [under("higher"), under("lower")] : [under("lower"), under("higher")];
    return [{ measure, what, unit, isOfClients, gain, lose }];
  });
  const isClear = ({ gain, lose }: SideLine) => gain.length + lose.length > 0;
  return { clear: lines.filter(isClear), unclear: lines.filter((line) => !isClear(line)) };
}

/** Under the table: what is the same or cannot be told from chance. */
export function noClearChange(lines: readonly SideLine[]): string {
  if (lines.length === 0) return "";
  return `No clear change under any plan: ${lines.map(({ measure }) => measureEntry(measure).label.toLowerCase()).join("; ")}.`;
}

export const sidesLead =
  "Averages hide whom they are made of. A plan is named, with what it comes to, where the change is clear of chance; it may be less than what matters.";
