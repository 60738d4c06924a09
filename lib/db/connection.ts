import pg from "pg";

const begun = { command: "BEGIN", oid: 0, rowCount: null, rows: [], fields: [] };

/**
 * A connection that spares the database and itself some waking up:
 *
 * - What is asked in one turn of the event loop leaves in one packet.
 * - Nobody waits for the answer to BEGIN, so the statement after it travels along. Were BEGIN to fail, the tenant that
 *   this statement names would not last beyond it, and the policies show and take no rows.
 * - The two leave at once: the rest of the transaction needs their answer, and the turn has other work to do meanwhile.
 */
export class Connection extends pg.Client {
  #turnEnd: NodeJS.Immediate | undefined;
  #beginning = false;

  /** Transactions ask with one object and await; the pool itself asks with a callback behind it. */
  override query(...asked: unknown[]): never {
    this.#hold();
    const [config] = asked as [pg.QueryConfig];
    const answer = super.query(...(asked as [pg.QueryConfig]));
    if (config.text !== "BEGIN") {
      if (this.#beginning) this.#send();
      return answer as never;
    }
    this.#beginning = true;
    answer.catch(() => undefined);
    return Promise.resolve(begun) as never;
  }

  #hold(): void {
    if (this.#turnEnd) return;
    this.connection.stream.cork();
    this.#turnEnd = setImmediate(() => this.#send());
  }

  #send(): void {
    clearImmediate(this.#turnEnd);
    this.#turnEnd = undefined;
    this.#beginning = false;
    this.connection.stream.uncork();
  }
}
