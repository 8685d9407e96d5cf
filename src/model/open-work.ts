// Bureaucratic work and who shares it: delineation, handoffs, practice, relations, supervisors.

import type { Days } from "./open-days.ts";
import type { Judging } from "./open-judging.ts";
import type { Opening } from "./opening.ts";
import { createSupervisors } from "./staff/supervisors.ts";
import { createCorridorTalk } from "./team/corridor-talk.ts";
import { createLeadership } from "./team/leadership-training.ts";
import { createRelations } from "./team/relations.ts";
import { createDelineation } from "./work/delineation.ts";
import { createHandoffs } from "./work/handoffs.ts";
import { createPaperwork } from "./work/paperwork.ts";
import { createPracticeByKind } from "./work/practice.ts";
import { createStandingArrangements } from "./work/standing-arrangements.ts";

export type Work = ReturnType<typeof openWork>;

export function openWork(
  { office, levers, rules, isOn, joints }: Opening,
  { budget }: Days,
  { knowledge }: Judging,
) {
  const contactParameters = levers.slice("contact");
  const provisionParameters = levers.slice("provisions");
  const paperworkParameters = levers.slice("paperwork");
  const incidentParameters = levers.slice("incidents");
  const meetingParameters = levers.slice("meetings");
  const intakeParameters = levers.slice("intake");
  const split = levers.slice("split");
  const handoffParameters = levers.slice("handoff");
  const rounds = {
    recertification: paperworkParameters["everyDays.recertification"],
    report: paperworkParameters["everyDays.report"],
    liaison: paperworkParameters["everyDays.liaison"],
  };
  const leadership = createLeadership(
    office,
    levers.slice("leadershipTraining"),
    () => meetingParameters.facilitationShare,
    budget,
    isOn("learning"),
  );
  const delineation = createDelineation(office, handoffParameters, split);
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
    () => ({
      clients: intakeParameters.clientsPerCaseworker,
      contactIntervalDays: contactParameters.intervalDays,
      noShowShare: contactParameters.noShowShare,
      incidentsPerYear: incidentParameters.perYear,
      everyDays: rounds,
    }),
    isOn("practice"),
  );
  const supervisors = createSupervisors(
    office,
    levers.slice("supervisors"),
    provisionParameters,
    { budget, hasTasks: isOn("tasks"), approve: joints.approve },
    isOn("supervisors"),
  );
  const paperwork = createPaperwork(
    office,
    paperworkParameters,
    split,
    budget,
    handoffs,
    practice,
    supervisors,
    isOn("tasks"),
    joints.finishWriting,
  );
  return {
    leadership,
    delineation,
    corridorTalk,
    relations,
    arrangements,
    handoffs,
    practice,
    supervisors,
    paperwork,
  };
}
