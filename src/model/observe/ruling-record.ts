// What is noted of every answer to a situation: the decision, the act of coping that it is, and what is told of it.
import type { Judged } from "../policy/case-judging.ts";
import { answer } from "../policy/judgement.ts";
import { type Policy, policyClasses } from "../policy/policy.ts";
import type { Clients } from "../state/clients.ts";
import { domainCount, type Needs } from "../state/needs.ts";
import { CopingActs } from "./coping-acts.ts";
import { DecisionRecord } from "./decision-record.ts";

/** When it is, and whether what happens now is observed. */
interface Now {
  readonly day: number;
  readonly isObserving: boolean;
}

export class RulingRecord {
  readonly decisions = new DecisionRecord();
  readonly copingActs = new CopingActs();
  /** Whether the need's case was judged worth money, and granted it, inside the window. */
  private readonly judgedWorthInWindow: Uint8Array;
  private readonly clients: Clients;
  private readonly needs: Needs;
  private readonly now: Now;
  private policy: Policy | undefined;

  constructor(clients: Clients, needs: Needs, now: Now) {
    this.clients = clients;
    this.needs = needs;
    this.now = now;
    this.judgedWorthInWindow = new Uint8Array(needs.stage.length);
  }

  usePolicy(policy: Policy): void {
    this.policy = policy;
  }

  /** What is told of an answer, and of what the rules had to do with it. */
  about(group: number, { margin, ownFavour, read, isFavour }: Judged) {
    const prescription = this.policy?.prescriptionOf(group) ?? 0;
    return {
      margin,
      policyClass: policyClasses[this.policy?.classOf(group) ?? 0],
      prescription,
      read,
      ownFavour,
      isException: prescription !== 0 && isFavour !== prescription > 0,
    };
  }

  /** A need for which money may be spent was taken up; `isIgnorant` where its provision was sought, neither known nor found. */
  takenUp(isIgnorant: boolean): void {
    if (this.now.isObserving) this.decisions.ignorance.add(isIgnorant);
  }

  /** A need got its answer, before pot and ceiling spoke; `judged` is missing where nothing could be offered. */
  provisionDecided(need: number, given: number, isBudgetDenial: boolean, judged?: Judged): void {
    const { policy, decisions, copingActs } = this;
    const { day, isObserving } = this.now;
    const isGrant = given === answer.grant;
    this.judgedWorthInWindow[need] = isObserving && isGrant && !isBudgetDenial ? 1 : 0;
    if (!isObserving || policy === undefined) return;
    const clientGroup = this.clients.group[Math.floor(need / domainCount)];
    const { kind, merit } = this.needs;
    decisions.addProvision(policy, kind[need], merit[need], clientGroup, given, isBudgetDenial, day, judged);
    if (isBudgetDenial) copingActs.away += 1;
    if (judged === undefined) return;
    if (judged.dependsOnWho !== undefined) decisions.dependsOnWho.add(judged.dependsOnWho);
    this.noteException(policy, kind[need], judged);
    if (judged.ownFavour && !judged.isFavour) copingActs.against += 1;
  }

  incidentJudged(group: number, merit: number, judged: Judged): void {
    const { policy, now } = this;
    if (!now.isObserving || policy === undefined) return;
    this.decisions.addIncident(policy, group, merit, judged.isFavour, now.day);
    this.noteException(policy, group, judged);
    if (!judged.isFavour) this.copingActs.against += 1;
  }

  /** An exception in a client's favour is an act toward her. */
  private noteException(policy: Policy, group: number, { isFavour }: Judged): void {
    if (policy.prescriptionOf(group) < 0 && isFavour) this.copingActs.toward += 1;
  }

  /** A case judged worth money was refused in the end because the pot could not pay. */
  unpaid(need: number): void {
    if (this.judgedWorthInWindow[need] === 1) this.decisions.budgetDenials += 1;
  }
}
