import pg from "pg";

const ignored =
  /^\s*(begin|start transaction|set transaction|set local|commit|rollback|select enter_center|select grants from members|deallocate)/i;

function textOf(query: unknown): string {
  if (typeof query === "string") return query;
  return typeof query === "object" && query !== null && "text" in query ? String(query.text) : "";
}

/**
 * The SQL statements that `act` sends, without those of every act: the transaction's own, and the last look at the grants. Everything in this process is
 * counted, so run nothing beside it.
 */
export async function statementsOf(act: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = new Proxy(original, {
    apply(target, self, args: unknown[]) {
      const text = textOf(args[0]);
      if (!ignored.test(text)) sent.push(text);
      return Reflect.apply(target, self, args);
    },
  });
  try {
    await act();
  } finally {
    pg.Client.prototype.query = original;
  }
  return sent;
}
