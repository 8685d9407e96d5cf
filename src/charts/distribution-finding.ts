// Who gets what, in a sentence: the domain of need in which plans differ most.
import type { DistributionFinding, DomainService } from "../experiment/analysis/charts/distribution.ts";
import { amount } from "../words/amounts.ts";
import { measureInSentence, quoted } from "../words/labels.ts";
import { decimal } from "../words/numbers.ts";

/** The widest gap between two plans in one domain, where there is one that chance alone does not make. */
export function distributionFinding({ services, widestGap }: DistributionFinding): string {
  const plans = new Set(services.map(({ plan }) => plan)).size;
  if (plans === 1) return bestServed(services);
  if (widestGap === undefined) return "In no domain of need do plans clearly differ in what is funded";
  const { most, least } = widestGap;
  return `Plans differ most in ${most.domain}: ${digits(most)} needs funded per client in need under ${quoted(most.plan.label)}, ${digits(least)} under ${quoted(least.plan.label)}`;
}

/** How unequally it is shared, from the most even plan to the least; undefined when no plan funds anything. */
export function evennessInWords({ ginis }: DistributionFinding): string | undefined {
  const measure = "distributionGini";
  if (ginis.length === 0) return undefined;
  const [least, most] = [ginis[0], ginis[ginis.length - 1]].map(
    ({ plan, gini }) => `${amount(measure, gini)} (${quoted(plan.label)})`,
  );
  const label = measureInSentence(measure);
  return ginis.length === 1
    ? `Gini coefficient, ${label}: ${least}.`
    : `Gini coefficient, ${label}: from ${least} to ${most}.`;
}

/** One plan alone differs from nobody: what it serves best and least. */
function bestServed(services: readonly DomainService[]): string {
  const ranked = services
    .filter(({ interval }) => !Number.isNaN(interval.estimate))
    .sort((one, other) => other.interval.estimate - one.interval.estimate);
  if (ranked.length === 0) return "Nobody was in need";
  const [best, least] = [ranked[0], ranked[ranked.length - 1]];
  return `Under ${quoted(best.plan.label)}, needs funded per client in need run from ${digits(least)} (${least.domain}) to ${digits(best)} (${best.domain})`;
}

function digits({ interval }: DomainService): string {
  return decimal(interval.estimate);
}
