// Claims about what is said when the system refuses: in words, with what was refused.
import { expect, test } from "vitest";
import {
  diskRefusal,
  outputLost,
  picturesAsSvgAlone,
  systemRefused,
  workingFolderGone,
} from "../../src/words/disk.ts";
import { noFileThere } from "../../src/words/errors.ts";

test.each([
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk is full"],
  ["EROFS", "the disk is read-only"],
  ["EACCES", "there is no permission"],
  ["EPERM", "there is no permission"],
  ["ENAMETOOLONG", "the name is too long"],
  ["ENOENT", "it is not there"],
  ["EISDIR", "it is a folder"],
  ["ENOTDIR", "what is above it is not a folder"],
  ["ELOOP", "its links lead in a circle"],
  ["EIO", "the disk failed (EIO)"],
  ["EFBIG", "it would be larger than a file may be"],
  ["EMFILE", "too many files are open"],
  ["EBUSY", "another program is using it"],
  ["ESTALE", "the network drive has lost it"],
  ["ENODEV", "ENODEV"],
])("diskRefusal: %s is %s", (code, words) => {
  expect(diskRefusal(code)).toBe(words);
});

test("systemRefused: a refusal that nobody foresaw is a sentence, with the path where there is one", () => {
  expect(systemRefused("EACCES", "x/y")).toBe("x/y cannot be used: there is no permission.");
  expect(systemRefused("ENOSPC", undefined)).toBe("The disk is full.");
  expect(systemRefused("ENODEV", undefined)).toBe("The system refused (ENODEV).");
});

test("what is lost, missing or gone is said once, with what to do", () => {
  expect(outputLost("ENOSPC")).toBe(
    "Not all of the answer could be written to standard output: the disk is full.",
  );
  expect(workingFolderGone).toContain("is no longer there. Go to another one");
  expect(picturesAsSvgAlone).toContain("Charts are saved as SVG only, without PNG");
});

test.each([
  ["folder", "x is a folder. Choose another name."],
  ["brokenLink", "x is a link to a file that is not there. Choose another name."],
  ["notPlain", "x is a pipe, a device or the like, not a plain file. Choose another name."],
] as const)("noFileThere: a %s where a file is wanted is named", (found, words) => {
  expect(noFileThere("x", found)).toBe(words);
});
