// A refusal of the store: what the caller asked for cannot be done to this folder, and nothing was changed.

export class StoreError extends Error {
  override readonly name = "StoreError";
}
