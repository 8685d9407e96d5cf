// The command line into a request, or into the text of --help or --version.
import yargs, { type Argv } from "yargs";
import { nearestName } from "../scenario/nearest-name.ts";
import { tooManyArguments, unknownCommand, unknownOption, valueMissing } from "../words/errors.ts";
import {
  argumentWords,
  type CommandName,
  commandNames,
  commandWords,
  optionWords,
  usageWords,
} from "../words/usage.ts";
import { optionsOf } from "./command-options.ts";
import { givenOptions } from "./given-options.ts";
import { type Request, readRequest } from "./options.ts";
import { RequestError } from "./request-error.ts";

export type Parsed =
  | { readonly kind: "request"; readonly request: Request }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "nothing" };

interface Argument {
  readonly name: keyof typeof argumentWords;
  /** Several words make one argument. */
  readonly isLong?: true;
}

const scenario: Argument = { name: "scenario" };
const argumentOf: Readonly<Record<CommandName, Argument>> = {
  run: scenario,
  compare: scenario,
  sweep: scenario,
  ablate: scenario,
  match: scenario,
  show: { name: "results" },
  report: { name: "results" },
  resume: { name: "results" },
  shard: { name: "cluster" },
  merge: { name: "folders", isLong: true },
  verify: { name: "results" },
  reproduce: { name: "results" },
  check: scenario,
  new: { name: "file" },
  lab: scenario,
  list: { name: "kind" },
  explain: { name: "name", isLong: true },
};

const always = { help: optionWords.help, version: optionWords.version } as const;

/** Reads `args`, which stand after the command's own name. @throws RequestError for what it does not understand. */
export async function parseArguments(
  args: readonly string[],
  version: string,
  columns: number,
): Promise<Parsed> {
  const word = args[0]?.startsWith("-") ? args.find(isCommandName) : args[0];
  refuseUnknownCommand(word);
  const command = commandNames.find((name) => name === word);
  refuseUnknownOptions(command, args);
  const read = await understood(parser(version, columns), args);
  if (read.text !== "") return { kind: "text", text: `${read.text}\n` };
  if (command === undefined) return { kind: "nothing" };
  const { found } = read;
  const further = Array.isArray(found._) ? found._.slice(1).map(String) : [];
  if (further.length > 0) throw new RequestError(tooManyArguments(argumentOf[command].name, further));
  const given = givenOptions(command, args);
  return { kind: "request", request: { ...readRequest(command, found), given } };
}

/** Ends the reading of a command line once it is understood: yargs would go on to lay out a help text that nobody wants. */
class Understood extends Error {
  readonly found: Record<string, unknown>;

  constructor(found: Record<string, unknown>) {
    super();
    this.found = found;
  }
}

/** What was found for a command, or the text that yargs has to say. */
async function understood(
  program: Argv,
  args: readonly string[],
): Promise<{ readonly text: string; readonly found: Record<string, unknown> }> {
  let text = "";
  try {
    await program.parseAsync([...args], {}, (_error: unknown, _argv: unknown, output: string) => {
      text = output;
    });
  } catch (error) {
    if (!(error instanceof Understood)) throw error;
    return { text, found: error.found };
  }
  return { text, found: {} };
}

function parser(version: string, columns: number): Argv {
  const program = yargs()
    .scriptName("streetlevel")
    .usage([usageWords.title, "", `  ${usageWords.pattern}`].join("\n"))
    .locale("en")
    .updateStrings({
      "Commands:": usageWords.commands,
      "Options:": usageWords.options,
      "Positionals:": usageWords.arguments,
    })
    .parserConfiguration({
      "boolean-negation": false,
      "camel-case-expansion": false,
      "dot-notation": false,
      "parse-numbers": false,
      "parse-positional-numbers": false,
      "strip-aliased": true,
    })
    .help("help", always.help)
    .version("version", always.version, version)
    .wrap(columns)
    .exitProcess(false)
    .fail((message, error) => {
      throw new RequestError(inOurWords(message || error.message));
    });
  for (const name of commandNames) {
    const argument = argumentOf[name];
    program.command(
      `${name} [${argument.name}${argument.isLong ? ".." : ""}]`,
      commandWords[name],
      (one) =>
        one
          .positional(argument.name, { type: "string", describe: argumentWords[argument.name] })
          .options({ ...optionsOf[name] }),
      (parsed) => {
        throw new Understood(parsed);
      },
    );
  }
  return program;
}

function isCommandName(word: string): boolean {
  return commandNames.some((name) => name === word);
}

function refuseUnknownCommand(word: string | undefined): void {
  if (word === undefined || isCommandName(word)) return;
  throw new RequestError(unknownCommand(word, nearestName(word, commandNames), commandNames));
}

/**
 * Strict about options, before yargs sees them: it would not name the nearest, and trips over names such as
 * --constructor.
 */
function refuseUnknownOptions(command: CommandName | undefined, args: readonly string[]): void {
  const known = [...Object.keys(command === undefined ? {} : optionsOf[command]), ...Object.keys(always)];
  const end = args.indexOf("--");
  for (const arg of end < 0 ? args : args.slice(0, end)) {
    const [, dashes, name] = /^(--?)([^=\d][^=]*)/.exec(arg) ?? [];
    if (name === undefined || (dashes === "--" ? known.includes(name) : isKnownLetter(command, name)))
      continue;
    const nearest = nearestName(name, known);
    throw new RequestError(
      unknownOption(dashes + name, nearest === undefined ? undefined : `--${nearest}`, command),
    );
  }
}

/** -n and -k, also with the number behind: -n40. */
function isKnownLetter(command: CommandName | undefined, name: string): boolean {
  if (command === undefined) return false;
  const options = optionsOf[command];
  return ("replications" in options && /^n\d*$/.test(name)) || ("rows" in options && /^k\d*$/.test(name));
}

/** The one complaint of yargs that our options can raise: a value left out. */
function inOurWords(message: string): string {
  const option = /Not enough arguments following: (.+)/.exec(message)?.[1];
  return option === undefined ? message : valueMissing(option.length === 1 ? `-${option}` : `--${option}`);
}
