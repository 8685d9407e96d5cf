// The people who hold the places on the staff, one after the other.

export class StaffLife {
  readonly occupant: Int32Array;
  readonly isVacant: Uint8Array;

  constructor(count: number) {
    this.occupant = new Int32Array(count);
    this.isVacant = new Uint8Array(count);
  }
}
