// Where each group of parameters acts: in which mechanism or part of the study, and what it moves first.
import { decisionPlaces } from "./decision-places.ts";
import { officePlaces } from "./office-places.ts";
import type { ParameterPlace } from "./place.ts";
import { practicePlaces } from "./practice-places.ts";
import { studyPlaces } from "./study-places.ts";

/** Groups that the model's contract names, but that no parameter belongs to yet, have their line already. */
export const parameterPlaces: readonly ParameterPlace[] = [
  ...officePlaces,
  ...practicePlaces,
  ...decisionPlaces,
  ...studyPlaces,
];

/** Where a parameter acts; absent for a group that has no line yet. */
export function placeOf(parameter: string): ParameterPlace | undefined {
  return parameterPlaces
    .filter(({ prefix }) => parameter.startsWith(prefix))
    .reduce<ParameterPlace | undefined>(
      (longest, place) =>
        longest === undefined || place.prefix.length > longest.prefix.length ? place : longest,
      undefined,
    );
}
