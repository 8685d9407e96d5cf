// What every object of the language has from the start, so that a test can tell whether somebody added to it.

const shared: Readonly<Record<string, object>> = {
  Object,
  "Object.prototype": Object.prototype,
  "Array.prototype": Array.prototype,
  "Function.prototype": Function.prototype,
  "String.prototype": String.prototype,
  "Number.prototype": Number.prototype,
  "Boolean.prototype": Boolean.prototype,
  "RegExp.prototype": RegExp.prototype,
  "Map.prototype": Map.prototype,
  "Set.prototype": Set.prototype,
  "Error.prototype": Error.prototype,
  "Promise.prototype": Promise.prototype,
  JSON,
  Math,
};

/** Every property of them with what it is, in one text. */
export function globalsNow(): string {
  return Object.entries(shared)
    .map(
      ([name, object]) =>
        `${name}: ${Reflect.ownKeys(object)
          .map((key) => told(object, key))
          .join(", ")}`,
    )
    .join("\n");
}

function told(object: object, key: string | symbol): string {
  const { value, get, writable, enumerable } = Object.getOwnPropertyDescriptor(object, key) ?? {};
  const what =
    typeof value === "function"
      ? `a function named ${value.name}`
      : typeof value === "object"
        ? "an object"
        : String(value ?? get?.name);
  return `${String(key)} is ${what}, ${writable ? "open" : "fixed"}, ${enumerable ? "listed" : "hidden"}`;
}
