// A lever as a native slider with a native number beside it.
import { useId } from "preact/hooks";
import { type ParameterName, parameterEntry } from "../../model/parameters.ts";
import { checkParameterValue } from "../../scenario/parameter-value.ts";
import { scaleOf } from "./lever-scales.ts";

interface SliderProps {
  readonly name: ParameterName;
  readonly value: number;
  readonly onValue: (value: number) => void;
  /** The only values that it may take, where the scenario names them. */
  readonly values?: readonly number[] | undefined;
  /** Why it cannot be moved; it can when absent. */
  readonly fixedBecause?: string | undefined;
}

export function Slider({ name, value, values, onValue, fixedBecause }: SliderProps) {
  const id = useId();
  const { label, unit } = parameterEntry(name);
  const scale = scaleOf(name);
  const take = (text: string) => {
    const checked = checkParameterValue(name, text.trim() === "" ? undefined : Number(text), text);
    if (checked.isFine && typeof checked.value === "number") onValue(checked.value);
  };
  const isFixed = fixedBecause !== undefined;
  if (values !== undefined) {
    return (
      <div class="lever">
        <label for={id}>
          {label} <span class="unit">({unit})</span>
        </label>
        <div class="lever-inputs">
          <input
            id={id}
            type="range"
            min={0}
            max={values.length - 1}
            step={1}
            value={Math.max(0, values.indexOf(value))}
            disabled={isFixed}
            aria-valuetext={`${value} ${unit}`}
            onInput={(event) => onValue(values[Number(event.currentTarget.value)])}
          />
          <output>{value}</output>
        </div>
        {isFixed ? <p class="hint">{fixedBecause}</p> : null}
      </div>
    );
  }
  return (
    <div class="lever">
      <label for={id}>
        {label} <span class="unit">({unit})</span>
      </label>
      <div class="lever-inputs">
        {scale === undefined ? null : (
          <input
            id={id}
            type="range"
            min={scale.from}
            max={scale.to}
            step={scale.step}
            value={value}
            disabled={isFixed}
            aria-valuetext={`${value} ${unit}`}
            onInput={(event) => take(event.currentTarget.value)}
          />
        )}
        <input
          type="number"
          aria-label={`${label}, ${unit}`}
          step="any"
          value={value}
          disabled={isFixed}
          onChange={(event) => take(event.currentTarget.value)}
        />
      </div>
      {isFixed ? <p class="hint">{fixedBecause}</p> : null}
    </div>
  );
}
