#!/usr/bin/env node
// The command: hands the real world to the program and its exit code back to the shell.
import { main } from "./main.ts";
import { nodeEffects } from "./node-effects.ts";

process.exitCode = await main(process.argv.slice(2), nodeEffects());
