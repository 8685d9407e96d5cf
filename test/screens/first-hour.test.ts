// The page of first sessions stands as the program answers today.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { opening, pagePath, sessions, tellSession } from "../../scripts/first-hour/transcript.ts";
import { parseArguments } from "../../src/cli/parse.ts";

const page = readFileSync(pagePath, "utf8");

/** All of them where the whole is checked; on a desk the one that is over soonest. */
const retyped = process.env.CI ? sessions : sessions.filter(({ who }) => who === "An instructor");

test.each(retyped)(
  "every line of the first session of $who is what the program answers (if not: npm run first-hour)",
  async (session) => {
    expect(sessionOnPage(session.who)).toBe(await tellSession(session));
  },
  120_000,
);

test("the page holds its opening, three sessions and nothing else", () => {
  const told = sessions.map(({ who }) => sessionOnPage(who));
  expect(page).toBe([opening, ...told].join("\n"));
  expect(told).toHaveLength(3);
});

test("no line that the program answered is wider than 80 columns", () => {
  const answers = [...page.matchAll(/^```text\n\$ .*\n([\s\S]*?)^```$/gm)].map(([, answer]) => answer);
  expect(answers).toHaveLength(sessions.reduce((sum, { steps }) => sum + steps.length, 0));
  const tooWide = answers.flatMap((answer) => answer.split("\n")).filter((line) => line.length > 80);
  expect(tooWide).toEqual([]);
});

test.each(["README.md", "docs/classroom.md"])(
  "the program understands every command that %s types",
  async (path) => {
    const text = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8").replaceAll("\\\n", " ");
    const typed = [...text.matchAll(/^ *npm run streetlevel -- (.+)$/gm)].map(([, line]) => line);
    expect(typed.length).toBeGreaterThan(4);
    for (const line of typed) {
      const parsed = await parseArguments(line.trim().split(/\s+/), "0", 80);
      expect(parsed.kind, line).toBe("request");
    }
  },
);

/** From the session's heading to the next, with one line break at the end. */
function sessionOnPage(who: string): string {
  const found = page.split(/^(?=## )/m).find((part) => part.startsWith(`## ${who}\n`));
  return `${found?.trimEnd() ?? ""}\n`;
}
