// Claims about what the browser page says: every text is whole, and each sentence with numbers in it says them right.
import { expect, test } from "vitest";
import { mechanismNames } from "../../src/model/mechanisms.ts";
import {
  labFaults,
  labWords,
  progressWords,
  screenNames,
  screenWords,
  setByPlan,
} from "../../src/words/lab.ts";
import { agencyScreenWords, besideYours, matchSizeWords, matchWords } from "../../src/words/lab-agency.ts";
import * as command from "../../src/words/lab-command.ts";
import { dotsDescription } from "../../src/words/lab-dots.ts";
import { explainScreenWords, flowOfADay, leftOut, leversOfMechanism } from "../../src/words/lab-explain.ts";
import {
  answerAndChoice,
  classVerdict,
  codeFaults,
  lessonWords,
  lineRefused,
  mattersNote,
  measureNote,
  otherwiseThanClass,
  ownAnswer,
} from "../../src/words/lab-lessons.ts";
import {
  compareWords,
  manyWords,
  oneAndAverage,
  oneWords,
  spreadSentence,
} from "../../src/words/lab-screens.ts";
import { reportWords, takeWords } from "../../src/words/lab-take.ts";
import * as office from "../../src/words/office-screen.ts";
import { everyText, faultsOf } from "./every-text.ts";

const groups = {
  agencyScreenWords,
  explainScreenWords,
  leftOut,
  lessonWords,
  codeFaults,
  oneWords,
  manyWords,
  compareWords,
  takeWords,
  reportWords,
  matchWords,
  labWords: { ...labWords, screenHint: screenNames.map(labWords.screenHint) },
  labFaults,
  screenWords,
  officeWords: office.officeWords,
  turnWords: office.turnWords,
  speedWords: office.speedWords,
  markWords: office.markWords,
  deskTable: office.deskTable,
  keyWords: office.keyWords,
};

test.each(Object.entries(groups))("every text of %s is whole", (_, group) => {
  const texts = everyText(group);
  expect(texts.length).toBeGreaterThan(1);
  expect(texts.filter(([, text]) => faultsOf(text).length > 0)).toEqual([]);
});

test("what a student chose is said back, and the reason where one was given", () => {
  expect(lessonWords.youSaid("Higher.", "")).toBe("You said: Higher.");
  expect(lessonWords.youSaid("Higher.", "More hands.")).toBe("You said: Higher. Because: More hands.");
});

test("a text with a gap, with something left in, or with a stray mark is found", () => {
  expect(
    ["a  b", "so undefined", "one..", "x ,y", " a", ""].map((text) => faultsOf(text).length > 0),
  ).toEqual(Array(6).fill(true));
});

test("every mechanism has its place in the day, and no other name is there", () => {
  const inFlow = flowOfADay.flatMap(({ mechanisms }) => mechanisms);
  expect(inFlow.filter((name) => !mechanismNames.includes(name as never))).toEqual([]);
  expect(Object.keys(leversOfMechanism).filter((name) => !inFlow.includes(name))).toEqual([]);
});

test.each([
  [besideYours("contactShare", 0.24, 0.2, 0.29, 8), "0.24 (0.20 to 0.29 over 8 programmes)"],
  [
    command.fileOfOwn("a.yaml"),
    'A link cannot hold a file. Open a.yaml in the page itself, under "Open a scenario file".',
  ],
  [command.opened("file:///lab.html"), "The lab opens in your browser: file:///lab.html"],
  [command.openYourself("file:///lab.html"), "Open this address in a browser: file:///lab.html"],
  [
    command.copied("lab.html"),
    "Wrote lab.html: one file that needs no server and no network. Send it, or put it on any web server.",
  ],
  [
    command.notWritable("lab.html", "there is no permission"),
    "lab.html could not be written: there is no permission.",
  ],
  [command.notBuilt, "The browser page is not built here. Run: npm run build"],
  [lineRefused(3, codeFaults.notALine), "Line 3: this is not a line of a lesson."],
  [
    otherwiseThanClass(3, 24),
    "3 of 24 students saw something different in their own programmes from what the class sees together. That is chance.",
  ],
  [otherwiseThanClass(0, 24), "All 24 students saw in their own programmes what the class sees together."],
  [otherwiseThanClass(0, 2), "Both students saw in their own programmes what the class sees together."],
  [otherwiseThanClass(0, 1), ""],
  [answerAndChoice("higher", "Higher. The minutes go to clients."), "Higher. The minutes go to clients."],
  [answerAndChoice("lower", "The office loses hold."), "lower: The office loses hold."],
  [answerAndChoice("unclear", undefined), "too close to call"],
  [mattersNote("engagementQuality", 0.03), "About the same means: closer than 0.03."],
  [progressWords(12, 40), "12 of 40 simulated programmes"],
  [setByPlan("team"), "The plan team sets this one."],
  [
    spreadSentence("engagementQuality", [0.1, 0.2, 0.3, 0.4, 0.5]),
    "Of 5 programmes, the middle half lies between 0.20 and 0.40, and all between 0.10 and 0.50. Chance alone makes them differ.",
  ],
  [
    dotsDescription("engagementQuality", [{ label: "Now", values: [0.4, 0.2] }]),
    "Engagement quality, one dot a simulated programme. Now: 2, from 0.20 to 0.40.",
  ],
  [office.roomName("team", 2), "Team 2"],
  [office.roomName("supervisors", undefined), "Supervisors"],
  [office.dayNumber(41, 780), "42 of 780"],
  [office.outsideText(7), "+7 outside"],
  [office.potLines(92292, 4000, 300, false).join("; "), "$92,292; promised: $4,000; paid today: $300"],
  [office.potLines(92292, 4000, 300, true).join("; "), "$92,292; owed: $4,000; paid: $300"],
  [office.deskDay(3, 2), "3 seen, 2 put off"],
  [office.deskDay(0, 0), ""],
  [office.tableText(3, 5), "3 in a meeting"],
  [office.tableText(0, 0), "no meeting today"],
  [office.storyOf("client", "client 3"), "What happens to client 3"],
  [office.pictureName("Now"), "The office under “Now”, drawn. The day in words below tells the same."],
])("%s", (said, sentence) => {
  expect(said).toBe(sentence);
});

test("a student's answer says one programme first, then the average and its range", () => {
  const part = { count: 16, mean: 0.05, pairsAbove: 13 } as Parameters<typeof ownAnswer>[1];
  expect(ownAnswer("engagementQuality", part, "higher", { low: 0.01, high: 0.09 })).toMatch(
    /^Engagement quality: higher in 13 of 16 simulated programmes\. On average it is .+: \+0\.05 \(0\.01 to 0\.09 from chance alone\)\.$/,
  );
  expect(measureNote("engagementQuality")).toMatch(/\.$/);
});

const pairs = { pairsAbove: 13, pairsBelow: 3, reading: "higher" } as const;

test("a class's verdict and a plan's average say one programme first, then all of them", () => {
  const interval = { estimate: 0.05, low: 0.02, high: 0.08, count: 16 };
  const pooled = { studies: 24, interval, ...pairs } as unknown as Parameters<typeof classVerdict>[1];
  expect(classVerdict("engagementQuality", pooled)).toMatch(
    /^The 24 seeds of the class together\. Engagement quality: higher in 13 of 16 simulated programmes\. On average it is .+, \+0\.05 \(0\.02 to 0\.08 from chance alone\)\.$/,
  );
  const difference = {
    measure: "engagementQuality",
    isTold: true,
    interval,
    ...pairs,
  } as unknown as Parameters<typeof oneAndAverage>[0];
  expect(oneAndAverage(difference)).toMatch(
    /^Engagement quality: higher in 13 of 16 simulated programmes\. On average: higher, \+0\.05/,
  );
});

test("a desk is called after who sits there, with the team where there is one", () => {
  const staff = [
    { role: "lead", team: 1, number: 1 },
    { role: "solo", number: 1 },
  ] as unknown as Parameters<typeof office.deskName>[0];
  expect(office.deskName(staff, 0)).toMatch(/^Lead/);
  expect(office.workerChoice(staff, 0)).toMatch(/^Lead.*, team 1$/);
  expect(office.workerChoice(staff, 1)).not.toContain("team");
  expect(office.clientChoice(3)).toMatch(/^Client/);
  expect(office.dayOfRun(0, 780, 390)).toMatch(/of 780; warm-up, measured from day 391 on$/);
  expect(office.dayOfRun(390, 780, 390)).toMatch(/of 780; measured$/);
  expect(office.dayOfRun(0, 780, 0)).toMatch(/of 780$/);
});

test("a measure that is a part of another is told with the whole of it", () => {
  expect(measureNote("wrongfulConsequenceShareLetter")).toBe(
    "Consequences / judged incidents that deserved mildness. Here: the same, of incidents that a rule's wording catches though it was not meant for them.",
  );
  expect(measureNote("contactShare")).not.toContain("Here:");
});

test("how far a search goes is said in programmes, and whether it is coarser than the command's", () => {
  const waves = { waves: 3, pointsPerWave: 40 };
  expect(matchSizeWords("quick", { waves, replications: 2 })).toBe(
    "Quick, coarser than the command: 240 programmes, 3 waves of 40 sets",
  );
  expect(matchSizeWords("whole", { waves, replications: 4 })).toBe(
    "As the command does: 480 programmes, 3 waves of 40 sets",
  );
});
