// The texts that stand in a source file: every string, and the fixed pieces of every template.

/** A text of a source file, with the places of a template that are filled in left out. */
export interface Literal {
  readonly text: string;
  readonly line: number;
}

/**
 * Strings and pieces of templates, comments and import paths apart. Code inside `${}` is read too. A small scanner for
 * our own style: it knows comments, the three kinds of quotes, and regular expressions after an operator.
 */
export function readLiterals(source: string): Literal[] {
  const found: Literal[] = [];
  const depths: number[] = [];
  let place = 0;
  let line = 1;
  const step = () => {
    if (source[place] === "\n") line += 1;
    place += 1;
  };
  const skipTo = (end: string) => {
    const stop = source.indexOf(end, place);
    const until = stop < 0 ? source.length : stop + end.length;
    while (place < until) step();
  };
  const readPiece = (isEnd: () => boolean) => {
    const began = line;
    let text = "";
    while (place < source.length && !isEnd()) {
      if (source[place] === "\\") {
        step();
        text += source[place] === "n" ? "\n" : source[place];
      } else text += source[place];
      step();
    }
    found.push({ text, line: began });
  };
  const readTemplate = () => {
    readPiece(() => source[place] === "`" || source.startsWith("${", place));
    if (source[place] === "`") step();
    else {
      place += 2;
      depths.push(0);
    }
  };
  while (place < source.length) {
    const here = source[place];
    if (source.startsWith("//", place)) skipTo("\n");
    else if (source.startsWith("/*", place)) skipTo("*/");
    else if (here === '"' || here === "'") {
      step();
      readPiece(() => source[place] === here);
      step();
    } else if (here === "`") {
      step();
      readTemplate();
    } else if (here === "/" && /[(,=:[!&|?{};]\s*$/.test(source.slice(Math.max(0, place - 40), place))) {
      skipRegularExpression();
    } else if (here === "{" && depths.length > 0) {
      depths[depths.length - 1] += 1;
      step();
    } else if (here === "}" && depths.length > 0) {
      step();
      if (depths[depths.length - 1] === 0) {
        depths.pop();
        readTemplate();
      } else depths[depths.length - 1] -= 1;
    } else step();
  }
  return found;

  function skipRegularExpression(): void {
    step();
    let isInClass = false;
    while (place < source.length && (isInClass || source[place] !== "/")) {
      if (source[place] === "\\") step();
      else if (source[place] === "[") isInClass = true;
      else if (source[place] === "]") isInClass = false;
      step();
    }
    step();
  }
}
