// Whoever is hired, these things must follow from the model's causes and from nothing else.

import { type Relation, testRelations } from "./relations.ts";
import {
  moreWritingThanMeeting,
  testRelationsBetween,
  trustRunsAhead,
  worseAtTheDesk,
} from "./relations-between.ts";
import { quickerCrises } from "./relations-of-practice.ts";

const relations: readonly Relation[] = [
  {
    claim: "three times the documentation makes caseworkers cut contacts short",
    change: { "paperwork.burden": 3.6 },
    measure: "routinisedShare",
    expect: "rises",
    byAtLeast: 0.02,
    mutant: { name: "caseworkers who do not cope", change: { "mechanisms.coping": "off" } },
  },
  {
    claim: "clients who begin without trust tell less of what they need",
    change: { "trust.start": 0 },
    measure: "needsDisclosedShare",
    expect: "falls",
    byAtLeast: 0.07,
    mutant: { name: "needs that need not be told", change: { "mechanisms.disclosure": "off" } },
  },
  quickerCrises,
];

const relationsBetween = [moreWritingThanMeeting, worseAtTheDesk, trustRunsAhead];

/** One or two caseworkers: a single leaver outweighs any of these changes, so nobody leaves. */
const shortened = {
  "mechanisms.burnout": "off",
  "time.warmUpDays": 40,
  "time.observedDays": 260,
  "response.followUpDays": 130,
} as const;

// Ten caseloads of ten tell more than four.
testRelations("classroom", relations, 10, shortened);
// Trust and resolved needs take their time: these runs are as long as the file has them, and nobody leaves, since new
// faces cost trust.
testRelationsBetween("classroom", relationsBetween, 4, { "mechanisms.burnout": "off" });
