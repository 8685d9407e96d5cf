// An agency put together: each mechanism with its own parameters and no others.

import type { Agency } from "./agency.ts";
import { createClientsDay } from "./clients/clients-day.ts";
import { createConsistency } from "./clients/consistency.ts";
import { createContact, warrantOf } from "./clients/contact.ts";
import { createContactRound } from "./clients/contact-round.ts";
import { createPractice } from "./clients/coping.ts";
import { createCourseOfNeeds } from "./clients/course-of-needs.ts";
import { createCrises } from "./clients/crises.ts";
import { createDisclosure } from "./clients/disclosure.ts";
import { createGoals } from "./clients/goals.ts";
import { createIncidents } from "./clients/incidents.ts";
import { createIntake } from "./clients/intake.ts";
import { createTrust } from "./clients/trust.ts";
import { Levers } from "./levers.ts";
import type { MechanismName } from "./mechanisms.ts";
import { createProvisionDecisions } from "./money/provision-decisions.ts";
import { createProvisionList } from "./money/provision-list.ts";
import { createProvisionRule } from "./money/provision-rule.ts";
import { createProvisions, type Provisions } from "./money/provisions.ts";
import { openOffice } from "./open-office.ts";
import { type OwnRules, openRules } from "./open-rules.ts";
import type { Parameters } from "./parameters.ts";
import { createCaseJudging } from "./policy/case-judging.ts";
import { createJudgement } from "./policy/judgement.ts";
import { drawLikeCases } from "./policy/like-cases.ts";
import { createPolicy, rulebookOnboarding, rulebookTrainingDays } from "./policy/policy.ts";
import { createAbsence } from "./staff/absence.ts";
import { createBurnout } from "./staff/burnout.ts";
import { createHandoverOfClients } from "./staff/handover-of-clients.ts";
import { createLearning } from "./staff/learning.ts";
import { createMentoring } from "./staff/mentoring.ts";
import { createNewWorkers } from "./staff/new-workers.ts";
import { createPracticeWithClients } from "./staff/practice-with-clients.ts";
import { createSupport } from "./staff/support.ts";
import { createTurnover } from "./staff/turnover.ts";
import { domainCount } from "./state/needs.ts";
import { taskKind } from "./state/task-pool.ts";
import { createLeadership } from "./team/leadership-training.ts";
import { createLearningCommunity } from "./team/learning-community.ts";
import { createMeetings } from "./team/meetings.ts";
import { createRelations } from "./team/relations.ts";
import { createTeamBuilding } from "./team/team-building.ts";
import { createHandoffs } from "./work/handoffs.ts";
import { createPaperwork, type Paperwork, requestFactor } from "./work/paperwork.ts";
import { createTimeBudget } from "./work/time-budget.ts";

/** Opens an agency on the morning of its first day. */
export function openAgency(parameters: Parameters, replication: number, own?: OwnRules): Agency {
  const levers = new Levers(parameters);
  const { office, arrivals } = openOffice(levers, replication);
  const rules = openRules(own);
  const isOn = (mechanism: MechanismName) => parameters[`mechanisms.${mechanism}`] === "on";
  const judgementParameters = levers.slice("judgement");
  const contactParameters = levers.slice("contact");
  const coping = levers.slice("coping");
  const provisionParameters = levers.slice("provisions");
  const paperworkParameters = levers.slice("paperwork");
  const needParameters = levers.slice("needs");
  const incidentParameters = levers.slice("incidents");
  const policyParameters = levers.slice("policy");
  const guidance = levers.slice("guidance");
  const trustParameters = levers.slice("trust");
  const meetingParameters = levers.slice("meetings");
  const split = levers.slice("split");
  const programme = levers.slice("programme");
  const rounds = {
    recertification: paperworkParameters["everyDays.recertification"],
    report: paperworkParameters["everyDays.report"],
    liaison: paperworkParameters["everyDays.liaison"],
  };

  const skills = levers.slice("skills");
  const learningParameters = levers.slice("learning");
  const turnoverParameters = levers.slice("turnover");
  const burnoutParameters = levers.slice("burnout");
  const cases = drawLikeCases(office.draws, judgementParameters, incidentParameters);
  const newWorkers = createNewWorkers(office, skills, judgementParameters, provisionParameters);
  const learning = createLearning(office, learningParameters, skills, cases.count, isOn("learning"));
  const burnout = createBurnout(office, burnoutParameters, isOn("burnout"));
  const budget = createTimeBudget(office, levers.slice("day"), isOn("timeBudget"));
  const absence = createAbsence(office, levers.slice("absence"), burnout.absenceFactor);
  const policy = createPolicy(
    office,
    policyParameters,
    programme.strengthShare,
    guidance,
    cases,
    isOn("tasks"),
  );
  office.observations.rulings.usePolicy(policy);
  const consistency = createConsistency(office, levers.slice("consistency"), isOn("consistency"));
  const trust = createTrust(office, trustParameters, consistency, isOn("trust"));
  const withClients = createPracticeWithClients(office.staff, programme);
  const disclosure = createDisclosure(
    office,
    levers.slice("disclosure"),
    withClients.methods,
    isOn("disclosure"),
  );
  const crises = createCrises(
    office,
    levers.slice("crises"),
    paperworkParameters.minutesLogSd,
    budget,
    disclosure,
    isOn("crises"),
  );
  const course = createCourseOfNeeds(
    office,
    needParameters,
    judgementParameters,
    cases,
    disclosure,
    contactParameters.eventWeight,
    withClients.practiceOf,
    (need) => provisions.forget(need),
  );
  const goals = createGoals(office, contactParameters.intakeDays);
  const leadership = createLeadership(
    office,
    levers.slice("leadershipTraining"),
    meetingParameters.facilitationShare,
    budget,
    isOn("learning"),
  );
  const relations = createRelations(
    office,
    levers.slice("relations"),
    leadership.facilitationOf,
    budget,
    isOn("relations"),
  );
  const handoffs = createHandoffs(
    office,
    levers.slice("handoff"),
    split.clarityShare,
    budget,
    relations,
    leadership.briefingFactorOf,
    isOn("handoffs"),
  );
  const paperwork: Paperwork = createPaperwork(
    office,
    paperworkParameters,
    split,
    budget,
    handoffs,
    isOn("tasks"),
    (kind, need) => {
      if (kind === taskKind.request) provisions.submit(need);
      else course.refer(need);
    },
  );
  const provisions: Provisions = createProvisions(
    office,
    isOn("tasks") ? provisionParameters : { ...provisionParameters, approvalMinutes: 0 },
    parameters["intake.places"],
    budget,
    course,
    trust,
    isOn("provisions"),
    (need) => decisions.referForWantOfMoney(need),
  );
  const contact = createContact(office, contactParameters, isOn("contact"));
  const practiceInJudging = createPractice(office, rules.coping, coping, isOn("coping"));
  const judgement = createJudgement(
    office,
    judgementParameters,
    parameters["bias.groupGap"],
    policy,
    practiceInJudging,
    isOn("judgement"),
  );
  const judging = createCaseJudging(judgement, policy, contact);
  const meetings = createMeetings(
    office,
    meetingParameters,
    rules.meetingAgenda,
    budget,
    leadership.facilitationOf,
    isOn("meetings"),
  );
  const answerOf = createProvisionRule(
    office,
    rules.provisionDecision,
    judgementParameters,
    contact,
    provisions,
    isOn("judgement"),
  );
  const list = createProvisionList(office, guidance, budget, isOn("tasks"));
  const decisions = createProvisionDecisions(office, {
    budget,
    course,
    goals,
    judgement,
    judging,
    policy,
    list,
    consistency,
    provisions,
    paperwork,
    relations,
    meetings,
    trust,
    learning,
    answerOf,
    requestFactor: requestFactor(provisionParameters.approvalSteps, paperworkParameters.requestStepShare),
  });
  const contactRound = createContactRound(office, contactParameters, {
    contact,
    budget,
    disclosure,
    trust,
    paperwork,
    decisions,
    contactOrder: rules.contactOrder,
    coping,
    presenceOf: burnout.presenceOf,
    practiceTowards: createPractice(office, rules.coping, coping, isOn("coping") && isOn("contact")),
    isContactOn: isOn("contact"),
    isCopingOn: isOn("coping"),
  });
  const incidents = createIncidents(office, incidentParameters, {
    budget,
    judging,
    policy,
    paperwork,
    trust,
    consistency,
    cases,
    learning,
    crises,
    meritWithinSd: judgementParameters.meritWithinSd,
  });
  const intake = createIntake(office, levers.slice("intake"), arrivals, {
    course,
    goals,
    crises,
    disclosure,
    trust,
    contact,
    paperwork,
    rounds,
    frailtySpread: needParameters.frailtySpread,
    incidents,
    consistency,
    leftInFirstWeek: trustParameters.leftInFirstWeek,
    limitDays: programme.limitDays,
    coping,
    isCopingOn: isOn("coping"),
    beforeLeaving(client) {
      const first = client * domainCount;
      for (let need = first; need < first + domainCount; need++) provisions.forget(need);
    },
  });
  const clientsDay = createClientsDay(
    office,
    incidents,
    rounds,
    levers.derive(() => ({
      completionDays: trustParameters.completionDays,
      limitDays: programme.limitDays,
      isVoluntary: levers.today.participation === "voluntary",
    })),
    course,
    goals,
    crises,
    paperwork,
    intake,
    trust,
    consistency,
  );
  office.observations.useWarrant(warrantOf(contact, contactParameters));
  const support = createSupport(
    office,
    levers.slice("supervision"),
    levers.slice("training"),
    rulebookTrainingDays(policyParameters),
    budget,
    learning,
  );
  const mentoring = createMentoring(office, turnoverParameters, learningParameters, budget, learning);
  const learningCommunity = createLearningCommunity(office, learningParameters, budget, learning);
  const teamBuilding = createTeamBuilding(office, levers.slice("teamBuilding"), budget, relations);
  const turnover = createTurnover(
    office,
    turnoverParameters,
    {
      newWorkers,
      burnout,
      absence,
      handover: createHandoverOfClients(office, trust),
      budget,
      burntAbove: burnoutParameters.burntAbove,
      onboardingDays: () =>
        Math.round(turnoverParameters.onboardingDays * rulebookOnboarding(policyParameters)),
    },
    isOn("burnout"),
  );
  return {
    office,
    levers,
    budget,
    absence,
    support,
    meetings,
    relations,
    intake,
    clientsDay,
    crises,
    contact,
    contactRound,
    decisions,
    provisions,
    paperwork,
    trust,
    policy,
    learning,
    burnout,
    turnover,
    mentoring,
    leadership,
    teamBuilding,
    learningCommunity,
  };
}
