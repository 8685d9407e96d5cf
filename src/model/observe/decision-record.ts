// What is noted of every situation that was judged inside the observed window: right or wrong, by rule or against it.
import type { Judged } from "../policy/case-judging.ts";
import { answer, rightAnswer } from "../policy/judgement.ts";
import { type Policy, policyClasses } from "../policy/policy.ts";
import { LikePairs } from "./like-pairs.ts";

/** A count and how often there was occasion for it. */
class Tally {
  count = 0;
  of = 0;

  add(happened: boolean): void {
    this.of += 1;
    if (happened) this.count += 1;
  }
}

const tallies = (count: number) => Array.from({ length: count }, () => new Tally());

export class DecisionRecord {
  /** By policy class: right answers among provisions and incidents that were judged. */
  readonly right = tallies(policyClasses.length);
  /** By client group: money refused for any reason but the pot, among cases in which money was right. */
  readonly wrongfulDenials = tallies(2);
  /** Those at least referred, among wrongful denials. */
  readonly wrongfullyReferred = new Tally();
  readonly unwarrantedGrants = new Tally();
  /** Provisions that nobody knew of or found, among needs taken up for which money may be spent. */
  readonly ignorance = new Tally();
  /** By policy class: consequences, among incidents that deserved mildness. */
  readonly wrongfulConsequences = tallies(policyClasses.length);
  /** Answers against what a rule says, among judged situations to which one speaks. */
  readonly exceptions = new Tally();
  /** Exceptions from a rule that was right, among exceptions. */
  readonly unwarrantedExceptions = new Tally();
  readonly likePairs = new LikePairs(policyClasses.length);
  /** Judged cases whose answer would change between a hard and a lenient worker. */
  readonly dependsOnWho = new Tally();
  judgedWorth = 0;
  budgetDenials = 0;
  consequences = 0;

  /** A decision over a provision; `judged` is missing where nothing could be offered. */
  addProvision(
    policy: Policy,
    group: number,
    merit: number,
    clientGroup: number,
    given: number,
    isBudgetDenial: boolean,
    day: number,
    judged: Judged | undefined,
  ): void {
    const isGrant = given === answer.grant;
    const kind = policy.classOf(group);
    if (judged !== undefined) this.right[kind].add(given === rightAnswer(merit));
    if (isGrant) this.judgedWorth += 1;
    if (isBudgetDenial) this.budgetDenials += 1;
    if (merit > 0) {
      this.wrongfulDenials[clientGroup].add(!isGrant);
      if (!isGrant) this.wrongfullyReferred.add(given === answer.refer);
    } else this.unwarrantedGrants.add(isGrant);
    this.likePairs.add(group, merit > 0, isGrant, day, kind);
    if (judged !== undefined) this.addByRule(policy.prescriptionOf(group), isGrant, merit > 0);
  }

  addIncident(policy: Policy, group: number, merit: number, isFavour: boolean, day: number): void {
    const kind = policy.classOf(group);
    this.right[kind].add(isFavour === merit > 0);
    if (merit > 0) this.wrongfulConsequences[kind].add(!isFavour);
    if (!isFavour) this.consequences += 1;
    this.likePairs.add(group, merit > 0, isFavour, day, kind);
    this.addByRule(policy.prescriptionOf(group), isFavour, merit > 0);
  }

  private addByRule(prescription: number, isFavour: boolean, deservesFavour: boolean): void {
    if (prescription === 0) return;
    const isException = isFavour !== prescription > 0;
    this.exceptions.add(isException);
    if (isException) this.unwarrantedExceptions.add(deservesFavour === prescription > 0);
  }
}
