// The one table of what is measured: label, unit, better direction, what matters, definition.

interface MeasureEntry {
  readonly label: string;
  readonly unit: string;
  readonly better: "higher" | "lower" | "neither";
  /** The smallest difference that matters unless the scenario says otherwise, in the unit. */
  readonly matters: number;
  readonly definition: string;
}

const share = "share, 0-1";

export const measureTable = {
  engagementQuality: {
    label: "Engagement quality",
    unit: "index, 0-1",
    better: "higher",
    matters: 0.03,
    definition: "Mean over clients in the programme, from enrolment on, of the geometric mean of dose, continuity, alliance and responsiveness, each floored at 0.01; the model's conditions for engagement, never a measured alliance. A client never seen scores 0; days on the waiting list do not count.",
  },
  engagementDose: { label: "Dose", unit: share, better: "higher", matters: 0.03, definition: "Contact minutes received / warranted, capped at 1, mean over clients; warranted by complexity and by severity at enrolment and exogenous events since." },
  engagementContinuity: { label: "Continuity", unit: share, better: "higher", matters: 0.03, definition: "Usual-provider index over contacts, for clients with two contacts or more, by person or team as continuity.unit says." },
  engagementContinuityOther: { label: "Continuity, other unit", unit: share, better: "higher", matters: 0.03, definition: "The usual-provider index by the unit that continuity.unit does not name." },
  engagementAlliance: { label: "Alliance", unit: "0-1", better: "higher", matters: 0.03, definition: "Client's trust, mean over the client's days in the window, then over clients." },
  engagementResponsiveness: { label: "Responsiveness", unit: share, better: "higher", matters: 0.03, definition: "(answered + 1) / (disclosed + 2) by client: disclosed needs taken up in a contact, referred or decided within response.days." },
  engagementActiveOnly: { label: "Engagement quality, active days", unit: "index, 0-1", better: "higher", matters: 0.03, definition: "Engagement quality without the days after a dropout." },
  engagementWithoutResponsiveness: { label: "Engagement without responsiveness", unit: "index, 0-1", better: "higher", matters: 0.03, definition: "Geometric mean of dose, continuity and alliance; money can buy responsiveness." },
  engagementOfAllWhoCame: { label: "Engagement of all who came", unit: "index, 0-1", better: "higher", matters: 0.03, definition: "Engagement quality of all clients who arrived by 60 working days before the end, from arrival on: days on the waiting list, and those after leaving it, count as a dose of 0." },
  clientsCounted: { label: "Clients counted for engagement", unit: "clients", better: "neither", matters: 1, definition: "Clients in the programme on a day of the observed window who were enrolled by 60 working days before its end." },
  clientsFollowed: { label: "Clients followed for distribution", unit: "clients", better: "neither", matters: 1, definition: "Clients enrolled inside the observed window with response.followUpDays left." },

  distributionCoverage: { label: "Coverage", unit: share, better: "higher", matters: 0.05, definition: "Share of followed clients with any provision funded." },
  distributionVariety: { label: "Needs touched with money (variety)", unit: share, better: "higher", matters: 0.05, definition: "Distinct domains funded / domains in need, mean over followed clients with a need." },
  distributionVarietyAny: { label: "Needs touched at all", unit: share, better: "higher", matters: 0.05, definition: "Distinct domains funded or referred / domains in need, mean over followed clients with a need." },
  distributionDiversity: { label: "Diversity of spending", unit: "effective domains", better: "higher", matters: 0.5, definition: "Exponential of Shannon's entropy of spending over the eight domains." },
  distributionMatch: { label: "Match (precision)", unit: share, better: "higher", matters: 0.05, definition: "Share of spending on situations where money was right." },
  distributionReach: { label: "Reach (recall)", unit: share, better: "higher", matters: 0.05, definition: "Spent rightly / cost of all needs for which money was right, hidden ones included." },
  distributionFit: { label: "Right money (fit)", unit: share, better: "higher", matters: 0.05, definition: "Harmonic mean of match and reach: twice the dollars spent rightly / dollars spent and dollars that were rightly fundable together." },
  distributionDelayDays: { label: "Days from disclosure to receipt", unit: "working days", better: "lower", matters: 2, definition: "Mean over funded needs of followed clients." },
  distributionGini: { label: "Inequality of funded/needed (Gini)", unit: "0-1", better: "lower", matters: 0.05, definition: "Gini coefficient, uncorrected, of dollars received / dollars needed over followed clients with a need; zeros kept." },
  distributionConcentration: { label: "Concentration by severity", unit: "-1 to 1", better: "higher", matters: 0.05, definition: "Concentration index of funded/needed, clients ranked by severity at enrolment, severest last: above 0 when the severest get more." },
  fundedPerNeedGap: { label: "Gap between client groups", unit: "share of need", better: "neither", matters: 0.05, definition: "Funded/needed, mean of client group 0 minus mean of group 1, over followed clients with a need; zeros kept." },
  complexityGap: { label: "Gap, complex minus simple", unit: "share of need", better: "neither", matters: 0.05, definition: "Funded/needed, mean of the more complex half minus that of the simpler half of followed clients." },

  decisionAccuracy: {
    label: "Right decisions",
    unit: share,
    better: "higher",
    matters: 0.03,
    definition:
      "Share of judged situations, provisions and incidents, whose answer, before the pot spoke, was the right one: money where merit is above 0 and a referral elsewhere; mildness where merit is above 0 and a consequence elsewhere. Where nobody knows of the provision, or the domain is not in provisions.domains, the answer counts as a referral.",
  },
  decisionAccuracyForeseen: { label: "Right decisions, foreseen", unit: share, better: "higher", matters: 0.03, definition: "The same, of situations that a rule was written for." },
  decisionAccuracyLetter: { label: "Right decisions, caught by the letter", unit: share, better: "higher", matters: 0.03, definition: "The same, of situations that a rule's wording catches though it was not meant for them." },
  decisionAccuracyOpen: { label: "Right decisions, open", unit: share, better: "higher", matters: 0.03, definition: "The same, of situations to which no rule speaks." },
  wrongfulDenialShare: { label: "Wrongful denials", unit: share, better: "lower", matters: 0.03, definition: "Money refused for any reason but the pot / decisions with merit above 0; a provision that nobody knows of, or whose domain is not in provisions.domains, counts as refused with a referral." },
  wrongfulDenialGap: { label: "Wrongful denials, gap between groups", unit: "-1 to 1", better: "neither", matters: 0.03, definition: "Wrongful denials of the second client group minus those of the first." },
  ignoranceShare: {
    label: "Provision neither known nor found",
    unit: share,
    better: "lower",
    matters: 0.03,
    definition: "Needs taken up for which money was asked for and might be spent, but whose provision the worker neither knew nor found / needs taken up in domains for which money may be spent. Ignorance, not misjudgement.",
  },
  wrongfulReferredShare: { label: "Wrongful denials with a referral", unit: share, better: "lower", matters: 0.03, definition: "Of the wrongful denials, those at least referred." },
  unwarrantedGrantShare: { label: "Unwarranted grants", unit: share, better: "lower", matters: 0.03, definition: "Money granted / decisions with merit of 0 or below." },
  wrongfulConsequenceShare: { label: "Wrongful consequences", unit: share, better: "lower", matters: 0.03, definition: "Consequences / judged incidents that deserved mildness." },
  wrongfulConsequenceShareForeseen: { label: "Wrongful consequences, foreseen", unit: share, better: "lower", matters: 0.03, definition: "The same, of incidents that a rule was written for." },
  wrongfulConsequenceShareLetter: { label: "Wrongful consequences, caught by the letter", unit: share, better: "lower", matters: 0.03, definition: "The same, of incidents that a rule's wording catches though it was not meant for them." },
  wrongfulConsequenceShareOpen: { label: "Wrongful consequences, open", unit: share, better: "lower", matters: 0.03, definition: "The same, of incidents to which no rule speaks." },
  consequencesPerClientYear: { label: "Consequences", unit: "per client and year", better: "neither", matters: 0.05, definition: "Consequences imposed / years of active clients." },
  exceptionShare: {
    label: "Exceptions",
    unit: share,
    better: "neither",
    matters: 0.03,
    definition: "Answers against what a rule truly says, in a client's favour or not (a refusal against a granting rule counts), on purpose or by misreading it / judged situations to which a rule speaks, those nobody judged left out, since nobody knew of the provision or its domain is not in provisions.domains.",
  },
  unwarrantedExceptionShare: { label: "Unwarranted exceptions", unit: share, better: "lower", matters: 0.05, definition: "Exceptions from a rule that was right / exceptions." },
  likeCaseConsistency: { label: "Like cases decided alike", unit: share, better: "higher", matters: 0.03, definition: "Pairs of decisions over like cases with the same right answer, within 65 days of each other, that were answered alike / such pairs; undefined below 20 pairs." },
  likeCaseConsistencyForeseen: { label: "Like cases decided alike, foreseen", unit: share, better: "higher", matters: 0.03, definition: "The same, of situations that a rule was written for." },
  likeCaseConsistencyLetter: { label: "Like cases decided alike, caught by the letter", unit: share, better: "higher", matters: 0.03, definition: "The same, of situations that a rule's wording catches though it was not meant for them." },
  likeCaseConsistencyOpen: { label: "Like cases decided alike, open", unit: share, better: "higher", matters: 0.03, definition: "The same, of situations to which no rule speaks." },
  dependsOnWhoShare: { label: "Decisions that depend on who decides", unit: share, better: "lower", matters: 0.03, definition: "Decisions over provisions judged by one worker whose answer would differ between the quartiles of workers by leniency / such decisions." },
  budgetDenialShare: { label: "Denied for lack of money", unit: share, better: "lower", matters: 0.03, definition: "Judged worth money, refused or left unpaid because of the pot or the ceiling / decisions judged worth money." },
  brokenPromisesPerClientYear: { label: "Broken promises", unit: "per client and year", better: "lower", matters: 0.05, definition: "Granted requests that the pot did not pay in time / years of active clients." },
  vignetteKappaFirst: { label: "Agreement on the panel, first wave", unit: "-1 to 1", better: "higher", matters: 0.05, definition: "Fleiss' kappa of all caseworkers and assistants over the 120 situations of the fixed panel, on survey.firstDay of the observed window; undefined below 3." },
  vignetteKappaFirstWithinTeams: { label: "Agreement within teams, first wave", unit: "-1 to 1", better: "higher", matters: 0.05, definition: "The same inside each team (solos by number, in groups of survey.groupSize), mean over the teams in which it is defined." },
  vignetteKappaFirstBetweenTeams: { label: "Agreement between teams, first wave", unit: "-1 to 1", better: "higher", matters: 0.05, definition: "The same between what most of each team answer, ties with the longest-serving caseworker." },
  vignetteKappaFirstForeseen: { label: "Agreement on foreseen situations, first wave", unit: "-1 to 1", better: "higher", matters: 0.05, definition: "Agreement of all on the situations that a rule was written for." },
  vignetteKappaFirstGrey: { label: "Agreement in the grey, first wave", unit: "-1 to 1", better: "higher", matters: 0.05, definition: "Agreement of all on the situations that no rule was written for." },
  vignetteKappaSecond: { label: "Agreement on the panel, second wave", unit: "-1 to 1", better: "higher", matters: 0.05, definition: "As in the first wave, on survey.secondDay." },
  vignetteKappaSecondWithinTeams: { label: "Agreement within teams, second wave", unit: "-1 to 1", better: "higher", matters: 0.05, definition: "As in the first wave, on survey.secondDay." },
  vignetteKappaSecondBetweenTeams: { label: "Agreement between teams, second wave", unit: "-1 to 1", better: "higher", matters: 0.05, definition: "As in the first wave, on survey.secondDay." },
  vignetteKappaSecondForeseen: { label: "Agreement on foreseen situations, second wave", unit: "-1 to 1", better: "higher", matters: 0.05, definition: "As in the first wave, on survey.secondDay." },
  vignetteKappaSecondGrey: { label: "Agreement in the grey, second wave", unit: "-1 to 1", better: "higher", matters: 0.05, definition: "As in the first wave, on survey.secondDay." },
  panelAccuracy: { label: "Accuracy on the fixed panel", unit: share, better: "higher", matters: 0.03, definition: "Share of right answers to the 120 situations of the fixed panel, mean over leads and solos at the end of the run, with the knowledge, experience, threshold and bias they then have." },

  rationedShare: { label: "Rationed contacts", unit: share, better: "lower", matters: 0.05, definition: "Due contacts more than half an interval late or never held / contacts due." },
  routinisedShare: { label: "Routinised contacts", unit: share, better: "lower", matters: 0.05, definition: "Contacts under 60 % of the warranted minutes, or with a complex client (upper third of complexity) at no more minutes than a simple one would get / contacts held." },
  copingTowardShare: { label: "Coping toward clients", unit: share, better: "higher", matters: 0.05, definition: "Exceptions in a client's favour and contacts in overtime / all acts of coping." },
  copingAwayShare: { label: "Coping away from clients", unit: share, better: "lower", matters: 0.05, definition: "Due contacts put off (once each), routinised contacts, and referrals for want of money / all acts of coping." },
  copingAgainstShare: { label: "Coping against clients", unit: share, better: "lower", matters: 0.05, definition: "Consequences, and money denied by a rule against the worker's own judgement / all acts of coping." },
  creamingGap: { label: "Creaming gap", unit: "minutes per warranted minute", better: "lower", matters: 0.05, definition: "Minutes per warranted minute of the easiest third minus the hardest third of clients, by apparent ease." },

  contactShare: { label: "Contact", unit: "share of minutes worked", better: "higher", matters: 0.02, definition: "Minutes in contact / minutes worked by caseworkers and assistants; idle minutes and absence are not worked." },
  travelShare: { label: "Travel", unit: "share of minutes worked", better: "neither", matters: 0.02, definition: "Travel, no-shows included." },
  liaisonShare: { label: "Liaison", unit: "share of minutes worked", better: "neither", matters: 0.02, definition: "Talk with other agencies for a client." },
  telephoneShare: { label: "Telephone", unit: "share of minutes worked", better: "neither", matters: 0.02, definition: "Calls from clients about what is late, and to clients who did not come." },
  paperworkShare: { label: "Paperwork", unit: "share of minutes worked", better: "lower", matters: 0.02, definition: "Intake, notes, requests, referrals, recertifications, reports, and looking up rules and provisions." },
  handoffShare: { label: "Handoffs", unit: "share of minutes worked", better: "lower", matters: 0.02, definition: "Briefings over delegated items, both sides." },
  reworkShare: { label: "Rework", unit: "share of minutes worked", better: "lower", matters: 0.02, definition: "Delegated items done again." },
  meetingShare: { label: "Case meetings", unit: "share of minutes worked", better: "neither", matters: 0.02, definition: "Case meetings, preparation included." },
  staffMeetingShare: { label: "Staff meetings", unit: "share of minutes worked", better: "neither", matters: 0.02, definition: "Meetings of a whole unit with its supervisor." },
  coordinationShare: { label: "Coordination", unit: "share of minutes worked", better: "lower", matters: 0.02, definition: "Alignment and disagreement outside meetings." },
  supervisionShare: { label: "Supervision", unit: "share of minutes worked", better: "neither", matters: 0.02, definition: "Sessions with a supervisor, and consultations over hard cases." },
  trainingShare: { label: "Training", unit: "share of minutes worked", better: "neither", matters: 0.02, definition: "Training days, learning communities, team building and leadership training, of caseworkers and assistants who have cases." },
  onboardingShare: { label: "Training before first cases", unit: "share of minutes worked", better: "neither", matters: 0.02, definition: "Newcomers' training before their first cases, mentoring left out." },
  mentoringShare: { label: "Mentoring", unit: "share of minutes worked", better: "neither", matters: 0.02, definition: "Newcomers and their mentors together, both sides." },
  crisisShare: { label: "Time for crises", unit: "share of minutes worked", better: "lower", matters: 0.02, definition: "Unplanned work on clients' crises." },
  idleShare: { label: "Idle", unit: "share of minutes present", better: "neither", matters: 0.02, definition: "Contract minutes present without work, caseworkers and assistants." },
  idleShareLeads: { label: "Idle, caseworkers", unit: "share of minutes present", better: "neither", matters: 0.02, definition: "The same of leads and solos." },
  idleShareAssistants: { label: "Idle, assistants", unit: "share of minutes present", better: "neither", matters: 0.02, definition: "The same of assistants; undefined without any." },
  idleShareSupervisors: { label: "Idle, supervisors", unit: "share of minutes present", better: "neither", matters: 0.02, definition: "The same of supervisors; undefined without any." },
  absenceShare: { label: "Absence", unit: "share of minutes paid", better: "lower", matters: 0.02, definition: "Paid minutes absent." },
  contactPaidShare: { label: "Contact of paid time", unit: "share of minutes paid", better: "higher", matters: 0.02, definition: "Minutes in contact / contract minutes of caseworkers and assistants, absence included." },
  demandRatio: { label: "Demand ratio", unit: "ratio", better: "lower", matters: 0.05, definition: "Minutes of work generated / contract minutes present." },
  overtimeRatio: { label: "Minutes worked / contract", unit: "ratio", better: "lower", matters: 0.02, definition: "Minutes worked / contract minutes present." },
  backlogDays: { label: "Backlog", unit: "working days", better: "lower", matters: 0.5, definition: "Minutes of bureaucratic work waiting / minutes of a paid day, mean over caseworkers, assistants and days." },

  teamCohesion: { label: "Team cohesion", unit: "0-1", better: "higher", matters: 0.05, definition: "Mean over teams and days; undefined without teams." },
  disagreementsPerTeamMonth: { label: "Disagreements", unit: "per team and month", better: "lower", matters: 0.5, definition: "Disagreements raised in a team; undefined without teams." },
  disagreementsSettledShare: { label: "Disagreements settled", unit: share, better: "higher", matters: 0.1, definition: "Disagreements settled / raised; undefined when none was raised. It follows from relations.settledShare and facilitation: a check of the lever, no finding." },
  sharedKnowledge: { label: "Shared case knowledge", unit: "0-1", better: "higher", matters: 0.05, definition: "Mean over teams and days; undefined without teams." },
  newcomerDays: {
    label: "A newcomer's days to proficiency",
    unit: "working days",
    better: "lower",
    matters: 20,
    definition: "Days from the first day in the agency until a new lead or solo judges the fixed panel 85 % of the way from the commonest answer to an experienced worker without bias; restricted mean over 260 days, unfinished ones censored; undefined where nobody came.",
  },
  provisionsKnownShare: { label: "Provisions known", unit: share, better: "higher", matters: 0.05, definition: "Kinds of provision that a lead or solo knows to exist, at the end." },

  burnoutShare: { label: "Burnt out", unit: share, better: "lower", matters: 0.05, definition: "Days of caseworkers and assistants in post with exhaustion above burnout.burntAbove / their days." },
  exhaustionShare: { label: "Highly exhausted", unit: share, better: "lower", matters: 0.05, definition: "The same with exhaustion above burnout.exhaustedAbove." },
  jobSatisfaction: { label: "Job satisfaction", unit: "0-1", better: "higher", matters: 0.03, definition: "Mean over caseworkers and assistants in post and days; a running mean of time for clients, role clarity, cohesion, autonomy and efficacy as lived through, equally weighted." },
  roleClarity: { label: "Role clarity", unit: "0-1", better: "higher", matters: 0.05, definition: "Running share of handed-over items and rulings that were clear, mean over caseworkers and assistants in post and days." },
  feltAutonomy: { label: "Felt autonomy", unit: "0-1", better: "higher", matters: 0.05, definition: "Running share of decisions that stood as the worker judged, mean over caseworkers in post and days." },
  turnoverPerYear: { label: "Turnover", unit: "leavers per worker and year", better: "lower", matters: 0.05, definition: "Caseworkers and assistants who leave / years of caseworkers and assistants in post." },
  exhaustionShareSupervisors: { label: "Highly exhausted supervisors", unit: share, better: "lower", matters: 0.05, definition: "Exhaustion above its mark, mean over supervisors in post and days; 0 with mechanisms.supervisors off." },
  turnoverPerYearSupervisors: { label: "Turnover of supervisors", unit: "leavers per worker and year", better: "lower", matters: 0.05, definition: "Supervisors who leave / years of supervisors in post." },
  approvalDays: { label: "Days until a request is approved", unit: "working days", better: "lower", matters: 1, definition: "Mean wait of written requests for the last of their approvals, over those that passed them in the window; undefined without approvals." },
  vacancyDays: { label: "Days of vacancy", unit: "working days per place and year", better: "lower", matters: 2, definition: "Mean over places of caseworkers and assistants." },

  contactsPerClientMonth: { label: "Contacts held", unit: "per client and month", better: "higher", matters: 0.1, definition: "Contacts held / months of active clients." },
  clientsPerCaseworker: { label: "Clients of a caseworker", unit: "clients", better: "neither", matters: 1, definition: "Active clients / leads and solos in post, mean over days." },
  clientsServedPerYear: { label: "Clients served in a year", unit: "clients", better: "higher", matters: 5, definition: "Active clients on a mean day + clients enrolled in a year." },
  noShowShare: { label: "Appointments missed by clients", unit: share, better: "lower", matters: 0.03, definition: "Appointments that clients did not come to / all appointments that a worker had time for." },
  clientsAtEnd: { label: "Clients at the end", unit: "clients", better: "neither", matters: 1, definition: "Active clients in the evening of the last day." },
  monthsInProgramme: { label: "Months in the programme", unit: "months", better: "neither", matters: 0.5, definition: "From enrolment to leaving, mean over clients who left the programme in the window; undefined without any." },
  waitDays: { label: "Days on the waiting list", unit: "working days", better: "lower", matters: 2, definition: "Mean over clients enrolled in the window." },
  crisesPerClientYear: { label: "Crises", unit: "per client and year", better: "lower", matters: 0.05, definition: "Needs that came to a head / years of active clients." },
  needsResolvedShare: { label: "Needs resolved", unit: share, better: "higher", matters: 0.03, definition: "Of the needs of followed clients that arose during follow-up, the share resolved in it, hidden ones included." },
  needsDisclosedShare: { label: "Needs disclosed", unit: share, better: "higher", matters: 0.03, definition: "Of the same needs, the share that came to be known." },
  clientAnxiety: { label: "Client anxiety", unit: "0-1", better: "lower", matters: 0.02, definition: "Mean over the days of active clients." },
  dropoutShare: { label: "Dropout", unit: "share per month", better: "lower", matters: 0.01, definition: "Clients who drop out / months of active clients." },
  retention12MonthShare: { label: "Retention", unit: share, better: "higher", matters: 0.05, definition: "Followed clients who have not dropped out by the end of follow-up." },
  completionShare: {
    label: "Completion",
    unit: "share of who left",
    better: "neither",
    matters: 0.05,
    definition: "Clients who completed the programme, all their agreed goals met / clients who left it in the window, by completing, dropping out or at its limit; never to be read without needs resolved, hidden ones included.",
  },

  provisionsSpentShare: { label: "Provisions spent", unit: "ratio", better: "neither", matters: 0.05, definition: "Dollars paid for provisions / the provision budget of the observed days; undefined without a budget." },
  costPerClientMonth: { label: "Cost", unit: "dollars per client and month", better: "lower", matters: 25, definition: "Staff, leavers included and wages of vacant places left out, and provisions / months of active clients." },
  costPerResolvedNeed: { label: "Cost of a resolved need", unit: "dollars", better: "lower", matters: 100, definition: "Staff, leavers included and wages of vacant places left out, and provisions / needs resolved among active clients." },
} as const satisfies Record<string, MeasureEntry>;

export type MeasureName = keyof typeof measureTable;

export const measureNames = Object.keys(measureTable) as MeasureName[];

export function isMeasureName(text: string): text is MeasureName {
  return Object.hasOwn(measureTable, text);
}

/** What is said of a measure of one's own. */
export interface OwnMeasureEntry extends Omit<MeasureEntry, "definition"> {
  readonly name: string;
}

/** By name; a process works with one file of rules, and the last that was read has the last word. */
const ownEntries = new Map<string, MeasureEntry>();

/** From here on these measures of one's own are known by their names like those of the table. */
export function noteOwnMeasures(entries: readonly OwnMeasureEntry[]): void {
  for (const { name, ...entry } of entries)
    ownEntries.set(name, {
      ...entry,
      definition: `${entry.label}. A measure of the study's own file of rules.`,
    });
}

/** A name that stands for a measure of one's own; of one that nobody described nothing but the name is known. */
export function measureOfOnesOwn(name: string): MeasureName {
  if (!ownEntries.has(name)) noteOwnMeasures([{ name, label: name, unit: "", better: "neither", matters: 1 }]);
  return name as MeasureName;
}

/** The line of the table, or what was noted of a measure of one's own. */
export function measureEntry(name: MeasureName): MeasureEntry {
  return ownEntries.get(name) ?? measureTable[name];
}
