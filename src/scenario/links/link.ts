// A link to the lab: what it may hold, and how it is written.
import type { ParameterName } from "../../model/parameters.ts";
import { valueAsAssigned } from "../read-assignment.ts";
import type { Changes } from "../scenario.ts";

/** The version of this form of links. */
export const linkVersion = 1;
/** Characters after the #. */
export const longestLink = 16_384;

/** Only what differs from the page as it opens. */
export interface Link {
  /** A built-in scenario. */
  readonly scenario?: string;
  readonly screen?: string;
  readonly plan?: string;
  readonly lesson?: string;
  /** Values for all plans, `seed` and `replications` among them. */
  readonly set: Changes;
}

export const linkNames = ["screen", "lesson", "scenario", "plan"] as const;

/** Such as `v=1&scenario=case-teams&meetings.perWeek=3&seed=7`, to stand after a #. */
export function writeLink(link: Link): string {
  const named = linkNames.flatMap((name): [string, string][] => {
    const value = link[name];
    return value === undefined ? [] : [[name, value]];
  });
  const set = Object.entries(link.set).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, valueAsAssigned(name as ParameterName, value)]],
  );
  const parts = [["v", String(linkVersion)] as const, ...named, ...set];
  return parts.map(([name, value]) => `${name}=${readable(value)}`).join("&");
}

/** What an address can carry as it is stays so; the rest is escaped. */
function readable(value: string): string {
  return encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%2F", "/");
}
