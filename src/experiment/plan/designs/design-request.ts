// What sample was asked for, in one word: lhs:200, sobol:64, morris:10, each also with :guesses.
import type { InputChoice } from "./design-inputs.ts";
import { textHash } from "./text-hash.ts";

export type SampleMethod = "lhs" | "sobol" | "morris";

export const sampleMethods: readonly SampleMethod[] = ["lhs", "sobol", "morris"];

export interface SampleRequest {
  readonly method: SampleMethod;
  /** Points (lhs), rows (sobol), paths (morris). */
  readonly size: number;
  readonly inputs: InputChoice;
  /** The scenario's claims are judged in every world, at the points that they speak of. */
  readonly isOfClaims?: true;
}

/** Somebody's own points. */
export interface TableRequest {
  readonly method: "table";
  readonly fileName: string;
  /** The CSV file's text. */
  readonly text: string;
}

export type DesignRequest = SampleRequest | TableRequest;

const form = /^([a-z]+):([1-9]\d{0,14})(:guesses)?(:claims)?$/;

/** Reads `lhs:200`, `lhs:200:guesses` or `lhs:200:guesses:claims`; absent for any other text. */
export function readSample(text: string): SampleRequest | undefined {
  const [, word, digits, guesses, claims] = form.exec(text.trim()) ?? [];
  const method = sampleMethods.find((name) => name === word);
  if (method === undefined) return undefined;
  const inputs = guesses === undefined ? "uncertain" : "guesses";
  return { method, size: Number(digits), inputs, ...(claims === undefined ? {} : { isOfClaims: true }) };
}

/** The request as one word of a study's command: equal for requests of equal designs. */
export function designText(request: DesignRequest): string {
  if (request.method === "table") return `table:${textHash(request.text)}`;
  const { method, size, inputs, isOfClaims } = request;
  return `${method}:${size}${inputs === "guesses" ? ":guesses" : ""}${isOfClaims ? ":claims" : ""}`;
}
