// What the reader says of hypotheses.

import { type Case, swept } from "./sample.ts";

const claim = "says: More., measure: engagementQuality, plan: many";

function hypothesis(fields: string): string {
  return `hypotheses: { H1: { ${fields} } }`;
}

export const faultyHypotheses: readonly Case[] = [
  [
    "a claim without a name",
    "hypotheses: { 1st: {} }",
    "A hypothesis has a short name such as H1: a letter, then at most 31 letters, digits or hyphens.",
  ],
  ["a claim without a comparison", hypothesis(`${claim}, expect: higher`), "hypotheses.H1.than is missing."],
  [
    "a claim about an unknown plan",
    hypothesis(`${claim}, than: feww, expect: higher`),
    "hypotheses.H1.than: feww is not a plan of this scenario. Did you mean few?",
  ],
  [
    "a plan against itself",
    hypothesis(`${claim}, than: many, expect: higher`),
    "hypotheses.H1 compares many with itself; name another plan.",
  ],
  [
    "an unknown direction",
    hypothesis(`${claim}, than: few, expect: up`),
    "hypotheses.H1.expect: up is not something to expect. Choose higher, lower or same.",
  ],
  [
    "a claim that expects a list",
    hypothesis(`${claim}, than: few, expect: [higher]`),
    "hypotheses.H1.expect: nothing here is not something to expect. Choose higher, lower or same.",
  ],
  [
    "no size",
    hypothesis(`${claim}, than: few, expect: higher, byAtLeast: 0`),
    "hypotheses.H1.byAtLeast is 0; write a number above 0 and below 1 (unit: index, 0-1).",
  ],
  [
    "a point without a sweep",
    hypothesis(`${claim}, than: few, at: { meetings.perWeek: 1 }, expect: higher`),
    "hypotheses.H1.at has no meaning here: this scenario sweeps nothing. Take it out.",
  ],
  [
    "a sweep without a point",
    swept + hypothesis(`${claim}, than: few, expect: higher`),
    "hypotheses.H1.at is missing: name the point of the sweep at which the claim is judged, such as { meetings.perWeek: 0 }.",
  ],
  [
    "a point off the sweep",
    swept + hypothesis(`${claim}, than: few, at: { meetings.perWeek: 4 }, expect: higher`),
    "meetings.perWeek 4 is not a point of the sweep: 0, 1, 2.",
  ],
  [
    "a point on another lever",
    swept + hypothesis(`${claim}, than: few, at: { meetings.minutes: 60 }, expect: higher`),
    "meetings.minutes is not a lever to name here; meetings.perWeek is.",
  ],
  [
    "half a point",
    `sweep: { meetings.perWeek: [0, 1], meetings.minutes: [30, 60] }\n${hypothesis(`${claim}, than: few, at: { meetings.perWeek: 1 }, expect: higher`)}`,
    "hypotheses.H1.at does not say at which meetings.minutes; write { meetings.perWeek: 0, meetings.minutes: 30 }, for instance.",
  ],
  [
    "a trend over nothing",
    hypothesis(`${claim}, over: meetings.perWeek, expect: rises`),
    "hypotheses.H1.over: a trend runs over a swept lever with numbers, and this scenario has none.",
  ],
  [
    "a trend over another lever",
    swept + hypothesis(`${claim}, over: meetings.minutes, expect: rises`),
    "hypotheses.H1.over: meetings.minutes is not a swept lever with numbers. Choose meetings.perWeek.",
  ],
  [
    "a trend from another point",
    swept + hypothesis(`${claim}, over: meetings.perWeek, from: 3, expect: rises`),
    "meetings.perWeek 3 is not a point of the sweep: 0, 1, 2.",
  ],
  [
    "a trend of one point",
    swept + hypothesis(`${claim}, over: meetings.perWeek, from: 2, expect: rises`),
    "hypotheses.H1 has 1 point of meetings.perWeek to go by; it needs at least 2.",
  ],
  [
    "a peak between two points",
    swept + hypothesis(`${claim}, over: meetings.perWeek, from: 1, expect: peaks-inside`),
    "hypotheses.H1 has 2 points of meetings.perWeek to go by; it needs at least 3.",
  ],
  [
    "a peak with a size",
    swept + hypothesis(`${claim}, over: meetings.perWeek, expect: peaks-inside, byAtLeast: 0.1`),
    "A peak inside is judged without a size; take byAtLeast out.",
  ],
  [
    "a share of a gain over nothing",
    swept + hypothesis(`${claim}, over: meetings.perWeek, expect: falls, asShareOfGain: true`),
    "A share of a gain needs the plan that the gain is over; name it under than.",
  ],
  [
    "a share of a gain that is neither true nor false",
    swept + hypothesis(`${claim}, than: few, over: meetings.perWeek, expect: falls, asShareOfGain: perhaps`),
    "hypotheses.H1.asShareOfGain: perhaps is not true or false. Choose true or false.",
  ],
  [
    "a share of more than all",
    swept + hypothesis(`${claim}, than: few, over: meetings.perWeek, expect: falls, byShare: 20`),
    "hypotheses.H1.byShare is 20; write a share above 0, at most 1. If you mean 20 %, write 0.2.",
  ],
  [
    "a share that is not told",
    swept +
      hypothesis(
        `${claim}, than: few, over: meetings.perWeek, expect: falls, byShare: 0.2, asShareOfGain: false`,
      ),
    "byShare asks for a share of the gain, and asShareOfGain is false. Keep one of the two.",
  ],
  [
    "a share and a size",
    swept +
      hypothesis(`${claim}, than: few, over: meetings.perWeek, expect: falls, byShare: 0.2, byAtLeast: 0.1`),
    "A claim asks for a size in the measure's unit (byAtLeast) or for a share of the gain (byShare), not both.",
  ],
  [
    "a peak as a share of a gain",
    swept +
      hypothesis(`${claim}, than: few, over: meetings.perWeek, expect: peaks-inside, asShareOfGain: true`),
    "A peak inside is judged without a size; it has no share of a gain.",
  ],
  [
    "a trend at a point",
    swept + hypothesis(`${claim}, over: meetings.perWeek, at: { meetings.perWeek: 1 }, expect: rises`),
    "hypotheses.H1.at has no meaning here: nothing but meetings.perWeek is swept. Take it out.",
  ],
  [
    "a trend that is higher",
    swept + hypothesis(`${claim}, over: meetings.perWeek, expect: higher`),
    "hypotheses.H1.expect: higher is not a course. Choose rises, falls or peaks-inside.",
  ],
  [
    "an interaction of one plan",
    hypothesis(`${claim}, than: few, minus: [few], expect: higher`),
    "hypotheses.H1.minus must be a list of two plans: [plan, than].",
  ],
  [
    "an interaction with nothing",
    hypothesis(`${claim}, than: few, minus: [few, few], expect: higher`),
    "hypotheses.H1.minus names few twice; name two plans.",
  ],
  [
    "an unknown scale",
    hypothesis(`${claim}, than: few, minus: [many, few], scale: log, expect: higher`),
    "hypotheses.H1.scale: log is not a scale. Choose raw or logit.",
  ],
  [
    "log-odds of dollars",
    hypothesis(
      "says: More., measure: costPerClientMonth, plan: many, than: few, minus: [many, few], scale: logit, expect: higher",
    ),
    "costPerClientMonth is not a share from 0 to 1; the logit scale has no meaning for it.",
  ],
  [
    "a field of another form",
    hypothesis(`${claim}, than: few, expect: higher, from: 1`),
    "from is not an entry of hypotheses.H1; it may have says, measure, plan, than, at, expect and byAtLeast.",
  ],
];
