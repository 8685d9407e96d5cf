// The command run inside a test: an own folder, a clock that stands still, and everything it wrote.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach } from "vitest";
import type { Effects } from "../../src/cli/effects.ts";
import { main } from "../../src/cli/main.ts";
import type { Scheduler } from "../../src/experiment/cluster/slurm.ts";
import { pairScenario, smallScenario } from "./scenario-text.ts";
import { type RunJobs, standInStudy } from "./stand-in-study.ts";

export interface Setting {
  readonly columns?: number;
  readonly isTerminal?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  readonly study?: RunJobs;
  /** Milliseconds from any fixed moment; absent: no time goes by. */
  readonly now?: () => number;
  readonly onInterrupt?: Effects["onInterrupt"];
  /** The built browser page, and whether a browser takes its address. */
  readonly lab?: { readonly page: string; readonly opens: boolean };
  /** Stands in for Slurm. */
  readonly scheduler?: Scheduler;
  /** Times one run; absent: nothing is tried. */
  readonly pilot?: () => number;
}

export interface Said {
  readonly code: number;
  readonly output: string;
  readonly messages: string;
}

export interface Office {
  readonly folder: string;
  /** A line of words with blanks between them, or the words one by one. */
  readonly say: (line: string | readonly string[], setting?: Setting) => Promise<Said>;
  readonly write: (name: string, text: string) => void;
  /** Paths below the folder, sorted; empty when there is nothing. */
  readonly files: (below: string) => string[];
}

const folders: string[] = [];
const lastingFolders: string[] = [];

function removeAll(some: string[]): void {
  for (const folder of some.splice(0)) rmSync(folder, { recursive: true, force: true });
}

afterEach(() => removeAll(folders));
afterAll(() => removeAll(lastingFolders));

/**
 * A folder with two built-in scenarios, case-teams and two-plans, and a place to work: for one test, or for all of a
 * file, so that a study which several claims are about is run once.
 */
export function openOffice(lasts: "one test" | "all tests" = "one test"): Office {
  const root = mkdtempSync(join(tmpdir(), "street-level-screens-"));
  (lasts === "one test" ? folders : lastingFolders).push(root);
  const [builtInFolder, folder] = [join(root, "scenarios"), join(root, "work")];
  mkdirSync(builtInFolder);
  mkdirSync(folder);
  writeFileSync(join(builtInFolder, "case-teams.yaml"), smallScenario);
  writeFileSync(join(builtInFolder, "two-plans.yaml"), pairScenario);
  return {
    folder,
    write: (name, text) => writeFileSync(join(folder, name), text),
    files: (below) => {
      const place = join(folder, below);
      return existsSync(place) ? readdirSync(place, { recursive: true }).map(String).sort() : [];
    },
    say: (line, setting = {}) => runCommand(line, setting, folder, builtInFolder),
  };
}

async function runCommand(
  line: string | readonly string[],
  setting: Setting,
  folder: string,
  builtInFolder: string,
): Promise<Said> {
  const { columns = 80, isTerminal = false, environment = {}, scheduler, lab, pilot } = setting;
  const words = typeof line === "string" ? line.split(" ").filter((word) => word !== "") : line;
  return sayTo(words, folder, {
    columns,
    isTerminal,
    study: setting.study ?? standInStudy(),
    environment,
    builtInFolder,
    now: setting.now ?? (() => 0),
    commandLine: ["streetlevel", ...words],
    onInterrupt: setting.onInterrupt ?? (() => () => {}),
    program: ["node", "streetlevel.js"],
    ...(lab === undefined ? {} : { labPage: lab.page, openInBrowser: async () => lab.opens }),
    ...(scheduler === undefined ? {} : { loadScheduler: async () => scheduler }),
    ...(pilot === undefined ? {} : { loadPilot: async () => pilot }),
  });
}

/** What is at hand for the command apart from its folder; all of {@link Effects} but what it writes to may be named. */
interface Hand extends Partial<Omit<Effects, "output" | "messages">> {
  readonly columns?: number;
  readonly isTerminal?: boolean;
  readonly study: RunJobs;
}

/** Says words to the command in a folder, where no time goes by and charts are drawn by nobody. */
export async function sayTo(words: readonly string[], folder: string, hand: Hand): Promise<Said> {
  const { columns = 80, isTerminal = false, study, ...effects } = hand;
  const said = { output: "", messages: "" };
  const terminal = (to: "output" | "messages") => ({
    write: (text: string) => {
      said[to] += text;
    },
    columns,
    isTerminal,
  });
  const code = await main([...words], {
    output: terminal("output"),
    messages: terminal("messages"),
    environment: {},
    workingFolder: folder,
    builtInFolder: folder,
    version: "9.9.9",
    threads: 1,
    now: () => 0,
    date: () => new Date(0),
    commandLine: ["streetlevel"],
    onInterrupt: () => () => {},
    loadRunJobs: async () => study,
    loadDrawChart: async () => async (chart) => ({
      vegaLite: JSON.stringify(chart.spec),
      svg: "<svg/>",
      png: new Uint8Array([1]),
    }),
    ...effects,
  });
  return { code, ...said };
}
