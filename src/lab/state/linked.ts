// The choice in the address: what a link says becomes a choice, and a choice becomes a link.
import { type Link, writeLink } from "../../scenario/links/link.ts";
import { readLink } from "../../scenario/links/read-link.ts";
import { type ScreenName, screenNames } from "../../words/lab.ts";
import type { LabData } from "../lab-data.ts";
import { type Choice, firstChoice } from "./choice.ts";
import { openChoice } from "./open-choice.ts";

/** What an address opens: a choice, and a sentence where its link could not be used. */
export interface Linked {
  readonly choice: Choice;
  readonly refusal?: string;
}

/** @param hash as the address has it, with its # or empty. Never throws: a link that is no good opens the first screen. */
export function choiceOf(hash: string, data: LabData): Linked {
  const read = readLink(hash.replace(/^#/, ""), {
    scenarios: Object.keys(data.scenarios),
    screens: screenNames,
    lessons: Object.keys(data.lessons),
  });
  if (!read.isFine) return { choice: firstChoice, refusal: read.refusal };
  const { screen, ...rest } = read.link;
  const choice: Choice = { ...firstChoice, ...rest, ...(isScreen(screen) ? { screen } : {}) };
  const opened = openChoice(choice, data.scenarios);
  if (!opened.isOpen) return { choice: firstChoice, refusal: opened.refusal };
  if (choice.plan !== undefined && !opened.scenario.plans.some(({ name }) => name === choice.plan))
    return { choice: { ...choice, plan: undefined }, refusal: noSuchPlan(choice.plan, choice.scenario) };
  return { choice };
}

/** Only what differs from the page as it opens; a file of one's own cannot stand in a link. */
export function linkOf(choice: Choice): string {
  const { screen, scenario, plan, lesson, set, ownText } = choice;
  const link: Link = {
    ...(screen === firstChoice.screen ? {} : { screen }),
    ...(scenario === firstChoice.scenario || ownText !== undefined ? {} : { scenario }),
    ...(plan === undefined || ownText !== undefined ? {} : { plan }),
    ...(lesson === undefined ? {} : { lesson }),
    set: ownText === undefined ? set : {},
  };
  const isFirst = Object.keys(link).length === 1 && Object.keys(link.set).length === 0;
  return isFirst ? "" : `#${writeLink(link)}`;
}

function isScreen(name: string | undefined): name is ScreenName {
  return screenNames.some((one) => one === name);
}

function noSuchPlan(plan: string, scenario: string): string {
  return `This link names the plan ${plan}, which ${scenario} does not have.`;
}
