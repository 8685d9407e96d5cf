// Claims about what a list says of each thing.
import { expect, test } from "vitest";
import { parameterEntry } from "../../src/model/parameters.ts";
import * as listing from "../../src/words/listing.ts";
import { mechanismWords } from "../../src/words/mechanism-words.ts";

test("each kind has a number and the command that lists it", () => {
  expect(listing.kindsListed.map(({ kind }) => kind)).toEqual([
    "scenarios",
    "settings",
    "levers",
    "parameters",
    "measures",
    "mechanisms",
    "terms",
    "verdicts",
  ]);
  expect(listing.howMany("measures", 57)).toBe("57 measures");
  expect(listing.howMany("settings", 1)).toBe("1 setting");
  expect(listing.kindInWords("what may become of a hypothesis", "verdicts")).toBe(
    "what may become of a hypothesis: streetlevel list verdicts",
  );
  expect(listing.explainHint).toBe("For more of any of them: streetlevel explain <name>");
  expect(listing.firstLookHint).toBe("A first look at any of them: -n 4, four simulated programmes of each.");
});

test("a scenario's size is its runs and a class of time", () => {
  expect(listing.scenarioSize("sweep", 1200, 40, 2)).toBe("sweep: 1,200 runs, under a minute on 2 threads");
  expect([2, 30, 300, 9000].map(listing.durationInWords)).toEqual([
    "a few seconds",
    "under a minute",
    "minutes",
    "hours",
  ]);
});

test("a parameter, a measure and a mechanism are each a line", () => {
  expect(listing.parameterInWords("intake.places")).toBe(
    "Clients that the agency serves at once (clients): 144",
  );
  expect(listing.parameterInWords("split.byKind.note")).toBe(
    "Part of notes that goes to assistants (share of items): follows split.assistantShare",
  );
  expect(listing.measureInWords("engagementQuality")).toBe("Engagement quality (index, 0-1); better higher");
  expect(listing.measureInWords("travelShare")).toBe("Travel (share of minutes worked)");
  expect(listing.mechanismInWords("timeBudget")).toBe(
    `${mechanismWords.timeBudget.meaning} Off: every due minute is found.`,
  );
});

test("levers are the parameters that somebody can choose", () => {
  expect(listing.leverNames).toContain("meetings.perWeek");
  expect(listing.leverNames).not.toContain("coping.creamWeight");
  for (const name of listing.leverNames) expect(parameterEntry(name).lever).toBe(true);
});
