// Decisions over provisions: needs are taken up in a contact, judged, and granted, referred or refused.
import type { Contact } from "./contact.ts";
import type { CourseOfNeeds } from "./course-of-needs.ts";
import { clientOf } from "./course-of-needs.ts";
import { answer, type Judgement, rightAnswer } from "./judgement.ts";
import type { Meetings } from "./meetings.ts";
import type { Answer, Reason } from "./observe/witness.ts";
import type { Paperwork } from "./paperwork.ts";
import { type AnswerOf, judgedAs } from "./provision-rule.ts";
import type { Provisions } from "./provisions.ts";
import { firstCaseNumber, type Relations } from "./relations.ts";
import { domainCount, needStage } from "./state/needs.ts";
import type { Office } from "./state/office.ts";
import { taskKind } from "./state/task-pool.ts";
import type { Trust } from "./trust.ts";
import { nobody } from "./units.ts";

export interface ProvisionDecisions {
  /** Takes up as many disclosed needs as the contact has time for, the severest first. */
  takeUpNeeds(worker: number, client: number, most: number): void;
  /** Answers a case that seems `margin` above the threshold to `worker`, the client's own caseworker if absent. */
  conclude(need: number, margin: number, worker?: number): void;
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
  /** The rule by which a judged case is answered. */
  readonly answerOf: AnswerOf;
  /** Factor on the minutes of a request for its approval steps. */
  readonly requestFactor: number;
}

export function createProvisionDecisions(office: Office, parts: ProvisionDecisionParts): ProvisionDecisions {
  const { clients, needs, staff, teams, observations, trail } = office;
  const { contact, course, judgement, provisions, paperwork, relations, meetings, trust, answerOf } = parts;

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
    const other = judgement.margin(assistant, need, knowledge);
    const isSameAnswer =
      judgedAs(answerOf(assistant, need, other)) === judgedAs(answerOf(worker, need, margin));
    if (isSameAnswer) return;
    relations.differ(worker, assistant, client, firstCaseNumber + needs.event[need]);
  }

  /** What is told of a decision; the margin is that of whoever judged. */
  function decided(worker: number, need: number, given: Answer, reason: Reason, margin?: number) {
    return {
      kind: "decision",
      ...observations.aboutNeed(need),
      worker,
      cost: needs.cost[need],
      answer: given,
      reason,
      right: rightAnswer(needs.merit[need]) === answer.grant ? "money" : "referral",
      wasKept: needs.stage[need] === needStage.waitingForMeeting,
      ...(margin === undefined ? {} : { margin, seemedHard: judgement.isHard(margin) }),
    } as const;
  }

  function conclude(need: number, margin: number, worker: number = clients.lead[clientOf(need)]): void {
    const client = clientOf(need);
    const answered = answerOf(worker, need, margin);
    const judged = judgedAs(answered);
    trail.add(need);
    trail.add(judged);
    let isBudgetDenial = false;
    if (judged === answer.grant) {
      const isPotTooLow = !provisions.hasBudget || answered === "no-money";
      isBudgetDenial = isPotTooLow || !provisions.hasRoomUnderCeiling(need);
      const given = isBudgetDenial ? "referred" : "granted";
      const reason = isPotTooLow ? "pot too low" : isBudgetDenial ? "ceiling reached" : "judgement";
      observations.witness?.(decided(worker, need, given, reason, margin));
      provisions.spreadNews(!isBudgetDenial);
      if (isBudgetDenial) refer(need);
      else {
        provisions.promise(need);
        needs.stage[need] = needStage.requested;
        paperwork.create(taskKind.request, client, needs.event[need], parts.requestFactor, need);
      }
    } else {
      const given = judged === answer.refer ? "referred" : "refused";
      observations.witness?.(decided(worker, need, given, "judgement", margin));
      provisions.spreadNews(false);
      if (judged === answer.refer) refer(need);
      else needs.stage[need] = needStage.refused;
    }
    observations.decision(need, judged, isBudgetDenial);
    trust.answered(client, judged === answer.deny);
  }

  function takeUp(worker: number, client: number, need: number): void {
    const domain = need % domainCount;
    observations.needAnswered(client, need);
    if (!course.asksForMoney(need, provisions.askShare())) {
      observations.witness?.(decided(worker, need, "referred", "not asked for"));
      refer(need);
      trust.answered(client, false);
      return;
    }
    const knows = staff.knowsProvision[worker * staff.kinds + needs.kind[need]] === 1;
    if (!knows || !provisions.isEligible(domain)) {
      const reason = knows ? "domain not eligible" : "provision not known";
      observations.witness?.(decided(worker, need, "referred", reason));
      refer(need);
      provisions.spreadNews(false);
      observations.decision(need, answer.refer, false);
      trust.answered(client, false);
      return;
    }
    const margin = judgement.margin(worker, need, contact.knowledgeOf(worker, client));
    compareWithAssistant(worker, client, need, margin);
    if (judgement.isHard(margin) && meetings.putOnAgenda(worker, need, judgement.waitDays)) {
      observations.witness?.(decided(worker, need, "kept", "hard case", margin));
      needs.stage[need] = needStage.waitingForMeeting;
      return;
    }
    conclude(need, margin, worker);
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
      observations.unpaid(need);
      refer(need);
    },
  };
}
