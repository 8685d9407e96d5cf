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

/** The scenario file of the plans; with what the pilot found, or a sentence why the hours cannot be. */
export function agencyText(
  numbers: AgencyNumbers,
  plans: AgencyPlans,
  pilot: Pilot | undefined,
): { readonly text: string } | { readonly refusal: string } {
  if (pilot !== undefined && !pilot.isReached) {
    const hours = numbers.paperworkHours ?? 0;
    return { refusal: withoutDashes(words.hoursNotReached(hours, pilot.least, pilot.most)) };
  }
  const found: PilotFound | undefined = pilot;
  const given = Object.keys(numbers) as (keyof AgencyNumbers)[];
  return { text: agencyFile({ name: agencyName, numbers, given, plans, pilot: found }) };
}

/** The sentences are the command's, whose options begin with dashes. */
function withoutDashes(sentence: string): string {
  return sentence.replace(/--([a-z])/g, "$1");
}
