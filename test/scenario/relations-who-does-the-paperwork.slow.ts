// However the paperwork is divided, in an office that nobody leaves (in one programme a leaver outweighs any change), these things must follow from the model's causes and from nothing else.

import { type Relation, testRelations } from "./relations.ts";
import {
  moreMoneyRightThanNeedsTold,
  moreWritingThanMeeting,
  testRelationsBetween,
  worseAtTheDesk,
} from "./relations-between.ts";
import { clearRulesAreReadAlike } from "./relations-of-practice.ts";

const relations: readonly Relation[] = [
  {
    claim: "twice the documentation leaves half a day's more work waiting",
    change: { "paperwork.burden": 2.4 },
    measure: "backlogDays",
    expect: "rises",
    byAtLeast: 0.5,
    mutant: { name: "days without an end", change: { "mechanisms.timeBudget": "off" } },
  },
  {
    claim: "where clients name nothing at the door fewer needs come to be known",
    change: { "disclosure.presentingShare": 0 },
    measure: "needsDisclosedShare",
    expect: "falls",
    byAtLeast: 0.03,
    mutant: { name: "needs that need not be told", change: { "mechanisms.disclosure": "off" } },
  },
  clearRulesAreReadAlike,
];

const relationsBetween = [moreWritingThanMeeting, worseAtTheDesk, moreMoneyRightThanNeedsTold];

const shortened = {
  "time.warmUpDays": 40,
  "time.observedDays": 150,
  "response.followUpDays": 85,
  "mechanisms.burnout": "off",
} as const;

testRelations("who-does-the-paperwork", relations, 3, shortened);
testRelationsBetween("who-does-the-paperwork", relationsBetween, 1, shortened);
