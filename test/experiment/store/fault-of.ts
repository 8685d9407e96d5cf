// What the store says against a piece of work, for claims about it.
import { type StoreFault, StoreFaultError } from "../../../src/experiment/store/store-fault.ts";

/** Absent where nothing is said; another error passes. */
export function faultOf(work: () => unknown): StoreFault | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof StoreFaultError) return error.fault;
    throw error;
  }
  return undefined;
}
