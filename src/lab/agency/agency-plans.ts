// A manager's numbers into plans for the same money, or a sentence why there are none.
import type { Pilot } from "../../experiment/run/find-burden.ts";
import { parameterTable } from "../../model/parameters.ts";
import {
  type AgencyNumbers,
  type AgencyPlans,
  equalTeams,
  fits,
  planSameMoney,
} from "../../scenario/same-money.ts";
import { settingParameters } from "../../scenario/settings.ts";
import { agencyFile, type PilotFound } from "../../words/agency-file.ts";
import * as words from "../../words/new.ts";

export type PlannedAgency =
  | { readonly isPlanned: true; readonly plans: AgencyPlans }
  | { readonly isPlanned: false; readonly refusal: string };

export const agencyName = "our-agency";

export function planAgency(numbers: AgencyNumbers): PlannedAgency {
  const { clients, leads, assistants, provisions } = numbers;
  const refuse = (sentence: string): PlannedAgency => ({
    isPlanned: false,
    refusal: withoutDashes(sentence),
  });
  if (!fits(equalTeams(leads, assistants)))
    return refuse(words.teamsTooLarge(leads, assistants, parameterTable["staff.leadsPerTeam"].to));
  const plans = planSameMoney(numbers);
  if (plans.ways.length < 2) return refuse(words.noOtherPlan);
  const mostClients = parameterTable["staff.caseloadCap"].to;
  if (Number(plans.shared["staff.caseloadCap"]) > mostClients)
    return refuse(words.caseloadTooLarge(clients, leads, mostClients));
  const mostMoney = parameterTable["provisions.perClientYear"].to;
  if (plans.ways.some(({ provisionsPerPlace }) => provisionsPerPlace > mostMoney))
    return refuse(words.provisionsTooLarge(provisions, clients, mostMoney));
  return { isPlanned: true, plans };
}

export interface AgencyMade {
  readonly text: string;
  /** What is to be known of the numbers: what was filled in, and what is odd. */
  readonly said: readonly string[];
}

/** The scenario file of the plans, with the burden that the pilot found or came nearest to. */
export function agencyMade(numbers: AgencyNumbers, plans: AgencyPlans, pilot: Pilot | undefined): AgencyMade {
  const given = Object.keys(numbers) as (keyof AgencyNumbers)[];
  const found = pilot === undefined ? undefined : foundBurden(pilot, numbers.paperworkHours ?? 0);
  const usual = settingParameters(plans.setting)["paperwork.burden"];
  const warning =
    pilot === undefined || found === undefined
      ? ""
      : words.burdenWarning(numbers.paperworkHours ?? 0, found, pilot.isReached ? undefined : pilot, usual);
  const filled = words.filledInSentence(words.filledIn(numbers, given, plans));
  return {
    text: agencyFile({ name: agencyName, numbers, given, plans, pilot: found, warning }),
    said: [words.payrollSentence(plans), filled, warning].filter((sentence) => sentence !== ""),
  };
}

function foundBurden(pilot: Pilot, hours: number): PilotFound {
  if (pilot.isReached) return pilot;
  const { least, most, runs } = pilot;
  const isNearLeast = Math.abs(least.hoursPerWeek - hours) < Math.abs(most.hoursPerWeek - hours);
  return { ...(isNearLeast ? least : most), runs };
}

/** The sentences are the command's, whose options begin with dashes. */
function withoutDashes(sentence: string): string {
  return sentence.replace(/--([a-z])/g, "$1");
}
