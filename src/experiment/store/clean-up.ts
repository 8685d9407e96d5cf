// Tidying up behind a failure: what failed first is what is told, whatever the tidying comes to.

/** Does what can be done of it; a disk that has refused once may refuse this too, and whoever comes next clears it. */
export function tidyUp(...steps: readonly (() => void)[]): void {
  for (const step of steps) {
    try {
      step();
    } catch {
      // What went wrong before matters more.
    }
  }
}
