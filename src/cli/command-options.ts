// Which options each command has.
import type { Options } from "yargs";
import type { CommandName } from "../words/usage.ts";
import { newOptions } from "./agency-options.ts";
import {
  answerOptions,
  checkOptions,
  judgingOptions,
  labOptions,
  mergeOptions,
  reproduceOptions,
  resumeOptions,
  runOptions,
  shardOptions,
  showOptions,
  studyOptions,
} from "./options.ts";
import { alsoReportOptions, reportOptions } from "./report-options.ts";
import { compareOptions, matchOptions, sweepOptions } from "./sample-options.ts";

export const optionsOf: Readonly<Record<CommandName, Readonly<Record<string, Options>>>> = {
  run: runOptions,
  compare: { ...compareOptions, ...judgingOptions, ...alsoReportOptions },
  sweep: { ...sweepOptions, ...judgingOptions, ...alsoReportOptions },
  ablate: judgingOptions,
  match: { ...matchOptions, ...studyOptions },
  show: showOptions,
  report: reportOptions,
  resume: resumeOptions,
  shard: shardOptions,
  merge: mergeOptions,
  verify: answerOptions,
  reproduce: reproduceOptions,
  check: checkOptions,
  new: newOptions,
  lab: labOptions,
  list: answerOptions,
  explain: answerOptions,
};
