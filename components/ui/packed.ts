declare const held: unique symbol;

/** Plain data as one text. */
export type Packed<T> = string & { readonly [held]: T };

/**
 * Rows of a long table on their way into a client component. React looks at every single value of a prop three times
 * over (sending, drawing, taking over in the browser); at a text it looks once.
 */
export function pack<T>(plain: T): Packed<T> {
  return JSON.stringify(plain) as Packed<T>;
}

export function unpack<T>(text: Packed<T>): T {
  return JSON.parse(text) as T;
}
