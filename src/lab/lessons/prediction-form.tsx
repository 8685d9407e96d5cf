// A choice, a sentence and a seed, which cannot be changed once they are locked.
import { useId, useState } from "preact/hooks";
import { type Lesson, type Prediction, predictions } from "../../scenario/lessons/lesson.ts";
import { lessonWords } from "../../words/lab-lessons.ts";
import { Field } from "../parts/controls.tsx";
import { type Locked, seedOf } from "./locked.ts";

interface PredictionFormProps {
  readonly lesson: Lesson;
  readonly locked: Locked | undefined;
  readonly onLock: (locked: Locked) => void;
}

const longestSentence = 300;
const longestSeed = 100;

export function PredictionForm({ lesson, locked, onLock }: PredictionFormProps) {
  const [choice, setChoice] = useState<Prediction>();
  const [why, setWhy] = useState("");
  const [seed, setSeed] = useState("");
  const name = useId();
  const isLocked = locked !== undefined;
  const checked = seedOf(seed);
  const canLock = !isLocked && choice !== undefined && checked !== undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (canLock) onLock({ choice, why: why.trim(), seed: checked });
      }}
    >
      <fieldset disabled={isLocked}>
        <legend>{lesson.side.label}</legend>
        {predictions.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name={name} checked={choice === one} onChange={() => setChoice(one)} />
            <span>{lesson.predict.choices[one]}</span>
          </label>
        ))}
        <Field label={lessonWords.why}>
          {(id) => (
            <textarea
              id={id}
              rows={2}
              maxLength={longestSentence}
              value={why}
              onInput={(event) => setWhy(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={lessonWords.seed} hint={lessonWords.seedHint}>
          {(id) => (
            <input
              id={id}
              type="text"
              maxLength={longestSeed}
              autocomplete="off"
              value={seed}
              onInput={(event) => setSeed(event.currentTarget.value)}
            />
          )}
        </Field>
        <button type="submit" class="main" disabled={!canLock}>
          {lessonWords.lock}
        </button>
      </fieldset>
    </form>
  );
}
