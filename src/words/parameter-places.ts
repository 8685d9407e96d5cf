// Where each group of parameters acts: in which mechanism or part of the study, in which files, and what it moves first.
import { officePlaces } from "./office-places.ts";
import { practicePlaces } from "./practice-places.ts";
import { studyPlaces } from "./study-places.ts";

export interface ParameterPlace {
  /** A parameter belongs to the place with the longest prefix that begins its name. */
  readonly prefix: string;
  /** What the parameters of the group are, in a phrase. */
  readonly about: string;
  readonly mechanism?: string;
  /** Files below src/model/; those of the mechanism where left out. */
  readonly files?: readonly string[];
  /** Measures in which a change shows first; those of the mechanism where left out. */
  readonly moves?: readonly string[];
}

/** Groups that the model's contract names, but that no parameter belongs to yet, have their line already. */
export const parameterPlaces: readonly ParameterPlace[] = [
  ...officePlaces,
  ...practicePlaces,
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
