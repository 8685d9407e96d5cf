// A session as it stands on a page: each command is typed into the program itself, and what it answers is printed.

import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { main } from "../../src/cli/main.ts";
import { runOnThreads } from "../../src/experiment/run/threads/threads.ts";
import { counted } from "../../src/words/numbers.ts";
import { askDuckDb } from "./ask-duckdb.ts";
import { place } from "./place.ts";
import { reportingList } from "./reporting-list.ts";

/** What is said, and at most one thing that is done after it. */
interface Step {
  readonly says: string;
  /** What stands after `npm run streetlevel --`. */
  readonly types?: string;
  /** The most lines of the answer that are printed; absent: all. */
  readonly shows?: number;
  /** A file of the session that is printed as it stands. */
  readonly prints?: string;
  /** A question to DuckDB about files in the folder. */
  readonly asks?: string;
  /** A results folder whose items of a reporting checklist are filled in. */
  readonly reports?: string;
}

export interface Session {
  readonly who: string;
  /** Files of docs/ that are in the folder when the session begins. */
  readonly files?: readonly string[];
  readonly steps: readonly Step[];
  readonly ends: string;
}

const columns = 80;
const threads = 2;

/** One session as it stands on its page, done in an empty folder. @throws Error where a command fails. */
export async function tellSession({ who, files = [], steps, ends }: Session): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "street-level-guide-"));
  try {
    for (const name of files) copyFileSync(place(`docs/${name}`), join(folder, name));
    const told: string[] = [];
    for (const step of steps) told.push(step.says.trim(), ...(await doStep(step, folder)));
    return [`## ${who}`, ...told, ends.trim(), ""].join("\n\n").replace(/\n+$/, "\n");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function doStep(step: Step, folder: string): Promise<string[]> {
  const { types, prints, asks, reports } = step;
  if (types !== undefined) {
    const answer = cut((await type(types, folder)).trimEnd().split("\n"), step);
    return [block("text", [`$ npm run streetlevel -- ${types}`, ...answer])];
  }
  if (prints !== undefined) {
    const language = prints.endsWith(".mjs") ? "js" : "yaml";
    return [block(language, [readFileSync(join(folder, prints), "utf8").trimEnd()])];
  }
  if (asks !== undefined) return [block("sql", [asks.trimEnd()]), await askDuckDb(asks, folder)];
  if (reports !== undefined) return [reportingList(join(folder, reports))];
  return [];
}

function block(language: string, lines: readonly string[]): string {
  return [`\`\`\`${language}`, ...lines, "```"].join("\n");
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
    loadRunJobs: async () => runOnThreads,
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
