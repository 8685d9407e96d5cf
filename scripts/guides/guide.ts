// The pages made of sessions: what is written for each of them, and where it goes.
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { place } from "./place.ts";
import type { Session } from "./session.ts";

export const guideNames = ["first-hour", "for-researchers", "your-own-theory"] as const;

export interface Guide {
  readonly path: string;
  /** The page without its sessions. */
  readonly opening: string;
  readonly sessions: readonly Session[];
}

/** Reads docs/<name>.sessions.yaml. */
export function readGuide(name: (typeof guideNames)[number]): Guide {
  const { title, lead, sessions } = parse(readFileSync(place(`docs/${name}.sessions.yaml`), "utf8")) as {
    readonly title: string;
    readonly lead: string;
    readonly sessions: readonly Session[];
  };
  return { path: place(`docs/${name}.md`), opening: `# ${title}\n\n${lead}`, sessions };
}
