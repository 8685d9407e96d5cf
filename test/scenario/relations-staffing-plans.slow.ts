// Whatever the million buys, these things must follow from the model's causes and from nothing else.

import { type Relation, testRelations } from "./relations.ts";
import {
  moreMoneyRightThanNeedsTold,
  moreWritingThanMeeting,
  testRelationsBetween,
  worseAtTheDesk,
} from "./relations-between.ts";

const relations: readonly Relation[] = [
  {
    claim: "half a working day makes caseworkers ration contacts",
    change: { "day.minutes": 240 },
    measure: "rationedShare",
    expect: "rises",
    byAtLeast: 0.03,
    mutant: { name: "days without an end", change: { "mechanisms.timeBudget": "off" } },
  },
  {
    claim: "clients who begin with little trust drop out more",
    change: { "trust.start": 0.1 },
    measure: "dropoutShare",
    expect: "rises",
    byAtLeast: 0.015,
    mutant: { name: "leaving that does not depend on trust", change: { "trust.dropoutByTrust": 0 } },
  },
  {
    claim: "six approvals instead of one leave fewer clients with any provision",
    change: { "provisions.approvalSteps": 6 },
    measure: "distributionCoverage",
    expect: "falls",
    byAtLeast: 0.03,
    mutant: {
      name: "approvals that lose nothing and take no time",
      change: {
        "provisions.stepLossShare": 0,
        "provisions.daysPerStep": 0,
        "provisions.approvalMinutes": 0,
        "paperwork.requestStepShare": 0,
      },
    },
  },
];

const relationsBetween = [moreWritingThanMeeting, worseAtTheDesk, moreMoneyRightThanNeedsTold];

const shortened = {
  "time.warmUpDays": 40,
  "time.observedDays": 150,
  "response.followUpDays": 85,
};

testRelations("staffing-plans", relations, 1, shortened);
testRelationsBetween("staffing-plans", relationsBetween, 2, shortened);
