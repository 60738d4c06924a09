const names = new Map<string, string>();
/** Asked once so far: lists of varying length make texts that never come again. */
const once = new Set<string>();

/** Every name costs memory on every connection; texts beyond these are parsed anew each time. */
const most = 1_000;

const unnamed = "";

/**
 * The name under which a connection keeps a statement it has parsed, so that PostgreSQL parses and plans it once: from
 * the second time on that a text is asked. Statements without values (begin, commit) have nothing to gain.
 */
export function statementName({ sql, args }: { sql: string; args: readonly unknown[] }): string {
  if (args.length === 0) return unnamed;
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (!once.delete(sql)) {
    if (once.size >= most) once.clear();
    once.add(sql);
    return unnamed;
  }
  if (names.size >= most) return unnamed;
  const name = `fuhua_${names.size}`;
  names.set(sql, name);
  return name;
}
