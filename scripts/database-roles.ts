// The roles we log in as. They own nothing and bypass nothing, so row-level security holds even
// against a bug of ours. Migrations grant to them by name, so they must exist before them.

import pg from "pg";
import { Failure } from "./failure.ts";

/** The app: the rows of one center at a time. */
export const appRole = "fuhua_app";
/** Who reads people and sign-ins: the app steps into it for a transaction, and is it nowhere else. */
const doorRole = "fuhua_door";
/** The worker's way to the queue: it sees jobs and nothing of the tenants. */
export const jobsRole = "fuhua_jobs";
export type Role = typeof appRole | typeof jobsRole;

/** The setting that names the whole address for a role, where we do not keep its password. */
export const addressSetting = { [appRole]: "APP_DATABASE_URL", [jobsRole]: "JOBS_DATABASE_URL" } as const;

/** One start at a time looks at the role and changes it; any number that no other lock uses. */
const turn = 20_140_301;

/**
 * Creates the role if it is missing; with a password it can log in by itself. Another process may be serving with the
 * password that the role has, so one that is not ours is never overwritten.
 */
export async function ensureRole(ownerUrl: string, role: Role, password?: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [turn]);
    const mayLogIn = await requireSafeRole(client, role);
    if (role === appRole) await requireDoor(client);
    if (password && !mayLogIn)
      await client.query(`alter role ${role} login password ${pg.escapeLiteral(password)}`);
    if (password && mayLogIn) await requireOurPassword(role, roleUrl(ownerUrl, role, password));
    await client.query("commit");
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === "42501") {
      throw new Failure(
        `数据库用户无权创建或修改角色 ${role}：请授予 CREATEROLE，或由管理员先建好该角色${role === appRole ? `（NOINHERIT，并授予 ${doorRole}）` : ""}，再用 ${addressSetting[role]} 指定登录用户。`,
      );
    }
    throw error;
  } finally {
    await client.end();
  }
}

/** Tells whether the role may log in by itself. */
async function requireSafeRole(owner: pg.Client, name: string): Promise<boolean> {
  const found = await owner.query<{ safe: boolean; login: boolean }>(
    "select not (rolsuper or rolbypassrls) as safe, rolcanlogin as login from pg_roles where rolname = $1",
    [name],
  );
  const role = found.rows[0];
  if (!role)
    await owner.query(`create role ${name} nosuperuser nobypassrls nocreatedb nocreaterole noinherit`);
  else if (!role.safe) {
    throw new Failure(`角色 ${name} 不得是超级用户，也不得绕过行级安全：请先收回其权限。`);
  }
  return role?.login ?? false;
}

/** Without inheritance the tables of people stay closed until the app steps into the door's role. */
async function requireDoor(owner: pg.Client): Promise<void> {
  await requireSafeRole(owner, doorRole);
  const { rows } = await owner.query<{ apart: boolean }>(
    "select pg_has_role($1, $2, 'member') and not pg_has_role($1, $2, 'usage') as apart",
    [appRole, doorRole],
  );
  if (!rows[0]?.apart) await owner.query(`alter role ${appRole} noinherit; grant ${doorRole} to ${appRole}`);
}

async function requireOurPassword(role: Role, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === "28P01")) throw error;
    throw new Failure(
      `角色 ${role} 已有登录密码，但不是本机 secrets.json 里的那一个；改掉它会使正在使用它的进程断线，因此没有改动。` +
        `请用 ${addressSetting[role]} 给出该角色的完整地址，或从已在运行的机器复制 secrets.json；` +
        `确认无人使用时，也可先执行 ALTER ROLE ${role} NOLOGIN，再重新启动。`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The same database, for one of our roles. */
export function roleUrl(ownerUrl: string, role: Role, password: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.href;
}
