// Who gets what, in numbers and in a sentence: the domain of need in which plans differ most.
import type { StudyResults } from "../experiment/analysis/results.ts";
import type { Plan } from "../scenario/scenario.ts";
import { type Interval, tInterval } from "../statistics/interval.ts";
import { pairedRange } from "../statistics/range.ts";
import { amount } from "../words/amounts.ts";
import { measureInSentence, quoted } from "../words/labels.ts";
import { decimal } from "../words/numbers.ts";
import { drawnLevel, meanOf, summariseMeasure, valuesOf } from "./cell-summary.ts";
import { plansRun } from "./plans-run.ts";

/** Needs funded per client in need of a domain, under one plan. */
export interface DomainService {
  readonly plan: Plan;
  readonly domain: string;
  /** One ratio a replication, NaN where nobody was in need. */
  readonly values: readonly number[];
  readonly interval: Interval;
}

/** Every plan in every domain, domain by domain, the best served on the mean over plans first. */
export function domainServices(results: StudyResults, pointIndex: number): DomainService[] {
  const first = results.rows.find(({ outcome }) => outcome !== undefined)?.outcome;
  const domains = first?.distribution.domains ?? [];
  const byDomain = domains.map((domain, place) =>
    plansRun(results).map((plan) => {
      const values = valuesOf(results, plan.name, pointIndex, ({ distribution: { funded, inNeed } }) =>
        inNeed[place] > 0 ? funded[place] / inNeed[place] : Number.NaN,
      );
      return { plan, domain, values, interval: tInterval(values, drawnLevel) };
    }),
  );
  const mean = (services: readonly DomainService[]) =>
    meanOf(services.map(({ interval }) => interval.estimate));
  return byDomain.sort((one, other) => mean(other) - mean(one)).flat();
}

/** The sentence: the widest gap between two plans in one domain, among those that chance alone does not make. */
export function distributionFinding(services: readonly DomainService[]): string {
  const plans = new Set(services.map(({ plan }) => plan)).size;
  if (plans === 1) return bestServed(services);
  const gaps = widestGaps(services);
  const level = 1 - 0.05 / Math.max(1, gaps.length * pairsOf(plans));
  const clear = gaps.filter(({ most, least }) => pairedRange(most.values, least.values, level).low > 0);
  if (clear.length === 0) return "In no domain of need do plans clearly differ in what is funded";
  const gapOf = ({ most, least }: Gap) => most.interval.estimate - least.interval.estimate;
  const { most, least } = clear.reduce((widest, gap) => (gapOf(gap) > gapOf(widest) ? gap : widest));
  return `Plans differ most in ${most.domain}: ${digits(most)} needs funded per client in need under ${quoted(most.plan.label)}, ${digits(least)} under ${quoted(least.plan.label)}`;
}

/** How unequally it is shared, from the most even plan to the least; undefined when no plan funds anything. */
export function evennessInWords(results: StudyResults, pointIndex: number): string | undefined {
  const measure = "distributionGini";
  const ginis = plansRun(results)
    .map((plan) => ({ plan, gini: summariseMeasure(results, plan.name, pointIndex, measure).estimate }))
    .filter(({ gini }) => !Number.isNaN(gini))
    .sort((one, other) => one.gini - other.gini);
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

interface Gap {
  readonly most: DomainService;
  readonly least: DomainService;
}

function widestGaps(services: readonly DomainService[]): Gap[] {
  const defined = services.filter(({ interval }) => !Number.isNaN(interval.estimate));
  return [...new Set(defined.map(({ domain }) => domain))].map((domain) => {
    const ranked = defined
      .filter((service) => service.domain === domain)
      .sort((one, other) => one.interval.estimate - other.interval.estimate);
    return { most: ranked[ranked.length - 1], least: ranked[0] };
  });
}

function pairsOf(plans: number): number {
  return (plans * (plans - 1)) / 2;
}

function digits({ interval }: DomainService): string {
  return decimal(interval.estimate);
}
