// What is said of a study that was made by a program whose files were not those of any commit.
const mark = "-dirty";

/** Whether the program's files differed from its commit when the study was made. */
export function isUncleanCopy(commit: string | undefined): boolean {
  return commit?.endsWith(mark) === true;
}

/** The commit without the mark that files differed from it. */
export function commitAlone(commit: string): string {
  return isUncleanCopy(commit) ? commit.slice(0, -mark.length) : commit;
}

export const uncleanCopy =
  "The program was changed after this commit and the change was not committed, so the commit alone may not give these numbers. To have runs that somebody else can make again: commit the change (git commit), or take the commit as it is (git stash), build the program, and run the study anew with --replace.";

/** The same in a recipe of one line. */
export const fromUncleanCopy =
  "made by a program with uncommitted changes, so that nobody else may get the same numbers (the researcher's report says how to mend that)";
