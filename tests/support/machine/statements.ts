import pg from "pg";

const ignored =
  /^\s*(begin|start transaction|set transaction|set local|commit|rollback|select enter_center|select grants from members|deallocate)/i;

/** A statement as the database is sent it. */
export interface Sent {
  text: string;
  values: readonly unknown[];
}

function sentBy([query, values]: readonly unknown[]): Sent {
  if (typeof query === "string") return { text: query, values: Array.isArray(values) ? values : [] };
  if (typeof query !== "object" || query === null || !("text" in query)) return { text: "", values: [] };
  const own = "values" in query ? query.values : values;
  return { text: String(query.text), values: Array.isArray(own) ? own : [] };
}

/**
 * The SQL statements that `act` sends with their values, without those of every act: the transaction's own, and the last
 * look at the grants. Everything in this process is counted, so run nothing beside it.
 */
export async function sentWhile(act: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = new Proxy(original, {
    apply(target, self, args: unknown[]) {
      const one = sentBy(args);
      if (!ignored.test(one.text)) sent.push(one);
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

/** The same as texts alone. */
export async function statementsOf(act: () => Promise<unknown>): Promise<string[]> {
  return (await sentWhile(act)).map(({ text }) => text);
}
