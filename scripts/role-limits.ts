// No statement of ours waits for ever. The limits are kept on the role that logs in, by that role itself: so they hold
// for every statement, whoever made the role, and behind a pooler, which hands no settings of a session through.

import { appRole, jobsRole, type Role } from "./database-roles.ts";
import { ask } from "./postgres.ts";

/** A person waits for the app; the worker's queue may be cleaned up at length. */
const limits: Record<Role, Record<string, string>> = {
  [appRole]: { lock_timeout: "5s", statement_timeout: "10s", idle_in_transaction_session_timeout: "20s" },
  [jobsRole]: { lock_timeout: "10s", statement_timeout: "1min", idle_in_transaction_session_timeout: "1min" },
};

/** One start at a time; any number that no other lock uses. */
const turn = 20_140_303;

/** From its next connection on, the role of this address has its limits. */
export function limitRole(url: string, role: Role): Promise<void> {
  return ask(url, async (client) => {
    for (const [name, limit] of Object.entries(limits[role])) {
      const { rows } = await client.query<{ now: string }>("select current_setting($1) as now", [name]);
      if (rows[0]?.now === limit) continue;
      await client.query(
        `begin; select pg_advisory_xact_lock(${turn}); alter role current_user set ${name} = '${limit}'; commit`,
      );
    }
  });
}
