// What the two ends of a measure's scale stand for, and what "matters" is, in a line for those who read on paper.
import { type MeasureName, measureEntry } from "../model/measures.ts";
import { amount } from "./amounts.ts";
import { plainNumber } from "./numbers.ts";

const panelAgreement = "1: all answer the same situations alike; 0: no more alike than by chance";
const groupsAlike = "0: both groups fare alike; further from 0: one fares better";

/** Indices, and the shares that most studies ask for. */
const ends: Partial<Readonly<Record<MeasureName, string>>> = {
  engagementQuality:
    "0: clients are never seen; 1: enough time, always the same worker, full trust, every need answered",
  engagementOfAllWhoCame: "the same, where days of waiting count as no time given",
  engagementActiveOnly: "as engagement quality, without the days after somebody left",
  engagementWithoutResponsiveness:
    "0: clients are never seen; 1: enough time, always the same worker, full trust",
  engagementDose: "0: no contact; 1: all the contact that the client's needs ask for",
  engagementContinuity: "0: another worker at every contact; 1: always the same",
  engagementContinuityOther: "0: somebody else at every contact; 1: always the same",
  engagementAlliance: "0: clients trust nobody; 1: full trust",
  engagementResponsiveness: "0: no need that is told is taken up in time; 1: every one is",
  distributionCoverage: "0: no client got money for anything; 1: every client did",
  distributionVariety: "of a client's kinds of need. 0: money for none; 1: for every one",
  distributionVarietyAny:
    "of a client's kinds of need. 0: nothing for any; 1: money or a referral for every one",
  distributionMatch: "0: no dollar was spent where money was right; 1: every dollar was",
  distributionReach: "0: no need for which money was right got it; 1: every one did, in full",
  distributionFit:
    "0: no dollar went where money was right; 1: all that was right was paid, and nothing else",
  distributionGini: "0: all clients get the same part of what they need; 1: one gets everything",
  distributionConcentration: "above 0: the worst off get more of what they need; below 0: less",
  fundedPerNeedGap: groupsAlike,
  wrongfulDenialGap: groupsAlike,
  complexityGap:
    "0: clients with many needs and with few get the same part of them; below 0: those with many get less",
  creamingGap:
    "0: easy and hard clients get the time that they need alike; above 0: easy ones get more of it",
  decisionAccuracy: "0: no decision is right; 1: every one is",
  likeCaseConsistency: "0: no two like cases are decided alike; 1: all are",
  panelAccuracy: "0: no answer to the fixed situations is right; 1: every one is",
  needsResolvedShare: "of the needs that arose. 0: none was resolved; 1: every one was",
  needsDisclosedShare: "of the needs that there were. 0: none came to be known; 1: every one did",
  retention12MonthShare: "0: every client left; 1: nobody did",
  clientAnxiety: "0: no client worries; 1: all worry as much as can be",
  teamCohesion: "0: teams fall apart; 1: they hold together as well as can be",
  sharedKnowledge: "0: nobody in a team knows the others' cases; 1: all know all",
  jobSatisfaction: "0: nothing about the work satisfies; 1: everything does",
  roleClarity: "0: nobody is clear about who does what; 1: everybody is",
  feltAutonomy: "0: no decision stands as the worker judged; 1: every one does",
};

/** Engagement quality (0.03 matters): of clients in the programme. 0: never seen; 1: ... */
export function scaleInShort(measure: MeasureName, matters: number): string {
  const { label, unit } = measureEntry(measure);
  const says = endsInShort(measure);
  const shown = /^(dollars|clients)/.test(unit) ? amount(measure, matters) : plainNumber(matters);
  return `${label} (${shown} matters)${says === "" ? "" : `: ${says}`}.`;
}

/** What the ends are, or the unit where there are none; empty where a label says it all. */
function endsInShort(measure: MeasureName): string {
  const said = ends[measure] ?? (measure.startsWith("vignetteKappa") ? panelAgreement : undefined);
  if (said !== undefined) return said;
  const { unit } = measureEntry(measure);
  if (/^share per /.test(unit) || !/^share|0-1$/.test(unit)) return unit;
  const of = unit.startsWith("share of ") ? `${unit.slice("share of ".length)}. ` : "";
  return `${of === "" ? "" : `of ${of}`}0: none; 1: all`;
}

/** Over the lines. */
export const howToReadNumbers =
  "What the numbers mean. “Matters”: the smallest difference that the study's own file calls worth having.";
