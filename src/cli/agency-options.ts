// The options of streetlevel new: the numbers that a manager knows.
import type { Options } from "yargs";
import { type AgencyCounts, agencyCounts } from "../scenario/agency-counts.ts";
import type { AgencyNumbers } from "../scenario/same-money.ts";
import { unknownSetting } from "../scenario/settings.ts";
import { readingsOf } from "../scenario/written-number.ts";
import { type CountOption, countOptions, countWords } from "../words/agency-counts.ts";
import { givenTwice, valueMissing } from "../words/errors.ts";
import {
  type AgencyOption,
  agencyWords,
  badBudget,
  budgetWords,
  changeOrPercent,
  notInRange,
  replaceFileWords,
  settingWords,
  shareOrPercent,
} from "../words/new.ts";
import { reportOptionWords } from "../words/reports.ts";
import { optionWords } from "../words/usage.ts";
import { RequestError } from "./request-error.ts";

const text = { type: "string", requiresArg: true } as const;
const fact = { type: "boolean" } as const;

const countOptionNames = Object.keys(countOptions) as CountOption[];

export const newOptions = {
  clients: { ...text, describe: agencyWords.clients },
  leads: { ...text, describe: agencyWords.leads },
  assistants: { ...text, describe: agencyWords.assistants },
  "paperwork-hours": { ...text, describe: agencyWords["paperwork-hours"] },
  provisions: { ...text, describe: agencyWords.provisions },
  "lead-wage": { ...text, describe: agencyWords["lead-wage"] },
  "assistant-wage": { ...text, describe: agencyWords["assistant-wage"] },
  supervisors: { ...text, describe: agencyWords.supervisors },
  budget: { ...text, describe: budgetWords },
  ...Object.fromEntries(countOptionNames.map((name) => [name, { ...text, describe: countWords[name] }])),
  setting: { ...text, describe: settingWords },
  report: { ...text, describe: reportOptionWords.report },
  pdf: { ...fact, describe: reportOptionWords.pdf },
  replications: { ...text, alias: "n", describe: optionWords.replications },
  workers: { ...text, describe: optionWords.workers },
  replace: { ...fact, describe: replaceFileWords },
  json: { ...fact, describe: optionWords.json },
  quiet: { ...fact, describe: optionWords.quiet },
  "no-color": { ...fact, describe: optionWords["no-color"] },
} as const satisfies Record<string, Options>;

/** A sum, or a change of what there is. */
export type Budget = { readonly perYear: number } | { readonly change: number } | { readonly share: number };

/** What was given of an agency; the budget still as it was written. */
export interface AgencyGiven extends Partial<Omit<AgencyNumbers, "budget">> {
  readonly budget?: Budget;
  /** Absent where nothing was counted. */
  readonly counts?: AgencyCounts;
}

interface Wanted {
  readonly name: Exclude<keyof AgencyNumbers, "budget" | "setting">;
  readonly from: number;
  readonly to: number;
  readonly isWhole: boolean;
}

interface Asked extends Pick<Wanted, "from" | "to" | "isWhole"> {
  /** So many of a hundred: percent, or leavers of a hundred workers. */
  readonly isOfHundred?: boolean;
}

const wanted: Readonly<Record<AgencyOption, Wanted>> = {
  clients: { name: "clients", from: 1, to: 10_000, isWhole: true },
  leads: { name: "leads", from: 1, to: 1000, isWhole: true },
  assistants: { name: "assistants", from: 0, to: 1000, isWhole: true },
  "paperwork-hours": { name: "paperworkHours", from: 0, to: 60, isWhole: false },
  provisions: { name: "provisions", from: 0, to: 1_000_000_000, isWhole: false },
  "lead-wage": { name: "leadWage", from: 10_000, to: 200_000, isWhole: false },
  "assistant-wage": { name: "assistantWage", from: 10_000, to: 200_000, isWhole: false },
  supervisors: { name: "supervisors", from: 0, to: 100, isWhole: true },
};

const agencyOptionNames = Object.keys(wanted) as AgencyOption[];

/** The numbers given. @throws RequestError for one that is not in its range, or given twice. */
export function readAgency(parsed: Readonly<Record<string, unknown>>): AgencyGiven {
  const given = agencyOptionNames.flatMap((option): [string, number][] => {
    const found = parsed[option];
    return found === undefined
      ? []
      : [[wanted[option].name, numberOf(option, found, wanted[option], agencyWords[option])]];
  });
  const budget = parsed.budget === undefined ? {} : { budget: budgetOf(textOf("budget", parsed.budget)) };
  const setting =
    parsed.setting === undefined ? {} : { setting: settingOf(textOf("setting", parsed.setting)) };
  return { ...Object.fromEntries(given), ...budget, ...setting, ...countsIn(parsed) };
}

function countsIn(parsed: Readonly<Record<string, unknown>>): Pick<AgencyGiven, "counts"> {
  const counted = countOptionNames.flatMap((option): [string, number][] => {
    const found = parsed[option];
    const { from, to, isOfHundred } = agencyCounts[countOptions[option]];
    const range = { from, to, isWhole: false, isOfHundred };
    return found === undefined
      ? []
      : [[countOptions[option], numberOf(option, found, range, countWords[option])]];
  });
  return counted.length === 0 ? {} : { counts: Object.fromEntries(counted) };
}

function textOf(option: string, found: unknown): string {
  if (Array.isArray(found)) throw new RequestError(givenTwice(`--${option}`));
  const written = String(found);
  if (written === "") throw new RequestError(valueMissing(`--${option}`));
  return written;
}

function settingOf(written: string): string {
  const unknown = unknownSetting(written);
  if (unknown !== undefined) throw new RequestError(`--setting: ${unknown.message}`);
  return written;
}

/** Nobody changes a year's budget by fewer dollars than this. */
const leastChange = 100;

function budgetOf(written: string): Budget {
  const [, sign, digits, percent] = /^([+-]?)(\d{1,10}(?:\.\d{1,2})?)(%?)$/.exec(written) ?? [];
  if (digits === undefined || (percent === "%" && sign === "")) throw new RequestError(badBudget(written));
  const value = Number(digits) * (sign === "-" ? -1 : 1);
  if (percent === "%") return { share: value / 100 };
  if (sign !== "" && Math.abs(value) < leastChange) throw new RequestError(changeOrPercent(written, value));
  return sign === "" ? { perYear: value } : { change: value };
}

/** 5% is 5 where so many of a hundred are asked for, and nothing where hours, dollars or people are. */
function readingsOfOption(written: string, isOfHundred: boolean): readonly number[] {
  if (!written.endsWith("%")) return readingsOf(written);
  return isOfHundred ? readingsOf(written.slice(0, -1)) : [];
}

/** 0.2, which may be 0.2 % or a share: 20 %. With its sign, 0.2% is what it says. */
function mayBeShare(written: string, value: number): boolean {
  return value > 0 && value < 1 && !written.endsWith("%");
}

function numberOf(
  option: AgencyOption | CountOption,
  found: unknown,
  { from, to, isWhole, isOfHundred = false }: Asked,
  says: string,
): number {
  const written = textOf(option, found);
  const form = isWhole ? /^\d{1,10}$/ : /^\d{1,10}(\.\d{1,2})?$/;
  const bare = isOfHundred ? written.replace(/%$/, "") : written;
  const value = form.test(bare) ? Number(bare) : Number.NaN;
  if (isOfHundred && mayBeShare(written, value))
    throw new RequestError(shareOrPercent({ option, says }, written, value, from));
  if (!(value >= from && value <= to)) {
    const readings = readingsOfOption(written, isOfHundred).filter(
      (one) => !isWhole || Number.isInteger(one),
    );
    throw new RequestError(notInRange({ option, says }, written, readings, isWhole, from, to));
  }
  return value;
}
