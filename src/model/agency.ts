// An agency: its state, and every mechanism that acts on it.

import type { ClientsDay } from "./clients/clients-day.ts";
import type { Contact } from "./clients/contact.ts";
import type { ContactRound } from "./clients/contact-round.ts";
import type { Crises } from "./clients/crises.ts";
import type { Intake } from "./clients/intake.ts";
import type { Knowledge } from "./clients/knowledge.ts";
import type { Trust } from "./clients/trust.ts";
import type { Levers } from "./levers.ts";
import type { KnownProvisions } from "./money/known-provisions.ts";
import type { ProvisionDecisions } from "./money/provision-decisions.ts";
import type { Provisions } from "./money/provisions.ts";
import type { Search } from "./money/search.ts";
import type { NewsOfRules } from "./policy/news-of-rules.ts";
import type { Policy } from "./policy/policy.ts";
import type { Readings } from "./policy/readings.ts";
import type { Values } from "./policy/values.ts";
import type { Absence } from "./staff/absence.ts";
import type { Burnout } from "./staff/burnout.ts";
import type { Learning } from "./staff/learning.ts";
import type { Mentoring } from "./staff/mentoring.ts";
import type { Openings } from "./staff/openings.ts";
import type { Supervisors } from "./staff/supervisors.ts";
import type { Support } from "./staff/support.ts";
import type { Turnover } from "./staff/turnover.ts";
import type { Office } from "./state/office.ts";
import type { Leadership } from "./team/leadership-training.ts";
import type { LearningCommunity } from "./team/learning-community.ts";
import type { Meetings } from "./team/meetings.ts";
import type { Relations } from "./team/relations.ts";
import type { StaffMeetings } from "./team/staff-meetings.ts";
import type { TeamBuilding } from "./team/team-building.ts";
import type { Delineation } from "./work/delineation.ts";
import type { Paperwork } from "./work/paperwork.ts";
import type { Slack } from "./work/slack.ts";
import type { StandingArrangements } from "./work/standing-arrangements.ts";
import type { TimeBudget } from "./work/time-budget.ts";

export interface Agency {
  readonly office: Office;
  /** Its parameters, which may change in mid-run. */
  readonly levers: Levers;
  /**
   * Puts everything back to the morning of the first day, of another replication; false, and not to be run any more, where
   * it has no room for that one's clients. An agency under rival rules keeps what these have kept.
   */
  beginAgain(replication: number): boolean;
  readonly budget: TimeBudget;
  readonly absence: Absence;
  readonly support: Support;
  readonly meetings: Meetings;
  readonly staffMeetings: StaffMeetings;
  readonly relations: Relations;
  readonly delineation: Delineation;
  readonly arrangements: StandingArrangements;
  readonly intake: Intake;
  readonly clientsDay: ClientsDay;
  readonly crises: Crises;
  readonly contact: Contact;
  readonly knowledge: Knowledge;
  readonly contactRound: ContactRound;
  readonly decisions: ProvisionDecisions;
  readonly provisions: Provisions;
  readonly knownProvisions: KnownProvisions;
  readonly search: Search;
  readonly paperwork: Paperwork;
  readonly slack: Slack;
  readonly trust: Trust;
  readonly policy: Policy;
  readonly readings: Readings;
  readonly values: Values;
  readonly newsOfRules: NewsOfRules;
  readonly learning: Learning;
  readonly burnout: Burnout;
  readonly turnover: Turnover;
  readonly openings: Openings;
  readonly mentoring: Mentoring;
  readonly supervisors: Supervisors;
  readonly leadership: Leadership;
  readonly teamBuilding: TeamBuilding;
  readonly learningCommunity: LearningCommunity;
}
