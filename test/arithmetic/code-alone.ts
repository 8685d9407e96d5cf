// A source text with its comments and strings blanked, so that a scan sees the code alone.

const regexMayFollow = /(^|[=(,:;[!&|?{}>]|\breturn)\s*$/;

/** `source` without comments, string contents, template texts and regular expressions; line breaks stay. */
export function codeAlone(source: string): string {
  let code = "";
  let at = 0;
  const openBraces: number[] = []; // one count for each template whose ${...} we are inside
  const skipTo = (end: number) => {
    code += source.slice(at, end).replace(/[^\n]/g, " ");
    at = end;
  };
  const skipTemplateText = () => {
    let end = at + 1;
    while (end < source.length && source[end] !== "`" && source.slice(end, end + 2) !== "${") {
      end += source[end] === "\\" ? 2 : 1;
    }
    if (source[end] === "$") {
      openBraces.push(0);
      end++;
    }
    skipTo(Math.min(end + 1, source.length));
  };
  const skipQuoted = (quote: string) => {
    let end = at + 1;
    while (end < source.length && source[end] !== quote && source[end] !== "\n") {
      end += source[end] === "\\" ? 2 : 1;
    }
    skipTo(Math.min(end + 1, source.length));
  };

  while (at < source.length) {
    const two = source.slice(at, at + 2);
    const one = source[at];
    const innermost = openBraces.length - 1;
    if (two === "//") {
      const end = source.indexOf("\n", at);
      skipTo(end < 0 ? source.length : end);
    } else if (two === "/*") {
      const end = source.indexOf("*/", at + 2);
      skipTo(end < 0 ? source.length : end + 2);
    } else if (one === '"' || one === "'") skipQuoted(one);
    else if (one === "`") skipTemplateText();
    else if (one === "/" && regexMayFollow.test(code.slice(-40))) skipQuoted("/");
    else if (one === "}" && innermost >= 0 && openBraces[innermost] === 0) {
      openBraces.pop();
      skipTemplateText();
    } else {
      if (innermost >= 0 && one === "{") openBraces[innermost]++;
      if (innermost >= 0 && one === "}") openBraces[innermost]--;
      code += one;
      at++;
    }
  }
  return code;
}
