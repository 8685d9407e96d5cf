// What is said when the request is wrong: what was found, what was wanted, what to do.
import { diskRefusal } from "./disk.ts";
import { listed } from "./lists.ts";
import { count } from "./numbers.ts";

/** Did you mean "sweep"? Or, where no name is near, the names there are. */
export function didYouMean(nearest: string | undefined, otherwise: string): string {
  return nearest === undefined ? otherwise : `Did you mean "${nearest}"?`;
}

export function unknownCommand(
  text: string,
  nearest: string | undefined,
  commands: readonly string[],
): string {
  return `There is no command "${text}". ${didYouMean(nearest, `The commands are ${listed(commands)}.`)}`;
}

/** `option` with its dashes, as typed; `command` where one stands before it. */
export function unknownOption(option: string, nearest: string | undefined, command?: string): string {
  const help = `See: streetlevel ${command === undefined ? "" : `${command} `}--help`;
  return `There is no option "${option}"${command === undefined ? "" : ` of ${command}`}. ${didYouMean(nearest, help)}`;
}

export function unknownScenario(
  text: string,
  nearest: string | undefined,
  builtIn: readonly string[],
): string {
  const names =
    builtIn.length === 0 ? "There are no built-in scenarios here." : `Built in: ${builtIn.join(", ")}.`;
  const hint = nearest === undefined ? "" : ` ${didYouMean(nearest, "")}`;
  return `There is no built-in scenario "${text}".${hint}\n${names} A file of your own is named with its ending, such as my-plans.yaml.`;
}

export function missingScenario(command: string, builtIn: readonly string[]): string {
  const example = builtIn[0] ?? "my-plans.yaml";
  return `Which scenario? For example: streetlevel ${command} ${example}\n${builtIn.length === 0 ? "" : `Built in: ${builtIn.join(", ")}. `}A file of your own is named with its ending, such as my-plans.yaml.`;
}

/** `wanted`: scenario, or kind of thing to list. */
export function tooManyArguments(wanted: string, found: readonly string[]): string {
  return `One ${wanted} at a time, but also found ${listed(found.map((text) => `"${text}"`))}.`;
}

/** Nothing is called so that could be explained. */
export function nothingToExplain(text: string, like: readonly string[]): string {
  const near = listed(
    like.map((name) => `"${name}"`),
    "or",
  );
  const advice = near === "" ? "See what there is: streetlevel explain" : `Did you mean ${near}?`;
  return `"${text}" is not a name that can be explained. ${advice}`;
}

export function unknownKind(text: string, nearest: string | undefined, kinds: readonly string[]): string {
  return `There is no list of "${text}". ${didYouMean(nearest, `There are lists of ${listed(kinds)}.`)}`;
}

export function noSuchFile(path: string): string {
  return `There is no file ${path}.`;
}

export function notAFile(path: string): string {
  return /\.csv$/i.test(path)
    ? `${path} is a folder, not a table of points.`
    : `${path} is a folder. A scenario is a file that ends in .yaml.`;
}

export const notAPlainFile = "it is not a plain file";

export function unreadableFile(path: string, reason: string): string {
  return `${path} cannot be read: ${diskRefusal(reason)}.`;
}

export function fileTooLarge(path: string, mebibytes: number): string {
  const kind = /\.csv$/i.test(path) ? "table of points" : "scenario";
  return `${path} is larger than ${mebibytes} MB. No ${kind} needs that much.`;
}

export function unknownPlan(text: string, nearest: string | undefined, plans: readonly string[]): string {
  return `The scenario has no plan "${text}". ${nearest === undefined ? "" : `${didYouMean(nearest, "")} `}Its plans are ${listed(plans)}.`;
}

/** A sweep cannot judge a claim about points it does not have. */
export function pointsMissing(hypotheses: readonly string[], levers: readonly string[]): string {
  return `${listed(hypotheses)} need${hypotheses.length === 1 ? "s" : ""} points that the sweep over ${listed(levers)} does not have. Name values from the sweep's lists; a trend needs at least two of them, a peak inside three.`;
}

export function onePlanOnly(plan: string, scenario: string): string {
  return `A comparison needs at least two plans, but the file has only ${plan}. To run it: streetlevel run ${scenario}`;
}

export function noSweep(scenario: string): string {
  return `The scenario ${scenario} has no sweep. Add a line such as\nsweep: { meetings.perWeek: [0, 1, 2] }\nor compare its plans: streetlevel compare ${scenario}`;
}

/** The schema is the same for every scenario, so one that is named would go unread. */
export function schemaOfNothingElse(scenario: string): string {
  return `--schema prints the schema of any scenario file and reads none. To check ${scenario}: streetlevel check ${scenario}`;
}

export function notAWholeNumber(option: string, found: string, from: number, to: number): string {
  return `${option} wants a whole number from ${count(from)} to ${count(to)}, not "${found}".`;
}

export function valueMissing(option: string): string {
  return `${option} wants a value.`;
}

export function givenTwice(option: string): string {
  return `${option} is given more than once.`;
}

/** The very study stands there, but a file of it was changed since. */
export function damagedStudyThere(folder: string, file: string): string {
  return `${folder} holds this study, but ${file} is not as it was written. Run it again with --replace, or choose another folder with --out.`;
}

export function otherStudyThere(folder: string): string {
  return `${folder} holds a study with other inputs. Add --replace to overwrite it, or --out to choose another folder.`;
}

export function notAStudyFolder(folder: string): string {
  return `${folder} is not empty and holds no study of this program, so nothing was written there. Choose another folder with --out.`;
}

export function notAFolder(path: string): string {
  return `${path} is not a folder. Choose another place for the results with --out.`;
}

export function notARealFolder(path: string): string {
  return `${path} is a symbolic link; results are written into a real folder. Name the folder it points to.`;
}

export function foreignFileThere(path: string): string {
  return `${path} is not part of the study and would be lost. Move it elsewhere, or choose another folder with --out.`;
}

/** Where a file is to be written and something else stands. */
export function noFileThere(path: string, found: "folder" | "brokenLink" | "notPlain"): string {
  const what = {
    folder: "is a folder",
    brokenLink: "is a link to a file that is not there",
    notPlain: "is a pipe, a device or the like, not a plain file",
  }[found];
  return `${path} ${what}. Choose another name.`;
}

export function notWritable(folder: string, reason: string): string {
  return `${folder} cannot be written: ${diskRefusal(reason)}.`;
}

/** Above the stack trace, for what is not the reader's doing. */
export function faultOfOurs(message: string): string {
  return `Something went wrong inside streetlevel, and it is not your doing: ${message}`;
}
