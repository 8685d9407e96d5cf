// Every attack against the built command.

import { canBeTyped, everyAttack } from "./every-attack.ts";
import { expectAllRefused } from "./whole-program.ts";

expectAllRefused(everyAttack.filter(canBeTyped));
