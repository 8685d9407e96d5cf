// The pages of first sessions and of a worked study stand as the program answers today.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadDuckDb } from "../../scripts/guides/ask-duckdb.ts";
import { guideNames, readGuide } from "../../scripts/guides/guide.ts";
import { type Session, tellSession } from "../../scripts/guides/session.ts";
import { parseArguments } from "../../src/cli/parse.ts";

/** `npm run slow` types every session again, as WHOLE_GUIDES says; on a desk those that are over soonest. */
const isWholeChecked = Boolean(process.env.WHOLE_GUIDES);
const duckDb = await loadDuckDb();
if (duckDb === undefined) console.log("DuckDB has no build for this system: what is asked of it is skipped.");

/** Where the whole is checked a missing DuckDB is a failure. */
function canBeTold({ steps }: Session): boolean {
  return isWholeChecked || duckDb !== undefined || steps.every(({ asks }) => asks === undefined);
}

describe.each(guideNames)("%s", (name) => {
  const { path, opening, sessions } = readGuide(name);
  const page = readFileSync(path, "utf8");
  const retyped = sessions.filter(({ isShort }) => isWholeChecked || isShort);

  /** From one session to the next, with one line break at the end. */
  function onPage(session: Session): string {
    const heads = sessions.map(({ who }) => `\n## ${who}\n`);
    const place = sessions.indexOf(session);
    const end = place + 1 < heads.length ? page.indexOf(heads[place + 1]) : page.length;
    return `${page.slice(page.indexOf(heads[place]) + 1, end).trimEnd()}\n`;
  }

  test.each(retyped)(
    "every line of $who is what the program answers (if not: npm run guides)",
    async (session) => {
      if (!canBeTold(session)) return expect(duckDb).toBeUndefined();
      expect(onPage(session)).toBe(await tellSession(session));
    },
    300_000,
  );

  test("some of it is typed again at every test", () => {
    expect(sessions.filter(({ isShort }) => isShort)).toHaveLength(1);
  });

  test("the page holds its opening, its sessions and nothing else", () => {
    expect(page).toBe([opening, ...sessions.map(onPage)].join("\n"));
  });

  test("no line that the program answered is wider than 80 columns", () => {
    const answers = [...page.matchAll(/^```text\n\$ .*\n([\s\S]*?)^```$/gm)].map(([, answer]) => answer);
    const typed = sessions.flatMap(({ steps }) => steps.filter(({ types }) => types !== undefined));
    expect(answers).toHaveLength(typed.length);
    const tooWide = answers.flatMap((answer) => answer.split("\n")).filter((line) => line.length > 80);
    expect(tooWide).toEqual([]);
  });
});

test("the first hour is told by three people, and the study in three lines to each program", () => {
  expect(readGuide("first-hour").sessions).toHaveLength(3);
  const blocks = [
    ...readFileSync(readGuide("for-researchers").path, "utf8").matchAll(
      /^```(?:sql|r|python)\n([\s\S]*?)^```$/gm,
    ),
  ];
  expect(blocks.map(([, lines]) => lines.trimEnd().split("\n").length)).toEqual([3, 3, 3, 3]);
});

test.each(["README.md", "docs/classroom.md", "docs/for-researchers.md", "docs/your-own-theory.md"])(
  "the program understands every command that %s types",
  async (path) => {
    const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8").replaceAll("\\\n", " ");
    const typed = [...text.matchAll(/^[ $]*npm run streetlevel -- (.+)$/gm)].map(([, line]) => line);
    expect(typed.length).toBeGreaterThan(4);
    for (const line of typed) {
      const parsed = await parseArguments(line.trim().split(/\s+/), "0", 80);
      expect(parsed.kind, line).toBe("request");
    }
  },
);
