// Decisions and coping, from what was noted of them.
import { ratioOrUndefined } from "../../statistics/shares/ratio.ts";
import { policyClasses } from "../policy/policy.ts";
import { daysPerMonth, daysPerYear } from "../units.ts";
import type { Measured } from "./engagement-measures.ts";
import type { Observations } from "./observations.ts";

/** Fewer pairs of like cases than this say nothing of consistency. */
const fewestPairs = 20;

interface Counted {
  readonly count: number;
  readonly of: number;
}

const shareOf = ({ count, of }: Counted) => ratioOrUndefined(count, of);

const together = (some: readonly Counted[]): Counted => ({
  count: some.reduce((sum, { count }) => sum + count, 0),
  of: some.reduce((sum, { of }) => sum + of, 0),
});

/** A share over all situations, and by policy class: `name`, `nameForeseen`, `nameLetter`, `nameOpen`. */
function byClass(
  name: string,
  counts: readonly Counted[],
  share: (counted: Counted) => number = shareOf,
): Measured {
  const suffixed = policyClasses.map((kind, number): [string, number] => [
    `${name}${kind[0].toUpperCase()}${kind.slice(1)}`,
    share(counts[number]),
  ]);
  return Object.fromEntries([[name, share(together(counts))], ...suffixed]);
}

export function measureDecisions(observed: Observations): Measured {
  const { clientDays } = observed;
  const { decisions, copingActs: acts } = observed.rulings;
  const { likePairs, wrongfulDenials } = decisions;
  const perClientYear = (count: number) => ratioOrUndefined(count * daysPerYear, clientDays);
  return {
    ...byClass("decisionAccuracy", decisions.right),
    ...byClass("wrongfulConsequenceShare", decisions.wrongfulConsequences),
    ...byClass(
      "likeCaseConsistency",
      likePairs.pairs.map((of, kind) => ({ count: likePairs.alike[kind], of })),
      (counted) => (counted.of < fewestPairs ? NaN : shareOf(counted)),
    ),
    wrongfulDenialShare: shareOf(together(wrongfulDenials)),
    wrongfulDenialGap: shareOf(wrongfulDenials[1]) - shareOf(wrongfulDenials[0]),
    wrongfulReferredShare: shareOf(decisions.wrongfullyReferred),
    ignoranceShare: shareOf(decisions.ignorance),
    unwarrantedGrantShare: shareOf(decisions.unwarrantedGrants),
    exceptionShare: shareOf(decisions.exceptions),
    unwarrantedExceptionShare: shareOf(decisions.unwarrantedExceptions),
    dependsOnWhoShare: shareOf(decisions.dependsOnWho),
    budgetDenialShare: ratioOrUndefined(decisions.budgetDenials, decisions.judgedWorth),
    consequencesPerClientYear: perClientYear(decisions.consequences),
    crisesPerClientYear: perClientYear(observed.crises),
    brokenPromisesPerClientYear: perClientYear(observed.brokenPromises),
    clientAnxiety: ratioOrUndefined(observed.anxietyDays, clientDays),
    rationedShare: ratioOrUndefined(observed.engagement.contactsRationed, observed.engagement.contactsDue),
    routinisedShare: ratioOrUndefined(
      observed.engagement.contactsRoutinised,
      observed.engagement.contactsHeld,
    ),
    copingTowardShare: ratioOrUndefined(acts.toward, acts.all),
    copingAwayShare: ratioOrUndefined(acts.away, acts.all),
    copingAgainstShare: ratioOrUndefined(acts.against, acts.all),
    dropoutShare: ratioOrUndefined(observed.dropouts * daysPerMonth, clientDays),
  };
}
