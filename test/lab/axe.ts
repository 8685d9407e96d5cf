// What axe finds wrong with a page, a line each.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** @param tags the rules to hold the page to; every rule when absent. */
export async function axeFaults(page: Page, tags?: string[]): Promise<string[]> {
  // Without this axe writes down every element that passes as well, which takes minutes on a large page.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  const { violations } = await (tags === undefined ? axe : axe.withTags(tags)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
}
