/** What a field can hold in an audit record. */
type Kept = string | number | boolean | null | readonly string[];
type Fields = Readonly<Record<string, Kept>>;

/**
 * What an act changed, for its audit record: of every field of `after` that differs, what it was and what it became.
 * Lists are compared in their order.
 */
export function changesOf(before: Fields, after: Fields) {
  const changed = Object.keys(after).filter(
    (name) => JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null),
  );
  const of = (fields: Fields) => Object.fromEntries(changed.map((name) => [name, fields[name] ?? null]));
  return { before: of(before), after: of(after) };
}
