// A thread that runs arms of patterns.
import { runArmHere } from "./run-rows.ts";

export const runArm = runArmHere;
