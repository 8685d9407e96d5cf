// What becomes of clients: needs before and after a look at trust, time and money by who they are, changes of worker, waiting.
import { openAgency } from "../../../src/model/open-agency.ts";
import { runAgency } from "../../../src/model/simulate.ts";
import { ClientNotes, type Life } from "./client-notes.ts";
import { meanDefined } from "./mean-defined.ts";
import { correlation, leastSquares, standardised } from "./regression.ts";
import { measuresOf, type Reading, type Values } from "./values.ts";

/** Shorter stays in the observed window say too little of a client. */
const leastDays = 65;

/** Median severity at arrival divides the worse-off from the others. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * The measures, and
 * - `trustDrop`, `progressDrop`: around a change of worker, the evening before to the evening after, and needs resolved in 30 days,
 * - `r.changeDropout`: over clients, a change in the first quarter of the window with dropping out in the next,
 * - `r.minutes.severity`, `r.minutes.motivation`, `r.dollars.ease`, `r.leniency.ease`: over clients,
 * - `r.alliance`: trust 60 days after enrolment with the share of needs resolved later,
 * - `beta.process`, `beta.benefit`: standardised, of trust at the end of the window on both,
 * - `resolved.severe`, `resolved.mild`: needs resolved in a year from enrolment, by severity at arrival,
 * - `earlyLoss`: part of the losses of the first four weeks of waiting that fall into the first,
 * - `arrivals`: clients who came in the observed window.
 */
export const clientsReading: Reading = (parameters, replication) => {
  const agency = openAgency(parameters, replication);
  const notes = new ClientNotes(agency.office, parameters);
  const outcome = runAgency(agency, parameters, { watch: notes.watch, witness: notes.witness });
  const lives = notes.lives();
  const long = lives.filter(({ daysInWindow }) => daysInWindow >= leastDays);
  return {
    ...measuresOf(outcome),
    ...changesOf(lives),
    ...byWho(long),
    ...allianceOf(lives),
    ...fairnessOf(long),
    ...resolvedBySeverity(lives),
    earlyLoss: notes.earlyLoss(),
    arrivals: notes.arrivals,
  };
};

function changesOf(lives: readonly Life[]): Values {
  const drops = lives.flatMap(({ changes }) => changes);
  const atRisk = lives.filter(({ activeAtQuarter }) => activeAtQuarter);
  return {
    trustDrop: meanDefined(drops.map(({ trustBefore, trustAfter }) => trustAfter / trustBefore - 1)),
    progressDrop: meanDefined(
      drops.map(({ resolvedBefore, resolvedAfter }) => resolvedAfter - resolvedBefore),
    ),
    "r.changeDropout": correlation(
      atRisk.map(({ changedInFirstQuarter }) => (changedInFirstQuarter ? 1 : 0)),
      atRisk.map(({ droppedInSecondQuarter }) => (droppedInSecondQuarter ? 1 : 0)),
    ),
  };
}

function byWho(lives: readonly Life[]): Values {
  const minutes = lives.map(({ minutesGiven, daysInWindow }) => minutesGiven / daysInWindow);
  const dollars = lives.map(({ dollars, needsInWindow }) =>
    needsInWindow > 0 ? dollars / needsInWindow : Number.NaN,
  );
  const leniency = lives.map(({ letPass, judged }) => (judged > 0 ? letPass / judged : Number.NaN));
  const ease = lives.map((life) => life.ease);
  return {
    "r.minutes.severity": correlation(
      minutes,
      lives.map(({ severity }) => severity),
    ),
    "r.minutes.motivation": correlation(
      minutes,
      lives.map(({ motivation }) => motivation),
    ),
    "r.dollars.ease": correlation(dollars, ease),
    "r.leniency.ease": correlation(leniency, ease),
  };
}

function allianceOf(lives: readonly Life[]): Values {
  const seen = lives.filter(({ trustAt60, needsLater }) => !Number.isNaN(trustAt60) && needsLater > 0);
  return {
    "r.alliance": correlation(
      seen.map(({ trustAt60 }) => trustAt60),
      seen.map(({ resolvedLater, needsLater }) => resolvedLater / needsLater),
    ),
  };
}

/** Process: contacts put off, consequences and broken promises, each for a day, turned so that more is fairer. */
function fairnessOf(lives: readonly Life[]): Values {
  const perDay = (count: (life: Life) => number) =>
    standardised(lives.map((life) => -count(life) / life.daysInWindow));
  const parts = [
    perDay(({ putOff }) => putOff),
    perDay(({ consequences }) => consequences),
    perDay(({ brokenPromises }) => brokenPromises),
  ];
  const process = standardised(lives.map((_, index) => parts.reduce((sum, part) => sum + part[index], 0)));
  const benefit = standardised(lives.map(({ dollars, daysInWindow }) => dollars / daysInWindow));
  const [ofProcess, ofBenefit] = leastSquares(standardised(lives.map(({ trustAtEnd }) => trustAtEnd)), [
    process,
    benefit,
  ]);
  return { "beta.process": ofProcess, "beta.benefit": ofBenefit };
}

function resolvedBySeverity(lives: readonly Life[]): Values {
  const followed = lives.filter(({ isFollowed, needsFollowed }) => isFollowed && needsFollowed > 0);
  const median = medianOf(followed.map(({ severity }) => severity));
  const shareOf = (some: readonly Life[]) =>
    some.reduce((sum, { resolvedFollowed }) => sum + resolvedFollowed, 0) /
    some.reduce((sum, { needsFollowed }) => sum + needsFollowed, 0);
  return {
    "resolved.severe": shareOf(followed.filter(({ severity }) => severity >= median)),
    "resolved.mild": shareOf(followed.filter(({ severity }) => severity < median)),
  };
}
