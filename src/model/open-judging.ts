// What workers know and how they judge: provisions, clients, rules, values, and the judging of a case.
import { createContact } from "./clients/contact.ts";
import { createPractice } from "./clients/coping.ts";
import { createKnowledge } from "./clients/knowledge.ts";
import { createKnownProvisions } from "./money/known-provisions.ts";
import type { Opening } from "./opening.ts";
import { createCaseJudging } from "./policy/case-judging.ts";
import { createJudgement } from "./policy/judgement.ts";
import { drawLikeCases } from "./policy/like-cases.ts";
import { createNewsOfRules } from "./policy/news-of-rules.ts";
import { createPolicy } from "./policy/policy.ts";
import { createReadings } from "./policy/readings.ts";
import { createReviews } from "./policy/reviews.ts";
import { createValues } from "./policy/values.ts";
import { createLearning } from "./staff/learning.ts";
import { createNewWorkers } from "./staff/new-workers.ts";

export type Judging = ReturnType<typeof openJudging>;

export function openJudging({ office, levers, rules, isOn }: Opening) {
  const judgementParameters = levers.slice("judgement");
  const contactParameters = levers.slice("contact");
  const coping = levers.slice("coping");
  const provisionParameters = levers.slice("provisions");
  const incidentParameters = levers.slice("incidents");
  const policyParameters = levers.slice("policy");
  const guidance = levers.slice("guidance");
  const programme = levers.slice("programme");
  const skills = levers.slice("skills");
  const learningParameters = levers.slice("learning");
  const drawCases = () => drawLikeCases(office.draws, judgementParameters, incidentParameters);
  const cases = drawCases();
  office.beginning.asFurtherRunsBegin(() => {
    Object.assign(cases, drawCases());
  });
  const knownProvisions = createKnownProvisions(office, provisionParameters);
  const newWorkers = createNewWorkers(
    office,
    skills,
    judgementParameters,
    provisionParameters,
    knownProvisions,
  );
  const learning = createLearning(
    office,
    learningParameters,
    skills,
    cases.count,
    knownProvisions,
    isOn("learning"),
  );
  const readings = createReadings(office, policyParameters, cases.count, isOn("learning"));
  const values = createValues(office, policyParameters, isOn("learning"));
  const newsOfRules = createNewsOfRules(office, readings, values, cases.count);
  const policy = createPolicy(office, policyParameters, {
    guidance,
    programme,
    cases,
    readings,
    values,
    hasPaperwork: isOn("tasks"),
  });
  const reviews = createReviews(office, policy, readings, isOn("judgement"));
  const knowledge = createKnowledge(office, contactParameters, isOn("contact"));
  const contact = createContact(office, contactParameters, knowledge);
  const practiceInJudging = createPractice(office, rules.coping, coping, isOn("coping"));
  const judgement = createJudgement(
    office,
    judgementParameters,
    levers.slice("bias"),
    policy,
    values,
    practiceInJudging,
    isOn("judgement"),
  );
  const judging = createCaseJudging(judgement, policy, contact);
  office.observations.rulings.usePolicy(policy);
  return {
    cases,
    knownProvisions,
    newWorkers,
    learning,
    readings,
    values,
    newsOfRules,
    policy,
    reviews,
    knowledge,
    contact,
    practiceInJudging,
    judgement,
    judging,
  };
}
