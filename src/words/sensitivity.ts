// Which inputs an outcome hangs on, in a sentence.
import type { SensitivityQuantity, SensitivityRow } from "../experiment/analysis/results.ts";
import { measureEntry } from "../model/measures.ts";
import { count, counted, decimal, notDefined, signed } from "./numbers.ts";

/** What a number about an input is called, in a table or beside a drawing. */
export const quantityWords: Readonly<Record<SensitivityQuantity, string>> = {
  first: "share of the variance by itself",
  total: "share with all it does together with others",
  meanSize: "mean size of its effect",
  mean: "mean effect",
  deviation: "spread of its effect",
  rankCorrelation: "rank correlation",
  noiseOfOneRun: "share of one programme's variance that is chance",
  noiseLeftInMeans: "share of the variance of means that is chance",
};

/** By which number inputs are ranked, first of those that are there. */
const leading: readonly SensitivityQuantity[] = ["total", "meanSize", "rankCorrelation"];
const named = 3;
/** Effects are told finer than the measure, since small ones are compared. */
const digits = 3;

const aboutZero = "about 0 (range contains 0)";
const belowFloor = "not above the noise floor of the dummy";

/** 0.62 (0.51 to 0.70); about 0; or 0.29 (0.07 to 0.59; not above the noise floor of the dummy). */
export function indexInWords(row: SensitivityRow): string {
  if (!Number.isFinite(row.value)) return notDefined;
  const containsZero = row.low <= 0 && row.high >= 0;
  if (row.isAboutZero && containsZero) return aboutZero;
  if (isEffect(row.quantity)) {
    const ends = Number.isFinite(row.low)
      ? `${decimal(row.low, digits)} to ${decimal(row.high, digits)}`
      : noRange(row);
    return `${signed(row.value, digits)}${ends === "" ? "" : ` (${ends})`}`;
  }
  const remarks = [
    Number.isFinite(row.low) ? `${decimal(row.low)} to ${decimal(row.high)}` : noRange(row),
    row.isAboutZero ? belowFloor : "",
    row.isOutOfBounds ? `${row.value > 1 ? "above 1" : "below 0"}, which chance alone makes` : "",
  ].filter((remark) => remark !== "");
  return `${decimal(row.value)}${remarks.length === 0 ? "" : ` (${remarks.join("; ")})`}`;
}

/** A sample of one says nothing of its own chance. */
function noRange({ used, input }: SensitivityRow): string {
  return used === 1 && input !== "replications" ? "no range from only one" : "";
}

function isEffect(quantity: SensitivityQuantity): boolean {
  return quantity === "meanSize" || quantity === "mean" || quantity === "deviation";
}

/** Inputs of one outcome by the number that ranks them, the most first. */
export function rankedInputs(rows: readonly SensitivityRow[]): SensitivityRow[] {
  const quantity = leading.find((one) => rows.some((row) => row.quantity === one));
  return rows
    .filter((row) => row.quantity === quantity && row.input !== "dummy" && Number.isFinite(row.value))
    .sort((one, other) => Math.abs(other.value) - Math.abs(one.value));
}

/** Engagement quality, team-generous against alone-scarce: disclosure.perContact 0.62 (0.51 to 0.70); ... */
export function sensitivitySentence(rows: readonly SensitivityRow[]): string {
  const [first] = rows;
  if (first === undefined) return "";
  const subject = `${measureEntry(first.measure).label}, ${outcomeName(first)}`;
  const ofInputs = rows.filter(({ input }) => input !== "replications");
  if (ofInputs.length === 0) {
    return `${subject}: no input with numbers that differ from point to point, so what it depends on cannot be told.`;
  }
  const whyNot = notTold(ofInputs[0]);
  if (whyNot !== "") return `${subject}: ${whyNot}`;
  const ranked = rankedInputs(rows);
  if (ranked.length === 0) return `${subject}: no number can be told.`;
  const shown = ranked
    .slice(0, named)
    .map((row) => `${row.input} ${indexInWords(row)}${byItself(row, rows)}`);
  const rest = ranked.length - shown.length;
  const more = rest > 0 ? `; ${rest} more in sensitivity.csv` : "";
  return `${subject}, ${quantityWords[ranked[0].quantity]}: ${shown.join("; ")}${more}.${leftOutSentence(ofInputs[0])}${chanceSentence(rows)}`;
}

/** Of a total index, the share that the input has alone: by itself 0.58 (0.49 to 0.66). */
function byItself({ input, quantity }: SensitivityRow, rows: readonly SensitivityRow[]): string {
  const first = rows.find((row) => row.input === input && row.quantity === "first");
  return quantity === "total" && first !== undefined ? `, by itself ${indexInWords(first)}` : "";
}

/** Why an outcome has no numbers; empty where it has. */
function notTold({ telling, unit, units: all, used, mostLeftOutShare }: SensitivityRow): string {
  switch (telling) {
    case "told":
      return "";
    case "constant":
      return "the same at every point, so no input moves it.";
    case "undefined":
      return `${notDefined} at any point, so nothing can be said.`;
    case "left-out":
      return `no number is given, since ${count(all - used)} of ${counted(all, unit)} ${all - used === 1 ? "lacks" : "lack"} a value, more than ${percent(mostLeftOutShare)}.`;
  }
}

/** 3 of 64 blocks were left out, for lack of a value at some of their points; empty where none was. */
function leftOutSentence({ unit, units: all, used }: SensitivityRow): string {
  const left = all - used;
  if (left === 0) return "";
  const where = unit !== "point" ? " at some of their points" : "";
  return ` ${count(left)} of ${counted(all, unit)} ${left === 1 ? "was" : "were"} left out, for lack of a value${left === 1 ? where.replace("their", "its") : where}.`;
}

/** team-generous against alone-scarce; or the plan alone. */
export function outcomeName({ plan, than }: Pick<SensitivityRow, "plan" | "than">): string {
  return than === undefined ? plan : `${plan} against ${than}`;
}

/** From this share of chance in the points' means on, a reader of effects and ranks is told of it. */
const muchChance = 0.2;

function chanceSentence(rows: readonly SensitivityRow[]): string {
  const ofOneRun = chanceShare(rows, "noiseOfOneRun");
  const leftInMeans = chanceShare(rows, "noiseLeftInMeans");
  const ofOne = Number.isFinite(ofOneRun)
    ? ` Chance makes ${percent(ofOneRun)} of the variance of a single programme.`
    : "";
  const left =
    leftInMeans > muchChance
      ? ` Of the variance between points, ${percent(leftInMeans)} is chance left in their means${chanceInEffects(rows)}; more replications (-n) reduce it.`
      : "";
  return ofOne + left;
}

/** A mean size takes every effect without its sign, so that chance does not cancel in it. */
function chanceInEffects(rows: readonly SensitivityRow[]): string {
  return rows.some(({ quantity }) => quantity === "meanSize") ? ", which makes the effects look larger" : "";
}

function chanceShare(rows: readonly SensitivityRow[], wanted: SensitivityQuantity): number {
  return rows.find(({ quantity }) => quantity === wanted)?.value ?? Number.NaN;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** What an index is and what it is not, once under all of them. */
export function sensitivityNote(rows: readonly SensitivityRow[]): string {
  const isSobol = rows.some(({ quantity }) => quantity === "total");
  const isMorris = rows.some(({ quantity }) => quantity === "meanSize");
  const floor = isSobol
    ? " A share that an input doing nothing could also have is not above the noise floor (the dummy in sensitivity.csv)."
    : "";
  const scale = isMorris ? " An effect is for the input's whole range." : "";
  return `Ranges in brackets are of this sample of points.${floor}${scale} They hold for the ranges of the inputs as given, and for this model.`;
}
