// One attack in five against the built command; all of them are in the long suite.

import { canBeTyped, everyAttack } from "./every-attack.ts";
import { expectAllRefused } from "./whole-program.ts";

const oneIn = 5;

expectAllRefused(everyAttack.filter(canBeTyped).filter((_, place) => place % oneIn === 0));
