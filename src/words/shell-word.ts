// A word of a command as a shell takes it.

/** As it is where a shell reads nothing into it, else in single quotes: 'my plans.yaml'. */
export function shellWord(text: string): string {
  if (/^[A-Za-z0-9_@%+:,./][A-Za-z0-9_@%+=:,./-]*$/.test(text) || /^--?[A-Za-z][A-Za-z0-9-]*$/.test(text))
    return text;
  return `'${text.replaceAll("'", "'\\''")}'`;
}
