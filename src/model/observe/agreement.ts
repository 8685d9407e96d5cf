// Agreement on the fixed panel three ways: among all, within teams, between teams.
import { type Agreement, fleissKappa } from "../../statistics/shares/kappa.ts";

/** One worker's answers to the panel: 1 in the client's favour, 0 not. */
export interface Rater {
  readonly answers: Uint8Array;
  /** The team, or the group of solos that stands for one. */
  readonly team: number;
  /** Days of service of a caseworker; less than any for an assistant, who breaks no tie. */
  readonly service: number;
}

const undefinedAgreement: Agreement = { kappa: NaN, rawAgreement: NaN, prevalence: [NaN, NaN] };

function agreementOf(answers: readonly Uint8Array[], counted: readonly number[]): Agreement {
  if (answers.length === 0 || counted.length === 0) return undefinedAgreement;
  return fleissKappa(
    counted.map((vignette) => {
      const favours = answers.reduce((sum, own) => sum + own[vignette], 0);
      return [answers.length - favours, favours];
    }),
  );
}

function byTeam(raters: readonly Rater[]): Rater[][] {
  const teams = new Map<number, Rater[]>();
  for (const rater of raters) {
    const team = teams.get(rater.team) ?? [];
    team.push(rater);
    teams.set(rater.team, team);
  }
  return [...teams.entries()].sort(([one], [other]) => one - other).map(([, team]) => team);
}

/** What most of a team answer; a tie goes with the longest-serving caseworker, and where none was asked with the first assistant. */
function majority(team: readonly Rater[]): Uint8Array {
  const eldest = team.reduce((best, rater) => (rater.service > best.service ? rater : best));
  return eldest.answers.map((own, vignette) => {
    const favours = team.reduce((sum, { answers }) => sum + answers[vignette], 0);
    if (2 * favours === team.length) return own;
    return 2 * favours > team.length ? 1 : 0;
  });
}

function meanDefined(values: readonly number[]): number {
  const defined = values.filter((value) => !Number.isNaN(value));
  return defined.reduce((sum, value) => sum + value, 0) / defined.length;
}

/** Each team's own agreement, averaged over the teams in which it is defined. */
function within(teams: readonly Rater[][], counted: readonly number[]): Agreement {
  const each = teams.map((team) =>
    agreementOf(
      team.map(({ answers }) => answers),
      counted,
    ),
  );
  return {
    kappa: meanDefined(each.map(({ kappa }) => kappa)),
    rawAgreement: meanDefined(each.map(({ rawAgreement }) => rawAgreement)),
    prevalence: [0, 1].map((answer) => meanDefined(each.map(({ prevalence }) => prevalence[answer]))),
  };
}

export interface ThreeAgreements {
  readonly all: Agreement;
  readonly withinTeams: Agreement;
  readonly betweenTeams: Agreement;
}

/** Agreement over the vignettes with the numbers `counted`. */
export function agreeThreeWays(raters: readonly Rater[], counted: readonly number[]): ThreeAgreements {
  const teams = byTeam(raters);
  return {
    all: agreementOf(
      raters.map(({ answers }) => answers),
      counted,
    ),
    withinTeams: within(teams, counted),
    betweenTeams: agreementOf(teams.map(majority), counted),
  };
}
