// A line of text with a button that copies it.
import { useId, useState } from "preact/hooks";
import { lessonWords } from "../../words/lab-lessons.ts";

interface CopyLineProps {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
}

export function CopyLine({ label, hint, text }: CopyLineProps) {
  const id = useId();
  const [isCopied, setIsCopied] = useState(false);
  const copy = () => {
    // Where the page may not write to the clipboard, the line is selected, and the reader copies it.
    const field = document.getElementById(id) as HTMLInputElement | null;
    field?.select();
    navigator.clipboard?.writeText(text).then(
      () => setIsCopied(true),
      () => undefined,
    );
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="copy">
        <input id={id} type="text" readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
        <button type="button" onClick={copy}>
          {isCopied ? lessonWords.copied : lessonWords.copy}
        </button>
      </div>
      {hint === undefined ? null : <p class="hint">{hint}</p>}
    </div>
  );
}
