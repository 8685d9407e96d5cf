// What a specification is made of: JSON and nothing else, so that it can be written to a file and read anywhere.

type Plain = string | number | boolean | null | readonly Plain[] | PlainObject;

export type PlainObject = { readonly [key: string]: Plain };
