// Approvals: the steps that a written request passes one after the other, and its wait for whoever approves.
import type { Office } from "../state/office.ts";
import type { ProvisionParameters } from "./provisions.ts";

export interface ApprovalParts {
  /** Asks for the next approval; false: nothing waits for it, it is given or refused at once. */
  readonly ask: (need: number) => boolean;
  /** Whether this step, from 0, loses the request. */
  readonly isLost: (need: number, step: number) => boolean;
  readonly lose: (need: number, step: number) => void;
  /** Every step is passed: the request is to be paid on `dueDay`. */
  readonly pass: (need: number, dueDay: number) => void;
}

export interface Approvals {
  /** A request is written. */
  begin(need: number): void;
  /** The approval that was asked for is done. */
  approve(need: number): void;
  /** Whether a request is being approved. */
  isWaiting(need: number): boolean;
  /** The request is no more. */
  drop(need: number): void;
}

export function createApprovals(
  office: Office,
  p: Pick<ProvisionParameters, "approvalSteps" | "baseDays" | "daysPerStep">,
  { ask, isLost, lose, pass }: ApprovalParts,
): Approvals {
  const { beginning } = office;
  const isInApproval = beginning.keep(new Uint8Array(office.needs.stage.length));
  const stepsPassed = beginning.keep(new Uint8Array(isInApproval.length));
  const begunOn = beginning.keep(new Int32Array(isInApproval.length));

  /** Approvals take their usual days; a later one leaves what payment itself takes. */
  function dueDayOf(need: number): number {
    const usual = begunOn[need] + p.baseDays + p.approvalSteps * p.daysPerStep;
    return Math.max(usual, office.day + p.baseDays);
  }

  /** Returns false when the request goes no further. */
  function passStep(need: number): boolean {
    const step = stepsPassed[need];
    stepsPassed[need] += 1;
    if (!isLost(need, step)) return true;
    isInApproval[need] = 0;
    lose(need, step);
    return false;
  }

  /** Goes on until an approval has to be waited for, the request is lost, or every step is passed. */
  function goOn(need: number): void {
    while (stepsPassed[need] < p.approvalSteps) {
      if (ask(need) || !passStep(need)) return;
    }
    isInApproval[need] = 0;
    if (p.approvalSteps > 0) office.observations.requestApproved(office.day - begunOn[need]);
    pass(need, dueDayOf(need));
  }

  return {
    begin(need) {
      isInApproval[need] = 1;
      stepsPassed[need] = 0;
      begunOn[need] = office.day;
      goOn(need);
    },
    approve(need) {
      if (isInApproval[need] === 1 && passStep(need)) goOn(need);
    },
    isWaiting: (need) => isInApproval[need] === 1,
    drop(need) {
      isInApproval[need] = 0;
    },
  };
}
