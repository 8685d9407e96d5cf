// What a match in the page comes to, in the command's words, and its tables as files for the command.

import { matchWords } from "../../words/lab-agency.ts";
import { takeWords } from "../../words/lab-take.ts";
import * as words from "../../words/matching.ts";
import type { Matched } from "../engine/messages.ts";
import { saveFile } from "../take/save-file.ts";

export function MatchAnswer({
  matched: { matching, tables },
  name,
}: {
  readonly matched: Matched;
  readonly name: string;
}) {
  const told = [
    words.matchedSentence(matching),
    words.ruledOutSentence(matching),
    words.apartSentence(matching),
  ].filter((sentence) => sentence !== "");
  return (
    <div aria-live="polite">
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ul>
        {matching.observed.map((one) => (
          <li key={one.measure}>{words.observedSentence(one)}</li>
        ))}
      </ul>
      <p>{words.narrowedSentence(matching)}</p>
      <p class="hint">
        {words.matchNote(matching)} {words.matchedNote}
      </p>
      <p class="hint">{matchWords.filesHint(name)}</p>
      <div class="actions">
        {tables.map((table) => (
          <button
            type="button"
            key={table.name}
            onClick={() => saveFile(`${table.name}.csv`, table.csv, "text/csv")}
          >
            {takeWords.asFile(`${table.name}.csv`)}
          </button>
        ))}
      </div>
    </div>
  );
}
