// Complaints collected while a text is read, so that one attempt shows all that is wrong.

import { type Complaint, ScenarioError } from "./complaint.ts";
import { excerptAt, type Place, positionAt } from "./excerpt.ts";

export interface ComplaintDetails {
  readonly found?: string | undefined;
  readonly wanted?: string | undefined;
  readonly nearest?: string | undefined;
}

export interface ComplaintList {
  /**
   * Notes what is wrong with the entry `key` at `place`.
   * @throws ScenarioError at the hundredth complaint: reading on would help nobody.
   */
  add(place: Place, key: string, message: string, details?: ComplaintDetails): void;
  /** True when nothing was added. */
  isEmpty(): boolean;
  /** All that was added, in the order of the text. */
  toError(): ScenarioError;
}

interface Noted {
  readonly place: Place;
  readonly key: string;
  readonly message: string;
  readonly details: ComplaintDetails;
}

const mostQuoted = 10;
const mostNoted = 100;

export function createComplaintList(file: string, text: string): ComplaintList {
  const noted: Noted[] = [];

  const asComplaint = ({ place, key, message, details }: Noted, position: number): Complaint => ({
    file,
    // What is not shown needs no line: finding it in a long text takes time.
    ...(position < mostQuoted ? positionAt(text, place.start) : { line: 1, column: 1 }),
    key,
    message,
    ...(details.found === undefined ? {} : { found: details.found }),
    ...(details.wanted === undefined ? {} : { wanted: details.wanted }),
    ...(details.nearest === undefined ? {} : { nearest: details.nearest }),
    excerpt: position < mostQuoted && text !== "" ? excerptAt(text, place) : "",
  });

  const toError = (): ScenarioError => {
    const inOrder = noted.toSorted((one, other) => one.place.start - other.place.start);
    return new ScenarioError(inOrder.map(asComplaint));
  };

  return {
    add(place, key, message, details = {}) {
      noted.push({ place, key, message, details });
      if (noted.length === mostNoted) throw toError();
    },
    isEmpty: () => noted.length === 0,
    toError,
  };
}

/** A refusal that no line of a text is to blame for, such as an unsuitable name. */
export function refusal(file: string, key: string, message: string): ScenarioError {
  return new ScenarioError([{ file, line: 1, column: 1, key, message, excerpt: "" }]);
}
