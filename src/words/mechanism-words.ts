// What each mechanism is, in the words of the field: its meaning, its source, and the measures it moves first.

export interface MechanismWords {
  readonly meaning: string;
  /** Says so where no one text stands for it. */
  readonly source: string;
  /** Files below src/model/. */
  readonly files: readonly string[];
  /** Measures in which switching it off shows first; everything else follows from them in the runs. */
  readonly moves: readonly string[];
}

export const mechanismWords: Readonly<Record<string, MechanismWords>> = {
  timeBudget: {
    meaning:
      "Every minute of every worker's day goes to exactly one activity. What does not fit into the day takes overtime up to a cap, and then waits.",
    source: "scarce time as a condition of the work: Lipsky 2010, ch. 3",
    files: ["work/time-budget.ts"],
    moves: ["overtimeRatio", "idleShare", "backlogDays", "engagementDose"],
  },
  tasks: {
    meaning:
      "Bureaucratic work comes as tasks: intakes, notes, requests, referrals, recertifications, reports. Each has minutes, a due day and an owner.",
    source:
      "paperwork as 35-50 % of work time: ICF/WRMA 2014, Northwoods 2014; the division into tasks is our own, and sizes are judgement",
    files: ["work/paperwork.ts", "state/task-pool.ts"],
    moves: ["paperworkShare", "liaisonShare", "demandRatio", "backlogDays"],
  },
  handoffs: {
    meaning:
      "A task given to an assistant costs briefing minutes on both sides, and may go wrong or fall between two chairs, the more so the less clear it is who does what.",
    source: "delineation of work in teams: Davis & Ybarra 2023; the form is judgement",
    files: ["work/handoffs.ts"],
    moves: ["handoffShare", "reworkShare", "disagreementsPerTeamMonth"],
  },
  contact: {
    meaning:
      "A caseworker meets a client for some minutes. What the contact is worth follows from the minutes given against those needed, skill, trust, and what the worker knows of the client.",
    source:
      "our own construction; frequency from the results4america catalogue, missed contacts from Molfenter 2013, other sizes are judgement",
    files: ["clients/contact.ts", "clients/contact-round.ts"],
    moves: ["engagementDose", "needsDisclosedShare", "waitDays"],
  },
  disclosure: {
    meaning:
      "Needs stay hidden until trust and good contacts bring them out. What nobody has heard of, nobody can serve: this is how time becomes breadth.",
    source: "our own construction; sizes are judgement",
    files: ["clients/disclosure.ts"],
    moves: ["needsDisclosedShare", "distributionVarietyAny", "distributionReach"],
  },
  coping: {
    meaning:
      "When the minutes do not reach, a caseworker rations (sees clients later), routinises (shortens, treats the complex as simple) and creams (easy clients first, at the gate too), and judges less carefully.",
    source: "Lipsky 2010, ch. 7 and 8",
    files: ["clients/coping.ts"],
    moves: ["rationedShare", "routinisedShare", "creamingGap"],
  },
  provisions: {
    meaning:
      "Money for clients comes from a pot with a period. A request costs paperwork, passes approvals, may be lost on the way, and is paid if the pot reaches; as it runs low, fewer are asked for.",
    source: "demand follows supply: Lipsky 2010, ch. 3; losses at each step: Homonoff & Somerville 2019",
    files: ["money/provisions.ts", "money/provision-decisions.ts"],
    moves: ["budgetDenialShare", "brokenPromisesPerClientYear", "distributionCoverage"],
  },
  judgement: {
    meaning:
      "A worker judges whether money or a referral is right for a need, and whether an incident calls for a consequence: through personal bias, a personal threshold, and noise that shrinks with knowledge of the client and grows with strain. Where she takes a rule to speak, she departs from it only if she is sure enough.",
    source: "discretion within rules: Lipsky 2010, ch. 2; the form is judgement",
    files: [
      "policy/judgement.ts",
      "policy/case-judging.ts",
      "policy/like-cases.ts",
      "policy/policy.ts",
      "clients/incidents.ts",
    ],
    moves: [
      "decisionAccuracy",
      "wrongfulDenialShare",
      "unwarrantedGrantShare",
      "wrongfulConsequenceShare",
      "exceptionShare",
    ],
  },
  meetings: {
    meaning:
      "A team meets over its cases. It costs the minutes of everyone in the room; it brings hard cases to several heads, refreshes what the team knows, passes on which provisions exist, and draws thresholds together.",
    source: "frequent case meetings as a relational demand: Davis & Ybarra 2023",
    files: ["team/meetings.ts"],
    moves: ["meetingShare", "sharedKnowledge", "provisionsKnownShare", "wrongfulDenialShare"],
  },
  relations: {
    meaning:
      "Team members who judge a case differently, or lose an item between them, may disagree. That costs minutes and cohesion unless it is settled; members also talk to stay aligned, less where they already know.",
    source: "our own construction; sizes are judgement",
    files: ["team/relations.ts"],
    moves: ["teamCohesion", "disagreementsPerTeamMonth", "coordinationShare"],
  },
  trust: {
    meaning:
      "Good contacts, clear answers and arriving help build a client's trust; waiting, missed contact, new faces and broken promises wear it down. Low trust ends in no-shows and dropout.",
    source: "fair process counts more than the size of the benefit: Hassan 2024; sizes are judgement",
    files: ["clients/trust.ts"],
    moves: ["engagementAlliance", "dropoutShare", "retention12MonthShare"],
  },
  consistency: {
    meaning:
      "Clients compare how like cases were decided among the few others they know; unlike answers raise anxiety and cost trust.",
    source: "our own construction; sizes are judgement",
    files: ["clients/consistency.ts"],
    moves: ["clientAnxiety"],
  },
  learning: {
    meaning:
      "Practice raises skill, and what colleagues really do teaches how cases are answered and which provisions there are; where they are at odds, a newcomer learns slowly.",
    source:
      "our own construction; a learning community led by staff is a practical point of Davis & Ybarra 2023; sizes are judgement",
    files: ["staff/learning.ts", "team/learning-community.ts", "staff/mentoring.ts"],
    moves: ["newcomerDays", "panelAccuracy", "provisionsKnownShare", "demandRatio"],
  },
  burnout: {
    meaning:
      "Load, crises, conflict and interruptions wear workers out; cohesion, support and felt efficacy restore them. Exhaustion lowers presence and raises absence and leaving; a place stays vacant, and the client loses a known face.",
    source: "job demands and resources: Lee & Ashforth 1996; sizes are judgement",
    files: ["staff/burnout.ts", "staff/felt.ts", "staff/turnover.ts", "staff/handover-of-clients.ts"],
    moves: [
      "burnoutShare",
      "exhaustionShare",
      "turnoverPerYear",
      "vacancyDays",
      "absenceShare",
      "mentoringShare",
    ],
  },
  crises: {
    meaning:
      "Severe needs that nobody serves turn into crises, which take unplanned minutes from whoever is there: the loop that makes overload feed itself.",
    source: "prototype; sizes are judgement",
    files: ["clients/crises.ts"],
    moves: ["crisesPerClientYear", "crisisShare"],
  },
};
