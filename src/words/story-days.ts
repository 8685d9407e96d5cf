// The happenings of a story, day by day and kind by kind.
import type { Happening, HappeningKind, HappeningOf } from "../experiment/run/trace.ts";

/** What happened on one day. */
export type DayOfStory = readonly [Happening, ...Happening[]];

/** Days in a row that are told together. */
export type Stretch = readonly [DayOfStory, ...DayOfStory[]];

/** Happenings in their order, cut where the day changes. */
export function inDays(happenings: readonly Happening[]): DayOfStory[] {
  const days: [Happening, ...Happening[]][] = [];
  for (const happening of happenings) {
    const today = days.at(-1);
    if (today?.[0].day === happening.day) today.push(happening);
    else days.push([happening]);
  }
  return days;
}

/** Those of one kind. */
export function ofKind<Kind extends HappeningKind>(
  happenings: readonly Happening[],
  kind: Kind,
): HappeningOf<Kind>[] {
  return happenings.filter(
    (happening): happening is Happening & HappeningOf<Kind> => happening.kind === kind,
  );
}

/** Days that are not usual stand alone; `longEnough` or more usual ones in a row stand together. */
export function inStretches(
  days: readonly DayOfStory[],
  isUsual: (day: DayOfStory) => boolean,
  longEnough: number,
): Stretch[] {
  const stretches: Stretch[] = [];
  let usual: DayOfStory[] = [];
  const close = () => {
    const [first, ...rest] = usual;
    if (usual.length >= longEnough) stretches.push([first, ...rest]);
    else stretches.push(...usual.map((day): Stretch => [day]));
    usual = [];
  };
  for (const day of days) {
    if (isUsual(day)) usual.push(day);
    else {
      close();
      stretches.push([day]);
    }
  }
  close();
  return stretches;
}
