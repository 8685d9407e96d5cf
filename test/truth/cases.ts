// How many cases a law is tried on: a quarter of them every day, all of them in the slow suite.

const everydayPart = 4;

/** `all` where the slow suite asks (FULL_SIZE=1), a quarter of it elsewhere, and one at least. */
export function casesOf(all: number): number {
  return process.env.FULL_SIZE === "1" ? all : Math.max(1, Math.ceil(all / everydayPart));
}
