// An agency: its state, and every mechanism that acts on it.

import type { ClientsDay } from "./clients/clients-day.ts";
import type { Contact } from "./clients/contact.ts";
import type { ContactRound } from "./clients/contact-round.ts";
import type { Crises } from "./clients/crises.ts";
import type { Intake } from "./clients/intake.ts";
import type { Trust } from "./clients/trust.ts";
import type { Levers } from "./levers.ts";
import type { ProvisionDecisions } from "./money/provision-decisions.ts";
import type { Provisions } from "./money/provisions.ts";
import type { NewsOfRules } from "./policy/news-of-rules.ts";
import type { Policy } from "./policy/policy.ts";
import type { Readings } from "./policy/readings.ts";
import type { Values } from "./policy/values.ts";
import type { Absence } from "./staff/absence.ts";
import type { Burnout } from "./staff/burnout.ts";
import type { Learning } from "./staff/learning.ts";
import type { Mentoring } from "./staff/mentoring.ts";
import type { Support } from "./staff/support.ts";
import type { Turnover } from "./staff/turnover.ts";
import type { Office } from "./state/office.ts";
import type { Leadership } from "./team/leadership-training.ts";
import type { LearningCommunity } from "./team/learning-community.ts";
import type { Meetings } from "./team/meetings.ts";
import type { Relations } from "./team/relations.ts";
import type { TeamBuilding } from "./team/team-building.ts";
import type { Paperwork } from "./work/paperwork.ts";
import type { TimeBudget } from "./work/time-budget.ts";

export interface Agency {
  readonly office: Office;
  /** Its parameters, which may change in mid-run. */
  readonly levers: Levers;
  readonly budget: TimeBudget;
  readonly absence: Absence;
  readonly support: Support;
  readonly meetings: Meetings;
  readonly relations: Relations;
  readonly intake: Intake;
  readonly clientsDay: ClientsDay;
  readonly crises: Crises;
  readonly contact: Contact;
  readonly contactRound: ContactRound;
  readonly decisions: ProvisionDecisions;
  readonly provisions: Provisions;
  readonly paperwork: Paperwork;
  readonly trust: Trust;
  readonly policy: Policy;
  readonly readings: Readings;
  readonly values: Values;
  readonly newsOfRules: NewsOfRules;
  readonly learning: Learning;
  readonly burnout: Burnout;
  readonly turnover: Turnover;
  readonly mentoring: Mentoring;
  readonly leadership: Leadership;
  readonly teamBuilding: TeamBuilding;
  readonly learningCommunity: LearningCommunity;
}
