// The line that a student hands to the class, to be copied.
import { lessonWords } from "../../words/lab-lessons.ts";
import { CopyLine } from "../parts/copy-line.tsx";
import { type StudentAnswer, writeCode } from "./answer-code.ts";
import { csvLine } from "./class-lines.ts";

export function OwnLine({ answer }: { readonly answer: StudentAnswer }) {
  const code = writeCode(answer);
  return (
    <div class="own-line">
      <CopyLine label={lessonWords.code} hint={lessonWords.codeHint} text={code} />
      <details>
        <summary>{lessonWords.csv}</summary>
        <CopyLine label={lessonWords.csv} text={csvLine(answer)} />
      </details>
    </div>
  );
}
