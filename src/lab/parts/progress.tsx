// How far a run is, with a way to stop it.
import { labWords, progressWords } from "../../words/lab.ts";

interface ProgressProps {
  readonly done: number;
  readonly of: number;
  readonly onStop: () => void;
}

export function Progress({ done, of, onStop }: ProgressProps) {
  const words = progressWords(done, of);
  return (
    <div class="progress">
      <progress value={done} max={of} aria-label={words} />
      <span>{words}</span>
      <button type="button" onClick={onStop}>
        {labWords.stop}
      </button>
    </div>
  );
}
