// What an input moves where it alone is halved or doubled in an office as it stands: the same clients, runs paired.
import { measureTable } from "../../dist/model/measures.js";
import { parameterTable } from "../../dist/model/parameters.js";
import { simulate } from "../../dist/model/simulate.js";
import { screenedMeasures } from "./offices.mjs";

const measureNames = Object.keys(measureTable);
const screened = screenedMeasures.map((name) => ({
  position: measureNames.indexOf(name),
  matters: measureTable[name].matters,
}));

/** Runs of an office under its own parameters, to hold others against. */
export function runsOf(parameters, replications) {
  return Array.from({ length: replications }, (_, run) => simulate(parameters, run + 1));
}

/**
 * Whether any run has another course, and the largest mean change of a measure, in units of what matters there.
 * @param usual the office's own runs.
 */
export function movedAround(input, parameters, usual) {
  const moved = { isOtherCourse: false, largest: 0 };
  for (const value of halvedAndDoubled(input, parameters[input])) {
    const others = runsOf({ ...parameters, [input]: value }, usual.length);
    moved.isOtherCourse ||= others.some(({ trajectory }, run) => trajectory !== usual[run].trajectory);
    moved.largest = Math.max(moved.largest, ...screened.map((measure) => meanChange(measure, usual, others)));
  }
  return moved;
}

function halvedAndDoubled(input, usual) {
  const { from, to, integer } = parameterTable[input];
  const values = [usual / 2, usual * 2].map((value) => (integer === true ? Math.round(value) : value));
  return values.map((value) => Math.min(to, Math.max(from, value))).filter((value) => value !== usual);
}

function meanChange({ position, matters }, usual, others) {
  const changes = usual
    .map(({ measures }, run) => others[run].measures[position] - measures[position])
    .filter((change) => !Number.isNaN(change));
  if (changes.length === 0) return 0;
  return Math.abs(changes.reduce((sum, change) => sum + change, 0) / changes.length) / matters;
}
