// Why the disk refused, in words; `code` is the system's own, such as ENOSPC.

/** Without a capital and a full stop. A code that says nothing better stays as it is. */
export function diskRefusal(code: string): string {
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return "the disk is full";
    case "EROFS":
      return "the disk is read-only";
    case "EACCES":
    case "EPERM":
      return "there is no permission";
    default:
      return code;
  }
}
