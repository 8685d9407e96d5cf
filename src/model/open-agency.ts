// An agency put together: each mechanism with its own parameters and no others.

import type { Agency } from "./agency.ts";
import { createCalls } from "./clients/calls.ts";
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
import { createKnowledge } from "./clients/knowledge.ts";
import { createTrust } from "./clients/trust.ts";
import { Levers } from "./levers.ts";
import type { MechanismName } from "./mechanisms.ts";
import { createKnownProvisions } from "./money/known-provisions.ts";
import { createOffers } from "./money/offers.ts";
import { createProvisionDecisions } from "./money/provision-decisions.ts";
import { createProvisionRule } from "./money/provision-rule.ts";
import { createProvisions, type Provisions } from "./money/provisions.ts";
import { createSearch } from "./money/search.ts";
import { openOffice } from "./open-office.ts";
import { type OwnRules, openRules } from "./open-rules.ts";
import type { Parameters } from "./parameters.ts";
import { createCaseJudging } from "./policy/case-judging.ts";
import { createJudgement } from "./policy/judgement.ts";
import { drawLikeCases } from "./policy/like-cases.ts";
import { createNewsOfRules } from "./policy/news-of-rules.ts";
import { createPolicy, rulebookOnboarding, rulebookTrainingDays } from "./policy/policy.ts";
import { createReadings } from "./policy/readings.ts";
import { createReviews } from "./policy/reviews.ts";
import { createValues, valuesMinutes } from "./policy/values.ts";
import { createAbsence } from "./staff/absence.ts";
import { createBurnout } from "./staff/burnout.ts";
import { createConsultation } from "./staff/consultation.ts";
import { createHandoverOfClients } from "./staff/handover-of-clients.ts";
import { createLearning } from "./staff/learning.ts";
import { createMentoring } from "./staff/mentoring.ts";
import { createNewWorkers } from "./staff/new-workers.ts";
import { createOpenings } from "./staff/openings.ts";
import { createPracticeWithClients } from "./staff/practice-with-clients.ts";
import { createSupervisors, type Supervisors } from "./staff/supervisors.ts";
import { createSupport } from "./staff/support.ts";
import { createTurnover } from "./staff/turnover.ts";
import { domainCount } from "./state/needs.ts";
import { taskKind } from "./state/task-pool.ts";
import { createCorridorTalk } from "./team/corridor-talk.ts";
import { createLeadership } from "./team/leadership-training.ts";
import { createLearningCommunity } from "./team/learning-community.ts";
import { createMeetings } from "./team/meetings.ts";
import { createRelations } from "./team/relations.ts";
import { createStaffMeetings } from "./team/staff-meetings.ts";
import { createTeamBuilding } from "./team/team-building.ts";
import { createDelineation } from "./work/delineation.ts";
import { createHandoffs } from "./work/handoffs.ts";
import { createPaperwork, type Paperwork, requestFactor } from "./work/paperwork.ts";
import { createPracticeByKind } from "./work/practice.ts";
import { createSlack } from "./work/slack.ts";
import { createStandingArrangements } from "./work/standing-arrangements.ts";
import { createTimeBudget } from "./work/time-budget.ts";

/** Opens an agency on the morning of its first day. */
export function openAgency(parameters: Parameters, replication: number, own?: OwnRules): Agency {
  const levers = new Levers(parameters);
  const { office, arrivals } = openOffice(levers, replication);
  const rules = openRules(own ?? {}, levers);
  const isOn = (mechanism: MechanismName) => parameters[`mechanisms.${mechanism}`] === "on";
  const judgementParameters = levers.slice("judgement");
  const contactParameters = levers.slice("contact");
  const callParameters = levers.slice("calls");
  const coping = levers.slice("coping");
  const provisionParameters = levers.slice("provisions");
  const paperworkParameters = levers.slice("paperwork");
  const needParameters = levers.slice("needs");
  const incidentParameters = levers.slice("incidents");
  const policyParameters = levers.slice("policy");
  const guidance = levers.slice("guidance");
  const trustParameters = levers.slice("trust");
  const meetingParameters = levers.slice("meetings");
  const intakeParameters = levers.slice("intake");
  const split = levers.slice("split");
  const handoffParameters = levers.slice("handoff");
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
  const budget = createTimeBudget(office, levers.slice("day"), isOn("timeBudget"));
  const burnout = createBurnout(office, burnoutParameters, budget, isOn("burnout"), isOn("supervisors"));
  const absence = createAbsence(office, levers.slice("absence"), burnout.absenceFactor);
  const readings = createReadings(office, policyParameters, cases.count, isOn("learning"));
  const values = createValues(office, policyParameters, isOn("learning"));
  const newsOfRules = createNewsOfRules(office, readings, values, cases.count);
  const policy = createPolicy(office, policyParameters, {
    guidance,
    programme: levers.slice("programme"),
    cases,
    readings,
    values,
    hasPaperwork: isOn("tasks"),
  });
  const reviews = createReviews(office, policy, readings, isOn("judgement"));
  office.observations.rulings.usePolicy(policy);
  const consistency = createConsistency(
    office,
    levers.slice("consistency"),
    policy.readByClient,
    isOn("consistency"),
  );
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
  const delineation = createDelineation(office, handoffParameters, split);
  const knowledge = createKnowledge(office, contactParameters, isOn("contact"));
  const corridorTalk = createCorridorTalk(office, meetingParameters, knowledge);
  const relations = createRelations(
    office,
    levers.slice("relations"),
    leadership.facilitationOf,
    delineation,
    corridorTalk,
    budget,
    isOn("relations"),
  );
  const arrangements = createStandingArrangements(
    office,
    handoffParameters,
    split,
    budget,
    isOn("handoffs") && isOn("tasks"),
  );
  const handoffs = createHandoffs(
    office,
    handoffParameters,
    split,
    {
      budget,
      relations,
      arrangements,
      delineation,
      delegation: rules.delegation,
      briefingFactorOf: leadership.briefingFactorOf,
      knowledgeOf: knowledge.of,
    },
    isOn("handoffs"),
  );
  const practice = createPracticeByKind(
    office,
    levers.slice("practice"),
    {
      clients: intakeParameters.clientsPerCaseworker,
      contactIntervalDays: contactParameters.intervalDays,
      noShowShare: contactParameters.noShowShare,
      incidentsPerYear: incidentParameters.perYear,
      everyDays: rounds,
    },
    isOn("practice"),
  );
  const supervisors: Supervisors = createSupervisors(
    office,
    levers.slice("supervisors"),
    provisionParameters,
    { budget, hasTasks: isOn("tasks"), approve: (need) => provisions.approve(need) },
    isOn("supervisors"),
  );
  const paperwork: Paperwork = createPaperwork(
    office,
    paperworkParameters,
    split,
    budget,
    handoffs,
    practice,
    supervisors,
    isOn("tasks"),
    (kind, need) => {
      if (kind === taskKind.request) provisions.submit(need);
      else course.refer(need);
    },
  );
  const provisions: Provisions = createProvisions(
    office,
    provisionParameters,
    {
      places: () => intakeParameters.places,
      requestDueDays: paperworkParameters["dueDays.request"],
      askForApproval: supervisors.askForApproval,
      course,
      trust,
      refuse: (need) => decisions.referForWantOfMoney(need),
    },
    isOn("provisions"),
  );
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
  const consultation = createConsultation(office, levers.slice("consultation"), {
    budget,
    judging,
    judgement,
    readings,
  });
  const meetings = createMeetings(
    office,
    meetingParameters,
    rules.meetingAgenda,
    {
      budget,
      knowledge,
      provisions: knownProvisions,
      facilitationOf: leadership.facilitationOf,
      discussRule: readings.talk,
      agreeWhoDoesWhat: delineation.meet,
    },
    isOn("meetings"),
  );
  const staffMeetings = createStaffMeetings(office, levers.slice("staffMeetings"), {
    budget,
    provisions: knownProvisions,
    newsShare: () => learningParameters.passedOnShare,
    newsOfRules,
    valuesMinutes: () => valuesMinutes(policyParameters),
  });
  const answerOf = createProvisionRule(
    office,
    rules.provisionDecision,
    judgementParameters,
    contact,
    provisions,
    isOn("judgement"),
  );
  const search = createSearch(
    office,
    levers.slice("search"),
    guidance,
    {
      budget,
      known: knownProvisions,
      rule: rules.search,
      isEligible: provisions.isEligible,
      kindsPerDomain: judgementParameters.groupsPerDomain,
      hasPaperwork: isOn("tasks"),
    },
    isOn("search"),
  );
  const offers = createOffers(
    office,
    provisionParameters,
    knownProvisions,
    rules.offer,
    provisions.potThreshold,
  );
  const decisions = createProvisionDecisions(office, {
    budget,
    course,
    goals,
    judgement,
    judging,
    policy,
    known: knownProvisions,
    search,
    offers,
    reviews,
    consultation,
    hasApprovals: () => provisionParameters.approvalSteps > 0,
    consistency,
    provisions,
    paperwork,
    relations,
    meetings,
    trust,
    learning,
    answerOf,
    requestFactor: () =>
      requestFactor(provisionParameters.approvalSteps, paperworkParameters.requestStepShare),
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
  const slack = createSlack(
    office,
    levers.slice("slack"),
    {
      budget,
      contactRound,
      course,
      paperwork,
      order: rules.slackOrder,
      call: callParameters,
      lookAround: search.lookAround,
    },
    isOn("slack"),
  );
  const incidents = createIncidents(office, incidentParameters, {
    budget,
    judging,
    policy,
    reviews,
    paperwork,
    trust,
    consistency,
    cases,
    learning,
    crises,
    meritWithinSd: judgementParameters.meritWithinSd,
  });
  const intake = createIntake(office, intakeParameters, arrivals, {
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
  const calls = createCalls(
    office,
    callParameters,
    { budget, answererOf: paperwork.answersCalls, onCall: provisions.onCall },
    isOn("calls"),
  );
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
    calls,
  );
  office.observations.useWarrant(warrantOf(contact, contactParameters));
  const support = createSupport(
    office,
    levers.slice("supervision"),
    levers.slice("training"),
    () => rulebookTrainingDays(policyParameters),
    budget,
    learning,
    { values, minutes: () => valuesMinutes(policyParameters) },
  );
  const mentoring = createMentoring(office, turnoverParameters, learningParameters, budget, learning);
  const learningCommunity = createLearningCommunity(office, learningParameters, {
    budget,
    learning,
    provisions: knownProvisions,
    readings,
    values,
    valuesMinutes: () => valuesMinutes(policyParameters),
  });
  const teamBuilding = createTeamBuilding(office, levers.slice("teamBuilding"), budget, relations);
  const handover = createHandoverOfClients(office, trust, knowledge);
  const turnover = createTurnover(
    office,
    turnoverParameters,
    {
      newWorkers: {
        draw(worker) {
          newWorkers.draw(worker);
          readings.welcome(worker);
          values.welcome(worker);
        },
      },
      burnout,
      absence,
      handover,
      budget,
      burntAbove: burnoutParameters.burntAbove,
      supervisors,
      doSupervisorsLeave: isOn("supervisors"),
      onboardingDays: () =>
        Math.round(turnoverParameters.onboardingDays * rulebookOnboarding(policyParameters)),
    },
    isOn("burnout"),
  );
  const openings = createOpenings(office, levers.slice("staff"), turnover, handover);
  return {
    office,
    levers,
    openings,
    budget,
    absence,
    support,
    meetings,
    staffMeetings,
    relations,
    delineation,
    arrangements,
    intake,
    clientsDay,
    crises,
    contact,
    knowledge,
    contactRound,
    decisions,
    provisions,
    knownProvisions,
    search,
    paperwork,
    slack,
    trust,
    policy,
    readings,
    values,
    newsOfRules,
    learning,
    burnout,
    turnover,
    mentoring,
    supervisors,
    leadership,
    teamBuilding,
    learningCommunity,
  };
}
