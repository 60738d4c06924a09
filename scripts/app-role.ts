// The role the app logs in as. It owns nothing and bypasses nothing, so row-level security holds
// even against a bug of ours. Migrations grant to it by name, so it must exist before them.

import pg from "pg";
import { Failure } from "./failure.ts";

export const appRole = "fuhua_app";

/** Creates the role if it is missing; with a password it can log in by itself. */
export async function ensureAppRole(ownerUrl: string, password?: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const found = await client.query<{ safe: boolean }>(
      "select not (rolsuper or rolbypassrls) as safe from pg_roles where rolname = $1",
      [appRole],
    );
    if (!found.rows[0])
      await client.query(`create role ${appRole} nosuperuser nobypassrls nocreatedb nocreaterole`);
    else if (!found.rows[0].safe) {
      throw new Failure(`角色 ${appRole} 不得是超级用户，也不得绕过行级安全：请先收回其权限。`);
    }
    if (password) await client.query(`alter role ${appRole} login password ${pg.escapeLiteral(password)}`);
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === "42501") {
      throw new Failure(
        `数据库用户无权创建或修改角色 ${appRole}：请授予 CREATEROLE，或由管理员先建好该角色并用 APP_DATABASE_URL 指定。`,
      );
    }
    throw error;
  } finally {
    await client.end();
  }
}

/** The same database, for the app's role. */
export function appUrl(ownerUrl: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = appRole;
  url.password = password;
  return url.href;
}
