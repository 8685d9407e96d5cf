// YAML text as a plain tree with places: maps, lists and single values, and nothing else that YAML can do.

import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isScalar,
  isSeq,
  Lexer,
  type Pair,
  type ParsedNode,
  Parser,
  type Scalar,
} from "yaml";
import { ScenarioError } from "./complaint.ts";
import type { ComplaintList } from "./complaint-list.ts";
import { type Place, quote } from "./excerpt.ts";

export interface ValueNode {
  readonly kind: "value";
  readonly value: string | number | boolean | null;
  /** As it stands in the file, without quotes. */
  readonly written: string;
  readonly isQuoted: boolean;
  readonly place: Place;
}

export interface ListNode {
  readonly kind: "list";
  readonly items: readonly TreeNode[];
  readonly place: Place;
}

export interface MapNode {
  readonly kind: "map";
  readonly entries: readonly MapEntry[];
  readonly place: Place;
}

export interface MapEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly node: TreeNode;
}

export type TreeNode = ValueNode | ListNode | MapNode;

const mostCharacters = 1_000_000;
const deepest = 20;
// Bounds the time spent on a hostile text; a long scenario has a few thousand.
const mostParts = 200_000;

const collectionTypes = new Set(["flow-collection", "block-map", "block-seq"]);
const forbiddenNames = new Set(["__proto__", "constructor", "prototype"]);

const aliasMessage = "Anchors and aliases (& and *) have no place in a scenario; write the value out.";
const tagMessage = "Tags (words that begin with !) have no place in a scenario; take it out.";

const composerOptions = {
  version: "1.2",
  stringKeys: true,
  // Doubles are looked for below, in time proportional to the length of the text.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "error",
} as const;

/** The tree of a YAML text without byte order mark; complains of whatever a scenario file may not hold. */
export function parseTree(text: string, complaints: ComplaintList): TreeNode | undefined {
  const start = { start: 0, end: 0 };
  if (text.length > mostCharacters) {
    const message = `The file has ${text.length} characters; a scenario has at most ${mostCharacters}.`;
    complaints.add(start, "", message);
    return undefined;
  }
  try {
    const document = composeDocument(text, complaints);
    if (document === undefined || !complaints.isEmpty()) return undefined;
    if (document.contents === null) {
      complaints.add(start, "", "The file is empty; a scenario begins with `format: 1`.");
      return undefined;
    }
    return readNode(document.contents, "", complaints);
  } catch (fault) {
    if (!(fault instanceof Error) || fault instanceof ScenarioError) throw fault;
    complaints.add(start, "", `This is not YAML that can be read: ${quote(fault.message)}`);
    return undefined;
  }
}

function composeDocument(text: string, complaints: ComplaintList): Document.Parsed | undefined {
  const tokens = readTokens(text, complaints);
  if (tokens === undefined) return undefined;
  const [document, second] = new Composer(composerOptions).compose(tokens, true, text.length);
  // Only the first error: the parser stumbles over it again on the lines that follow.
  for (const problem of [...document.errors.slice(0, 1), ...document.warnings]) {
    const [start, end] = problem.pos;
    complaints.add({ start, end }, "", syntaxMessage(problem.code, problem.message));
  }
  if (second !== undefined) {
    const start = second.contents?.range[0] ?? second.range[0];
    complaints.add({ start, end: start + 1 }, "", syntaxMessage("MULTIPLE_DOCS", ""));
  }
  return document as Document.Parsed;
}

function readTokens(text: string, complaints: ComplaintList): CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let parts = 0;
  const refuse = (message: string): undefined => {
    complaints.add({ start: parser.offset, end: parser.offset + 1 }, "", message);
    return undefined;
  };
  for (const part of new Lexer().lex(text)) {
    for (const token of parser.next(part)) {
      tokens.push(token);
      if (token.type === "error") return refuse(syntaxMessage("", token.message));
      if (token.type === "directive")
        return refuse("Lines that begin with % have no place in a scenario; take this one out.");
    }
    if (levelsOf(parser) > deepest) {
      return refuse(`Maps and lists are nested more than ${deepest} deep here.`);
    }
    if (++parts > mostParts) return refuse("Up to here the file has more parts than any scenario.");
  }
  tokens.push(...parser.end());
  return tokens;
}

/** How many maps and lists the parser stands inside. */
function levelsOf(parser: Parser): number {
  if (parser.stack.length <= deepest) return 0;
  return parser.stack.filter(({ type }) => collectionTypes.has(type)).length;
}

function syntaxMessage(code: string, message: string): string {
  switch (code) {
    case "MULTIPLE_DOCS":
      return "A second YAML document begins here; a scenario file holds one.";
    case "TAB_AS_INDENT":
      return "A tab indents this line; YAML wants spaces.";
    case "NON_STRING_KEY":
      return "A name must be plain text, not a list or a map.";
    case "TAG_RESOLVE_FAILED":
      return tagMessage;
    case "BAD_ALIAS":
      return aliasMessage;
    case "BLOCK_AS_IMPLICIT_KEY":
      return "This entry has a second colon; put text that contains a colon and a space in quotes.";
    default:
      return `This is not YAML that can be read: ${quote(message)}`;
  }
}

function readNode(node: ParsedNode, path: string, complaints: ComplaintList): TreeNode | undefined {
  const place = { start: node.range[0], end: node.range[1] };
  if (isAlias(node) || node.anchor !== undefined) {
    complaints.add(place, path, aliasMessage);
    return undefined;
  }
  if (node.tag !== undefined) {
    complaints.add(place, path, tagMessage, { found: node.tag });
    return undefined;
  }
  if (isScalar(node)) return readValue(node, place, path, complaints);
  if (isSeq(node)) {
    const items = node.items.map((item, index) => readNode(item, `${path}[${index}]`, complaints));
    return { kind: "list", items: items.filter((item) => item !== undefined), place };
  }
  return { kind: "map", entries: readEntries(node.items, path, complaints), place };
}

function readValue(
  node: Scalar.Parsed,
  place: Place,
  path: string,
  complaints: ComplaintList,
): ValueNode | undefined {
  const { value } = node;
  const isPlain = node.type === "PLAIN";
  if (
    typeof value === "string" ||
    typeof value === "number" ||
    typeof value === "boolean" ||
    value === null
  ) {
    return { kind: "value", value, written: node.source, isQuoted: !isPlain, place };
  }
  complaints.add(place, path, "This is neither text nor a number.");
  return undefined;
}

function readEntries(
  pairs: readonly Pair<ParsedNode, ParsedNode | null>[],
  path: string,
  complaints: ComplaintList,
): MapEntry[] {
  const entries: MapEntry[] = [];
  const seen = new Set<string>();
  for (const { key, value } of pairs) {
    const name = isScalar(key) ? String(key.value) : "";
    const keyPlace = { start: key.range[0], end: key.range[1] };
    const entryPath = path === "" ? name : `${path}.${name}`;
    if (isAlias(key) || key.anchor !== undefined) complaints.add(keyPlace, entryPath, aliasMessage);
    else if (key.tag !== undefined) complaints.add(keyPlace, entryPath, tagMessage, { found: key.tag });
    else if (forbiddenNames.has(name)) {
      complaints.add(keyPlace, entryPath, `${name} cannot be used as a name.`, { found: name });
    } else if (seen.has(name)) {
      const message = `${quote(name)} is here a second time; keep one of the two.`;
      complaints.add(keyPlace, entryPath, message, { found: name });
    } else {
      seen.add(name);
      const place = { start: keyPlace.end, end: keyPlace.end };
      const empty: ValueNode = { kind: "value", value: null, written: "", isQuoted: false, place };
      const node = value === null ? empty : readNode(value, entryPath, complaints);
      if (node !== undefined) entries.push({ key: name, keyPlace, node });
    }
  }
  return entries;
}
