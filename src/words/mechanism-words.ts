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
  practice: {
    meaning:
      "Whoever has lately done many tasks of one kind does the next one faster, and forgets again what is not done. Newcomers begin slow. So rare kinds of work gain from being somebody's own, and daily ones hardly do.",
    source:
      "learning curves of 10-20 % a doubling, with forgetting: Argote & Epple 1990; limits of what dividing labour gains: Becker & Murphy 1992; other sizes are guesses",
    files: ["work/practice.ts", "work/paperwork.ts"],
    moves: ["paperworkShare", "demandRatio", "backlogDays", "engagementDose"],
  },
  handoffs: {
    meaning:
      "Everyday tasks go to an assistant by a standing arrangement, the others with a briefing that costs both sides. More go where assistants have room and fewer where they are swamped, as far as the written division lets the lead. Where the two believe different things about who does what, a task falls between two chairs or is done twice; working together brings beliefs together, and a newcomer begins anew.",
    source:
      "delineation of work in teams: Davis & Ybarra 2023; written rules and their price: Adler & Borys 1996; role ambiguity: Rizzo et al. 1970; sizes are guesses",
    files: ["work/handoffs.ts", "work/delegation.ts", "work/delineation.ts", "work/standing-arrangements.ts"],
    moves: ["handoffShare", "reworkShare", "disagreementsPerTeamMonth", "needsDisclosedShare"],
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
    files: ["money/provisions.ts", "money/provision-decisions.ts", "money/offers.ts"],
    moves: ["budgetDenialShare", "brokenPromisesPerClientYear", "distributionCoverage"],
  },
  search: {
    meaning:
      "Who meets a need and knows no provision for it may look in the list, ask a colleague, or ask the supervisor. Each takes minutes, and what is found is known from then on, until it is forgotten or the programme changes.",
    source: "whom people ask for what they do not know: Borgatti & Cross 2003; sizes are guesses",
    files: ["money/search.ts", "money/known-provisions.ts"],
    moves: ["ignoranceShare", "provisionsKnownShare", "wrongfulDenialShare"],
  },
  judgement: {
    meaning:
      "A worker judges whether money or a referral is right for a need, and whether an incident calls for a consequence: through personal bias, a personal threshold, and noise that shrinks with knowledge of the client and grows with strain. Where she takes a rule to speak, she departs from it only if she is sure enough. Rulings that come back and talk with colleagues draw readings together. A hard case, with much at stake and in doubt, waits for a meeting or goes to the supervisor.",
    source: "discretion within rules: Lipsky 2010, ch. 2; the form is judgement",
    files: [
      "policy/judgement.ts",
      "policy/case-judging.ts",
      "policy/like-cases.ts",
      "policy/policy.ts",
      "policy/readings.ts",
      "policy/reviews.ts",
      "policy/values.ts",
      "staff/consultation.ts",
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
      "A team meets over its cases. It costs the minutes of everyone in the room; it brings hard cases to several heads, tells what is known of the clients who are talked about, passes on which provisions exist, and draws thresholds together.",
    source:
      "frequent case meetings as a relational demand: Davis & Ybarra 2023; what several know already is said more: Stasser & Titus 1985",
    files: ["team/meetings.ts", "clients/knowledge.ts"],
    moves: ["meetingShare", "sharedKnowledge", "provisionsKnownShare", "wrongfulDenialShare"],
  },
  relations: {
    meaning:
      "Colleagues who judge a case differently, or lose an item between them, may disagree. That costs minutes and cohesion (of solos: the collegiality of their unit) unless it is settled; members of a team also talk to stay aligned, less where they already know, and tell each other of clients while they do.",
    source: "our own construction; sizes are judgement",
    files: ["team/relations.ts", "team/corridor-talk.ts"],
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
      "Clients expect the answer that they got in a like case before, or what they read in the rule, and hear of the answers to a few others they know. What surprises them raises anxiety, which costs trust.",
    source: "anxiety follows what is unpredictable: de Berker et al. 2016; sizes are guesses",
    files: ["clients/consistency.ts"],
    moves: ["clientAnxiety"],
  },
  learning: {
    meaning:
      "Practice raises skill, and what colleagues really do teaches how cases are answered and which provisions there are; where they are at odds, a newcomer learns slowly.",
    source:
      "our own construction; a learning community led by staff is a practical point of Davis & Ybarra 2023; sizes are judgement",
    files: ["staff/learning.ts", "team/learning-community.ts", "staff/mentoring.ts"],
    moves: ["newcomerDays", "needsDisclosedShare", "engagementAlliance"],
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
  supervisors: {
    meaning:
      "Supervisors approve requests, review files, cover for who is away and look for newcomers. All of it takes their minutes, and waits while they are away or their place is vacant. They tire, leave and are replaced like everybody else.",
    source: "supervision of 1.5-3 hours a month: Liquid 2012; all other sizes are guesses",
    files: ["staff/supervisors.ts", "money/approvals.ts", "work/paperwork.ts"],
    moves: ["idleShareSupervisors", "approvalDays", "distributionDelayDays"],
  },
  crises: {
    meaning:
      "Severe needs that nobody serves turn into crises, which take unplanned minutes from whoever is there: the loop that makes overload feed itself.",
    source: "prototype; sizes are judgement",
    files: ["clients/crises.ts"],
    moves: ["crisesPerClientYear", "crisisShare"],
  },
  calls: {
    meaning:
      "Clients who wait for a visit, an answer or a payment that is late call and ask after it. Whoever answers gives minutes and is interrupted: being late makes work of its own.",
    source: "failure demand: Seddon 2003; the rate and the length of calls are guesses",
    files: ["clients/calls.ts"],
    moves: ["telephoneShare", "exhaustionShare", "rationedShare"],
  },
  slack: {
    meaning:
      "What due work leaves of a day is used in part: clients who did not come are called, contacts are pulled forward or go on longer, referrals are pressed for, provisions looked for, colleagues helped. The rest is idle.",
    source:
      "demand expands to fill supply: Lipsky 2010, ch. 3; people work faster when full and slower when not: KC & Terwiesch 2009; the share and the order are guesses",
    files: ["work/slack.ts"],
    moves: ["idleShare", "contactsPerClientMonth", "engagementDose", "needsResolvedShare"],
  },
};
