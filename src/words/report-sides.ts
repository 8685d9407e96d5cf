// Who gains and who loses under each plan, beside every average: client groups and staff, one line each.
import type { SidesMeasure } from "../experiment/analysis/report-findings.ts";
import type { Difference } from "../experiment/analysis/results.ts";
import { measureEntry } from "../model/measures.ts";

interface Side {
  /** Who, and what it is about. */
  readonly what: string;
  readonly isOfClients: boolean;
  /** What a higher value means for them. */
  readonly higherIs: "gain" | "loss";
}

const ofClients = (what: string, higherIs: Side["higherIs"]): Side => ({ what, isOfClients: true, higherIs });
const ofStaff = (what: string, higherIs: Side["higherIs"]): Side => ({ what, isOfClients: false, higherIs });

const sides: Readonly<Record<SidesMeasure, Side>> = {
  distributionConcentration: ofClients("Severest needs at the start: their part of the money", "gain"),
  complexityGap: ofClients("Complex cases: share of their need paid, beside simple cases", "gain"),
  creamingGap: ofClients("Hard to work with: time they get, beside the easy", "loss"),
  fundedPerNeedGap: ofClients("Second client group: share of its need paid, beside the first", "loss"),
  wrongfulDenialGap: ofClients("Second client group: wrong refusals, beside the first", "loss"),
  waitDays: ofClients("On the waiting list: days they wait", "loss"),
  crisesPerClientYear: ofClients("In the programme: crises", "loss"),
  dropoutShare: ofClients("In the programme: dropping out", "loss"),
  overtimeRatio: ofStaff("Load: hours worked of those agreed", "loss"),
  backlogDays: ofStaff("Paperwork waiting, days", "loss"),
  jobSatisfaction: ofStaff("Satisfaction with the work", "gain"),
  burnoutShare: ofStaff("Burnt out", "loss"),
  turnoverPerYear: ofStaff("Leaving", "loss"),
};

export interface SideLine {
  readonly measure: SidesMeasure;
  readonly what: string;
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
    const { what, isOfClients, higherIs } = sides[measure];
    const under = (reading: Difference["reading"]) =>
      told.filter((one) => one.reading === reading).map(({ plan }) => plan);
    const [gain, lose] =
      higherIs === "gain" ? [under("higher"), under("lower")] : [under("lower"), under("higher")];
    return [{ measure, what, isOfClients, gain, lose }];
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
