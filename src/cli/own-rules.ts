// The file that --rules names: loaded for a scenario that is opened, or again for a study that is gone on with.
import { resolve } from "node:path";
import type { RulesRequest, StudyRequest } from "../experiment/plan/study-request.ts";
import {
  knownRules,
  type LoadedRules,
  loadRulesFile,
  type StudyRules,
} from "../experiment/run/threads/rules-file.ts";
import type { KnownRules } from "../scenario/rules-given.ts";
import type { RuleNames } from "../scenario/scenario.ts";
import { noRulesWanted, otherRules, rulesWanted } from "../words/rules.ts";
import type { Effects } from "./effects.ts";
import type { Request } from "./options.ts";
import { RequestError } from "./request-error.ts";

/** The rules of a study that stand in for ours. */
export interface OpenedRules {
  /** For threads. */
  readonly study: StudyRules;
  /** For the study's inputs. */
  readonly request: RulesRequest;
  /** For whoever reads names of rules. */
  readonly known: KnownRules;
  /** As the file was named on the command line. */
  readonly namedAs: string;
}

/** Absent without --rules. @throws RulesFileError for a file that is no file of rules. */
export async function loadRulesAsked({ rules }: Request, effects: Effects): Promise<LoadedRules | undefined> {
  return rules === undefined ? undefined : loadRulesFile(resolve(effects.workingFolder, rules));
}

export function openRules(
  loaded: LoadedRules | undefined,
  names: RuleNames = {},
  { rules = "" }: Request,
): OpenedRules | undefined {
  if (loaded === undefined) return undefined;
  const { file, measures } = loaded;
  const named = (names.measures ?? []).flatMap((name) => measures.find((one) => one.name === name) ?? []);
  const request = { sha256: file.sha256, measures: named };
  return { study: { file, names }, request, known: knownRules(loaded, rules), namedAs: rules };
}

/**
 * The rules of a study that was begun before, whose file has to be given once more.
 * @param shown the study's folder, as the reader sees it.
 * @throws RequestError when it is not given, is another file, or is given where the study has none.
 */
export async function openRulesAgain(
  made: { readonly sha256?: string | undefined; readonly names: RuleNames | undefined },
  shown: string,
  request: Request,
  effects: Effects,
): Promise<OpenedRules | undefined> {
  if (made.sha256 === undefined) {
    if (request.rules !== undefined) throw new RequestError(noRulesWanted(shown));
    return undefined;
  }
  if (request.rules === undefined) throw new RequestError(rulesWanted(shown, made.sha256));
  const loaded = await loadRulesAsked(request, effects);
  if (loaded?.file.sha256 !== made.sha256)
    throw new RequestError(otherRules(shown, request.rules, made.sha256));
  return openRules(loaded, made.names, request);
}

/** What a study's request says of its rules; nothing where ours stand. */
export function rulesOf(rules: OpenedRules | undefined): Pick<StudyRequest, "rules"> {
  return rules === undefined ? {} : { rules: rules.request };
}
