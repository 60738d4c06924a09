const names = new Map<string, string>();

/** Every name costs memory on every connection; texts beyond these are parsed anew each time. */
const most = 300;

const unnamed = "";

/**
 * The name under which a connection keeps a statement it has parsed, so that PostgreSQL parses and plans it once.
 * Statements without values (begin, commit) have nothing to gain; lists of varying length could use up all names.
 */
export function statementName({ sql, args }: { sql: string; args: readonly unknown[] }): string {
  if (args.length === 0) return unnamed;
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= most) return unnamed;
  const name = `fuhua_${names.size}`;
  names.set(sql, name);
  return name;
}
