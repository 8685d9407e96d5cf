// Claims about what days, people and amounts are called in a story.
import { expect, test } from "vitest";
import * as names from "../../src/words/story-names.ts";

test.each([
  [names.dayTitle(0), "Day 1 (week 1)"],
  [names.dayTitle(4), "Day 5 (week 1)"],
  [names.dayTitle(41), "Day 42 (week 9)"],
  [names.daysTitle(41, 60), "Days 42 to 61"],
  [names.clientNames([3]), "client 4"],
  [names.clientNames([16, 3]), "clients 4 and 17"],
  [names.clientNames([22, 0, 2, 1]), "clients 1 to 3 and 23"],
  [names.clientNames([1233]), "client 1,234"],
  [names.workerName({ staff: [{ role: "solo", team: 1 }] }, 0), "caseworker 1"],
  [names.domainNoun("legal"), "legal matters"],
  [names.domainNoun("health"), "health"],
  [names.severityWord(0.39), "mild"],
  [names.severityWord(0.4), "marked"],
  [names.severityWord(0.7), "severe"],
  [names.qualityWords(0.44), "a thin contact"],
  [names.qualityWords(0.45), "a fair contact"],
  [names.qualityWords(0.65), "a good contact"],
  [names.qualityWords(0.85), "a very good contact"],
  [names.daysLong(1), "a day"],
  [names.daysLong(12), "twelve days"],
  [names.daysLong(13), "13 days"],
  [names.times(1), "once"],
  [names.times(2), "twice"],
  [names.times(6), "six times"],
])("%s", (said, wanted) => {
  expect(said).toBe(wanted);
});
