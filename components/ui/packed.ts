declare const held: unique symbol;

/** Plain data as one text. */
export type Packed<T> = string & { readonly [held]: T };

/**
 * What is long on its way into a client component: a list, a ranking, the bar of the desk. React looks at every single value of a prop three times
 * over (sending, drawing, taking over in the browser); at a text it looks once.
 */
export function pack<T>(plain: T): Packed<T> {
  return JSON.stringify(plain) as Packed<T>;
}

export function unpack<T>(text: Packed<T>): T {
  return JSON.parse(text) as T;
}
