// Which parameters each file of the model reads, and which the agency hands to each part; a test holds both against the
// source, so that what is said of a lever is true of the code.

/** What each file reads, from src/model/. `x.*` is the slice of one mechanism; `Parameters` is everything at once. */
export const readByFile: Readonly<Record<string, readonly string[]>> = {
  // Mechanisms: their own slice.
  "staff/absence.ts": ["absence.*"],
  // Who answers the telephone is a matter of who does what.
  "clients/calls.ts": ["calls.*"],
  "clients/consistency.ts": ["consistency.*"],
  "clients/contact.ts": ["contact.*"],
  "clients/coping.ts": ["coping.*"],
  "clients/crises.ts": ["crises.*"],
  // Strain at the gate is coping, as it is in the day's order.
  "clients/gate.ts": ["coping.*", "intake.*"],
  "levers.ts": ["Parameters"], // the values of today, cut into slices
  "detailed-run.ts": ["Parameters"], // handed on to the agency and the run
  "agency.ts": ["Parameters"], // a further run begins with its own
  "runs-in-turn.ts": ["Parameters"], // handed on to the agency and the run
  "clients/disclosure.ts": ["disclosure.*"],
  "work/handoffs.ts": ["handoff.*", "split.*"], // how loose the division of work is
  "work/delineation.ts": ["handoff.*", "split.*"], // a clearer division lets newcomers begin nearer
  "work/delegation.ts": ["handoff.*"],
  "work/standing-arrangements.ts": ["handoff.*", "split.*"], // the division of work and what keeping it takes
  "work/answering-calls.ts": ["split.*"],
  "clients/incidents.ts": ["incidents.*"],
  "clients/intake.ts": ["coping.*", "intake.*"], // handed on to the gate
  "clients/knowledge.ts": ["contact.*"], // what contacts bring, what a file keeps, and how it fades
  "team/meetings.ts": ["meetings.*"],
  "work/paperwork.ts": ["paperwork.*", "split.*"],
  "work/practice.ts": ["practice.*"],
  "policy/policy.ts": ["guidance.*", "policy.*", "programme.*"], // the rules, how right they are, and the aids for reading them
  "policy/readings.ts": ["policy.*"],
  "staff/consultation.ts": ["consultation.*"],
  "policy/values.ts": ["policy.*"],
  "clients/potential-clients.ts": ["demand.*", "intake.*"],
  "money/known-provisions.ts": ["provisions.*"],
  "money/offers.ts": ["provisions.*"],
  "money/search.ts": ["guidance.*", "search.*"], // the list is kept or not, as an aid
  "money/provisions.ts": ["provisions.*"],
  "team/relations.ts": ["relations.*"],
  "staff/practice-with-clients.ts": ["programme.*"], // the one place where programme strength meets staff
  "staff/support.ts": ["supervision.*", "training.*"],
  // Approvals are supervisors' work.
  "staff/supervisors.ts": ["provisions.*", "supervisors.*"],
  "money/approvals.ts": ["provisions.*"],
  // Where a scenario says so, pay satisfies.
  "staff/felt.ts": ["felt.*", "wages.*"],
  "staff/pay.ts": ["wages.*"],
  "staff/burnout.ts": ["burnout.*"],
  "staff/turnover.ts": ["turnover.*"],
  "team/team-building.ts": ["teamBuilding.*"],
  "team/leadership-training.ts": ["leadershipTraining.*"],
  "team/learning-community.ts": ["learning.*"],
  "team/staff-meetings.ts": ["staffMeetings.*"],
  "team/corridor-talk.ts": ["meetings.*"], // what is told sticks as it does in a meeting
  // Practice raises skill along the curve of skill.
  "policy/like-cases.ts": ["incidents.*", "judgement.*"], // needs and incidents have typical merits of one spread
  "staff/learning.ts": ["learning.*", "skills.*"],
  // A day with a mentor is a lesson too.
  "staff/mentoring.ts": ["learning.*", "turnover.*"],
  // A call to a client who did not come is as long as one from a client.
  "work/slack.ts": ["calls.*", "slack.*"],
  "work/time-budget.ts": ["day.*"],
  "clients/trust.ts": ["trust.*"],
  // A contact under pressure is where coping is seen.
  "clients/contact-round.ts": ["contact.*", "coping.*"],
  // A need comes with its latent merit.
  "clients/course-of-needs.ts": ["judgement.*", "needs.*"],
  "policy/judgement.ts": ["bias.*", "judgement.*"], // bias by group is part of how a case is seen
  // The round of a meeting is ranked by a rule, which is told of meetings as they are held.
  "team/agenda.ts": ["meetings.*"],
  // The rule for provisions is told what our own reads.
  "money/provision-rule.ts": ["judgement.*"],
  // Types: what a rule of each kind is told beside the facts.
  "rules.ts": ["contact.*", "coping.*", "handoff.*", "judgement.*", "meetings.*"],
  // What workers are like includes their bias, and which provisions they know.
  "staff/new-workers.ts": ["judgement.*", "provisions.*", "skills.*"],
  // Looking on and adding up.
  "observe/office-measures.ts": ["Parameters", "time.observedDays", "time.warmUpDays"],
  "observe/panel.ts": ["judgement.*"], // how people judge, asked again about fixed situations
  "observe/vignettes.ts": ["judgement.*"], // the fixed situations, drawn from the population of situations
  "observe/window.ts": [
    "Parameters",
    "response.days",
    "response.followUpDays",
    "time.observedDays",
    "time.warmUpDays",
  ],
  "simulate.ts": [
    "Parameters",
    "continuity.unit",
    "judgement.*",
    "survey.*", // when who is asked: it changes no run
    "survey.unclearBelow",
    "survey.vignetteKnowledge",
    "time.observedDays",
    "time.warmUpDays",
  ],
  // What it costs is the plan's price.
  "payroll.ts": [
    "Parameters",
    "intake.places",
    "provisions.perClientYear",
    "staff.assistantsPerTeam",
    "staff.leadsPerTeam",
    "staff.supervisors",
    "staff.teams",
    "turnover.leaverCostShare",
    "wages.assistantPerYear",
    "wages.leadPerYear",
    "wages.onCostShare",
    "wages.supervisorPerYear",
  ],
};

/** What the agency hands to each part beside its own slice, and why. */
export const handedToParts: Readonly<Record<string, readonly string[]>> = {
  "new KeyedDraws": ["Parameters"], // the seed
  "new Levers": ["Parameters"], // handed out from there, slice by slice
  drawArrivals: ["intake.growthPerYear"], // the rate of each stage comes from who opens the office
  "new Clients": ["intake.initialClients", "intake.initialWaiting"], // how many arrays' places
  "new Staff": ["judgement.groupsPerDomain", "staff.*", "staff.teams"], // one kind of provision for each group of like cases
  "new Teams": ["staff.*"],
  "new Circles": ["meetings.*"], // who is in which group, as a fact of the staff
  "new Observations": ["Parameters"], // the observed window
  observedWindow: ["Parameters"],
  createNewWorkers: ["judgement.*", "provisions.*", "skills.*"],
  "new Felt": ["felt.*", "wages.*"],
  createBurnout: ["burnout.*", "mechanisms.burnout", "mechanisms.supervisors"], // supervisors tire, or do not
  createLearning: ["learning.*", "mechanisms.learning", "skills.*"],
  createLearningCommunity: ["learning.*", "policy.*"], // clear values are spoken of, which takes minutes
  createMentoring: ["learning.*", "turnover.*"],
  createTeamBuilding: ["teamBuilding.*"],
  // Trained leaders make more of the facilitation that there is; where nobody learns, the training brings nothing.
  createLeadership: ["leadershipTraining.*", "mechanisms.learning", "meetings.facilitationShare"],
  // The hazard of leaving rises around the burnout mark; without burnout nobody leaves.
  // A long rulebook lengthens the training of newcomers.
  createTurnover: [
    "burnout.burntAbove",
    "mechanisms.burnout",
    "mechanisms.supervisors",
    "policy.*",
    "turnover.*",
    "turnover.onboardingDays",
  ],
  createTimeBudget: ["day.*", "mechanisms.timeBudget"],
  createAbsence: ["absence.*"],
  createTrust: ["mechanisms.trust", "trust.*"],
  createDisclosure: ["disclosure.*", "mechanisms.disclosure"],
  createCrises: ["crises.*", "mechanisms.crises", "paperwork.minutesLogSd"], // lengths are spread as those of tasks are
  createGoals: ["contact.intakeDays"], // goals are agreed when the intake phase ends
  createPracticeWithClients: ["programme.*"],
  createCourseOfNeeds: ["contact.eventWeight", "judgement.*", "needs.*"], // how an event moves a client's severity
  drawLikeCases: ["incidents.*", "judgement.*"], // typical merits of needs and of incidents, whose spread is the same
  createConsistency: ["consistency.*", "mechanisms.consistency"],
  createIncidents: ["incidents.*", "judgement.meritWithinSd"], // incidents differ inside a group as needs do
  // Without bureaucratic work nothing is looked up.
  createPolicy: ["guidance.*", "mechanisms.tasks", "policy.*", "programme.*"],
  // Where nobody learns, readings and clear values stay as they were.
  createReadings: ["mechanisms.learning", "policy.*"],
  createValues: ["mechanisms.learning", "policy.*"],
  createReviews: ["mechanisms.judgement"],
  createConsultation: ["consultation.*"],
  createKnownProvisions: ["provisions.*"],
  createOffers: ["provisions.*"],
  // Without bureaucratic work looking in the list takes no minutes; kinds of provision go by domain.
  createSearch: [
    "guidance.*",
    "judgement.groupsPerDomain",
    "mechanisms.search",
    "mechanisms.tasks",
    "search.*",
  ],
  createRelations: ["mechanisms.relations", "relations.*"],
  createDelineation: ["handoff.*", "split.*"],
  // Without bureaucratic work there is none to divide.
  createStandingArrangements: ["handoff.*", "mechanisms.handoffs", "mechanisms.tasks", "split.*"],
  createHandoffs: ["handoff.*", "mechanisms.handoffs", "split.*"], // a loose division lets the lead depart from it
  createOpenings: ["staff.*"], // teams that open and close in mid-run
  createPaperwork: ["mechanisms.tasks", "paperwork.*", "split.*"],
  // The stated minutes are those of a caseworker alone at the usual rate of each kind of work, whatever the plan.
  createPracticeByKind: [
    "contact.intervalDays",
    "contact.noShowShare",
    "incidents.perYear",
    "intake.clientsPerCaseworker",
    "mechanisms.practice",
    "paperwork.everyDays.liaison",
    "paperwork.everyDays.recertification",
    "paperwork.everyDays.report",
    "practice.*",
  ],
  // The pot is stated per place. A request is late once it should have been written and paid.
  createProvisions: ["intake.places", "mechanisms.provisions", "paperwork.dueDays.request", "provisions.*"],
  // Approvals are supervisors' work; without bureaucratic work they take no minutes.
  createSupervisors: ["mechanisms.supervisors", "mechanisms.tasks", "provisions.*", "supervisors.*"],
  createContact: ["contact.*"],
  createKnowledge: ["contact.*", "mechanisms.contact"], // without contact everything is known
  createCorridorTalk: ["meetings.*"],
  createPractice: ["coping.*", "mechanisms.contact", "mechanisms.coping"], // without contact nothing is shortened
  createJudgement: ["bias.*", "judgement.*", "mechanisms.judgement"], // bias by group is part of how a case is seen
  createProvisionRule: ["judgement.*", "mechanisms.judgement"],
  createMeetings: ["mechanisms.meetings", "meetings.*"],
  // Clear values are spoken of, which takes minutes.
  createStaffMeetings: ["learning.passedOnShare", "policy.*", "staffMeetings.*"], // news that is chosen to be told, as in a session
  createProvisionDecisions: ["paperwork.requestStepShare", "provisions.approvalSteps"], // a request's minutes
  requestFactor: ["paperwork.requestStepShare", "provisions.approvalSteps"],
  createContactRound: ["contact.*", "coping.*", "mechanisms.contact", "mechanisms.coping"],
  createIntake: [
    "coping.*", // strain at the gate
    "intake.*",
    "mechanisms.coping",
    "needs.frailtySpread", // a trait drawn at arrival
    "paperwork.everyDays.liaison", // the rounds of paperwork begin on enrolment
    "paperwork.everyDays.recertification",
    "paperwork.everyDays.report",
    "programme.limitDays", // nobody is there longer on the first day
    "trust.leftInFirstWeek", // patience, drawn at arrival
  ],
  createCalls: ["calls.*", "mechanisms.calls"],
  createSlack: ["calls.*", "mechanisms.slack", "slack.*"],
  createClientsDay: [
    "paperwork.everyDays.liaison",
    "paperwork.everyDays.recertification",
    "paperwork.everyDays.report",
    "participation", // whether there is a dropping out
    "programme.limitDays",
    "trust.completionDays",
  ],
  useWarrant: ["contact.*"], // what was warranted, for the dose and the demand
  createSupport: ["policy.*", "supervision.*", "training.*"], // a rulebook asks for training days, clear values for minutes
};
