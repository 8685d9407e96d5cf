// Which of many possible mixes are tried: those near which every other one lies.
import type { Mix } from "./mixes.ts";

/** Of more than so many, every so-manieth in their order stands for those around it. */
const mostLookedAt = 1500;

/**
 * At most `most` of the mixes, in their own order: one by one the mix that brings all mixes nearest to a chosen one (the
 * build phase of partitioning around medoids, Kaufman and Rousseeuw 1990), beside those in `beside`, which are tried
 * anyhow. Mixes are as far apart as the sum of the differences in leads, assistants, team size, supervisors, meetings and
 * provisions, each over its own range. No chance is used.
 */
export function chooseMixes(mixes: readonly Mix[], most: number, beside: readonly Mix[]): Mix[] {
  if (mixes.length <= most) return [...mixes];
  const step = Math.max(1, mixes.length / mostLookedAt);
  const count = Math.floor(mixes.length / step);
  const some = Array.from({ length: count }, (_, place) => mixes[Math.floor(place * step)]);
  const [places, others] = placesOf(some, beside);
  const nearest = places.map((place) =>
    others.reduce((least, other) => Math.min(least, distance(place, other)), Number.POSITIVE_INFINITY),
  );
  const chosen = new Set<number>();
  while (chosen.size < most) {
    let best = -1;
    let bestGain = Number.NEGATIVE_INFINITY;
    for (let candidate = 0; candidate < places.length; candidate++) {
      if (chosen.has(candidate)) continue;
      const gain = gainOf(places[candidate], places, nearest);
      if (gain > bestGain) [best, bestGain] = [candidate, gain];
    }
    chosen.add(best);
    places.forEach((place, index) => {
      nearest[index] = Math.min(nearest[index], distance(place, places[best]));
    });
  }
  return some.filter((_, place) => chosen.has(place));
}

type Place = Float64Array;

/** How much nearer all would come. Where nothing is chosen yet, all are one whole range of everything away. */
function gainOf(candidate: Place, places: readonly Place[], nearest: readonly number[]): number {
  let gain = 0;
  for (let index = 0; index < places.length; index++) {
    const now = Math.min(nearest[index], candidate.length);
    const then = distance(candidate, places[index]);
    if (then < now) gain += now - then;
  }
  return gain;
}

function distance(one: Place, other: Place): number {
  let sum = 0;
  for (let axis = 0; axis < one.length; axis++) sum += Math.abs(one[axis] - other[axis]);
  return sum;
}

/** Where each mix stands on every axis, 0 to 1 over the range of `some`. */
function placesOf(some: readonly Mix[], beside: readonly Mix[]): [Place[], Place[]] {
  const axes = some.map(axesOf);
  const least = axes[0].map((_, axis) => Math.min(...axes.map((values) => values[axis])));
  const width = axes[0].map((_, axis) => Math.max(...axes.map((values) => values[axis])) - least[axis]);
  const place = (values: readonly number[]) =>
    Float64Array.from(values, (value, axis) => (width[axis] > 0 ? (value - least[axis]) / width[axis] : 0));
  return [axes.map(place), beside.map((mix) => place(axesOf(mix)))];
}

function axesOf(mix: Mix): number[] {
  const teams = mix["staff.teams"];
  const [leads, assistants] = [mix["staff.leadsPerTeam"], mix["staff.assistantsPerTeam"]];
  return [
    teams * leads,
    teams * assistants,
    leads + assistants,
    mix["staff.supervisors"],
    mix["meetings.perWeek"],
    mix["provisions.perClientYear"],
  ];
}
