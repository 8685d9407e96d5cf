// What streetlevel new says: which file was written, what the pilot found, and why a request cannot be met.
import { diskRefusal } from "./disk.ts";
import { count, dollars } from "./numbers.ts";

/** What each of a manager's numbers is. */
export const agencyWords = {
  clients: "clients served at once",
  leads: "lead caseworkers, or caseworkers where there are no assistants",
  assistants: "assistants who take over paperwork",
  "paperwork-hours": "hours of paperwork in a lead's week",
  provisions: "dollars a year for clients' provisions",
  "lead-wage": "a lead's yearly salary in dollars",
} as const;

export type AgencyOption = keyof typeof agencyWords;

export const replaceFileWords = "overwrite a file of that name";

export function wroteFile(file: string): string {
  return `Wrote ${file}`;
}

/** --clients wants a whole number from 1 to 10,000 (clients served at once), not "many". */
export function notInRange(
  option: AgencyOption,
  found: string,
  /** What may have been meant by it. */
  readings: readonly number[],
  isWhole: boolean,
  from: number,
  to: number,
): string {
  const meant = readings.filter((reading) => reading >= from && reading <= to);
  const plain =
    meant.length === 0
      ? ""
      : meant.length === 1
        ? ` If you mean ${meant[0]}, write it so.`
        : ` It may be ${meant.join(" or ")}; write the one you mean, without a mark between thousands.`;
  const kind = isWhole ? "a whole number" : "a number";
  return `--${option} wants ${kind} from ${count(from)} to ${count(to)} (${agencyWords[option]}), not "${found}".${plain}`;
}

export function notAFileName(text: string): string {
  return `"${text}" cannot name a scenario. Use 1 to 64 small letters, digits and hyphens, with or without .yaml at the end: my-study.yaml.`;
}

export function fileIsThere(file: string): string {
  return `${file} is there already, and was left as it is. Add --replace to overwrite it, or choose another name.`;
}

export function folderIsThere(file: string): string {
  return `${file} is a folder. Choose another name.`;
}

export function fileNotWritable(file: string, reason: string): string {
  return reason === "ENOENT"
    ? `${file} cannot be written: its folder is not there.`
    : `${file} cannot be written: ${diskRefusal(reason)}.`;
}

export const pilotRuns = "A few short runs to match the paperwork ...";

interface BurdenTried {
  readonly burden: number;
  readonly hoursPerWeek: number;
}

/** The hours lie outside what the least and the greatest burden give. */
export function hoursNotReached(hours: number, least: BurdenTried, most: BurdenTried): string {
  const gives = ({ burden, hoursPerWeek }: BurdenTried) => `${hoursPerWeek.toFixed(1)} (burden ${burden})`;
  return `--paperwork-hours ${hours} cannot be reached: with these clients, leads and assistants the model gives a lead from ${gives(least)} to ${gives(most)} hours of paperwork a week. Name a number between, or change the others.`;
}

export function teamsTooLarge(leads: number, assistants: number, most: number): string {
  return `--leads ${count(leads)} with --assistants ${count(assistants)} makes no equal teams of at most ${most} leads and ${most} assistants. Choose numbers with a common divisor.`;
}

export function caseloadTooLarge(clients: number, leads: number, most: number): string {
  return `--clients ${count(clients)} with --leads ${count(leads)} is more than a lead can hold in every plan: the model has at most ${count(most)} clients a lead.`;
}

export function provisionsTooLarge(provisions: number, clients: number, most: number): string {
  return `--provisions ${count(provisions)} with --clients ${count(clients)} is too much for one place: the model has at most ${dollars(most)} a place and year.`;
}

export const noOtherPlan =
  "With so few people and so little money for provisions there is no other plan at the same money. Raise --leads, --assistants or --provisions.";

/** On the screen and in the file, where there are what is and a single alternative. */
export const onlyOneOther = "Only one other way to spend the same money fits so few people.";
