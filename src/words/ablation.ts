// What a finding rests on, in sentences: the mechanisms without which its verdict is another, and those that move it.
import type { AblationResult } from "../experiment/analysis/ablation.ts";
import type { HypothesisResult } from "../experiment/analysis/results.ts";
import { change } from "./amounts.ts";
import { capitalised, listed } from "./lists.ts";
import { count, counted, signed } from "./numbers.ts";
import { verdictWord } from "./verdicts.ts";

/** Mechanisms named one by one; more are counted. */
const mostNamed = 5;

/** `trust` of `mechanisms.trust`: the name under which `explain` knows it. */
export function mechanismName({ off }: Pick<AblationResult, "off">): string {
  return off.slice("mechanisms.".length);
}

/** 16 claims with all mechanisms, and with each of 20 off · 40 simulated programmes each · same clients in all. */
export function ablationLine(claims: number, mechanisms: number, replications: number): string {
  return `${counted(claims, "claim")} with every mechanism on, and without each of ${count(mechanisms)} · ${counted(replications, "simulated programme")} each · same clients in all`;
}

/** What one claim rests on. */
export function restsOnSentence(results: readonly AblationResult[]): string {
  const carrying = bySize(results.filter(({ role }) => role === "carries"));
  const moving = bySize(results.filter(({ role }) => role === "moves"));
  const untold = results.filter(({ role }) => role === "untold");
  if (untold.length === results.length)
    return "What it rests on cannot be told: a value is missing, or there are too few programmes.";
  return [
    carryingSentence(carrying, moving.length, results.length),
    movingSentence(moving),
    untoldSentence(untold),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function carryingSentence(carrying: readonly AblationResult[], moving: number, of: number): string {
  if (carrying.length === 0) {
    const off = `With any one of ${counted(of, "mechanism")} off`;
    return moving === 0
      ? `${off}, the effect changes by no more than chance.`
      : `${off}, the verdict stays, or the change is no more than chance.`;
  }
  const named = carrying.map(
    (one) => `${mechanismName(one)} (${verdictWord(one.without.verdict)}, ${effectOf(one.without)})`,
  );
  return `It rests on ${listed(named)}: the verdict without ${carrying.length === 1 ? "it" : "each"} is in brackets.`;
}

function movingSentence(moving: readonly AblationResult[]): string {
  if (moving.length === 0) return "";
  const named = moving.slice(0, mostNamed).map((one) => `${mechanismName(one)} (${effectOf(one.without)})`);
  const more = moving.length - named.length;
  const all = more > 0 ? [...named, `${count(more)} more`] : named;
  return `Only the size changes without ${listed(all, more > 0 ? "and" : "or")}.`;
}

function untoldSentence(untold: readonly AblationResult[]): string {
  if (untold.length === 0) return "";
  return `It cannot be told without ${listed(untold.map(mechanismName), "or")}, because a value is missing there or there are too few programmes.`;
}

/** The summary of all claims: which mechanism carries most of them. */
export function ablationFinding(results: readonly AblationResult[]): string {
  const names = [...new Set(results.map(mechanismName))];
  const carriedBy = (name: string) =>
    results.filter((one) => one.role === "carries" && mechanismName(one) === name).length;
  const claims = new Set(results.map(({ whole }) => whole.hypothesis.name));
  const carried = new Set(
    results.flatMap(({ role, whole }) => (role === "carries" ? [whole.hypothesis.name] : [])),
  );
  if (carried.size === 0)
    return `None of ${counted(claims.size, "verdict")} rests on a single one of ${counted(names.length, "mechanism")}`;
  const most = Math.max(...names.map(carriedBy));
  const first = names.filter((name) => carriedBy(name) === most);
  const who = `${capitalised(listed(first))} ${first.length === 1 ? "carries" : "each carry"} ${count(most)} of ${counted(claims.size, "verdict")}`;
  const standing = claims.size - carried.size;
  const others =
    standing === 0 ? "" : `; ${count(standing)} ${standing === 1 ? "rests" : "rest"} on no single one`;
  return `${who}${first.length === 1 ? ", the most of any mechanism" : ""}${others}`;
}

/** How to read it, under the claims. */
export function ablationNote(results: readonly AblationResult[]): string {
  const mechanisms = new Set(results.map(({ off }) => off)).size;
  return `Each of ${counted(mechanisms, "mechanism")} was switched off by itself, on the same simulated lives. A claim rests on one where its verdict becomes another and its effect changes by more than chance; ranges of the changes hold for all claims and mechanisms together. What off means for each: streetlevel list mechanisms.`;
}

function effectOf({ hypothesis, interval }: HypothesisResult): string {
  if (!Number.isFinite(interval.estimate)) return "no value";
  const isInLogOdds = hypothesis.kind === "interaction" && hypothesis.scale === "logit";
  return isInLogOdds ? signed(interval.estimate) : change(hypothesis.measure, interval.estimate);
}

/** The largest change first. */
function bySize(results: readonly AblationResult[]): AblationResult[] {
  const size = ({ change: { estimate } }: AblationResult) => Math.abs(estimate);
  return [...results].sort((one, other) => size(other) - size(one));
}
