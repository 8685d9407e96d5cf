// Decisions over provisions: needs are taken up in a contact, judged, and granted, referred or refused.

import type { Consistency } from "../clients/consistency.ts";
import type { CourseOfNeeds } from "../clients/course-of-needs.ts";
import { clientOf } from "../clients/course-of-needs.ts";
import type { Goals } from "../clients/goals.ts";
import type { Trust } from "../clients/trust.ts";
import type { Answer, Reason } from "../observe/witness.ts";
import type { CaseJudging, Judged } from "../policy/case-judging.ts";
import { answer, type Judgement, rightAnswer } from "../policy/judgement.ts";
import type { Policy } from "../policy/policy.ts";
import type { Reviews } from "../policy/reviews.ts";
import type { WayOfSearching } from "../rules.ts";
import type { Consultation } from "../staff/consultation.ts";
import type { Learning } from "../staff/learning.ts";
import { domainCount, needStage } from "../state/needs.ts";
import type { Office } from "../state/office.ts";
import { activity } from "../state/staff.ts";
import { taskKind } from "../state/task-pool.ts";
import type { Meetings } from "../team/meetings.ts";
import { firstCaseNumber, type Relations } from "../team/relations.ts";
import { nobody, wholeGrains } from "../units.ts";
import type { Paperwork } from "../work/paperwork.ts";
import type { TimeBudget } from "../work/time-budget.ts";
import type { KnownProvisions } from "./known-provisions.ts";
import type { Offers } from "./offers.ts";
import { type AnswerOf, judgedAs } from "./provision-rule.ts";
import type { Provisions } from "./provisions.ts";
import type { Search } from "./search.ts";

export interface ProvisionDecisions {
  /** Takes up as many disclosed needs as the contact has time for, the severest first. */
  takeUpNeeds(worker: number, client: number, most: number): void;
  /** Those who judge a kept case together answer it; one judge answers alone. */
  conclude(need: number, judges: ArrayLike<number>): void;
  /** Turns to a referral because there is no money. */
  referForWantOfMoney(need: number): void;
}

export interface ProvisionDecisionParts {
  readonly budget: TimeBudget;
  readonly course: CourseOfNeeds;
  readonly goals: Goals;
  readonly judgement: Judgement;
  readonly judging: CaseJudging;
  readonly policy: Policy;
  readonly known: KnownProvisions;
  readonly search: Search;
  readonly offers: Offers;
  readonly reviews: Reviews;
  readonly consultation: Consultation;
  /** Whether requests are signed off. */
  readonly hasApprovals: () => boolean;
  readonly provisions: Provisions;
  readonly paperwork: Paperwork;
  readonly relations: Relations;
  readonly meetings: Meetings;
  readonly trust: Trust;
  readonly consistency: Consistency;
  readonly learning: Learning;
  /** The rule by which a judged case is answered. */
  readonly answerOf: AnswerOf;
  /** Factor on the minutes of a request for its approval steps. */
  readonly requestFactor: () => number;
}

export function createProvisionDecisions(office: Office, parts: ProvisionDecisionParts): ProvisionDecisions {
  const { clients, needs, staff, teams, observations, trail, felt } = office;
  const { budget, course, goals, judgement, judging, policy, reviews, known, search, offers, provisions } =
    parts;
  const { paperwork, relations, meetings, trust, consistency, consultation, learning, answerOf } = parts;

  /** How the money for the need that is being taken up came to be spoken of, for telling. */
  let approach: { isOffered: boolean; searched: WayOfSearching[] } = { isOffered: false, searched: [] };

  function severestDisclosed(client: number): number {
    let severest = nobody;
    for (let need = client * domainCount; need < (client + 1) * domainCount; need++) {
      if (needs.stage[need] !== needStage.disclosed) continue;
      if (severest === nobody || needs.severity[need] > needs.severity[severest]) severest = need;
    }
    return severest;
  }

  function refer(need: number): void {
    needs.enter(need, needStage.referring);
    paperwork.create(taskKind.referral, clientOf(need), needs.event[need], 1, need);
  }

  function assistantOf(worker: number): number {
    if (teams.count === 0) return nobody;
    const team = staff.team[worker];
    for (let other = teams.firstAssistant(team); other < teams.pastLastMember(team); other++) {
      if (staff.isWorking(other)) return other;
    }
    return nobody;
  }

  /** The assistant judges too; where the two would answer differently they may fall out over it. */
  function compareWithAssistant(worker: number, client: number, need: number, judged: Judged): void {
    const assistant = assistantOf(worker);
    if (assistant === nobody) return;
    const other = judging.alone(assistant, judgement.ofNeed(need));
    const isSameAnswer =
      judgedAs(answerOf(assistant, need, other)) === judgedAs(answerOf(worker, need, judged));
    if (isSameAnswer) return;
    relations.differ(worker, assistant, client, firstCaseNumber + needs.event[need]);
  }

  const isHard = (need: number, { doubt = 0 }: Judged) => judgement.isHard(needs.severity[need], doubt);

  /** What is told of a decision; the margin is that of whoever judged. */
  function decided(worker: number, need: number, given: Answer, reason: Reason, judged?: Judged) {
    const isMoneyRight = rightAnswer(needs.merit[need]) === answer.grant;
    return {
      kind: "decision",
      ...observations.aboutNeed(need),
      worker,
      cost: needs.cost[need],
      answer: given,
      reason,
      right: isMoneyRight ? "money" : "referral",
      wasKept: needs.stage[need] === needStage.waitingForMeeting,
      group: needs.kind[need],
      ...approach,
      ...(judged === undefined
        ? {}
        : {
            ...observations.rulings.about(needs.kind[need], judged),
            seemedHard: isHard(need, judged),
          }),
    } as const;
  }

  /** Writes the answer down, before pot and ceiling spoke, and lets it be compared with others'. */
  function noteDecision(need: number, given: number, isBudgetDenial: boolean, judged?: Judged): void {
    observations.rulings.provisionDecided(need, given, isBudgetDenial, judged);
    consistency.needDecided(need, given === answer.grant);
  }

  function conclude(need: number, judges: ArrayLike<number>): void {
    const owner = clients.lead[clientOf(need)];
    const situation = judgement.ofNeed(need);
    approach = { isOffered: false, searched: [] };
    const judged =
      judges.length === 1 ? judging.alone(judges[0], situation) : judging.together(judges, owner, situation);
    settle(need, judged, judges.length === 1 ? judges[0] : owner);
  }

  function settle(need: number, seen: Judged, worker: number): void {
    const client = clientOf(need);
    const answered = answerOf(worker, need, seen);
    const given = judgedAs(answered);
    const isGrant = given === answer.grant;
    const judged: Judged = seen.isFavour === isGrant ? seen : { ...seen, isFavour: isGrant };
    trail.add(need);
    trail.add(given);
    let isBudgetDenial = false;
    if (given === answer.grant) {
      const isPotTooLow = !provisions.hasBudget || answered === "no-money";
      isBudgetDenial = isPotTooLow || !provisions.hasRoomUnderCeiling(need);
      const reason = isPotTooLow ? "pot too low" : isBudgetDenial ? "ceiling reached" : "judgement";
      observations.witness?.(decided(worker, need, isBudgetDenial ? "referred" : "granted", reason, judged));
      provisions.spreadNews(!isBudgetDenial);
      if (isBudgetDenial) refer(need);
      else {
        provisions.promise(need);
        needs.enter(need, needStage.requested);
        paperwork.create(taskKind.request, client, needs.event[need], parts.requestFactor(), need);
      }
    } else {
      const told = given === answer.refer ? "referred" : "refused";
      observations.witness?.(decided(worker, need, told, judged.ownFavour ? "rule" : "judgement", judged));
      provisions.spreadNews(false);
      if (given === answer.refer) refer(need);
      else needs.enter(need, needStage.refused);
    }
    noteDecision(need, given, isBudgetDenial, judged);
    if (staff.life.isReady[worker] === 1) {
      felt.decided(worker, !isBudgetDenial && (given === answer.grant) === judged.ownFavour);
      const isSignedOff = given === answer.grant && !isBudgetDenial && parts.hasApprovals();
      felt.ruling(worker, !(isSignedOff && reviews.comesBack(worker, client, needs.kind[need])));
      learning.seeDecision(worker, needs.kind[need], given === answer.grant);
    }
    trust.answered(client, given === answer.deny);
  }

  /** Nobody judges: a referral is made for another reason. */
  function referUnjudged(worker: number, client: number, need: number, reason: Reason): void {
    observations.witness?.(decided(worker, need, "referred", reason));
    refer(need);
    if (reason !== "not asked for") {
      provisions.spreadNews(false);
      noteDecision(need, answer.refer, false);
    }
    trust.answered(client, false);
  }

  /** Whether the worker knows of the provision, and so uses what she knows, or finds it. */
  function canOffer(worker: number, need: number): boolean {
    if (!known.knows(worker, needs.kind[need])) return search.finds(worker, need, approach.searched);
    known.hear(worker, needs.kind[need]);
    return true;
  }

  function takeUp(worker: number, client: number, need: number): void {
    approach = { isOffered: false, searched: [] };
    observations.needAnswered(client, need);
    goals.agree(need);
    course.takeUp(need, worker);
    const isEligible = provisions.isEligible(need % domainCount);
    const asks = course.asksForMoney(need, provisions.askShare());
    approach.isOffered = !asks && isEligible && offers(worker, need);
    const isSought = asks || approach.isOffered;
    const isIgnorant = isSought && isEligible && !canOffer(worker, need);
    if (isEligible) observations.rulings.takenUp(isIgnorant);
    if (!isSought) {
      referUnjudged(worker, client, need, "not asked for");
      return;
    }
    if (!isEligible || isIgnorant) {
      referUnjudged(worker, client, need, isEligible ? "provision not known" : "domain not eligible");
      return;
    }
    budget.mustSpend(worker, activity.paperwork, wholeGrains(policy.lookUpMinutes(needs.kind[need])));
    const judged = judging.alone(worker, judgement.ofNeed(need));
    compareWithAssistant(worker, client, need, judged);
    if (isHard(need, judged) && meetings.putOnAgenda(worker, need, judgement.waitDays)) {
      observations.witness?.(decided(worker, need, "kept", "hard case", judged));
      needs.enter(need, needStage.waitingForMeeting);
      return;
    }
    const advised = isHard(need, judged) ? consultation.consult(worker, need) : undefined;
    settle(need, advised ?? judged, worker);
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
      observations.rulings.unpaid(need);
      refer(need);
    },
  };
}
