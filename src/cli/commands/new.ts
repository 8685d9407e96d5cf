// streetlevel new: a commented scenario file to start from, empty of one's own numbers or made from them.
import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { findBurden, type Pilot } from "../../experiment/run/find-burden.ts";
import { systemCode } from "../../experiment/store/plain-files.ts";
import { noFileAt, writeFileBeside } from "../../experiment/store/write-file.ts";
import { parameterTable } from "../../model/parameters.ts";
import { observedOf } from "../../scenario/agency-counts.ts";
import { isSlug } from "../../scenario/read-fields.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import {
  type AgencyNumbers,
  type AgencyPlans,
  areLargeTeams,
  equalTeams,
  fits,
  headsForSmallTeams,
  planParametersOf,
  planSameMoney,
} from "../../scenario/same-money.ts";
import { settingNames, settingParameters } from "../../scenario/settings.ts";
import { observedSentence } from "../../words/agency-counts.ts";
import { agencyFile, type PilotFound, pilotFound } from "../../words/agency-file.ts";
import { noFileThere } from "../../words/errors.ts";
import * as words from "../../words/new.ts";
import { next } from "../../words/saved.ts";
import { starterFile } from "../../words/starter-file.ts";
import { commandLine } from "../../words/usage.ts";
import type { AgencyGiven, Budget } from "../agency-options.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Request } from "../options.ts";
import { scenarioFileEnding } from "../read-scenario-text.ts";
import { RequestError } from "../request-error.ts";
import { prose, screenOf, withoutPaint } from "../screen/screen.ts";
import { write, writeJson } from "../screen/write.ts";

const [firstSetting] = settingNames;
const starterName = "my-study";
const agencyName = "my-agency";

/** The burden that the file gets, and what is odd about it. */
interface FittedBurden extends PilotFound {
  readonly isReached: boolean;
  readonly warning: string;
}

/** @throws RequestError for a name or a number that cannot be used; then nothing has been written. */
export async function makeNew(request: Request, effects: Effects): Promise<ExitCode> {
  const given = request.agency ?? {};
  const isOwnAgency = Object.keys(given).length > 0;
  const { path, shown, name } = placeOf(request.name ?? (isOwnAgency ? agencyName : starterName), effects);
  refuseExisting(path, shown, request.replace);
  const screen = withoutPaint(screenOf(effects, request.noColor));
  let text = starterFile(name, firstSetting);
  let pilot: FittedBurden | undefined;
  let said: readonly string[] = [];
  let isMatchNext = false;
  if (isOwnAgency) {
    const { counts, ...heads } = given;
    const { numbers, plans } = planned(heads);
    const names = Object.keys(heads) as (keyof AgencyNumbers)[];
    const perCaseworker =
      heads.clients === undefined || heads.leads === undefined ? undefined : heads.clients / heads.leads;
    const observed = counts === undefined ? [] : observedOf(counts, perCaseworker);
    if (numbers.paperworkHours !== undefined && !request.quiet)
      write(effects.messages, screen, [words.pilotRuns]);
    pilot = pilotFor(numbers, plans);
    const warning = pilot?.warning ?? "";
    text = agencyFile({ name, numbers, given: names, plans, pilot, warning, counts, observed });
    const filled = words.filledIn(numbers, names, plans);
    said = [
      words.payrollSentence(plans),
      areLargeTeams(plans.ways[0])
        ? words.largeTeams(plans.ways[0], headsForSmallTeams(numbers.leads, numbers.assistants))
        : "",
      words.otherMoney(plans),
      words.filledInSentence(filled),
      ...(pilot === undefined ? [] : [pilotFound(pilot), warning]),
      plans.ways.length === 2 ? words.onlyOneOther : "",
      observedSentence(observed),
    ];
    isMatchNext = observed.length > 0;
  }
  const { plans } = readScenario(text, { fileName: shown, name });
  writeOrRefuse(path, shown, text, request.replace);
  const { reader } = request.report;
  if (request.json && reader === undefined) {
    const found = {
      file: shown,
      plans: plans.map((plan) => plan.name),
      ...(pilot === undefined ? {} : { pilot }),
    };
    writeJson(effects.output, found);
    return exitCodes.done;
  }
  write(request.json ? effects.messages : effects.output, screen, [
    ...said.filter((sentence) => sentence !== "").flatMap((sentence) => prose(screen, sentence)),
    ...prose(screen, words.wroteFile(shown)),
    ...(reader === undefined ? [next(commandLine(isMatchNext ? "match" : "check", shown))] : [""]),
  ]);
  if (reader === undefined) return exitCodes.done;
  // The whole way from six numbers to a report: the plans are compared as if compare had been typed.
  const { name: _, agency: __, ...rest } = request;
  const { compare } = await import("./compare.ts");
  return compare({ ...rest, command: "compare", given: [], scenario: shown }, effects);
}

interface Place {
  readonly path: string;
  /** As typed, with its ending. */
  readonly shown: string;
  readonly name: string;
}

function placeOf(typed: string, { workingFolder }: Effects): Place {
  const shown = scenarioFileEnding.test(typed) ? typed : `${typed}.yaml`;
  const name = basename(shown).replace(scenarioFileEnding, "");
  if (!isSlug(name)) throw new RequestError(words.notAFileName(typed));
  return { path: resolve(workingFolder, shown), shown, name };
}

/** @throws RequestError where the numbers make no agency, or the money no other plan. */
function planned(given: Omit<AgencyGiven, "counts">): {
  readonly numbers: AgencyNumbers;
  readonly plans: AgencyPlans;
} {
  const numbers = completed(given);
  const plans = plansFor(numbers, given.budget !== undefined);
  if (given.budget === undefined) return { numbers, plans };
  const withBudget = { ...numbers, budget: budgetFrom(given.budget, plans.nowPerYear) };
  return { numbers: withBudget, plans: plansFor(withBudget) };
}

function budgetFrom(budget: Budget, nowPerYear: number): number {
  if ("perYear" in budget) return budget.perYear;
  const perYear = "change" in budget ? nowPerYear + budget.change : nowPerYear * (1 + budget.share);
  return Math.max(0, Math.round(perYear));
}

function completed({ budget: _, ...given }: Omit<AgencyGiven, "counts">): AgencyNumbers {
  const setting = given.setting ?? firstSetting;
  const usual = settingParameters(setting);
  const clients = given.clients ?? usual["intake.places"];
  const leads = given.leads ?? usual["staff.teams"] * usual["staff.leadsPerTeam"];
  return {
    ...given,
    setting,
    clients,
    leads,
    assistants: given.assistants ?? usual["staff.teams"] * usual["staff.assistantsPerTeam"],
    provisions: given.provisions ?? usual["provisions.perClientYear"] * clients,
    leadWage: given.leadWage ?? usual["wages.leadPerYear"],
  };
}

/** @param isOfToday what follows is only asked what today's staff and provisions cost. */
function plansFor(numbers: AgencyNumbers, isOfToday = false): AgencyPlans {
  const { clients, leads, assistants, provisions } = numbers;
  const mostHeads = parameterTable["staff.leadsPerTeam"].to;
  if (!fits(equalTeams(leads, assistants)))
    throw new RequestError(words.teamsTooLarge(leads, assistants, mostHeads));
  const plans = planSameMoney(numbers);
  if (plans.ways.length < 2 && !isOfToday)
    throw new RequestError(
      numbers.budget === undefined ? words.noOtherPlan : words.budgetTooSmall(numbers.budget),
    );
  const mostClients = parameterTable["staff.caseloadCap"].to;
  if (Number(plans.shared["staff.caseloadCap"]) > mostClients)
    throw new RequestError(words.caseloadTooLarge(clients, leads, mostClients));
  const mostMoney = parameterTable["provisions.perClientYear"].to;
  if (plans.ways.some(({ provisionsPerPlace }) => provisionsPerPlace > mostMoney))
    throw new RequestError(words.provisionsTooLarge(provisions, clients, mostMoney));
  return plans;
}

function pilotFor({ paperworkHours }: AgencyNumbers, plans: AgencyPlans): FittedBurden | undefined {
  if (paperworkHours === undefined) return undefined;
  const parameters = planParametersOf(plans, plans.ways[0]);
  const pilot = findBurden(parameters, paperworkHours);
  const { isReached, runs } = pilot;
  const reached = pilot.isReached ? pilot : nearest(pilot, paperworkHours);
  const usual = settingParameters(plans.setting)["paperwork.burden"];
  const warning = words.burdenWarning(paperworkHours, reached, pilot.isReached ? undefined : pilot, usual);
  return { isReached, runs, burden: reached.burden, hoursPerWeek: reached.hoursPerWeek, warning };
}

function nearest({ least, most }: Extract<Pilot, { readonly isReached: false }>, hours: number) {
  return hours > most.hoursPerWeek ? most : least;
}

function refuseExisting(path: string, shown: string, mayReplace: boolean): void {
  const refusal = noFileAt(path);
  if (refusal !== undefined) throw new RequestError(noFileThere(shown, refusal));
  if (!mayReplace && existsSync(path)) throw new RequestError(words.fileIsThere(shown));
}

function writeOrRefuse(path: string, shown: string, text: string, replace: boolean): void {
  try {
    writeFileBeside(path, text, { replace });
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new RequestError(code === "EEXIST" ? words.fileIsThere(shown) : words.fileNotWritable(shown, code));
  }
}
