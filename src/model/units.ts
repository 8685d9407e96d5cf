// The calendar of the office, and the grain in which minutes are counted.

export const daysPerYear = 260;
export const daysPerWeek = 5;
export const daysPerMonth = 65 / 3;
export const monthsPerYear = 12;
export const minutesPerHour = 60;

/** The middle of a 0-1 scale. */
export const middle = 1 / 2;

/** Far below a day: keeps sums such as 0.7 x 50 / 5, which fall just short of a whole number, from being cut down. */
const almostNothing = 1e-9;

/** Events of an even rhythm, `perPeriod` in `periodDays`, that fall on a day; every period has its full number. */
export function eventsOnDay(day: number, perPeriod: number, periodDays: number): number {
  const before = (days: number) => Math.floor((days * perPeriod) / periodDays + almostNothing);
  return before(day + 1) - before(day);
}

/** In hot arrays of days: has not happened. Later than any day. */
export const never = 0x7fffffff;

/** In hot arrays of workers, teams and tasks: none. */
export const nobody = -1;

/** Sixty-fourths are exact in binary. */
export const grainsPerMinute = 64;

/** Minutes rounded to sixty-fourths, so that sums of minutes are exact in any order. */
export function wholeGrains(minutes: number): number {
  return Math.round(minutes * grainsPerMinute) / grainsPerMinute;
}
