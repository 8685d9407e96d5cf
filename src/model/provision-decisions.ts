// Decisions over provisions: needs are taken up in a contact, judged, and granted, referred or refused.
import type { Contact } from "./contact.ts";
import type { CourseOfNeeds } from "./course-of-needs.ts";
import { clientOf } from "./course-of-needs.ts";
import { answer, type Judgement } from "./judgement.ts";
import type { Meetings } from "./meetings.ts";
import type { Paperwork } from "./paperwork.ts";
import type { Provisions } from "./provisions.ts";
import type { Relations } from "./relations.ts";
import { domainCount, needStage } from "./state/needs.ts";
import type { Office } from "./state/office.ts";
import { taskKind } from "./state/task-pool.ts";
import type { Trust } from "./trust.ts";
import { nobody } from "./units.ts";

/** Places of judges towards a case: its own caseworker, the team's assistant, then other colleagues. */
export const judgePlace = { caseworker: 0, assistant: 1, colleague: 2 } as const;

/** Keeps differences over cases apart from differences over lost items in the keyed draws. */
const firstCaseNumber = 1_000_000_000;

export interface ProvisionDecisions {
  /** Takes up as many disclosed needs as the contact has time for, the severest first. */
  takeUpNeeds(worker: number, client: number, most: number): void;
  /** Answers a case that seems `margin` above the threshold. */
  conclude(need: number, margin: number): void;
  /** Turns to a referral because there is no money. */
  referForWantOfMoney(need: number): void;
}

export interface ProvisionDecisionParts {
  readonly contact: Contact;
  readonly course: CourseOfNeeds;
  readonly judgement: Judgement;
  readonly provisions: Provisions;
  readonly paperwork: Paperwork;
  readonly relations: Relations;
  readonly meetings: Meetings;
  readonly trust: Trust;
  /** Factor on the minutes of a request for its approval steps. */
  readonly requestFactor: number;
}

export function createProvisionDecisions(office: Office, parts: ProvisionDecisionParts): ProvisionDecisions {
  const { clients, needs, staff, teams, observations, trail } = office;
  const { contact, course, judgement, provisions, paperwork, relations, meetings, trust } = parts;

  function severestDisclosed(client: number): number {
    let severest = nobody;
    for (let need = client * domainCount; need < (client + 1) * domainCount; need++) {
      if (needs.stage[need] !== needStage.disclosed) continue;
      if (severest === nobody || needs.severity[need] > needs.severity[severest]) severest = need;
    }
    return severest;
  }

  function refer(need: number): void {
    needs.stage[need] = needStage.referring;
    paperwork.create(taskKind.referral, clientOf(need), needs.event[need], 1, need);
  }

  function assistantOf(worker: number): number {
    if (teams.count === 0) return nobody;
    const team = staff.team[worker];
    for (let other = teams.firstAssistant(team); other < teams.pastLastMember(team); other++) {
      if (staff.isAbsent[other] === 0) return other;
    }
    return nobody;
  }

  /** The assistant judges too; where the two would answer differently they may fall out over it. */
  function compareWithAssistant(worker: number, client: number, need: number, margin: number): void {
    const assistant = assistantOf(worker);
    if (assistant === nobody) return;
    const knowledge = contact.knowledgeOf(assistant, client);
    const other = judgement.margin(assistant, judgePlace.assistant, need, knowledge);
    if (judgement.answerTo(other) === judgement.answerTo(margin)) return;
    relations.differ(worker, assistant, client, firstCaseNumber + needs.event[need]);
  }

  function conclude(need: number, margin: number): void {
    const client = clientOf(need);
    const judged = judgement.answerTo(margin);
    trail.add(need);
    trail.add(judged);
    let isBudgetDenial = false;
    if (judged === answer.grant) {
      isBudgetDenial = margin <= provisions.potThreshold() || !provisions.hasRoomUnderCeiling(need);
      provisions.spreadNews(!isBudgetDenial);
      if (isBudgetDenial) refer(need);
      else {
        provisions.promise(need);
        needs.stage[need] = needStage.requested;
        paperwork.create(taskKind.request, client, needs.event[need], parts.requestFactor, need);
      }
    } else {
      provisions.spreadNews(false);
      if (judged === answer.refer) refer(need);
      else needs.stage[need] = needStage.refused;
    }
    observations.decision(needs.merit[need], judged, isBudgetDenial);
    trust.answered(client, judged === answer.deny);
  }

  function takeUp(worker: number, client: number, need: number): void {
    const domain = need % domainCount;
    observations.needAnswered(client, need);
    if (!course.asksForMoney(need, provisions.askShare())) {
      refer(need);
      trust.answered(client, false);
      return;
    }
    const knows = staff.knowsProvision[worker * staff.kinds + needs.kind[need]] === 1;
    if (!knows || !provisions.isEligible(domain)) {
      refer(need);
      provisions.spreadNews(false);
      observations.decision(needs.merit[need], answer.refer, false);
      trust.answered(client, false);
      return;
    }
    const place = clients.lead[client] === worker ? judgePlace.caseworker : judgePlace.colleague;
    const margin = judgement.margin(worker, place, need, contact.knowledgeOf(worker, client));
    compareWithAssistant(worker, client, need, margin);
    if (judgement.isHard(margin) && meetings.putOnAgenda(worker, need, judgement.waitDays)) {
      needs.stage[need] = needStage.waitingForMeeting;
      return;
    }
    conclude(need, margin);
  }

  return {
    takeUpNeeds(worker, client, most) {
      for (let taken = 0; taken < most; taken++) {
        const need = severestDisclosed(client);
        if (need === nobody) return;
        takeUp(worker, client, need);
      }
    },
    conclude,
    referForWantOfMoney(need) {
      observations.unpaid();
      refer(need);
    },
  };
}
