// Three first sessions as a page: each command is typed into the program itself, and what it answers is printed.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { main } from "../../src/cli/main.ts";
import { runStudy } from "../../src/experiment/study-command.ts";
import { counted } from "../../src/words/numbers.ts";

interface Step {
  readonly says: string;
  /** What stands after `npm run streetlevel --`. */
  readonly types: string;
  /** The most lines of the answer that are printed; absent: all. */
  readonly shows?: number;
}

export interface Session {
  readonly who: string;
  readonly steps: readonly Step[];
  readonly ends: string;
}

const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const pagePath = place("docs/first-hour.md");

const { lead, sessions } = parse(readFileSync(place("docs/first-hour.sessions.yaml"), "utf8")) as {
  readonly lead: string;
  readonly sessions: readonly Session[];
};

export { sessions };

const columns = 80;
const threads = 2;

/** The page without its sessions. */
export const opening = `# The first hour\n\n${lead}`;

/** One session as it stands on the page, its commands typed in an empty folder. @throws Error where one fails. */
export async function tellSession({ who, steps, ends }: Session): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "street-level-first-hour-"));
  try {
    const told: string[] = [];
    for (const step of steps) {
      const answer = cut((await type(step.types, folder)).trimEnd().split("\n"), step);
      const typed = `$ npm run streetlevel -- ${step.types}`;
      told.push(step.says.trim(), ["```text", typed, ...answer, "```"].join("\n"));
    }
    return [`## ${who}`, ...told, ends.trim(), ""].join("\n\n").replace(/\n+$/, "\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the program answers; only the pictures, of which it says no more than their number, are left undrawn. */
async function type(line: string, workingFolder: string): Promise<string> {
  const said = { output: "", messages: "" };
  const terminal = (to: keyof typeof said) => ({
    write: (text: string) => {
      said[to] += text;
    },
    columns,
    isTerminal: false,
  });
  const code = await main(line.split(" "), {
    output: terminal("output"),
    messages: terminal("messages"),
    environment: { NO_COLOR: "1" },
    workingFolder,
    builtInFolder: place("scenarios"),
    version: "0",
    threads,
    now: () => 0,
    date: () => new Date(0),
    commandLine: ["streetlevel", line],
    onInterrupt: () => () => {},
    loadRunStudy: async () => runStudy,
    loadDrawChart: async () => async () => ({ vegaLite: "{}", svg: "<svg/>", png: new Uint8Array() }),
  });
  if (code !== 0) throw new Error(`"${line}" ended with ${code}: ${said.messages}`);
  return said.output;
}

/** The lines to print, with a mark for those that are not. */
function cut(lines: readonly string[], { shows = lines.length }: Step): string[] {
  const left = Math.max(0, lines.length - shows);
  return left === 0 ? [...lines] : [...lines.slice(0, shows), `... ${counted(left, "more line")}`];
}
