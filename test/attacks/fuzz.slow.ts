// Long trials at random. A seed of one's own: FUZZ_SEED=7 npm run slow -- test/attacks/fuzz.slow.ts

import { fuzzCommands } from "./fuzz-commands.ts";
import { fuzzFolders } from "./fuzz-folders.ts";
import { fuzzReaders } from "./fuzz-readers.ts";

const seed = Number(process.env.FUZZ_SEED ?? 20_261_201);
console.log(`Texts, words and folders are made at random from the seed ${seed}.`);

const everyCommand = [
  "show",
  "verify",
  "reproduce",
  "merge",
  "report --for manager --out page.html --replace",
];

fuzzReaders(50, seed);
fuzzCommands(8, seed);
fuzzFolders(80, seed, everyCommand);
