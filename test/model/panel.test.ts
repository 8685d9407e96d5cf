// The fixed panel of situations, how workers would answer it, and the survey that asks them.
import { expect, test } from "vitest";
import { normalQuantile } from "../../src/arithmetic/normal-quantile.ts";
import type { Agency } from "../../src/model/agency.ts";
import { experienceOf } from "../../src/model/observe/experience.ts";
import {
  commonestAnswerShare,
  createPanel,
  isGrey,
  type Judge,
  panelAccuracy,
} from "../../src/model/observe/panel.ts";
import { Survey } from "../../src/model/observe/survey.ts";
import { drawPanel, vignetteCount } from "../../src/model/observe/vignettes.ts";
import { defaultParameters, slice } from "../../src/model/parameters.ts";
import { simulate } from "../../src/model/simulate.ts";
import { streams } from "../../src/model/streams.ts";
import { surveyAnswers, surveyItemEntry } from "../../src/model/survey-answers.ts";
import { KeyedDraws } from "../../src/random/keyed-draws.ts";
import { rootKey } from "../../src/random/root-key.ts";
import { stratifiedUniforms } from "../../src/random/stratified.ts";
import {
  type Changes,
  measureIn,
  oneTeam,
  openWithClients,
  parametersWith,
  smallProgramme,
} from "./small-agency.ts";

const judgement = slice(defaultParameters, "judgement");
const agencyWith = (changes: Changes = {}, replication = 1) =>
  openWithClients({ ...oneTeam, ...changes }, replication);
const panelOf = (changes: Changes = {}, replication = 1) =>
  drawPanel(judgement, agencyWith(changes, replication).policy);

test("the panel is the same in every replication, plan and seed", () => {
  const usual = panelOf();
  expect(usual).toHaveLength(120);
  expect(panelOf({}, 7)).toEqual(usual);
  expect(panelOf({ seed: "another", "staff.assistantsPerTeam": 0, "provisions.perClientYear": 0 })).toEqual(
    usual,
  );
});

test("its key is fixed: aspect by aspect it is drawn with a seed of its own", () => {
  const drawn = (aspect: number) =>
    stratifiedUniforms(
      new KeyedDraws(rootKey("street-level panel"), 0),
      streams.whatAVignetteIsLike,
      aspect,
      120,
    );
  const panel = panelOf();
  expect(panel.map(({ severity }) => severity)).toEqual([...drawn(0)]);
  expect(panel.map(({ reading }) => reading)).toEqual([...drawn(7)].map(normalQuantile));
});

test("the domains take turns, and severities, places and merits come one from each 120th", () => {
  const panel = panelOf();
  expect(new Set(panel.slice(0, 8).map(({ domain }) => domain)).size).toBe(8);
  const slices = panel
    .map(({ severity }) => Math.floor(severity * vignetteCount))
    .sort((one, other) => one - other);
  expect(slices).toEqual(Array.from({ length: vignetteCount }, (_, slice) => slice));
});

test("as many vignettes are foreseen as the rules cover at middling ambiguity: 90 of 120, and of the rest about half are caught by the letter", () => {
  const kinds = panelOf({ "policy.ambiguityShare": 0.5 }).map(({ kind }) => kind);
  const count = (kind: number) => kinds.filter((own) => own === kind).length;
  expect(count(0)).toBe(90);
  expect(count(1) + count(2)).toBe(30);
  expect(count(1)).toBeGreaterThan(8);
  expect(count(2)).toBeGreaterThan(8);
});

test("rules decide a vignette's class and prescription, and nothing else of it", () => {
  const bare = (changes: Changes) => panelOf(changes).map(({ kind: _, prescription: __, ...rest }) => rest);
  expect(bare({ "policy.coverageShare": 0.2, "programme.strengthShare": 0.2 })).toEqual(bare({}));
});

test("of the rules of a strong programme more are right", () => {
  const right = (strength: number) =>
    panelOf({ "programme.strengthShare": strength, "policy.coverageShare": 1 }).filter(
      ({ merit, prescription }) => merit > 0 === prescription > 0,
    ).length;
  // 36 rules more fit; in some 13 % of situations merit lies on the other side of the typical one: 36 x 0.73 = 26 right
  // answers more, with a standard error of 4; four of them.
  expect(right(0.9)).toBeGreaterThan(right(0.6) + 10);
});

const panelIn = (agency: Agency, parameters = judgement) => createPanel(agency.office, parameters, agency);

/** Reads every rule as it is. */
const expert: Judge = { lean: 0, inexperience: 0, knowledge: 1, clarity: 1, errorOf: () => 0 };

test("an unbiased expert who needs no rule is right nearly always; the stranger, the newcomer and the biased less", () => {
  const panel = panelIn(agencyWith({ "policy.strictnessShare": 0 }));
  const accuracy = panel.accuracy(expert);
  expect(accuracy).toBeGreaterThan(0.88);
  for (const other of [
    { ...expert, knowledge: 0 },
    { ...expert, inexperience: 1, knowledge: 0.5 },
    { ...expert, lean: 1 },
  ]) {
    expect(panel.accuracy(other)).toBeLessThan(accuracy);
  }
});

test("without noise, bias and rules every answer is right", () => {
  const lawless = agencyWith({ "policy.coverageShare": 0, "policy.letterShare": 0 });
  expect(panelIn(lawless, { ...judgement, noiseSd: 0 }).accuracy(expert)).toBe(1);
});

test("chance is the commonest right answer, between a half and a little more", () => {
  const panel = panelIn(agencyWith());
  const favoured = panel.vignettes.filter(({ merit }) => merit > 0).length / 120;
  expect(commonestAnswerShare(panel)).toBe(Math.max(favoured, 1 - favoured));
  expect(commonestAnswerShare(panel)).toBeLessThan(0.65);
});

test("the office's accuracy is the mean over its caseworkers, as they are", () => {
  const agency = agencyWith({ "staff.leadsPerTeam": 2 });
  const { office, contact, readings, values } = agency;
  const panel = panelIn(agency);
  const { staff } = office;
  const own = [0, 1].map((worker) =>
    panel.accuracy({
      lean: staff.bias[worker] - staff.threshold[worker],
      inexperience: staff.inexperience[worker],
      knowledge: 0,
      clarity: values.clarityOf(worker),
      errorOf: ({ group }) => readings.errorOf(worker, group),
    }),
  );
  expect(panelAccuracy(office, contact, panel)).toBeCloseTo((own[0] + own[1]) / 2, 12);
  staff.life.isVacant[1] = 1;
  expect(panelAccuracy(office, contact, panel)).toBe(own[0]);
});

test("the grey is what no rule was meant for", () => {
  const grey = panelOf({ "policy.ambiguityShare": 0.5 }).filter(isGrey);
  expect(grey).toHaveLength(30);
});

function ask(changes: Changes = {}, prepare: (agency: ReturnType<typeof agencyWith>) => void = () => {}) {
  const agency = agencyWith({ "staff.teams": 3, "staff.leadsPerTeam": 2, ...changes });
  const panel = panelIn(agency);
  const design = { firstDay: 0, secondDay: 1, groupSize: 3, vignetteKnowledge: 0.2 };
  const survey = new Survey(agency.office, panel, {
    ...design,
    experienceOf: (worker) => ({ workload: agency.office.staff.strain[worker] }),
  });
  prepare(agency);
  survey.endDay(0);
  agency.office.staff.strain.fill(0.5);
  agency.office.staff.life.occupant[0] += 1;
  agency.office.staff.life.isVacant[1] = 1;
  survey.endDay(1);
  const values = survey.toValues();
  return (wave: string, group: string, item: string) =>
    values[surveyAnswers.findIndex((one) => one.wave === wave && one.group === group && one.item === item)];
}

test("caseworkers and assistants in post are asked; who left, who stayed and who is new are told apart", () => {
  const value = ask();
  expect([value("first", "all", "respondents"), value("second", "all", "respondents")]).toEqual([9, 8]);
  expect([value("first", "stayers", "respondents"), value("second", "stayers", "respondents")]).toEqual([
    7, 7,
  ]);
  expect([value("first", "leavers", "respondents"), value("second", "newcomers", "respondents")]).toEqual([
    2, 1,
  ]);
});

test("change is over those who were there both times, and comes from what they lived through", () => {
  const value = ask({}, ({ office }) => office.staff.strain.fill(0.2));
  expect(value("first", "all", "workload")).toBeCloseTo(0.2, 12);
  expect(value("change", "stayers", "workload")).toBeCloseTo(0.3, 12);
  expect(value("second", "newcomers", "workload")).toBeCloseTo(0.5, 12);
  expect(value("first", "all", "autonomy")).toBeNaN();
});

test("an answer that nobody could give is undefined, and so is a wave outside the window", () => {
  const outcome = simulate(
    parametersWith({ ...smallProgramme, "survey.firstDay": 5200, "survey.secondDay": 40 }),
    1,
  );
  expect(measureIn(outcome, "vignetteKappaFirst")).toBeNaN();
  expect(measureIn(outcome, "vignetteKappaSecond")).not.toBeNaN();
});

test("team relations are answered where there are teams, and by nobody else", () => {
  const relations = (changes: Changes) => experienceOf(agencyWith(changes).office, 0, 0.75).teamRelations;
  expect(relations({})).toBe(defaultParameters["relations.cohesionStart"]);
  expect(relations({ "staff.assistantsPerTeam": 0 })).toBeUndefined();
});

test("who has lived through no event of an item gives no answer to it, and has no unclear role", () => {
  const { office } = agencyWith();
  const { timeForClients, roleClarity, autonomy, unclearRolesShare } = experienceOf(office, 0, 0.75);
  expect([timeForClients, roleClarity, autonomy, unclearRolesShare]).toEqual(Array(4).fill(undefined));
  office.felt.item(0, false);
  expect(experienceOf(office, 0, 0.75)).toMatchObject({
    roleClarity: office.felt.roleClarity[0],
    unclearRolesShare: 1,
  });
  expect(experienceOf(office, 0, 0).unclearRolesShare).toBe(0);
});

test("the mean of an item is over those who gave an answer", () => {
  const answers = [0.2, undefined, 0.4];
  const agency = agencyWith({ "staff.teams": 3, "staff.leadsPerTeam": 2 });
  const survey = new Survey(agency.office, panelIn(agency), {
    firstDay: 0,
    secondDay: 1,
    groupSize: 3,
    vignetteKnowledge: 0.2,
    experienceOf: (worker) => ({ roleClarity: answers[worker] }),
  });
  survey.endDay(0);
  const place = surveyAnswers.findIndex(
    ({ wave, group, item }) => wave === "first" && group === "all" && item === "roleClarity",
  );
  expect(survey.toValues()[place]).toBeCloseTo(0.3, 12);
});

test("asking changes nothing: other days of the survey leave the programme as it was", () => {
  const run = (changes: Changes) => simulate(parametersWith({ ...smallProgramme, ...changes }), 1);
  const usual = run({ "survey.firstDay": 30, "survey.secondDay": 100 });
  const never = run({ "survey.firstDay": 5200, "survey.secondDay": 5200 });
  expect(never.trajectory).toBe(usual.trajectory);
  expect(never.weeks).toEqual(usual.weeks);
  expect(measureIn(never, "decisionAccuracy")).toBe(measureIn(usual, "decisionAccuracy"));
});

test("a vignette's rule is read as the worker reads those of the office's own cases of that place", () => {
  const agency = agencyWith();
  const panel = panelIn(agency);
  for (const vignette of panel.vignettes) {
    expect(Math.floor(vignette.group / judgement.groupsPerDomain)).toBe(vignette.domain);
    expect(panel.judgeOf(0, 0).errorOf(vignette)).toBe(agency.readings.errorOf(0, vignette.group));
  }
  const ranks = panel.vignettes.map(({ group }) => group % judgement.groupsPerDomain);
  // The commonest of eight groups has 1 - (7/8)^2 = 23 % of a domain's cases: 28 of 120, give or take one of the strata.
  expect(Math.abs(ranks.filter((rank) => rank === 0).length - 28)).toBeLessThanOrEqual(1);
});

test("two workers misread a vignette alike by the share that is stated for clients' cases", () => {
  const panel = panelIn(agencyWith(), { ...judgement, errorCorrelation: 1 });
  const [vignette] = panel.vignettes;
  expect([panel.misreads(vignette, 3), panel.misreads(vignette, -3)]).toEqual([
    vignette.noise,
    vignette.noise,
  ]);
  expect(panelIn(agencyWith(), { ...judgement, errorCorrelation: 0 }).misreads(vignette, 3)).toBe(3);
});

test("colleagues who think and read alike agree more than colleagues of any kind", () => {
  const kappa = (changes: Changes) =>
    measureIn(
      simulate(parametersWith({ ...smallProgramme, "staff.teams": 4, "survey.firstDay": 5, ...changes }), 1),
      "vignetteKappaFirst",
    );
  const alike = kappa({ "judgement.biasSd": 0, "judgement.thresholdSd": 0, "policy.readingSd": 0 });
  expect(alike).toBeGreaterThan(kappa({}) + 0.05);
});

test("solos are grouped by their number, in groups of the size that is set", () => {
  const value = (groupSize: number) =>
    measureIn(
      simulate(
        parametersWith({
          ...smallProgramme,
          "staff.teams": 4,
          "staff.assistantsPerTeam": 0,
          "survey.firstDay": 5,
          "survey.groupSize": groupSize,
        }),
        1,
      ),
      "vignetteKappaFirstBetweenTeams",
    );
  // Eight solos: four groups of two have a kappa between them, two groups of four have none.
  expect(value(2)).not.toBeNaN();
  expect(value(4)).toBeNaN();
});

test("every answer of the survey has a unit and a meaning", () => {
  expect(new Set(surveyAnswers.map((answer) => JSON.stringify(answer))).size).toBe(surveyAnswers.length);
  for (const { item } of surveyAnswers) {
    const { unit, definition } = surveyItemEntry(item);
    expect(unit.length, item).toBeGreaterThan(2);
    expect(definition, item).toMatch(/\.$/);
  }
});
