// One relation, read in both directions: which mechanisms and parameters a measure shows first.
import { isMeasureName, type MeasureName } from "../model/measures.ts";
import { type MechanismName, mechanismNames } from "../model/mechanisms.ts";
import { type ParameterName, parameterNames } from "../model/parameters.ts";
import { mechanismWords } from "./mechanism-words.ts";
import { mechanismsBehind } from "./mechanisms-behind.ts";
import { placeOf } from "./parameter-places.ts";

const switches = "mechanisms.";

/** The mechanism in which a parameter acts, or which it switches; absent where it is none of them. */
export function mechanismOf(parameter: ParameterName): string | undefined {
  return parameter.startsWith(switches) ? parameter.slice(switches.length) : placeOf(parameter)?.mechanism;
}

/** Measures in which a change of the parameter shows first: its place's own, or those of its mechanism. */
export function movedByParameter(parameter: ParameterName): MeasureName[] {
  const own = parameter.startsWith(switches) ? undefined : placeOf(parameter)?.moves;
  return (own ?? mechanismWords[mechanismOf(parameter) ?? ""]?.moves ?? []).filter(isMeasureName);
}

/** Measures in which switching the mechanism off shows first. */
export function movedByMechanism(mechanism: string): MeasureName[] {
  return (mechanismWords[mechanism]?.moves ?? []).filter(isMeasureName);
}

/** Parameters in whose measures `measure` is. */
export function parametersMoving(measure: MeasureName): ParameterName[] {
  return parameterNames.filter((parameter) => movedByParameter(parameter).includes(measure));
}

/** Mechanisms in whose measures `measure` is. */
export function mechanismsMoving(measure: MeasureName): MechanismName[] {
  return mechanismNames.filter((mechanism) => movedByMechanism(mechanism).includes(measure));
}

/** Where no mechanism shows first in the measure: those that its definition rests on. */
export function restsOn(measure: MeasureName): readonly MechanismName[] {
  return mechanismsMoving(measure).length > 0 ? [] : (mechanismsBehind[measure] ?? []);
}
