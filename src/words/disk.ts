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
    case "ENAMETOOLONG":
      return "the name is too long";
    case "ENOENT":
      return "it is not there";
    case "EISDIR":
      return "it is a folder";
    case "ENOTDIR":
      return "what is above it is not a folder";
    case "ELOOP":
      return "its links lead in a circle";
    case "EIO":
      return "the disk failed (EIO)";
    case "EFBIG":
      return "it would be larger than a file may be";
    case "EMFILE":
    case "ENFILE":
      return "too many files are open";
    case "EBUSY":
    case "ETXTBSY":
      return "another program is using it";
    case "ESTALE":
      return "the network drive has lost it";
    default:
      return code;
  }
}

/** A refusal that nobody foresaw; `path` is absent where the system names none. */
export function systemRefused(code: string, path: string | undefined): string {
  const said = diskRefusal(code);
  if (path !== undefined) return `${path} cannot be used: ${said}.`;
  return said === code ? `The system refused (${code}).` : `${said[0].toUpperCase()}${said.slice(1)}.`;
}

/** Where a command is given in a folder that somebody has deleted. */
export const workingFolderGone =
  "The folder that this command was given in is no longer there. Go to another one and give the command again.";

/** @param where what could not be written to, such as standard output. */
export function outputLost(code: string): string {
  return `Not all of the answer could be written to standard output: ${diskRefusal(code)}.`;
}

/** Once, where the part that draws pixels is missing. */
export const picturesAsSvgAlone =
  "Charts are saved as SVG only, without PNG: the part that draws pixels, @resvg/resvg-js, does not load on this machine. To have both, install street-level again here: npm install";
