// What is wrong with a text that a person wrote, and where: one sentence each, with the line quoted.

export interface Complaint {
  /** The file's name, or "--set" for an assignment on the command line. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  /** Dotted path of the entry, such as `plans.team-generous.staff.teams`; empty for the file as a whole. */
  readonly key: string;
  /** Sentences: what was found, what was wanted, what to do. */
  readonly message: string;
  /** The offending text as it was written. */
  readonly found?: string;
  /** What would have been right, in words. */
  readonly wanted?: string;
  readonly nearest?: string;
  /** The offending line with a caret below; empty where no line is to blame. */
  readonly excerpt: string;
}

const mostComplaints = 10;

/** A scenario, a plan or an assignment that cannot be used as written: the writer's to mend, never a fault of ours. */
export class ScenarioError extends Error {
  /** The first ten, in the order of the file. */
  readonly complaints: readonly Complaint[];

  constructor(all: readonly Complaint[]) {
    const complaints = all.slice(0, mostComplaints);
    super(inWords(complaints, all.length - complaints.length));
    this.name = "ScenarioError";
    this.complaints = complaints;
  }
}

function inWords(complaints: readonly Complaint[], left: number): string {
  const blocks = complaints.map(formatComplaint);
  if (left > 0)
    blocks.push(left === 1 ? "One more complaint is not shown." : `${left} more complaints are not shown.`);
  return blocks.join("\n\n");
}

/** `file:line:column: sentence`, then the quoted line with its caret. */
export function formatComplaint(complaint: Complaint): string {
  const place =
    complaint.file === "--set" ? "--set" : `${complaint.file}:${complaint.line}:${complaint.column}`;
  const head = `${place}: ${complaint.message}`;
  return complaint.excerpt === "" ? head : `${head}\n${complaint.excerpt}`;
}
