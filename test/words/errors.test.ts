// Claims about what is said when the request is wrong.
import { expect, test } from "vitest";
import * as errors from "../../src/words/errors.ts";

test("a wrong name gets the nearest one, or the names there are", () => {
  expect(errors.unknownCommand("swep", "sweep", ["run", "sweep"])).toBe(
    'There is no command "swep". Did you mean "sweep"?',
  );
  expect(errors.unknownCommand("x", undefined, ["run", "compare", "sweep"])).toBe(
    'There is no command "x". The commands are run, compare and sweep.',
  );
  expect(errors.unknownOption("--sede", "--seed", "run")).toBe(
    'There is no option "--sede" of run. Did you mean "--seed"?',
  );
  expect(errors.unknownOption("--x", undefined, "run")).toBe(
    'There is no option "--x" of run. See: streetlevel run --help',
  );
  expect(errors.unknownOption("--x", undefined)).toBe('There is no option "--x". See: streetlevel --help');
  expect(errors.unknownScenario("case-team", "case-teams", ["case-teams"])).toBe(
    'There is no built-in scenario "case-team". Did you mean "case-teams"?\nBuilt in: case-teams. A file of your own is named with its ending, such as my-plans.yaml.',
  );
  expect(errors.unknownPlan("tem", "team", ["alone", "team"])).toBe(
    'The scenario has no plan "tem". Did you mean "team"? Its plans are alone and team.',
  );
  expect(errors.missingScenario("run", ["case-teams"])).toBe(
    "Which scenario? For example: streetlevel run case-teams\nBuilt in: case-teams. A file of your own is named with its ending, such as my-plans.yaml.",
  );
});

test("what cannot be explained or listed gets the nearest name, or what there is", () => {
  expect(errors.nothingToExplain("creamin", ["creaming"])).toBe(
    '"creamin" is not a name that can be explained. Did you mean "creaming"?',
  );
  expect(errors.nothingToExplain("kappa", ["one", "other"])).toContain('Did you mean "one" or "other"?');
  expect(errors.nothingToExplain("x", [])).toBe(
    '"x" is not a name that can be explained. See what there is: streetlevel explain',
  );
  expect(errors.unknownKind("lever", "levers", ["levers", "terms"])).toBe(
    'There is no list of "lever". Did you mean "levers"?',
  );
  expect(errors.unknownKind("x", undefined, ["levers", "terms"])).toBe(
    'There is no list of "x". There are lists of levers and terms.',
  );
});

test("a name is near, or else there is something to see", () => {
  expect(errors.didYouMean("sweep", "See the list.")).toBe('Did you mean "sweep"?');
  expect(errors.didYouMean(undefined, "See the list.")).toBe("See the list.");
});

test("a wrong value is quoted beside what was wanted", () => {
  expect(errors.notAWholeNumber("--workers", "two", 1, 1024)).toBe(
    '--workers wants a whole number from 1 to 1,024, not "two".',
  );
  expect(errors.valueMissing("--seed")).toBe("--seed wants a value.");
  expect(errors.givenTwice("--seed")).toBe("--seed is given more than once.");
  expect(errors.tooManyArguments("scenario", ["b", "c"])).toBe(
    'One scenario at a time, but also found "b" and "c".',
  );
  expect(errors.tooManyArguments("kind", ["b"])).toBe('One kind at a time, but also found "b".');
});

test("a file that cannot be used is named", () => {
  expect(errors.noSuchFile("x.yaml")).toBe("There is no file x.yaml.");
  expect(errors.notAFile("x.yaml")).toBe("x.yaml is a folder. A scenario is a file that ends in .yaml.");
  expect(errors.notAFile("x.csv")).toBe("x.csv is a folder, not a table of points.");
  expect(errors.unreadableFile("x.yaml", "EACCES")).toBe("x.yaml cannot be read: there is no permission.");
  expect(errors.unreadableFile("/dev/null", errors.notAPlainFile)).toBe(
    "/dev/null cannot be read: it is not a plain file.",
  );
  expect(errors.fileTooLarge("x.yaml", 1)).toBe("x.yaml is larger than 1 MB. No scenario needs that much.");
  expect(errors.fileTooLarge("x.csv", 32)).toBe(
    "x.csv is larger than 32 MB. No table of points needs that much.",
  );
});

test("a scenario that does not fit the command says what does", () => {
  expect(errors.onePlanOnly("alone", "x.yaml")).toBe(
    "A comparison needs at least two plans, but the file has only alone. To run it: streetlevel run x.yaml",
  );
  expect(errors.noSweep("two-plans")).toBe(
    "The scenario two-plans has no sweep. Add a line such as\nsweep: { meetings.perWeek: [0, 1, 2] }\nor compare its plans: streetlevel compare two-plans",
  );
  expect(errors.pointsMissing(["H2"], ["meetings.perWeek"])).toBe(
    "H2 needs points that the sweep over meetings.perWeek does not have. Name values from the sweep's lists; a trend needs at least two of them, a peak inside three.",
  );
});

test("a folder that must not be written says how to go on", () => {
  expect(errors.otherStudyThere("results/x")).toBe(
    "results/x holds a study with other inputs. Add --replace to overwrite it, or --out to choose another folder.",
  );
  expect(errors.damagedStudyThere("results/x", "runs.csv")).toBe(
    "results/x holds this study, but runs.csv is not as it was written. Run it again with --replace, or choose another folder with --out.",
  );
  expect(errors.notAStudyFolder("results/x")).toBe(
    "results/x is not empty and holds no study of this program, so nothing was written there. Choose another folder with --out.",
  );
  expect(errors.notAFolder("x")).toBe("x is not a folder. Choose another place for the results with --out.");
  expect(errors.notARealFolder("x")).toBe(
    "x is a symbolic link; results are written into a real folder. Name the folder it points to.",
  );
  expect(errors.foreignFileThere("x/notes.txt")).toBe(
    "x/notes.txt is not part of the study and would be lost. Move it elsewhere, or choose another folder with --out.",
  );
  expect(errors.notWritable("x", "EACCES")).toBe("x cannot be written: there is no permission.");
  expect(errors.notWritable("x", "EROFS")).toBe("x cannot be written: the disk is read-only.");
  expect(errors.notWritable("x", "ENOSPC")).toBe("x cannot be written: the disk is full.");
  expect(errors.notWritable("x", "ENXIO")).toBe("x cannot be written: ENXIO.");
});

test("a fault of ours is called ours", () => {
  expect(errors.faultOfOurs("x is not a function")).toBe(
    "Something went wrong inside streetlevel, and it is not your doing: x is not a function",
  );
});

test("the schema is not printed for one scenario", () => {
  expect(errors.schemaOfNothingElse("mine.yaml")).toBe(
    "--schema prints the schema of any scenario file and reads none. To check mine.yaml: streetlevel check mine.yaml",
  );
});
