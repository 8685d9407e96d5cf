// The two-wave survey: every worker answers the fixed panel and a questionnaire; asking changes nothing.
import type { Office } from "../state/office.ts";
import { role } from "../state/staff.ts";
import { streams } from "../streams.ts";
import {
  type AgreementItem,
  type agreementItems,
  type SurveyAnswer,
  type SurveyItem,
  surveyAnswers,
  surveyItems,
} from "../survey-answers.ts";
import { agreeThreeWays, type Rater, type ThreeAgreements } from "./agreement.ts";
import { isGrey, type Panel } from "./panel.ts";
import { vignetteCount } from "./vignettes.ts";

/** What a worker lived through, 0-1; an item is missing for a role that has none of it, or before the first event of it. */
export type Experience = Readonly<Partial<Record<SurveyItem, number | undefined>>>;

interface Respondent extends Rater {
  /** Place on the staff and who holds it. */
  readonly person: string;
  readonly experience: Experience;
}

export interface SurveyDesign {
  readonly firstDay: number;
  readonly secondDay: number;
  /** Solos whose agreement is read together. */
  readonly groupSize: number;
  /** How well a vignette makes its client known, 0-1. */
  readonly vignetteKnowledge: number;
  readonly experienceOf: (worker: number) => Experience;
}

/** Whom a wave asked, and the panel under the rules of that day. */
interface Wave {
  readonly respondents: readonly Respondent[];
  readonly vignettes: Panel["vignettes"];
}

const firstWave = 0;
const secondWave = 1;
const waves = 2;

export class Survey {
  private readonly asked: (Wave | undefined)[] = [undefined, undefined];
  private readonly office: Office;
  private readonly panel: Panel;
  private readonly design: SurveyDesign;

  constructor(office: Office, panel: Panel, design: SurveyDesign) {
    this.office = office;
    this.panel = panel;
    this.design = design;
  }

  /** Evening of a day of the observed window, from 0. */
  endDay(observedDay: number): void {
    if (observedDay === this.design.firstDay) this.asked[firstWave] = this.ask(firstWave);
    if (observedDay === this.design.secondDay) this.asked[secondWave] = this.ask(secondWave);
  }

  private ask(wave: number): Wave {
    const { staff } = this.office;
    const respondents: Respondent[] = [];
    for (let worker = 0; worker < staff.count; worker++) {
      if (staff.role[worker] === role.supervisor || staff.life.isVacant[worker] === 1) continue;
      respondents.push({
        person: `${staff.place[worker]}/${staff.life.occupant[worker]}`,
        team: this.groupOf(worker),
        service:
          staff.role[worker] === role.assistant ? -Infinity : this.office.day - staff.life.startedOn[worker],
        answers: this.answersOf(worker, wave),
        experience: this.design.experienceOf(worker),
      });
    }
    return { respondents, vignettes: this.panel.vignettes };
  }

  private groupOf(worker: number): number {
    const { staff } = this.office;
    if (staff.role[worker] !== role.solo) return staff.team[worker];
    return Math.floor(staff.place[worker] / this.design.groupSize);
  }

  private answersOf(worker: number, wave: number): Uint8Array {
    const { staff, draws } = this.office;
    const place = staff.place[worker];
    const person = staff.life.occupant[worker];
    const judge = this.panel.judgeOf(worker, this.design.vignetteKnowledge);
    return Uint8Array.from(this.panel.vignettes, (vignette, number) => {
      const own = draws.normal(
        streams.whatAWorkerMisreadsInAVignette,
        place,
        (person * waves + wave) * vignetteCount + number,
      );
      const noise = this.panel.misreads(vignette, own);
      return this.panel.favours(judge, vignette, noise) ? 1 : 0;
    });
  }

  /** Every answer, in the order of `surveyAnswers`; NaN where nobody was asked or it is undefined. */
  toValues(): Float64Array {
    const agreements = this.asked.map((wave) => (wave === undefined ? undefined : this.agree(wave)));
    return Float64Array.from(surveyAnswers, (answer) => {
      if (answer.item in surveyItems) return this.itemValue(answer, answer.item as SurveyItem);
      const wave = agreements[answer.wave === "first" ? firstWave : secondWave];
      return wave === undefined ? NaN : agreementValue(wave, answer, answer.item as AgreementItem);
    });
  }

  private agree({ respondents, vignettes }: Wave): Record<"every" | "foreseen" | "grey", ThreeAgreements> {
    const numbers = vignettes.map((_, number) => number);
    const areGrey = numbers.filter((number) => isGrey(vignettes[number]));
    const areForeseen = numbers.filter((number) => !isGrey(vignettes[number]));
    return {
      every: agreeThreeWays(respondents, numbers),
      foreseen: agreeThreeWays(respondents, areForeseen),
      grey: agreeThreeWays(respondents, areGrey),
    };
  }

  private itemValue({ wave, group }: SurveyAnswer, item: SurveyItem): number {
    const [first, second] = this.asked.map((one) => one?.respondents);
    if (wave === "change") {
      return meanOf(among(second, first, group), item) - meanOf(among(first, second, group), item);
    }
    return wave === "first"
      ? meanOf(among(first, second, group), item)
      : meanOf(among(second, first, group), item);
  }
}

/** Those of one wave who belong to a group, which the other wave decides. */
function among(
  one: readonly Respondent[] | undefined,
  other: readonly Respondent[] | undefined,
  group: SurveyAnswer["group"],
): readonly Respondent[] | undefined {
  if (one === undefined || group === "all") return one;
  if (other === undefined) return undefined;
  const persons = new Set(other.map(({ person }) => person));
  return one.filter(({ person }) => persons.has(person) === (group === "stayers"));
}

function meanOf(respondents: readonly Respondent[] | undefined, item: SurveyItem): number {
  if (respondents === undefined) return NaN;
  if (item === "respondents") return respondents.length;
  const values = respondents.flatMap(({ experience }) => experience[item] ?? []);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function agreementValue(
  wave: Record<"every" | "foreseen" | "grey", ThreeAgreements>,
  { group }: SurveyAnswer,
  item: keyof typeof agreementItems,
): number {
  const agreement =
    group === "within teams"
      ? wave.every.withinTeams
      : group === "between teams"
        ? wave.every.betweenTeams
        : group === "all, foreseen situations"
          ? wave.foreseen.all
          : group === "all, grey situations"
            ? wave.grey.all
            : wave.every.all;
  return item === "prevalence" ? agreement.prevalence[1] : agreement[item];
}

const vignetteMeasures = {
  vignetteKappaFirst: ["first", "all"],
  vignetteKappaFirstWithinTeams: ["first", "within teams"],
  vignetteKappaFirstBetweenTeams: ["first", "between teams"],
  vignetteKappaFirstForeseen: ["first", "all, foreseen situations"],
  vignetteKappaFirstGrey: ["first", "all, grey situations"],
  vignetteKappaSecond: ["second", "all"],
  vignetteKappaSecondWithinTeams: ["second", "within teams"],
  vignetteKappaSecondBetweenTeams: ["second", "between teams"],
  vignetteKappaSecondForeseen: ["second", "all, foreseen situations"],
  vignetteKappaSecondGrey: ["second", "all, grey situations"],
} as const;

/** The measures that the survey gives. */
export function measureSurvey(values: Float64Array): Record<keyof typeof vignetteMeasures, number> {
  const kappaOf = (wave: string, group: string) =>
    values[
      surveyAnswers.findIndex(
        (answer) => answer.wave === wave && answer.group === group && answer.item === "kappa",
      )
    ];
  return Object.fromEntries(
    Object.entries(vignetteMeasures).map(([name, [wave, group]]) => [name, kappaOf(wave, group)]),
  ) as Record<keyof typeof vignetteMeasures, number>;
}
