// Which options each command has.
import type { Options } from "yargs";
import type { CommandName } from "../words/usage.ts";
import { newOptions } from "./agency-options.ts";
import {
  checkOptions,
  judgingOptions,
  labOptions,
  lookUpOptions,
  mergeOptions,
  reproduceOptions,
  resumeOptions,
  runOptions,
  shardOptions,
  showOptions,
  studyOptions,
} from "./options.ts";
import { compareOptions, matchOptions, sweepOptions } from "./sample-options.ts";

export const optionsOf: Readonly<Record<CommandName, Readonly<Record<string, Options>>>> = {
  run: runOptions,
  compare: { ...compareOptions, ...judgingOptions },
  sweep: { ...sweepOptions, ...judgingOptions },
  ablate: judgingOptions,
  match: { ...matchOptions, ...studyOptions },
  show: showOptions,
  resume: resumeOptions,
  shard: shardOptions,
  merge: mergeOptions,
  verify: lookUpOptions,
  reproduce: reproduceOptions,
  check: checkOptions,
  new: newOptions,
  lab: labOptions,
  list: lookUpOptions,
  explain: lookUpOptions,
};
