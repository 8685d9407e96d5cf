// The purposes of the model's random draws: each a sentence, with the number that stands for it in the key.

/**
 * A draw is keyed by (seed, replication, entity, purpose, number). Numbers are part of the model's
 * published behaviour: never reuse or change one; add at the end.
 */
export const streams = {
  /** Entity: band of weekly intensity; number: arrival in it. */
  timeToTheNextPotentialClient: 1,
  /** Entity: band; number: arrival. */
  wherePotentialClientsLieInTheirBand: 2,
  /** Entity: client; number: trait. */
  whatAClientIsLike: 3,
  /** Entity: client; number: need event and aspect. */
  whatANeedIsLike: 4,
  /** Entity: client; number: event. */
  timeToTheNextNeed: 5,
  /** Entity: client; number: event. */
  inWhichDomainTheNextNeedLies: 6,
  /** Entity: domain; number: group. */
  meritOfAGroupOfLikeCases: 7,
  /** Entity: client; number: incident. */
  timeToTheNextIncident: 8,
  /** Entity: client; number: incident. */
  whetherAnIncidentIsSeen: 9,
  /** Entity: place on the staff; number: occupant and trait. */
  whatAWorkerIsLike: 10,
  /** Entity: place on the staff; number: occupant and kind of provision. */
  whichProvisionsAWorkerKnows: 11,
  /** Entity: place on the staff; number: spell. */
  timeToTheNextAbsence: 12,
  /** Entity: place on the staff; number: spell. */
  lengthOfAnAbsence: 13,
  /** Entity: client; number: kind and how many of it came before. */
  minutesOfATask: 14,
  /** Entity: client; number: kind and how many of it came before. */
  whetherAnItemIsDelegated: 15,
  /** Entity: client; number: kind and how many of it came before. */
  whetherADelegatedItemGoesWrong: 16,
  /** Entity: client; number: attempted contact. */
  whetherAClientComes: 17,
  /** Entity: client; number: need event and the judge's place towards the client. */
  whatAJudgeMisreads: 18,
  /** Entity: client; number: need event and approval step. */
  whetherAnApprovalLosesTheRequest: 19,
  /** Entity: client; number: need event. */
  whetherMoneyResolvesTheNeed: 20,
  /** Entity: place on the staff; number: meeting. */
  whetherAMemberAttends: 21,
  /** Entity: place on the staff; number: meeting and case. */
  whetherATipIsPassedOn: 22,
  /** Entity: client; number: need event or item. */
  whetherADifferenceBecomesADisagreement: 23,
  /** Entity: client; number: need event or item. */
  whetherADisagreementIsSettled: 24,
  /** Entity: rank of a group; number: domain. Entity 32 and more: domains beside those of need. */
  whetherTheLetterCatchesAGroup: 25,
  /** Entity: rank of a group; number: domain. Entity 32 and more: domains beside those of need. */
  howWellARuleFitsAGroup: 26,
  /** Entity: domain; number: rank of a group. */
  howRareAGroupIs: 27,
  /** Entity: place on the staff; number: occupant and group. */
  howAWorkerReadsARule: 28,
  /** Entity: client; number: incident and aspect. */
  whatAnIncidentIsLike: 29,
  /** Entity: client; number: incident and the judge's place towards the client. */
  whatAJudgeMisreadsInAnIncident: 30,
  /** Entity: client; number: need event. */
  whetherAProvisionIsFoundInTheList: 31,
  /** Entity: place on the staff; number: occupant, wave and vignette. */
  whatAWorkerMisreadsInAVignette: 32,
  /** Entity: aspect of the fixed panel; number: vignette. */
  whatAVignetteIsLike: 34,
  /** Entity: client; number: kind and how many of it came before. */
  whetherItIsClearWhoDoesWhat: 40,
  /** Entity: place on the staff; number: occupant and aspect. */
  howWorkTakesAPerson: 41,
  /** Entity: place on the staff; number: occupant. */
  whenAWorkerLeaves: 42,
  /** Entity: place on the staff; number: grant of the unit. */
  whetherAGrantIsOverheard: 43,
  /** Entity: unit; number: session and case. */
  whichProvisionASessionTakesUp: 44,
  /** Entity: place on the staff; number: session and case of the unit. */
  whetherASessionTeachesAProvision: 45,
  /** Entity: client; number: need event and crisis of it. */
  howMuchANeedBearsBeforeACrisis: 60,
  /** Entity: client; number: crisis. */
  minutesOfACrisis: 61,
  /** Entity: client; number: call. */
  howLongAClientWaitsBeforeCalling: 62,
  /** Entity: place on the staff; number: occupant and kind of task. */
  whatAMemberTakesToBeTheAssistants: 70,
  /** Entity: client; number: call. */
  whetherAnAssistantAnswersACall: 71,
  /** Entity: kind of provision; number: change of it. */
  timeToTheNextChangeOfAProvision: 80,
  /** Entity: place on the staff; number: occupant, kind of provision and times heard of. */
  howLongAProvisionIsRemembered: 81,
  /** Entity: place on the staff; number: look around of the place. */
  whetherALookAroundFindsAProvision: 82,
  /** Entity: client; number: need event. */
  whetherAWorkerThinksOfAnOffer: 83,
  /** Entity: place on the staff; number: staff meeting of the unit. */
  whetherNewsOfAStaffMeetingIsTakenIn: 84,
  /** Entity: client; number: group. */
  howAClientReadsARule: 90,
} as const;
