// streetlevel new: a commented scenario file to start from, empty of one's own numbers or made from six of them.
import { lstat, writeFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { findBurden, type Pilot } from "../../experiment/run/find-burden.ts";
import { parameterTable } from "../../model/parameters.ts";
import { isSlug } from "../../scenario/read-fields.ts";
import { readScenario } from "../../scenario/read-scenario.ts";
import {
  type AgencyNumbers,
  type AgencyPlans,
  equalTeams,
  fits,
  planParametersOf,
  planSameMoney,
} from "../../scenario/same-money.ts";
import { settingNames, settingParameters } from "../../scenario/settings.ts";
import { agencyFile, pilotFound } from "../../words/agency-file.ts";
import * as words from "../../words/new.ts";
import { next } from "../../words/saved.ts";
import { starterFile } from "../../words/starter-file.ts";
import { commandLine } from "../../words/usage.ts";
import type { Effects } from "../effects.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Request } from "../options.ts";
import { scenarioFileEnding } from "../read-scenario-text.ts";
import { RequestError } from "../request-error.ts";
import { prose, screenOf, withoutPaint } from "../screen/screen.ts";
import { write } from "../screen/write.ts";

const [firstSetting] = settingNames;
const starterName = "my-study";
const agencyName = "my-agency";

type ReachedPilot = Extract<Pilot, { readonly isReached: true }>;

/** @throws RequestError for a name or a number that cannot be used; then nothing has been written. */
export async function makeNew(request: Request, effects: Effects): Promise<ExitCode> {
  const given = request.agency ?? {};
  const isOwnAgency = Object.keys(given).length > 0;
  const { path, shown, name } = placeOf(request.name ?? (isOwnAgency ? agencyName : starterName), effects);
  await refuseExisting(path, shown, request.replace);
  const screen = withoutPaint(screenOf(effects, request.noColor));
  let text = starterFile(name, firstSetting);
  let pilot: ReachedPilot | undefined;
  if (isOwnAgency) {
    const numbers = completed(given);
    const plans = plansFor(numbers);
    if (numbers.paperworkHours !== undefined && !request.quiet)
      write(effects.messages, screen, [words.pilotRuns]);
    pilot = pilotFor(numbers, plans);
    text = agencyFile({ name, numbers, given: Object.keys(given) as (keyof AgencyNumbers)[], plans, pilot });
  }
  const { plans } = readScenario(text, { fileName: shown, name });
  await writeOrRefuse(path, shown, text, request.replace);
  const { reader } = request.report;
  if (request.json && reader === undefined) {
    const found = {
      file: shown,
      plans: plans.map((plan) => plan.name),
      ...(pilot === undefined ? {} : { pilot }),
    };
    effects.output.write(`${JSON.stringify(found, undefined, 2)}\n`);
    return exitCodes.done;
  }
  write(request.json ? effects.messages : effects.output, screen, [
    ...(pilot === undefined ? [] : prose(screen, pilotFound(pilot))),
    ...(isOwnAgency && plans.length === 2 ? prose(screen, words.onlyOneOther) : []),
    ...prose(screen, words.wroteFile(shown)),
    ...(reader === undefined ? [next(commandLine("check", shown))] : [""]),
  ]);
  if (reader === undefined) return exitCodes.done;
  // The whole way from six numbers to a report: the plans are compared as if compare had been typed.
  const { name: _, agency: __, ...rest } = request;
  const { compare } = await import("./compare.ts");
  return compare({ ...rest, command: "compare", given: [], scenario: shown, replace: true }, effects);
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

function completed(given: Partial<AgencyNumbers>): AgencyNumbers {
  const usual = settingParameters(firstSetting);
  const clients = given.clients ?? usual["intake.places"];
  const leads = given.leads ?? usual["staff.teams"] * usual["staff.leadsPerTeam"];
  return {
    clients,
    leads,
    assistants: given.assistants ?? usual["staff.teams"] * usual["staff.assistantsPerTeam"],
    provisions: given.provisions ?? usual["provisions.perClientYear"] * clients,
    leadWage: given.leadWage ?? usual["wages.leadPerYear"],
    ...(given.paperworkHours === undefined ? {} : { paperworkHours: given.paperworkHours }),
  };
}

function plansFor(numbers: AgencyNumbers): AgencyPlans {
  const { clients, leads, assistants, provisions } = numbers;
  const mostHeads = parameterTable["staff.leadsPerTeam"].to;
  if (!fits(equalTeams(leads, assistants)))
    throw new RequestError(words.teamsTooLarge(leads, assistants, mostHeads));
  const plans = planSameMoney(numbers);
  if (plans.ways.length < 2) throw new RequestError(words.noOtherPlan);
  const mostClients = parameterTable["staff.caseloadCap"].to;
  if (Number(plans.shared["staff.caseloadCap"]) > mostClients)
    throw new RequestError(words.caseloadTooLarge(clients, leads, mostClients));
  const mostMoney = parameterTable["provisions.perClientYear"].to;
  if (plans.ways.some(({ provisionsPerPlace }) => provisionsPerPlace > mostMoney))
    throw new RequestError(words.provisionsTooLarge(provisions, clients, mostMoney));
  return plans;
}

function pilotFor({ paperworkHours }: AgencyNumbers, plans: AgencyPlans): ReachedPilot | undefined {
  if (paperworkHours === undefined) return undefined;
  const pilot = findBurden(planParametersOf(plans, plans.ways[0]), paperworkHours);
  if (pilot.isReached) return pilot;
  throw new RequestError(words.hoursNotReached(paperworkHours, pilot.least, pilot.most));
}

async function refuseExisting(path: string, shown: string, mayReplace: boolean): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found?.isDirectory()) throw new RequestError(words.folderIsThere(shown));
  if (found !== undefined && !mayReplace) throw new RequestError(words.fileIsThere(shown));
}

async function writeOrRefuse(path: string, shown: string, text: string, mayReplace: boolean): Promise<void> {
  try {
    await writeFile(path, text, { flag: mayReplace ? "w" : "wx" });
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw new RequestError(code === "EEXIST" ? words.fileIsThere(shown) : words.fileNotWritable(shown, code));
  }
}
