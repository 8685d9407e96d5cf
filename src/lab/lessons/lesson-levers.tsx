// The few levers of a step of a lesson.
import type { ParameterName, Parameters } from "../../model/parameters.ts";
import type { Changes } from "../../scenario/scenario.ts";
import { Slider } from "../parts/slider.tsx";

interface LessonLeversProps {
  readonly levers: readonly ParameterName[];
  readonly parameters: Parameters;
  readonly set: Changes;
  readonly onSet: (set: Changes) => void;
}

export function LessonLevers({ levers, parameters, set, onSet }: LessonLeversProps) {
  return (
    <div class="controls">
      <div class="levers">
        {levers.map((name) => (
          <Slider
            key={name}
            name={name}
            value={Number(parameters[name])}
            onValue={(value) => onSet({ ...set, [name]: value })}
          />
        ))}
      </div>
    </div>
  );
}
