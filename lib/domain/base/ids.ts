declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** Id of a person who can sign in. Branded so that no other string, and never `undefined`, can stand in for it. */
export type UserId = Id<"User">;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True when `value` has the canonical lower-case form of a UUID. */
export function isUuid(value: string): boolean {
  return UUID.test(value);
}

/** Brands a UUID read from the database or the session. Throws a `TypeError` on anything else. */
export function userId(value: string): UserId {
  if (!isUuid(value)) throw new TypeError(`not a user id: ${value}`);
  return value as UserId;
}
