// Money for clients, from what is known of it to what is paid, and the heads that decide over it.
import { createOffers } from "./money/offers.ts";
import { createProvisionDecisions } from "./money/provision-decisions.ts";
import { createProvisionRule } from "./money/provision-rule.ts";
import { createProvisions } from "./money/provisions.ts";
import { createSearch } from "./money/search.ts";
import type { Days } from "./open-days.ts";
import type { Judging } from "./open-judging.ts";
import type { Lives } from "./open-lives.ts";
import type { Work } from "./open-work.ts";
import type { Opening } from "./opening.ts";
import { createConsultation } from "./staff/consultation.ts";
import { createMeetings } from "./team/meetings.ts";
import { requestFactor } from "./work/paperwork.ts";

export type Money = ReturnType<typeof openMoney>;

export function openMoney(
  { office, levers, rules, isOn, joints }: Opening,
  { budget }: Days,
  { contact, judgement, judging, knowledge, knownProvisions, learning, policy, readings, reviews }: Judging,
  { consistency, course, goals, trust }: Lives,
  { delineation, leadership, paperwork, relations, supervisors }: Work,
) {
  const judgementParameters = levers.slice("judgement");
  const provisionParameters = levers.slice("provisions");
  const paperworkParameters = levers.slice("paperwork");
  const guidance = levers.slice("guidance");
  const meetingParameters = levers.slice("meetings");
  const intakeParameters = levers.slice("intake");
  const provisions = createProvisions(
    office,
    provisionParameters,
    {
      places: () => intakeParameters.places,
      requestDueDays: paperworkParameters["dueDays.request"],
      askForApproval: supervisors.askForApproval,
      course,
      trust,
      refuse: joints.referForWantOfMoney,
    },
    isOn("provisions"),
  );
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
  return { provisions, consultation, meetings, answerOf, search, offers, decisions };
}
