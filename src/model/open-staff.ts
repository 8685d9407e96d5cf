// What is done for and with the staff: meetings, supervision, training, mentoring, leaving and coming.

import type { Days } from "./open-days.ts";
import type { Judging } from "./open-judging.ts";
import type { Lives } from "./open-lives.ts";
import type { Work } from "./open-work.ts";
import type { Opening } from "./opening.ts";
import { rulebookOnboarding, rulebookTrainingDays } from "./policy/policy.ts";
import { valuesMinutes } from "./policy/values.ts";
import { createHandoverOfClients } from "./staff/handover-of-clients.ts";
import { createMentoring } from "./staff/mentoring.ts";
import { createOpenings } from "./staff/openings.ts";
import { createSupport } from "./staff/support.ts";
import { createTurnover } from "./staff/turnover.ts";
import { createLearningCommunity } from "./team/learning-community.ts";
import { createStaffMeetings } from "./team/staff-meetings.ts";
import { createTeamBuilding } from "./team/team-building.ts";

export function openStaff(
  { office, levers, isOn }: Opening,
  { absence, budget, burnout }: Days,
  { knowledge, knownProvisions, learning, newWorkers, newsOfRules, readings, values }: Judging,
  { trust }: Lives,
  { relations, supervisors }: Work,
) {
  const policyParameters = levers.slice("policy");
  const learningParameters = levers.slice("learning");
  const turnoverParameters = levers.slice("turnover");
  const burnoutParameters = levers.slice("burnout");
  const staffMeetings = createStaffMeetings(office, levers.slice("staffMeetings"), {
    budget,
    provisions: knownProvisions,
    newsShare: () => learningParameters.passedOnShare,
    newsOfRules,
    valuesMinutes: () => valuesMinutes(policyParameters),
  });
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
  return { staffMeetings, support, mentoring, learningCommunity, teamBuilding, handover, turnover, openings };
}
