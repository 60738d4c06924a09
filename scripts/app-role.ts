// The roles of the app. They own nothing and bypass nothing, so row-level security holds even against a bug of ours.
// Migrations grant to them by name, so they must exist before them.

import pg from "pg";
import { Failure } from "./failure.ts";

/** Who the app logs in as, and is within a center. */
export const appRole = "fuhua_app";

/** Who reads people and sign-ins: the app steps into it for a transaction, and is it nowhere else. */
const doorRole = "fuhua_door";

/** Creates the roles if they are missing; with a password the app's can log in by itself. */
export async function ensureAppRole(ownerUrl: string, password?: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const role of [appRole, doorRole]) await ensureRole(client, role);
    // Without inheritance the door's tables stay closed until the app steps into the role.
    const { rows } = await client.query<{ apart: boolean }>(
      "select pg_has_role($1, $2, 'member') and not pg_has_role($1, $2, 'usage') as apart",
      [appRole, doorRole],
    );
    if (!rows[0]?.apart) {
      await client.query(`alter role ${appRole} noinherit; grant ${doorRole} to ${appRole}`);
    }
    if (password) await client.query(`alter role ${appRole} login password ${pg.escapeLiteral(password)}`);
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === "42501") {
      throw new Failure(
        `数据库用户无权创建或修改角色 ${appRole} 和 ${doorRole}：请授予 CREATEROLE，或由管理员先建好两个角色（${appRole} 为 NOINHERIT，并授予 ${doorRole}），再用 APP_DATABASE_URL 指定登录用户。`,
      );
    }
    throw error;
  } finally {
    await client.end();
  }
}

async function ensureRole(client: pg.Client, role: string): Promise<void> {
  const found = await client.query<{ safe: boolean }>(
    "select not (rolsuper or rolbypassrls) as safe from pg_roles where rolname = $1",
    [role],
  );
  if (!found.rows[0])
    await client.query(`create role ${role} nosuperuser nobypassrls nocreatedb nocreaterole noinherit`);
  else if (!found.rows[0].safe) {
    throw new Failure(`角色 ${role} 不得是超级用户，也不得绕过行级安全：请先收回其权限。`);
  }
}

/** The same database, for the app's role. */
export function appUrl(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = appRole;
  url.password = password;
  return url.href;
}
