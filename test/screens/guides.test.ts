// The pages of first sessions and of a worked study stand as the program answers today.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { guideNames, readGuide } from "../../scripts/guides/guide.ts";
import { type Session, tellSession } from "../../scripts/guides/session.ts";
import { parseArguments } from "../../src/cli/parse.ts";

/** Only `npm run slow` types the sessions again, as RETYPED_GUIDES says: each of them runs whole studies. */
const isRetyped = Boolean(process.env.RETYPED_GUIDES);

describe.each(guideNames)("%s", (name) => {
  const { path, opening, sessions } = readGuide(name);
  const page = readFileSync(path, "utf8");

  /** From one session to the next, with one line break at the end. */
  function onPage(session: Session): string {
    const heads = sessions.map(({ who }) => `\n## ${who}\n`);
    const place = sessions.indexOf(session);
    const end = place + 1 < heads.length ? page.indexOf(heads[place + 1]) : page.length;
    return `${page.slice(page.indexOf(heads[place]) + 1, end).trimEnd()}\n`;
  }

  if (isRetyped) {
    test.each(sessions)(
      "every line of $who is what the program answers (if not: npm run guides)",
      async (session) => {
        expect(onPage(session)).toBe(await tellSession(session));
      },
    );
  }

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
