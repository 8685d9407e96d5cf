// What the reader says of YAML that a scenario may not use.

import type { Case } from "./sample.ts";

export const faultyYaml: readonly Case[] = [
  ["an alias", "x: *b", "Anchors and aliases (& and *) have no place in a scenario; write the value out."],
  [
    "an anchor",
    "replications: &b 1",
    "Anchors and aliases (& and *) have no place in a scenario; write the value out.",
  ],
  [
    "a tag",
    "title2: !!js/function f",
    "Tags (words that begin with !) have no place in a scenario; take it out.",
  ],
  [
    "a known tag",
    "seed: !!str f",
    "Tags (words that begin with !) have no place in a scenario; take it out.",
  ],
  ["a list for a name", "? [a, b]\n: 1", "A name must be plain text, not a list or a map."],
  ["a name twice", "title: again", "title is here a second time; keep one of the two."],
  ["two documents", "---\nformat: 1", "A second YAML document begins here; a scenario file holds one."],
  ["a tab", "time:\n\tkind: steady", "A tab indents this line; YAML wants spaces."],
  [
    "a second colon",
    "seed: a: b",
    "This entry has a second colon; put text that contains a colon and a space in quotes.",
  ],
  ["an open quote", 'seed: "a', 'This is not YAML that can be read: Missing closing "quote'],
  ["a prototype", "__proto__: { a: 1 }", "__proto__ cannot be used as a name."],
  ["a constructor", "parameters: { constructor: 1 }", "constructor cannot be used as a name."],
];
