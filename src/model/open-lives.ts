// What happens in clients' lives and minds: needs, crises, trust, expectations, goals.
import { createConsistency } from "./clients/consistency.ts";
import { createCourseOfNeeds } from "./clients/course-of-needs.ts";
import { createCrises } from "./clients/crises.ts";
import { createDisclosure } from "./clients/disclosure.ts";
import { createGoals } from "./clients/goals.ts";
import { createTrust } from "./clients/trust.ts";
import type { Days } from "./open-days.ts";
import type { Judging } from "./open-judging.ts";
import type { Opening } from "./opening.ts";
import { createPracticeWithClients } from "./staff/practice-with-clients.ts";

export type Lives = ReturnType<typeof openLives>;

export function openLives(
  { office, levers, isOn, joints }: Opening,
  { budget }: Days,
  { cases, policy }: Judging,
) {
  const judgementParameters = levers.slice("judgement");
  const contactParameters = levers.slice("contact");
  const paperworkParameters = levers.slice("paperwork");
  const needParameters = levers.slice("needs");
  const trustParameters = levers.slice("trust");
  const programme = levers.slice("programme");
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
    joints.forgetMoney,
  );
  const goals = createGoals(office, contactParameters.intakeDays);
  return { consistency, trust, withClients, disclosure, crises, course, goals };
}
