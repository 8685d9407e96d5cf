// Money for clients and the judging of who should have it.
import { needDomains } from "../domains.ts";
import type { ParameterEntry } from "../parameter-entry.ts";

export const decisionParameters = {
  "provisions.perClientYear": { label: "Provision budget: the yearly pot divided by the agency's places", unit: "dollars per place and year", default: 800, from: 0, to: 1000000, grade: "L", lever: true, source: "ceiling of a local flexible fund ($800); scarce 200 and generous 3,000 are guesses" },
  "provisions.ceilingPerClient": { label: "Most that one client may receive in a year", unit: "dollars per client and year", default: 4000, from: 0, to: 1000000, grade: "J", lever: true, source: "guess: some four needs of a thousand dollars" },
  "provisions.domains": { label: "Need domains for which money may be spent", unit: "list", default: needDomains, members: needDomains, grade: "J", lever: true, source: "a scenario's choice; all is the widest" },
  "provisions.approvalSteps": { label: "Approvals that a request passes", unit: "steps", default: 1, from: 0, to: 6, integer: true, grade: "J", lever: true, source: "guess: one signature, the supervisor's" },
  "provisions.stepLossShare": { label: "Chance that one approval step loses the request of a client of middling ease", unit: "share", default: 0.06, from: 0, to: 0.5, grade: "J", lever: true, source: "several per cent fewer receipts for each step (Homonoff & Somerville 2019; Giannella 2023); the size is a guess" },
  "provisions.periodDays": { label: "Length of a budget period; what is left lapses", unit: "working days", default: 65, from: 5, to: 520, integer: true, grade: "J", source: "guess: quarterly" },
  "provisions.baseDays": { label: "Days from the finished request to payment without approvals", unit: "working days", default: 5, from: 0, to: 65, integer: true, grade: "J", source: "guess: a working week" },
  "provisions.daysPerStep": { label: "Days that each approval adds", unit: "working days", default: 3, from: 0, to: 65, integer: true, grade: "J", source: "guess: half a working week" },
  "provisions.approvalMinutes": { label: "Supervisor's minutes for one approval", unit: "minutes", default: 10, from: 0, to: 120, grade: "J", source: "guess: reading one request" },
  "provisions.partShare": { label: "Smallest part of a cost that is paid when the pot does not reach", unit: "share of cost", default: 0.5, from: 0, to: 1, grade: "J", source: "guess: less than half helps nobody" },
  "provisions.promiseDays": { label: "Days a granted request waits for money before the promise is broken", unit: "working days", default: 15, from: 1, to: 260, integer: true, grade: "J", source: "guess: three working weeks" },
  "provisions.shortfallThreshold": { label: "How much a nearly empty pot raises the threshold for asking", unit: "merit units", default: 1.2, from: 0, to: 5, grade: "J", source: "guess: a good standard deviation of typical merit where the pot is empty" },
  "provisions.askFloorShare": { label: "Part of clients who ask for money where nobody is known to have got any", unit: "share", default: 0.6, from: 0, to: 1, grade: "J", source: "guess: three in five; that more ask where more is granted follows Lipsky 2010" },
  "provisions.newsDays": { label: "Days over which word of granted requests spreads and fades", unit: "working days", default: 65, from: 5, to: 520, grade: "J", source: "guess: a quarter" },
  "provisions.knownAtStart": { label: "Part of the provisions that a newcomer knows to exist", unit: "share", default: 0.55, from: 0, to: 1, grade: "J", source: "guess: a little more than half" },
  "provisions.knownAfterYears": { label: "Years of tenure after which half of the rest is known", unit: "years", default: 2, from: 0.1, to: 20, grade: "J", source: "guess: two years" },
  "provisions.forgetDays": { label: "Mean time after which a provision is forgotten that is neither heard of nor used (0: never)", unit: "working days", default: 520, from: 0, to: 5200, grade: "J", source: "guess: two years" },
  "provisions.changedPerYear": { label: "Changes of the programme behind each provision, after which what was known of it is stale", unit: "per kind and year", default: 0.2, from: 0, to: 4, grade: "J", source: "guess: a programme changes every five years" },
  "provisions.offersShare": { label: "Chance that a worker who knows fitting money thinks of it for a client who does not ask", unit: "share", default: 0.5, from: 0, to: 1, grade: "J", source: "guess: every other time" },

  "search.listMinutes": { label: "Minutes of looking for a provision in the list", unit: "minutes", default: 4, from: 0, to: 60, grade: "J", source: "guess: finding a page" },
  "search.colleagueMinutes": { label: "Minutes of asking a colleague for a provision, on each side", unit: "minutes", default: 5, from: 0, to: 60, grade: "J", source: "guess: a question at the door; that people ask whom they can reach is Borgatti & Cross 2003" },
  "search.supervisorMinutes": { label: "Minutes of asking the supervisor for a provision, on each side", unit: "minutes", default: 8, from: 0, to: 60, grade: "J", source: "guess: longer than a colleague, who needs no account of the case" },

  "judgement.groupsPerDomain": { label: "Groups of like cases in each need domain", unit: "groups", default: 8, from: 1, to: 32, integer: true, grade: "J", source: "guess: about 60 groups in all" },
  "judgement.meritMean": { label: "Mean advantage of money over referral", unit: "merit units", default: 0.15, from: -2, to: 2, grade: "J", source: "guess: money serves a little more often than not" },
  "judgement.meritGroupSd": { label: "Spread of that advantage between groups of like cases", unit: "merit units", default: 1, from: 0, to: 3, grade: "J", source: "1 by choice of unit" },
  "judgement.meritWithinSd": { label: "Spread of that advantage within a group", unit: "merit units", default: 0.45, from: 0, to: 3, grade: "J", source: "guess: cases called alike differ less than half as much as those that are not" },
  "judgement.biasSd": {
    label: "Spread of workers' personal bias",
    unit: "merit units",
    default: 0.85,
    from: 0,
    to: 2,
    grade: "J",
    source: "guess, sized once, with the other sized inputs, on what a solo office looks like (docs/changes-to-the-model.md): 20-25 % of decisions depend on who decides (Maestas, Mullen & Strand 2013)",
  },
  "judgement.thresholdSd": { label: "Spread of workers' personal thresholds", unit: "merit units", default: 0.85, from: 0, to: 2, grade: "J", source: "guess: as wide as bias, and sized with it" },
  "judgement.noiseSd": { label: "Noise of judging a stranger, for an experienced worker without strain", unit: "merit units", default: 1.2, from: 0, to: 5, grade: "J", source: "guess: a stranger tells a worker less than the case itself would" },
  "judgement.noiseSavedByKnowledge": { label: "Part of that noise that full knowledge of the client removes", unit: "share", default: 0.75, from: 0, to: 1, grade: "J", source: "guess: who knows the client well errs a quarter as much" },
  "judgement.noiseAddedByInexperience": { label: "Factor that a newcomer's inexperience adds", unit: "factor", default: 0.8, from: 0, to: 3, grade: "J", source: "guess: a newcomer errs nearly twice as much" },
  "judgement.easeWeight": { label: "What apparent odds of success add to perceived merit, from none to certain", unit: "merit units", default: 0.15, from: 0, to: 2, grade: "J", source: "guess: a little, as creaming says" },
  "judgement.denyMargin": { label: "How far below the threshold a case must seem for the worker to refuse a referral too", unit: "merit units", default: 1.8, from: 0, to: 10, grade: "J", source: "guess: about one spread of what is perceived" },
  "judgement.errorCorrelation": { label: "Correlation of what any two judges of one case misread", unit: "correlation", default: 0.45, from: 0, to: 1, grade: "B", source: "0.3-0.6 among experts: Clemen & Winkler 1985" },
  "judgement.hardAbove": { label: "Stakes times doubt above which a case is hard: severity of the need x standard deviation of what the worker may misread", unit: "merit units", default: 0.5, from: 0, to: 5, grade: "J", source: "guess: about one case in six is hard in a small office" },
  "judgement.waitDays": { label: "Longest that a hard case waits for a meeting", unit: "working days", default: 7, from: 0, to: 65, integer: true, grade: "J", source: "guess: until the next weekly meeting" },

  "consultation.minutes": { label: "Minutes of a consultation over a hard case, for the worker and for the supervisor", unit: "minutes", default: 10, from: 0, to: 60, grade: "J", source: "guess: a knock on the door" },
} as const satisfies Record<string, ParameterEntry>;
