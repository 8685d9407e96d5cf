// Reads the expressions of a drawing as they stand, so that the page needs no right to make code out of text.

/** A node of an expression as Vega parses it. */
interface Node {
  readonly type: string;
  readonly name: string;
  readonly value: unknown;
  readonly operator: string;
  readonly computed: boolean;
  readonly object: Node;
  readonly property: Node;
  readonly callee: Node;
  readonly arguments: readonly Node[];
  readonly elements: readonly Node[];
  readonly properties: readonly { readonly key: Node; readonly value: Node }[];
  readonly argument: Node;
  readonly left: Node;
  readonly right: Node;
  readonly test: Node;
  readonly consequent: Node;
  readonly alternate: Node;
}

type Values = Readonly<Record<string, unknown>>;
type Functions = Readonly<Record<string, (...values: never[]) => unknown>>;

/** What the names in an expression stand for. */
interface Scope {
  readonly functions: Functions;
  readonly parameters?: Values | undefined;
  readonly datum?: unknown;
  readonly event?: unknown;
  readonly item?: unknown;
}

/** The constants and functions of the expression language that Vega's own context leaves to the engine. */
const constants: Values = {
  NaN: Number.NaN,
  E: Math.E,
  LN10: Math.LN10,
  LN2: Math.LN2,
  PI: Math.PI,
  SQRT2: Math.SQRT2,
};

const ordinary: Functions = {
  isNaN: Number.isNaN,
  isFinite: Number.isFinite,
  abs: Math.abs,
  ceil: Math.ceil,
  floor: Math.floor,
  round: Math.round,
  sqrt: Math.sqrt,
  exp: Math.exp,
  log: Math.log,
  pow: Math.pow,
  max: Math.max,
  min: Math.min,
  clamp: (value: number, low: number, high: number) => Math.max(low, Math.min(high, value)),
  length: (value: { readonly length: number }) => value.length,
  upper: (value: unknown) => String(value).toUpperCase(),
  lower: (value: unknown) => String(value).toLowerCase(),
  parseFloat: (value: string) => Number.parseFloat(value),
  slice: (value: string, from: number, to?: number) => value.slice(from, to),
  substring: (value: string, from: number, to?: number) => String(value).substring(from, to),
  replace: (value: string, what: string, by: string) => String(value).replace(what, by),
  split: (value: string, at: string) => String(value).split(at),
  trim: (value: string) => String(value).trim(),
  indexof: (value: string, what: string) => value.indexOf(what),
  lastindexof: (value: string, what: string) => value.lastIndexOf(what),
};

const binary: Readonly<Record<string, (a: never, b: never) => unknown>> = {
  "+": (a: number, b: number) => a + b,
  "-": (a: number, b: number) => a - b,
  "*": (a: number, b: number) => a * b,
  "/": (a: number, b: number) => a / b,
  "%": (a: number, b: number) => a % b,
  // biome-ignore lint/suspicious/noDoubleEquals: what the expression says
  "==": (a: unknown, b: unknown) => a == b,
  // biome-ignore lint/suspicious/noDoubleEquals: what the expression says
  "!=": (a: unknown, b: unknown) => a != b,
  "===": (a: unknown, b: unknown) => a === b,
  "!==": (a: unknown, b: unknown) => a !== b,
  "<": (a: number, b: number) => a < b,
  "<=": (a: number, b: number) => a <= b,
  ">": (a: number, b: number) => a > b,
  ">=": (a: number, b: number) => a >= b,
};

const unary: Readonly<Record<string, (a: never) => unknown>> = {
  "+": (a: unknown) => Number(a),
  "-": (a: number) => -a,
  "!": (a: unknown) => !a,
};

const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** @throws Error for what the language does not have. */
function meaningOf(node: Node, scope: Scope): unknown {
  switch (node.type) {
    case "Literal":
      return node.value;
    case "Identifier":
      return named(node.name, scope);
    case "MemberExpression":
      return member(node, scope);
    case "CallExpression":
      return call(node, scope);
    case "ArrayExpression":
      return node.elements.map((element) => meaningOf(element, scope));
    case "ObjectExpression":
      return Object.fromEntries(
        node.properties.map(({ key, value }) => [keyOf(key), meaningOf(value, scope)] as const),
      );
    case "ConditionalExpression":
      return meaningOf(node.test, scope)
        ? meaningOf(node.consequent, scope)
        : meaningOf(node.alternate, scope);
    case "LogicalExpression": {
      const left = meaningOf(node.left, scope);
      return (node.operator === "&&") === Boolean(left) ? meaningOf(node.right, scope) : left;
    }
    case "UnaryExpression":
      return operation(unary, node)(meaningOf(node.argument, scope) as never);
    case "BinaryExpression":
      return operation(binary, node)(
        meaningOf(node.left, scope) as never,
        meaningOf(node.right, scope) as never,
      );
    default:
      throw new Error(`A drawing's expression has a ${node.type}, which is not known here.`);
  }
}

function operation<Operation>(known: Readonly<Record<string, Operation>>, { operator }: Node): Operation {
  const found = known[operator];
  if (found === undefined)
    throw new Error(`A drawing's expression has ${operator}, which is not known here.`);
  return found;
}

function keyOf(key: Node): string {
  return key.type === "Literal" ? String(key.value) : key.name;
}

function named(name: string, { datum, event, item, parameters }: Scope): unknown {
  if (name === "datum") return datum;
  if (name === "event") return event;
  if (name === "item") return item;
  return Object.hasOwn(constants, name) ? constants[name] : parameters?.[`$${name}`];
}

function member({ object, property, computed }: Node, scope: Scope): unknown {
  const owner = meaningOf(object, scope) as Values;
  const name = computed ? String(meaningOf(property, scope)) : keyOf(property);
  if (forbidden.has(name)) throw new Error(`A drawing's expression asks for ${name}.`);
  return owner[name];
}

function call({ callee, arguments: given }: Node, scope: Scope): unknown {
  const name = callee.name.replace(/^_/, "");
  if (name === "if") return meaningOf(meaningOf(given[0], scope) ? given[1] : given[2], scope);
  const found = scope.functions[name] ?? (Object.hasOwn(ordinary, name) ? ordinary[name] : undefined);
  if (found === undefined) throw new Error(`A drawing's expression calls ${name}, which is not known here.`);
  return found.apply(scope.functions, given.map((one) => meaningOf(one, scope)) as never[]);
}

interface Context {
  readonly functions: Functions;
}

interface Expression {
  readonly ast: Node;
}

type Item = Record<string, unknown>;

interface Encoding {
  readonly marktype: string;
  readonly channels: Readonly<Record<string, Expression>>;
}

const boxes = new Set(["group", "image", "rect"]);

/** The five forms in which a drawing uses expressions, as the `expr` option of a view wants them. */
export const expressionReader = {
  operator({ functions }: Context, { ast }: Expression) {
    return (parameters: Values) => meaningOf(ast, { functions, parameters });
  },
  parameter({ functions }: Context, { ast }: Expression) {
    return (datum: unknown, parameters: Values) => meaningOf(ast, { functions, parameters, datum });
  },
  event({ functions }: Context, { ast }: Expression) {
    return (event: unknown) => meaningOf(ast, { functions, event });
  },
  handler({ functions }: Context, { ast }: Expression) {
    return (parameters: Values, event: { readonly item?: { readonly datum?: unknown } }) =>
      meaningOf(ast, { functions, parameters, event, datum: event.item?.datum });
  },
  encode({ functions }: Context, { marktype, channels }: Encoding) {
    return (item: Item, parameters: Values) => {
      let isChanged = 0;
      for (const [name, { ast }] of Object.entries(channels)) {
        const value = meaningOf(ast, { functions, parameters, datum: item.datum, item });
        if (item[name] === value) continue;
        item[name] = value;
        isChanged = 1;
      }
      if (marktype !== "rule") {
        place(item, channels, boxes.has(marktype), { from: "x", to: "x2", middle: "xc", size: "width" });
        place(item, channels, boxes.has(marktype), { from: "y", to: "y2", middle: "yc", size: "height" });
      }
      return isChanged;
    };
  },
};

interface Axis {
  readonly from: string;
  readonly to: string;
  readonly middle: string;
  readonly size: string;
}

/** Where a mark begins and how large it is, from whichever of its ends and its middle are given. */
function place(
  item: Item,
  channels: Encoding["channels"],
  isBox: boolean,
  { from, to, middle, size }: Axis,
): void {
  const at = (name: string) => Number(item[name] ?? 0);
  if (to in channels) {
    if (from in channels) {
      if (isBox && at(from) > at(to)) [item[from], item[to]] = [item[to], item[from]];
      item[size] = at(to) - at(from);
    } else item[from] = at(to) - at(size);
  }
  if (middle in channels) item[from] = at(middle) - at(size) / 2;
}
