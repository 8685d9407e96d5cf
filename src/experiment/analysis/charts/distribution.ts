// Who gets what: needs funded by domain under each plan, how evenly it is shared, and where plans differ most.
import type { Plan } from "../../../scenario/scenario.ts";
import type { Interval } from "../../../statistics/interval.ts";
import { pairedRange } from "../../../statistics/range.ts";
import { familyRisk } from "../compare.ts";
import type { StudyRows } from "../results.ts";
import { meanOf, pairsOf, type ReadCells, type ReadOutcome, summaryOf } from "./read-cells.ts";

export interface DistributionFinding {
  /** Every plan in every domain, domain by domain, the best served on the mean over plans first. */
  readonly services: readonly DomainService[];
  /** The widest gap between two plans in one domain among those that chance alone does not make; absent without one. */
  readonly widestGap?: { readonly most: DomainService; readonly least: DomainService };
  readonly lorenz: readonly LorenzPoint[];
  /** How unequally it is shared under each plan that funds anything, the most even first. */
  readonly ginis: readonly { readonly plan: Plan; readonly gini: number }[];
}

/** Needs funded per client in need of a domain, under one plan. */
export interface DomainService {
  readonly plan: Plan;
  readonly domain: string;
  readonly interval: Interval;
}

/** One point of a plan's curve. */
export interface LorenzPoint {
  readonly plan: Plan;
  /** Share of clients, least served first, 0-1. */
  readonly clients: number;
  /** Their part of the sum of funded / needed, 0-1. */
  readonly part: Interval;
}

const lorenzSteps = 20;

export interface DistributionAsked {
  readonly domains: readonly string[];
  /** Needs funded per client in need, domain by domain. */
  readonly fundedPerNeed: readonly ReadOutcome[];
  /** The curve, step by step. */
  readonly lorenz: readonly ReadOutcome[];
}

export function askDistribution({ rows }: Pick<StudyRows, "rows">): DistributionAsked {
  const domains = rows.find(({ status }) => status === "ok")?.outcome?.distribution.domains ?? [];
  return {
    domains,
    fundedPerNeed: domains.map(
      (_, place): ReadOutcome =>
        ({ distribution: { funded, inNeed } }) =>
          inNeed[place] > 0 ? funded[place] / inNeed[place] : Number.NaN,
    ),
    lorenz: Array.from(
      { length: lorenzSteps + 1 },
      (_, step): ReadOutcome =>
        ({ distribution }) =>
          distribution.lorenz[step] ?? Number.NaN,
    ),
  };
}

/** Undefined when no replication succeeded. */
export function findDistribution(
  study: StudyRows,
  read: ReadCells,
  pointIndex: number,
  asked: DistributionAsked,
): DistributionFinding | undefined {
  const served = domainServices(study, read, pointIndex, asked);
  if (served.length === 0) return undefined;
  const widest = widestClearGap(served);
  const plans = study.plans;
  return {
    services: served.map(withoutValues),
    ...(widest === undefined
      ? {}
      : { widestGap: { most: withoutValues(widest.most), least: withoutValues(widest.least) } }),
    lorenz: lorenzPoints(plans, read, pointIndex, asked),
    ginis: plans
      .map((plan) => ({ plan, gini: read.summary(plan.name, pointIndex, "distributionGini").estimate }))
      .filter(({ gini }) => !Number.isNaN(gini))
      .sort((one, other) => one.gini - other.gini),
  };
}

interface Served extends DomainService {
  /** One ratio a replication, NaN where nobody was in need. */
  readonly values: readonly number[];
}

function withoutValues({ plan, domain, interval }: Served): DomainService {
  return { plan, domain, interval };
}

function domainServices(
  study: StudyRows,
  read: ReadCells,
  pointIndex: number,
  { domains, fundedPerNeed }: DistributionAsked,
): Served[] {
  const byPlan = study.plans.map((plan) => read.listsOf(plan.name, pointIndex, fundedPerNeed));
  const byDomain = domains.map((domain, place) =>
    study.plans.map((plan, number): Served => {
      const values = byPlan[number][place];
      return { plan, domain, values, interval: summaryOf(values) };
    }),
  );
  const mean = (services: readonly Served[]) => meanOf(services.map(({ interval }) => interval.estimate));
  return byDomain.sort((one, other) => mean(other) - mean(one)).flat();
}

interface Gap {
  readonly most: Served;
  readonly least: Served;
}

/** At a level that holds for every pair of plans in every domain. */
function widestClearGap(services: readonly Served[]): Gap | undefined {
  const plans = new Set(services.map(({ plan }) => plan)).size;
  const gaps = widestGaps(services);
  const level = 1 - familyRisk / Math.max(1, gaps.length * pairsOf(plans));
  const clear = gaps.filter(({ most, least }) => pairedRange(most.values, least.values, level).low > 0);
  const gapOf = ({ most, least }: Gap) => most.interval.estimate - least.interval.estimate;
  return clear.reduce<Gap | undefined>(
    (widest, gap) => (widest === undefined || gapOf(gap) > gapOf(widest) ? gap : widest),
    undefined,
  );
}

function widestGaps(services: readonly Served[]): Gap[] {
  const defined = services.filter(({ interval }) => !Number.isNaN(interval.estimate));
  return [...new Set(defined.map(({ domain }) => domain))].map((domain) => {
    const ranked = defined
      .filter((service) => service.domain === domain)
      .sort((one, other) => one.interval.estimate - other.interval.estimate);
    return { most: ranked[ranked.length - 1], least: ranked[0] };
  });
}

/** Mean curves over replications, for plans that fund anything. */
function lorenzPoints(
  plans: readonly Plan[],
  read: ReadCells,
  pointIndex: number,
  { lorenz }: DistributionAsked,
): LorenzPoint[] {
  return plans.flatMap((plan) =>
    read
      .listsOf(plan.name, pointIndex, lorenz)
      .map((values, step) => ({ plan, clients: step / lorenzSteps, part: summaryOf(values) }))
      .filter(({ part }) => !Number.isNaN(part.estimate)),
  );
}
