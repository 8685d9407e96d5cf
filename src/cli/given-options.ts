// The options of a command as they were typed, for a next command that repeats them.
import { type CommandName, commandLine } from "../words/usage.ts";
import { optionsOf } from "./command-options.ts";

export interface GivenOption {
  /** Without its dashes, such as `replications`. */
  readonly name: string;
  /** As one would type it: `--set`, `meetings.minutes=90`. */
  readonly words: readonly string[];
}

/** What stands after the command's name, which has been checked already. */
export function givenOptions(command: CommandName, args: readonly string[]): GivenOption[] {
  const end = args.indexOf("--");
  const words = end < 0 ? args : args.slice(0, end);
  const given: GivenOption[] = [];
  for (let place = 0; place < words.length; place++) {
    const [, long, longValue] = /^--([^=]+)(?:=(.*))?$/s.exec(words[place]) ?? [];
    const [, letter, letterValue] = /^-([a-z])=?(.*)$/s.exec(words[place]) ?? [];
    const name = long ?? nameOf(command, letter);
    const option = name === undefined ? undefined : optionsOf[command][name];
    if (name === undefined || option === undefined) continue;
    const typed = letter === undefined ? `--${name}` : `-${letter}`;
    if (option.type === "boolean") {
      given.push({ name, words: [typed] });
      continue;
    }
    const attached = longValue ?? (letterValue === "" ? undefined : letterValue);
    if (attached === undefined) place += 1;
    const value = attached ?? words[place] ?? "";
    // A value that looks like an option has to hang on to its name.
    given.push({ name, words: value.startsWith("-") ? [`--${name}=${value}`] : [typed, value] });
  }
  return given;
}

export interface NextCommand {
  readonly command: CommandName;
  /** A scenario as it was named, or a folder of results. */
  readonly argument: string;
  /** Names of options that are not repeated: others take their place, or they have done their work. */
  readonly without?: readonly string[];
  /** Words of further options. */
  readonly more?: readonly string[];
}

/** Whoever wrote over a study once need not do so again, and a shard has no next study of its own. */
const neverRepeated: readonly string[] = ["replace", "shards", "shard"];

/** The next command to type, with every option given before that it knows too. */
export function commandAgain(
  given: readonly GivenOption[],
  { command, argument, without = [], more = [] }: NextCommand,
): string {
  const known = optionsOf[command];
  const repeated = given.filter(
    ({ name }) => name in known && !without.includes(name) && !neverRepeated.includes(name),
  );
  return commandLine(command, argument, [...repeated.flatMap(({ words }) => words), ...more]);
}

function nameOf(command: CommandName, letter: string | undefined): string | undefined {
  if (letter === undefined) return undefined;
  return Object.entries(optionsOf[command]).find(([, { alias }]) => alias === letter)?.[0];
}
