// Short trials at random; long ones are in the slow suite.

import { fuzzCommands } from "./fuzz-commands.ts";
import { fuzzFolders } from "./fuzz-folders.ts";
import { fuzzReaders } from "./fuzz-readers.ts";

const seed = 20_261_130;

fuzzReaders(1, seed);
fuzzCommands(1, seed);
fuzzFolders(6, seed, ["show", "verify"]);
