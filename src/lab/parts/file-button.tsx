// Opens a YAML file of the reader's own; it is read in the page and goes nowhere.
import { useId, useState } from "preact/hooks";
import { isSlug } from "../../scenario/read-fields.ts";
import { labFaults } from "../../words/lab.ts";

interface FileButtonProps {
  readonly label: string;
  /** @param name the file's own without its ending, as a slug. */
  readonly onFile: (name: string, text: string) => void;
}

const mostBytes = 1_000_000;
const unnamed = "own-file";

export function FileButton({ label, onFile }: FileButtonProps) {
  const id = useId();
  const [fault, setFault] = useState<string>();
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > mostBytes) return setFault(labFaults.fileTooLarge);
    setFault(undefined);
    onFile(slugOf(file.name), await file.text());
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".yaml,.yml"
        onChange={(event) => void open(event.currentTarget.files?.[0])}
      />
      {fault === undefined ? null : <p role="alert">{fault}</p>}
    </div>
  );
}

function slugOf(fileName: string): string {
  const name = fileName
    .replace(/\.ya?ml$/i, "")
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, "-")
    .slice(0, 64);
  return isSlug(name) ? name : unnamed;
}
